import { describe, expect, it } from 'vitest';
import { missingNoBreakSpaceByDefault } from '#lib/domain/checks/missing-no-break-space.ts';
import { runCheck } from '#lib/domain/checks/run.ts';
import { KEYS } from '#lib/domain/editing/keymap.ts';
import { ARTICLE_EVENTS } from '#lib/domain/history.ts';
import { PROBLEM_TEXTS } from '#lib/http/problem.ts';
import { MESSAGES } from '#lib/i18n/messages.ts';

function flatten(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => flatten(value, path ? `${path}.${key}` : key));
}

const fr = flatten(MESSAGES.fr);
const en = flatten(MESSAGES.en);
/** Names of the values that a text wants. */
const values = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort().join(' ');

describe('interface texts', () => {
  it('are there in both languages', () => {
    expect(fr.length).toBeGreaterThan(300);
    expect(en.map(([key]) => key).sort()).toEqual(fr.map(([key]) => key).sort());
    expect([...fr, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('want the same values in both languages', () => {
    const english = new Map(en);
    const plural = /\b(plural|select)\b/;
    const differing = fr.filter(([key, text]) => {
      const other = english.get(key) ?? '';
      return !plural.test(text) && !plural.test(other) && values(text) !== values(other);
    });
    expect(differing).toEqual([]);
  });

  it('are set as Relire would have French set', () => {
    const texts = [
      ...fr.map(([, text]) => text),
      ...Object.values(PROBLEM_TEXTS).map((problem) => problem.fr),
    ];
    const sentences = texts.map((text, paragraph) => ({ text, paragraph, sources: [] }));
    const found = runCheck(missingNoBreakSpaceByDefault, { sentences });
    expect(found.map(({ sentence }) => texts[sentence])).toEqual([]);
    expect(texts.filter((text) => text.includes("'") && !text.includes('{'))).toEqual([]);
  });
});

it('has a word for everything that can happen to an article', () => {
  for (const locale of ['fr', 'en'] as const) {
    expect(Object.keys(MESSAGES[locale].workbench.event).sort()).toEqual([...ARTICLE_EVENTS].sort());
  }
});

it.each(['fr', 'en'] as const)('every command of the workbench has a name: %s', (locale) => {
  const names: Record<string, string> = MESSAGES[locale].workbench.command;
  expect(Object.entries(KEYS).filter(([command, { group }]) => group !== null && !names[command])).toEqual(
    [],
  );
});
