import { memo } from '#lib/domain/checks/memo.ts';
import { respell } from '#lib/domain/checks/respell.ts';
import type { Speller } from '#lib/domain/checks/spelling.ts';
import { log } from '#lib/log.ts';

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
    suggest: memo((word) => respell(word, (one) => isPlausible(one) && ask(one)), MOST_REMEMBERED),
  };
}

/**
 * Whether all that stands in threes in a word stands so in some word of the dictionary. Nine in ten of the words that
 * one slip could have come from do not, and asking Hunspell takes a hundred times as long. Endings that the stems
 * lack lose a suggestion now and then.
 */
function plausibleWords(dic: string): (word: string) => boolean {
  const threes = new Set<string>();
  for (const line of dic.split('\n').slice(1))
    for (const three of inThrees(/^[^/\s]*/u.exec(line)?.[0] ?? '')) threes.add(three);
  return (word) => inThrees(word).every((three) => threes.has(three));
}

function inThrees(word: string): string[] {
  const whole = `^${word.toLowerCase()}$`;
  return Array.from({ length: Math.max(0, whole.length - 2) }, (_, at) => whole.slice(at, at + 3));
}
