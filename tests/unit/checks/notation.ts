import { expect, it } from 'vitest';
import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { applyFixes, runCheck } from '#lib/domain/checks/run.ts';

/*
 * Notation of a test case: `|` parts sentences, `¶` parts paragraphs, ⟦…⟧ marks what must be found, `~` is a
 * no-break space and `¬` a narrow one. The source has as many parts as the target; an empty one is no link,
 * and `&` joins two source sentences of one link.
 */

const spaces = (text: string) => text.replaceAll('~', '\u00a0').replaceAll('¬', '\u202f');

/** The document that a line of notation stands for, markers left out. */
export function read(target: string, source = ''): CheckDocument {
  const sources = source === '' ? [] : source.split(/[|¶]/u);
  let part = 0;
  const sentences = spaces(target)
    .replace(/[⟦⟧]/gu, '')
    .split('¶')
    .flatMap((paragraph, number) =>
      paragraph.split('|').map((text) => {
        const linked = sources[part++]?.trim() ?? '';
        return {
          text: text.trim(),
          paragraph: number,
          sources: linked === '' ? [] : linked.split('&').map((one) => one.trim()),
        };
      }),
    );
  return { sentences };
}

/** The document with ⟦…⟧ around what a check finds, in the notation of the cases. */
function found(check: Check, document: CheckDocument): string {
  const texts = document.sentences.map(({ text }) => text);
  const findings = runCheck(check, document).sort((a, b) => b.sentence - a.sentence || b.from - a.from);
  for (const { sentence, from, to } of findings) {
    const text = texts[sentence] ?? '';
    texts[sentence] = `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`;
  }
  return joined(document, texts);
}

function joined(document: CheckDocument, texts: readonly string[]): string {
  return texts
    .map((text, i) => {
      if (i === 0) return text;
      return `${document.sentences[i]?.paragraph === document.sentences[i - 1]?.paragraph ? ' | ' : ' ¶ '}${text}`;
    })
    .join('');
}

/** `[target with what must be found, target after all fixes (null: no fix), source]` */
export type Firing = readonly [marked: string, fixed: string | null, source?: string];

/** Cases that must fire, with span and fixed text. */
export function fires(check: Check, cases: readonly Firing[]): void {
  const rows = cases.map(([marked, fixed, source = '']) => ({ marked, fixed, source }));
  it.each(rows)('finds $marked', ({ marked, fixed, source }) => {
    const document = read(marked, source);
    expect(found(check, document)).toBe(joined(read('x'), [spaces(marked)]));
    const fixes = runCheck(check, document).flatMap(({ fix }) => fix ?? []);
    if (fixed === null) expect(fixes).toEqual([]);
    else {
      const texts = applyFixes(
        document.sentences.map(({ text }) => text),
        fixes,
      );
      expect(joined(document, texts)).toBe(spaces(fixed));
    }
  });
}

/** Cases that must stay silent: `[target, source]` or the target alone. */
export function silent(check: Check, cases: readonly (string | readonly [string, string])[]): void {
  it.each(cases.map((one) => (typeof one === 'string' ? ([one, ''] as const) : one)))(
    'passes over %s',
    (target, source) => {
      const document = read(target, source);
      expect(found(check, document)).toBe(spaces(target).trim());
    },
  );
}
