import { expect, test } from 'vitest';
import { firstState, stopFinder } from '#app/components/workbench/article-state.ts';
import type { Stops } from '#lib/domain/editing/stops.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

const sentence = (id: string, more: Partial<SentenceJson> = {}): SentenceJson => ({
  id,
  side: 'target',
  position: 0,
  paragraph: 0,
  linkId: `link ${id}`,
  original: id,
  current: id,
  progress: 'done',
  verdict: 'pending',
  verdictReason: '',
  assignee: null,
  version: 1,
  ...more,
});
const flag = (id: string, sentenceId: string, more: Partial<FlagJson> = {}) =>
  ({ id, sentenceId, from: 0, to: 1, check: null, lane: null, state: 'open', ...more }) as FlagJson;

const sentences = [
  sentence('new', { progress: 'untouched' }),
  sentence('done'),
  sentence('back', { verdict: 'sent_back' }),
  sentence('approved', { verdict: 'approved' }),
];
const article = {
  sentences,
  links: sentences.map(({ linkId }) => ({
    id: linkId,
    score: linkId === 'link done' || linkId === 'link back' ? 0.5 : 1,
    origin: 'auto',
    confirmed: linkId === 'link back',
  })),
  flags: [
    flag('1', 'done'),
    flag('2', 'new', { state: 'dismissed' }),
    flag('3', 'back', { lane: 'unsure' }),
    flag('4', 'approved', { state: 'confirmed' }),
  ],
} as unknown as ArticleJson;

test.each<[Stops, string[]]>([
  ['toDo', ['new', 'back']],
  ['flagged', ['done', 'approved']],
  ['sentBack', ['back']],
  ['doubtful', ['done']],
])('the keys that leap stop at %s', (stops, expected) => {
  const isStop = stopFinder(firstState(article), stops);
  expect(sentences.filter(isStop).map(({ id }) => id)).toEqual(expected);
});
