import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { command } from '#lib/cli/commands/agreement.ts';

const folder = mkdtempSync(join(tmpdir(), 'relire-agreement-'));
afterAll(() => rmSync(folder, { recursive: true }));

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function table(...lines: string[][]): string {
  const file = join(folder, 'table.tsv');
  const header = 'system doc doc_id seg_id rater source target category severity'.split(' ');
  writeFileSync(file, [header, ...lines].map((line) => `${line.join('\t')}\n`).join(''));
  return file;
}
const line = (segment: string, rater: string, source: string, target: string, ...judgement: string[]) => [
  'A',
  'talk',
  segment,
  segment,
  rater,
  source,
  target,
  ...judgement,
];

it('says how far two annotators of a table of WMT agree', async () => {
  const file = table(
    line('1', 'rater1', 'We see light.', 'Wir <v>sehen</v> Licht.', 'Style/Awkward', 'Minor'),
    line('1', 'rater2', 'We see light.', 'Wir <v>sehen Licht</v>.', 'Style/Awkward', 'Major'),
    line('2', 'rater1', 'Look.', 'Schau.', 'No-error', 'No-error'),
    line('2', 'rater2', 'Look.', 'Schau.', 'No-error', 'No-error'),
  );
  expect(await command.run([file])).toBe(0);
  // 5 characters of 5 and 11. Ranks [1, 2] and [0, 0]: α = 1 − 3 × 2 / 36. One category tells nothing apart.
  expect(said.split('\n')).toEqual([
    'span F1 rater1 / rater2: 0.625',
    'α categories (nominal): – (n = 1)',
    'α severities (ordinal): 0.833 (n = 2)',
    'Fewer than 30 judged by two: an α may be what chance gave.',
    '',
  ]);
});

it('does not take marks on the source for marks on the target', async () => {
  const file = table(
    line('1', 'a', '<v>Look</v>.', 'Oh.', 'Accuracy/Omission', 'Major'),
    line('1', 'b', 'Look.', '<v>Oh.</v>', 'Style/Awkward', 'Major'),
  );
  expect(await command.run([file, '--json'])).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ pairs: [{ a: 'a', b: 'b', f1: 0 }], categories: null });
});

it('says which line it cannot read', async () => {
  await expect(command.run([table(['one', 'two'])])).rejects.toThrow('Line 2');
});
