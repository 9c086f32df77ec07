import { tokenise } from '#lib/domain/text/tokens.ts';

/** The machine's French and that of now, link by link: sentences may have been joined or split. In reading order. */
export function frenchByLink(
  sentences: readonly { side: string; linkId: string; original: string; current: string }[],
): { before: string; after: string }[] {
  const links = new Map<string, { before: string; after: string }>();
  for (const { side, linkId, original, current } of sentences) {
    if (side === 'source') continue;
    const { before, after } = links.get(linkId) ?? { before: '', after: '' };
    links.set(linkId, { before: `${before} ${original}`.trim(), after: `${after} ${current}`.trim() });
  }
  return [...links.values()];
}

/** Words, numbers and signs; spaces are not counted as edits. */
export function solidTokens(text: string): string[] {
  return tokenise(text)
    .filter(({ kind }) => kind !== 'space')
    .map((token) => token.text);
}
