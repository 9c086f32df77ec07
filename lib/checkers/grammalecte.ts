import { z } from 'zod';
import type { OutsideMatch } from '#lib/domain/checks/outside.ts';
import type { AskServer } from './outside-checker.ts';

/** Agreement, conjugation, confusions, moods: not typography, style or repetition, which Relire sees to itself. */
const GRAMMAR = new Set([
  'gn',
  'infi',
  'conj',
  'ppas',
  'imp',
  'inte',
  'vmode',
  'conf',
  'loc',
  'sgpl',
  'sujv',
]);
const SILENT = [
  'typo',
  'apos',
  'eepi',
  'esp',
  'tab',
  'nbsp',
  'tu',
  'maj',
  'minis',
  'num',
  'virg',
  'poncfin',
  'unit',
].concat([
  'nf',
  'liga',
  'mapos',
  'chim',
  'ocr',
  'bs',
  'pleo',
  'eleu',
  'neg',
  'redon1',
  'redon2',
  'date',
  'mc',
]);
const OPTIONS = JSON.stringify(Object.fromEntries(SILENT.map((name) => [name, false])));

const answerSchema = z.object({
  data: z.array(
    z.object({
      iParagraph: z.number().int().min(1),
      lGrammarErrors: z.array(
        z.object({
          nStart: z.number().int().min(0),
          nEnd: z.number().int().min(0),
          sType: z.string(),
          sMessage: z.string(),
          aSuggestions: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** Asks a `grammalecte-server` (Debian package grammalecte-cli, GPL-3.0) at this address. */
export function grammalecteAt(url: string): AskServer {
  return async (text, signal) => {
    const response = await fetch(new URL('/gc_text/fr', url), {
      method: 'POST',
      body: new URLSearchParams({ text, options: OPTIONS }),
      signal,
    });
    if (!response.ok) throw new Error(`Grammalecte answers ${response.status}`);
    return readGrammalecte(text, await response.json());
  };
}

/** What it answered about a text, by offsets in it. It counts code points, and by paragraph. */
export function readGrammalecte(text: string, answer: unknown): OutsideMatch[] {
  const lines = text.split('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  return answerSchema.parse(answer).data.flatMap(({ iParagraph, lGrammarErrors }) => {
    const line = lines[iParagraph - 1] ?? '';
    const start = starts[iParagraph - 1] ?? 0;
    const points = [...line];
    const offset = (point: number) => start + points.slice(0, point).join('').length;
    return lGrammarErrors
      .filter(({ sType }) => GRAMMAR.has(sType))
      .map(({ nStart, nEnd, sMessage, aSuggestions }) => ({
        from: offset(nStart),
        to: offset(nEnd),
        message: sMessage,
        suggestions: aSuggestions,
      }));
  });
}
