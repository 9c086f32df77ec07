/**
 * What one language tells the sentence splitter. Abbreviations are written without their final stop and with
 * their case: « Gen » is a rank while « gen » is not, and « no » ends English sentences while « No » does not.
 */
export interface SentenceRules {
  /** Never end a sentence: titles before a name, « p. ex. », "e.g.". */
  readonly neverLast: ReadonlySet<string>;
  /** End a sentence before any capital, never before lower case: « etc. ». */
  readonly lastBeforeCapital: ReadonlySet<string>;
  /** End a sentence only before a word that usually opens one: "Apple Inc. The" but not "Apple Inc. Chief". */
  readonly lastBeforeOpener: ReadonlySet<string>;
  /** Do not end a sentence before a number or lower case: « art. 5 », "Aug. 30"; end it before a capital. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Capitalised words that open sentences far more often than they continue a name. */
  readonly openers: ReadonlySet<string>;
  /** Openers that are also particles of names (« Le » in « J.-M. Le Pen »), doubted after an initial. */
  readonly nameParticles: ReadonlySet<string>;
  /** Times of day, after which only the words of `afterTime` carry the sentence on: "6 p.m. Monday". */
  readonly times: ReadonlySet<string>;
  readonly afterTime: ReadonlySet<string>;
  /** Verbs that carry on a sentence after a quoted question: "Why?" John asked. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Letters that a word must have before a stop followed by lower case is believed to be a false stop. */
  readonly falseStopMinimum: number;
}

/** A set from space-separated words, so that the tables read as lists. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
