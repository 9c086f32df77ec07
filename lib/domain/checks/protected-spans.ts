import { MANY_TEXTS, memo } from '#lib/domain/checks/memo.ts';

/** A half-open stretch of text, UTF-16 units. */
export interface Span {
  from: number;
  to: number;
}

const ADDRESS = /:\/\/|^(?:www\.|mailto:)|[^@]@[^@]*\.|^[#@]\p{L}/iu;
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#:]|$)/iu;
const CODE = /[{}<>\\=`]|^\w+\(\)|::|_\w+_|^:[a-z_]+:$/iu;

/**
 * Where typography has no say: web and e-mail addresses, hashtags, handles, code. Judged by whole stretches
 * between spaces, without the punctuation that ends them; what stands between two grave accents is code as well.
 * Remembered: ten checks ask it of each text.
 */
export const protectedSpans = memo((text): readonly Span[] => {
  const spans: Span[] = [];
  const quoted = [...text.matchAll(/`[^`\n]{1,200}`/gu)].map(
    ({ index, 0: code }): Span => ({ from: index, to: index + code.length }),
  );
  for (const match of text.matchAll(/\S+/gu)) {
    // No address is this long, and the patterns above need not be run on a wall of characters.
    const solid = match[0].length > 2000 ? '' : match[0];
    const from = match.index + (/^[(«»"“”']+/u.exec(solid)?.[0].length ?? 0);
    const core = solid.replace(/^[(«»"“”']+/u, '').replace(/[.,;:!?…)»"”']{1,8}$/u, '');
    if (ADDRESS.test(core) || DOMAIN.test(core) || CODE.test(core))
      if (!touches(quoted, from, from + core.length)) spans.push({ from, to: from + core.length });
  }
  return quoted.length === 0 ? spans : [...spans, ...quoted].sort((a, b) => a.from - b.from);
}, MANY_TEXTS);

/** Does `[from, to)` share a character with one of the spans, which are in order and do not overlap? */
export function touches(spans: readonly Span[], from: number, to: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const first = spans[low];
  return first !== undefined && first.from < to;
}
