import { isAbbreviation } from '#lib/domain/checks/abbreviations.ts';
import type { Check, CheckDocument, Fix, Hit } from '#lib/domain/checks/check.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** A run of marks with or without spaces between them. */
const RUN = /[.,;:…](?:[ \t\u00a0\u202f]*[.,;:…])+/gu;
const AFTER_QUESTION = /[?!](?:[ \t\u00a0\u202f]*[.,])+/gu;
const ONLY_MARKS = /^[\s.,;:]+$/u;

/**
 * Marks that stand twice (« startup. . », « ,, ») or exclude each other (« . , »). Ellipses, « ?! », the stop
 * of an abbreviation before another mark (« etc., ») and a stop after a closing guillemet are right.
 */
export const doubledPunctuation: Check = {
  id: 'doubled-punctuation',
  name: { fr: 'Ponctuation redoublée', en: 'Doubled punctuation' },
  category: 'linguistic/punctuation',
  severity: 'major',
  lane: 'sure',
  *find(document) {
    for (const [index, { text }] of document.sentences.entries()) {
      if (ONLY_MARKS.test(text)) {
        if (followsStop(document, index)) yield alone(text, index);
        continue;
      }
      const spans = protectedSpans(text);
      for (const match of text.matchAll(RUN)) {
        const to = match.index + match[0].length;
        if (touches(spans, match.index, to)) continue;
        const fix = repair(match[0], wordBefore(text, match.index), text[to]);
        if (fix !== undefined) yield hit(index, match.index, match[0], fix.insert, fix.kind);
      }
      for (const match of text.matchAll(AFTER_QUESTION)) {
        const mark = match[0].charAt(0);
        // « Yahoo!, » is a name; « ?... » and « !.. » are ellipses.
        if (/[.,]{2}/.test(match[0]) || touches(spans, match.index, match.index + match[0].length)) continue;
        if (match[0].includes(',')) continue;
        yield hit(index, match.index, match[0], mark, 'suggestion');
      }
    }
  },
};

function repair(run: string, word: string, next: string | undefined) {
  const marks = run.replace(/[ \t\u00a0\u202f]/g, '');
  const first = marks.charAt(0);
  const last = marks.charAt(marks.length - 1);
  if (/^\.{3,}$/.test(run) || /(?:\. ){2}\./.test(run)) return undefined;
  // A decimal or a file suffix after the mark: « .,5 », « ...txt ».
  if (next !== undefined && /[\p{L}\p{N}]/u.test(next) && last === '.') return undefined;
  if (/^[.…]+$/.test(marks)) {
    if (marks === '..' || (/^\.+$/.test(marks) && run !== marks))
      return { insert: '.', kind: 'automatic' } as const;
    return marks === '….' ? ({ insert: '…', kind: 'automatic' } as const) : undefined;
  }
  if ([...marks].every((mark) => mark === first)) return { insert: first, kind: 'automatic' } as const;
  if (marks.length > 2)
    return /^\.{3}[,;:]$/.test(run) ? undefined : ({ insert: last, kind: 'suggestion' } as const);
  if (first === '…') return undefined;
  if (first === '.' && isAbbreviation(word)) return undefined;
  if (first === ',' && last === '.') return { insert: '.', kind: 'automatic' } as const;
  return last === '…' ? undefined : ({ insert: last, kind: 'suggestion' } as const);
}

/** What stands before the mark, up to a space: « etc », « J.-C ». */
function wordBefore(text: string, at: number): string {
  return /[^\s(«"“]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

function followsStop({ sentences }: CheckDocument, index: number): boolean {
  const previous = sentences[index - 1];
  return (
    previous?.paragraph === sentences[index]?.paragraph && /[.!?…]\s*$/u.test(previous?.text.slice(-8) ?? '')
  );
}

function alone(text: string, index: number): Hit {
  return {
    sentence: index,
    from: 0,
    to: text.length,
    message: explain(text),
    fix: { kind: 'automatic', edits: [{ sentence: index, from: 0, to: text.length, insert: '' }] },
  };
}

function hit(sentence: number, from: number, run: string, insert: string, kind: Fix['kind']): Hit {
  const to = from + run.length;
  return {
    sentence,
    from,
    to,
    message: explain(run),
    fix: { kind, edits: [{ sentence, from, to, insert }] },
  };
}

function explain(run: string) {
  return {
    fr: french(`Signes de ponctuation redoublés ou incompatibles : ${quoteFr(run)}.`),
    en: `Doubled or clashing punctuation: ${quoteEn(run)}.`,
  };
}
