import type { Bilingual, Check, CheckDocument, Fix, Hit } from '#lib/domain/checks/check.ts';
import { type LinkedGroup, linkedGroups } from '#lib/domain/checks/groups.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import {
  englishNumbers,
  frenchNumbers,
  meanTheSame,
  type NumberMention,
} from '#lib/domain/checks/numbers.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { isConversion } from '#lib/domain/checks/units.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

interface Placed extends NumberMention {
  sentence: number;
  text: string;
  /** A hyphen right before it joins it to the number before. */
  joint: boolean;
}

/** More than this is a table, for which pairs of numbers say little and cost much. */
const MOST_NUMBERS = 120;

/**
 * A number in digits that the linked English does not have, in digits or in words, whatever the format (2.8bn,
 * 2,8 milliards), the clock (3 p.m., 15 h) or the calendar. Sure when the English has digits that the French
 * lacks in return. Converted units (miles, degrees) are left alone.
 */
export const numberMismatch: Check = {
  id: 'number-mismatch',
  name: { fr: 'Nombre différent de l’anglais', en: 'Number differs from the English' },
  category: 'accuracy/mistranslation',
  severity: 'critical',
  lane: 'sure',
  reach: 'group',
  *find(document) {
    const explainOnce = memo((_words, text: string, absent: readonly Placed[]) => explain(text, absent));
    for (const group of linkedGroups(document)) yield* compare(document, group, explainOnce);
  },
};

function* compare(
  { sentences }: CheckDocument,
  group: LinkedGroup,
  explainOnce: (words: string, text: string, absent: readonly Placed[]) => Bilingual,
): Iterable<Hit> {
  // Only digits of the French are ever found.
  if (!group.targets.some((index) => /\d/.test(sentences[index]?.text ?? ''))) return;
  const target: Placed[] = [];
  for (const index of group.targets) {
    const text = sentences[index]?.text ?? '';
    const spans = protectedSpans(text);
    for (const mention of frenchNumbers(text)) {
      const placed = placedIn(text, index, mention);
      // « 19 h 00 » for “7 p.m.”: the minutes say nothing new.
      if (
        (placed.text === '00' && mention.clock === 'minute') ||
        (placed.text === '100' && isWholly(text, mention.to)) ||
        (mention.kind === 'digits' && touches(spans, mention.from, mention.to))
      )
        continue;
      target.push(placed);
      if (target.length > MOST_NUMBERS) return;
    }
  }
  const source: Placed[] = group.sources.flatMap((text, sentence) =>
    englishNumbers(text).map((mention) => placedIn(text, sentence, mention)),
  );
  if (source.length > MOST_NUMBERS) return;
  const strange = unmatched(target, source);
  const absent = unmatched(source, target);
  if (strange.length === 0 && absent.length > 0) strange.push(...surplus(target, source, absent));
  if (strange.length === 0) strange.push(...strangeScores(target, source));
  if (strange.length === 0) return;
  // Nothing agrees and much differs: these two are not translations of each other.
  const unrelated = strange.length > 1 && absent.length > 1 && strange.length === digitsOf(target).length;
  for (const mention of strange) {
    if (isConverted(mention, source)) continue;
    const [only] = absent;
    const fix = strange.length === 1 && absent.length === 1 && only ? substitute(mention, only) : undefined;
    yield {
      sentence: mention.sentence,
      from: mention.from,
      to: mention.to,
      lane: unrelated ? 'unsure' : absent.length > 0 ? 'sure' : 'probable',
      severity: absent.length > 0 ? 'critical' : 'major',
      message: explainOnce(said([mention, ...absent.slice(0, MOST_SHOWN)]), mention.text, absent),
      ...(fix && { fix }),
    };
  }
}

/** Written out field by field: a spread costs more than all the rest. */
function placedIn(text: string, sentence: number, mention: NumberMention): Placed {
  const { from, to, values, kind, loose, unit, clock } = mention;
  return {
    from,
    to,
    values,
    kind,
    loose,
    unit,
    clock,
    sentence,
    text: text.slice(from, to),
    joint: SCORE_JOINT.test(text.charAt(from - 1)),
  };
}

/** Two small numbers around a hyphen: « 4-1 », or a range. */
const SCORE_JOINT = /^[-–‑]$/;

/** Scores of the French that the English, with as many of them, has in neither order: « 1-1 » for “4-1”. */
function strangeScores(target: readonly Placed[], source: readonly Placed[]): Placed[] {
  const ours = scoresOf(target);
  const theirs = scoresOf(source);
  if (ours.length !== theirs.length) return [];
  return ours.flatMap(([a, b]) => {
    const isThere = theirs.some(
      ([x, y]) => (meanTheSame(a, x) && meanTheSame(b, y)) || (meanTheSame(a, y) && meanTheSame(b, x)),
    );
    return isThere ? [] : [a];
  });
}

function scoresOf(mentions: readonly Placed[]): [Placed, Placed][] {
  if (!mentions.some(({ joint }) => joint)) return [];
  const digits = mentions.filter(({ kind, text }) => kind === 'digits' && text.length < 4);
  return digits.flatMap((first): [Placed, Placed][] => {
    const second = digits.find(
      ({ sentence, from, joint }) => sentence === first.sentence && from === first.to + 1 && joint,
    );
    return second ? [[first, second]] : [];
  });
}

/**
 * Is a French measure the English one in other units? Nothing is said where the English measures nothing of the kind,
 * or says it in words: « 98 kg » beside “6-foot-6”.
 */
function isConverted({ unit, values }: Placed, source: readonly Placed[]): boolean {
  if (unit === undefined) return false;
  const imperial = source.filter((other) => other.unit !== undefined);
  const alike = imperial.filter((other) => other.unit?.quantity === unit.quantity);
  if (alike.length === 0) return imperial.length > 0;
  return alike.some((other) =>
    values.some((x) => other.values.some((y) => other.unit && isConversion(x, y, other.unit))),
  );
}

/** « à 100 % » is said of anything that is whole. */
function isWholly(text: string, end: number): boolean {
  return /^à 100[ \u00a0\u202f]?%$/u.test(text.slice(Math.max(0, end - 5), end + 2).trim());
}

function digitsOf(mentions: readonly Placed[]): Placed[] {
  return mentions.filter(({ kind, loose }) => kind === 'digits' && !loose);
}

/**
 * Digits of one side that nothing on the other side explains. Digits and hints explain any number of mentions;
 * a number in words explains one, and none when its own translation in words is there.
 */
function unmatched(some: readonly Placed[], others: readonly Placed[]): Placed[] {
  const words = some.filter(({ kind }) => kind === 'words');
  const free = others.filter(({ kind }) => kind === 'words');
  for (const mention of words) {
    const twin = free.findIndex((other) => meanTheSame(mention, other));
    if (twin >= 0) free.splice(twin, 1);
  }
  return digitsOf(some).filter((mention) => {
    if (others.some((other) => other.kind !== 'words' && meanTheSame(mention, other))) return false;
    const word = free.findIndex((other) => meanTheSame(mention, other));
    if (word >= 0) free.splice(word, 1);
    return word < 0;
  });
}

/**
 * Digits that stand more often here than there, while others of the English are absent: « 110 milliards … 110 »
 * for “11 billion … 110”. Of the equal ones, the one that stands in the place of the absent.
 */
function surplus(target: readonly Placed[], source: readonly Placed[], absent: readonly Placed[]): Placed[] {
  const theirs = digitsOf(source);
  const ours = digitsOf(target);
  return absent.flatMap((missing) => {
    const there = ours[theirs.indexOf(missing)];
    if (there === undefined || ours.length !== theirs.length) return [];
    const count = (mentions: readonly Placed[]) =>
      mentions.filter((other) => meanTheSame(other, there)).length;
    return count(ours) > count(source) ? [there] : [];
  });
}

/** The English digits in French dress, when both are plain numbers: 3 p.m. is 15 h, and 80 °F are no 80 °C. */
function substitute(mention: Placed, source: Placed): Fix | undefined {
  if (mention.unit || source.unit || mention.clock === 'hour') return undefined;
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(source.text) || !/^[\d\u00a0\u202f ]+(?:,\d+)?$/.test(mention.text))
    return undefined;
  const [whole = '', decimals] = source.text.replaceAll(',', '').split('.');
  const grouped = source.text.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : whole;
  const insert = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return {
    kind: 'suggestion',
    edits: [{ sentence: mention.sentence, from: mention.from, to: mention.to, insert }],
  };
}

/** Of the English numbers that the French lacks, as many as a message names. */
const MOST_SHOWN = 3;

const said = (mentions: readonly Placed[]) => mentions.map(({ text }) => text).join('\n');

function explain(text: string, absent: readonly Placed[]): Bilingual {
  if (absent.length === 0) {
    return {
      fr: french(`${quoteFr(text)} n’est pas dans l’anglais.`),
      en: `${quoteEn(text)} is not in the English.`,
    };
  }
  const theirs = absent.slice(0, MOST_SHOWN);
  return {
    fr: french(
      `${quoteFr(text)} n’est pas dans l’anglais, qui donne ${theirs.map((mention) => quoteFr(mention.text)).join(', ')}.`,
    ),
    en: `${quoteEn(text)} is not in the English, which has ${theirs.map((mention) => quoteEn(mention.text)).join(', ')}.`,
  };
}
