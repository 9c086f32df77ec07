import { z } from 'zod';
import type { OutsideMatch } from '#lib/domain/checks/outside.ts';
import type { AskServer } from './outside-checker.ts';

/** Categories of grammar in its French rules, besides what it calls grammar itself. */
const GRAMMAR = new Set([
  'GRAMMAR',
  'CAT_GRAMMAIRE',
  'AGREEMENT',
  'CONFUSED_WORDS',
  'CAT_HOMONYMES_PARONYMES',
]);

const answerSchema = z.object({
  matches: z.array(
    z.object({
      message: z.string(),
      offset: z.number().int().min(0),
      length: z.number().int().min(1),
      replacements: z.array(z.object({ value: z.string() })),
      rule: z.object({ issueType: z.string().optional(), category: z.object({ id: z.string() }) }),
    }),
  ),
});

/** Asks a LanguageTool server at this address by its HTTP interface, version 2. */
export function languageToolAt(url: string): AskServer {
  return async (text, signal) => {
    const response = await fetch(new URL('/v2/check', url), {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ text, language: 'fr' }),
      signal,
    });
    if (!response.ok) throw new Error(`LanguageTool answers ${response.status}`);
    return readLanguageTool(await response.json());
  };
}

/** Its matches of grammar; it counts UTF-16 units, as we do. */
export function readLanguageTool(answer: unknown): OutsideMatch[] {
  return answerSchema
    .parse(answer)
    .matches.filter(({ rule }) => rule.issueType === 'grammar' || GRAMMAR.has(rule.category.id))
    .map(({ message, offset, length, replacements }) => ({
      from: offset,
      to: offset + length,
      message,
      suggestions: replacements.slice(0, 3).map(({ value }) => value),
    }));
}
