import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORMATS } from '#lib/formats/formats.ts';
import { readFile } from '#lib/formats/read/read-file.ts';
import { unzip } from '#lib/formats/read/unzip.ts';
import { exportFormatSchema } from '#lib/http/contract/exports.ts';
import { exportArticle } from '#lib/usecases/export-article.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { importSeed } from '#seeds/factories.ts';
import { openDesk, type TestDesk } from '#tests/integration/import/desk.ts';

let world: TestDesk;
let id: string;
let links: number;
let changed: { original: string; current: string };
beforeAll(async () => {
  world = await openDesk();
  ({ id } = await importSeed(world.editor, world.desk.id));
  await world.db.flag.updateMany({ where: { articleId: id }, data: { state: 'dismissed' } });
  const article = await getArticle(world.editor, { id });
  const sentence = article.sentences.find(({ side }) => side === 'target');
  if (!sentence) throw new Error('No sentence');
  const [first, second] = [`${sentence.current} Un ajout.`, `${sentence.current} Un autre ajout <b>&.`];
  await reviseSentence(world.editor, { id: sentence.id, text: first, version: sentence.version });
  await reviseSentence(world.lead, { id: sentence.id, text: second, version: sentence.version + 1 });
  links = new Set(article.sentences.map(({ linkId }) => linkId)).size;
  changed = { original: sentence.original, current: second };
  await raiseFlag(world.lead, {
    sentenceId: sentence.id,
    from: second.indexOf('autre'),
    to: second.indexOf('autre') + 5,
    quote: 'autre',
    category: 'style/awkward',
    severity: 'minor',
    note: 'Lequel ?',
    suggestion: null,
  });
});
afterAll(() => world.close());

async function exported(format: keyof typeof FORMATS): Promise<{ fileName: string; bytes: Uint8Array }> {
  return exportArticle(world.lead, { id, format, passGate: true, reason: 'Essai' });
}

it.each(exportFormatSchema.options)('%s: goes out, and what can be read comes in again', async (format) => {
  const { fileName, bytes } = await exported(format);
  expect(fileName).toMatch(/^[a-z0-9-]+(\.[a-z-]+)+$/);
  expect(fileName.endsWith(FORMATS[format].suffix)).toBe(true);
  const file = await readFile(bytes, fileName);
  const said =
    'text' in file
      ? file.text
      : file.paragraphs
          .flat()
          .map(({ target }) => target)
          .join('\n');
  // Markdown escapes what could be markup.
  if (format !== 'md') expect(said).toContain('Un autre ajout <b>&.');
  if ('paragraphs' in file) expect(file.paragraphs.flat().length).toBe(links);
});

it('writes the changes of each person as tracked changes, and flags as comments', async () => {
  const { bytes } = await exported('docx-changes');
  const parts = await unzip(bytes, () => true);
  const xml = parts.get('word/document.xml')?.toString() ?? '';
  const authors = [...xml.matchAll(/<w:ins [^>]*w:author="([^"]+)"/g)].map(([, author]) => author);
  expect(new Set(authors)).toEqual(new Set(['editor', 'lead']));
  expect(xml).toMatch(/<w:ins [^>]*w:date="\d{4}-\d\d-\d\dT/);
  const comments = parts.get('word/comments.xml')?.toString() ?? '';
  expect(comments).toContain('Lequel ?');
  expect(comments).toContain('w:author="lead"');
  expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/>.*autre.*<w:commentRangeEnd w:id="0"\/>/s);
});

it('keeps what the machine had written beside what people made of it', async () => {
  const lines = Buffer.from((await exported('jsonl')).bytes)
    .toString()
    .trim()
    .split('\n');
  const first = JSON.parse(lines[0] ?? '{}') as Record<string, unknown>;
  expect(first.machine).toContain(changed.original);
  expect(first.final).toContain(changed.current);
  expect(first.flags).toMatchObject([{ category: 'style/awkward', severity: 'minor', quote: 'autre' }]);
  const tmx = Buffer.from((await exported('tmx')).bytes).toString();
  expect(tmx).toMatch(
    /<tuv xml:lang="fr" changedate="\d{8}T\d{6}Z" changeid="lead"><prop type="x-rejected">/,
  );
  const xliff = Buffer.from((await exported('xliff')).bytes).toString();
  expect(xliff).toContain('<alt-trans alttranstype="rejected"');
  expect(xliff).toContain('<note from="lead">[minor] style/awkward (open)');
});
