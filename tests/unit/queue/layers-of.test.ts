import { expect, it } from 'vitest';
import { comparisonsOf } from '#app/components/queue/layers-of.ts';

const context = {
  side: 'target',
  before: '',
  sentenceVersion: 3,
  progress: 'in_progress',
  verdict: 'pending',
  verdictReason: '',
  after: '',
  source: '',
} as const;
const names = (
  machine: string,
  edited: string | null,
  sentence: string,
  side: 'source' | 'target' = 'target',
) => comparisonsOf({ ...context, side, machine, edited, sentence }).map(({ name }) => name);

it.each([
  ['untouched', 'a', null, 'a', []],
  ['changed by an editor alone', 'a', 'b', 'b', ['machineNow']],
  ['changed by a lead alone', 'a', null, 'c', ['machineNow']],
  ['changed by both', 'a', 'b', 'c', ['machineNow', 'machineEdited', 'editedNow']],
  ['given back by a lead as it came', 'a', 'b', 'a', ['machineNow', 'machineEdited', 'editedNow']],
  ['left by the editor as it came, then changed', 'a', 'a', 'c', ['machineNow']],
])('%s', (_, machine, edited, sentence, wanted) => {
  expect(names(machine, edited, sentence)).toEqual(wanted);
});

it('has nothing to compare in English', () => {
  expect(names('a', 'b', 'c', 'source')).toEqual([]);
});
