import { memo } from '#lib/domain/checks/memo.ts';
import { respell } from '#lib/domain/checks/respell.ts';
import type { Speller } from '#lib/domain/checks/spelling.ts';
import { log } from '#lib/log.ts';

/** Of the words that one slip could have come from, as many as are looked up: a word of fourteen letters has a hundred. */
const MOST_ASKED = 150;

/** Words remembered with what the dictionary said: as many as the language has in daily use. */
const MOST_REMEMBERED = 60_000;

// Next gives instrumentation and routes module graphs of their own: one dictionary for all of them.
const shared = globalThis as typeof globalThis & { relireSpeller?: Promise<Speller | undefined> };

/**
 * The French dictionary (Dicollecte « toutes variantes », MPL-2.0) in Hunspell compiled to WebAssembly: read once a
 * process, about 0.2 s and 40 MB. Undefined where it cannot be loaded, which is logged: spelling is then left out,
 * and everything else works.
 */
export function frenchSpeller(): Promise<Speller | undefined> {
  shared.relireSpeller ??= load().catch((error: unknown) => {
    log.error({ err: error }, 'the French dictionary could not be loaded');
    return undefined;
  });
  return shared.relireSpeller;
}

async function load(): Promise<Speller> {
  // Loaded when first wanted: most commands never check a word.
  const [{ loadModule }, { default: dictionary }] = await Promise.all([
    import('hunspell-asm'),
    import('dictionary-fr'),
  ]);
  const factory = await loadModule();
  const affixes = factory.mountBuffer(dictionary.aff, 'fr.aff');
  const words = factory.mountBuffer(dictionary.dic, 'fr.dic');
  const hunspell = factory.create(affixes, words);
  const ask = (word: string) => hunspell.spell(word);
  const isPlausible = plausibleWords(new TextDecoder().decode(dictionary.dic));
  return {
    knows: memo(ask, MOST_REMEMBERED),
    // Hunspell's own suggestions take a quarter of a second a word: too long to have someone wait.
    suggest: memo((word) => {
      let asked = 0;
      return respell(word, (one) => isPlausible(one) && asked++ < MOST_ASKED && ask(one));
    }, MOST_REMEMBERED),
  };
}

/**
 * Whether all that stands in threes in a word stands so in some word of the dictionary, and what stands in fours in its
 * stem. Nine in ten of the words that one slip could have come from do not, and asking Hunspell takes a hundred times as
 * long. Endings that the stems lack lose a suggestion now and then.
 */
function plausibleWords(dic: string): (word: string) => boolean {
  const runs = new Set<string>();
  for (const line of dic.split('\n').slice(1)) {
    const stem = wholeOf(/^[^/\s]*/u.exec(line)?.[0] ?? '');
    for (let at = 0; at + 3 <= stem.length; at++) {
      runs.add(stem.slice(at, at + 3));
      if (at + 4 <= stem.length) runs.add(stem.slice(at, at + 4));
    }
  }
  return (word) => {
    const whole = wholeOf(word);
    for (let at = 0; at + 3 <= whole.length; at++) {
      const size = at + 4 <= whole.length - ENDING ? 4 : 3;
      if (!runs.has(whole.slice(at, at + size))) return false;
    }
    return true;
  };
}

/** Letters at the end of a word that are most often those of its ending, not of its stem. */
const ENDING = 5;

/** With its two ends marked, so that beginnings and endings are told from the middle. */
function wholeOf(word: string): string {
  return `^${word.toLowerCase()}$`;
}
