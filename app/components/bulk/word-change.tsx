import { useTranslations } from 'use-intl';

/** Characters of a sentence kept around what changes in it. */
const AROUND = 50;

/** What changes in a sentence, struck and underlined, with some words around it. */
export function WordChange({ before, after }: { before: string; after: string }) {
  const t = useTranslations('queue');
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - from && before.at(-1 - tail) === after.at(-1 - tail))
    tail++;
  // Whole words: half a word struck is hard to read.
  while (from > 0 && /\S/.test(before[from - 1] ?? '')) from--;
  while (tail > 0 && /\S/.test(before.at(-tail) ?? '')) tail--;
  const [old, now] = [before.slice(from, before.length - tail), after.slice(from, after.length - tail)];
  const head = before.slice(0, from);
  const rest = before.slice(before.length - tail);
  return (
    <>
      {head.length > AROUND ? `…${head.slice(-AROUND)}` : head}
      {old ? <del>{old}</del> : null}
      {now ? <ins>{now}</ins> : <em className="visuallyHidden">{t('removed')}</em>}
      {rest.length > AROUND ? `${rest.slice(0, AROUND)}…` : rest}
    </>
  );
}
