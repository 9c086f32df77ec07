import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type XliffContent, xliff2js, xliff12ToJs } from 'xliff';
import type { ExportFormat } from '#lib/formats/formats.ts';
import { exportArticle } from '#lib/usecases/export-article.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { importSeed } from '#seeds/factories.ts';
import { openDesk, type TestDesk } from '#tests/integration/import/desk.ts';
import {
  HAS_LIBREOFFICE,
  HAS_OMEGAT,
  HAS_SCHEMAS,
  openLibreOffice,
  openOmegaT,
  validate,
} from './programs.ts';

/** Our files as other people's programs read them: the seed article with changes of two people, and a flag. */
let world: TestDesk;
let id: string;
let folder: string;
/** French paragraphs as the machine wrote them, and as they stand. */
let machine: string[];
let final: string[];
let units: { source: string; machine: string; final: string; flags: { quote: string }[] }[];

beforeAll(async () => {
  world = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'relire-programs-'));
  ({ id } = await importSeed(world.editor, world.desk.id));
  machine = paragraphs(await exported('txt'));
  const french = (await getArticle(world.editor, { id })).sentences.filter(({ side }) => side === 'target');
  const [first, second, third, last] = [french[0], french[1], french[2], french.at(-1)];
  if (!first || !second || !third || !last) throw new Error('Too short');
  const [once, twice] = [`${first.current} Un ajout.`, `Tout autre <b>& ${first.current} Un bel ajout.`];
  await reviseSentence(world.editor, { id: first.id, text: once, version: first.version });
  await reviseSentence(world.lead, { id: first.id, text: twice, version: first.version + 1 });
  await reviseSentence(world.editor, { id: second.id, text: '', version: second.version });
  await reviseSentence(world.editor, { id: last.id, text: 'Fin.', version: last.version });
  await moveSentence(world.lead, { id: third.id, move: 'finish' });
  await moveSentence(world.lead, { id: third.id, move: 'approve' });
  await raiseFlag(world.lead, {
    sentenceId: first.id,
    from: 5,
    to: 10,
    quote: 'autre',
    category: 'style/awkward',
    severity: 'minor',
    note: 'Lequel ?',
    suggestion: null,
  });
  final = paragraphs(await exported('txt'));
  const lines = (await exported('jsonl')).toString().trim().split('\n');
  units = lines.map((line) => JSON.parse(line) as (typeof units)[number]);
}, 120_000);
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function exported(format: ExportFormat): Promise<Buffer> {
  const { bytes } = await exportArticle(world.lead, { id, format, passGate: true, reason: 'Essai' });
  return Buffer.from(bytes);
}

async function put(format: ExportFormat, name: string): Promise<string> {
  await writeFile(join(folder, name), await exported(format));
  return name;
}

function paragraphs(file: Buffer): string[] {
  return file
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}

describe.skipIf(!HAS_LIBREOFFICE)('LibreOffice (skipped where soffice is not installed)', () => {
  let office: Awaited<ReturnType<typeof openLibreOffice>>;
  beforeAll(async () => {
    office = await openLibreOffice(folder);
  }, 70_000);

  const TEXT = 'txt:Text (encoded):UTF8';
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');

  it('reads the article in Word’s format and in HTML', async () => {
    expect(linesOf(await office.convert(await put('docx', 'article.docx'), TEXT))).toEqual(final);
    const html = linesOf(await office.convert(await put('html', 'page.html'), TEXT));
    // A page sets the credit apart by its size, text by brackets.
    const bare = (line: string) => line.replace(/[()]/g, '').trim();
    expect(html.map(bare)).toEqual(final.map(bare));
  }, 130_000);

  it('accepts all changes: the article; refuses them: the machine’s', async () => {
    const file = await put('docx-changes', 'changes.docx');
    expect(await office.settle(file, 'Accept')).toEqual(final);
    expect(await office.settle(file, 'Reject')).toEqual(machine);
    expect(final).not.toEqual(machine);
  }, 130_000);

  it('knows who changed what and when, and who said what of it', async () => {
    const xml = await office.convert(await put('docx-changes', 'changes.docx'), 'fodt');
    const changes = [
      ...xml.matchAll(
        /<text:(insertion|deletion)>\s*<office:change-info>\s*<dc:creator>(.*?)<\/dc:creator>\s*<dc:date>(.*?)<\/dc:date>/g,
      ),
    ].map(([, kind, author, date]) => ({ kind, author, date }));
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'insertion', author: 'editor' }));
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'insertion', author: 'lead' }));
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'deletion', author: 'editor' }));
    const revisions = await world.db.revision.findMany({ select: { createdAt: true } });
    const saved = new Set(revisions.map(({ createdAt }) => createdAt.toISOString().slice(0, 17)));
    for (const { date } of changes) expect(saved).toContain(date?.slice(0, 17));
    const comment =
      /<office:annotation [^>]*>\s*<dc:creator>lead<\/dc:creator>\s*<dc:date>(\d{4}-[^<]+)<\/dc:date>[\s\S]*?<\/office:annotation>/.exec(
        xml,
      );
    expect(comment?.[0]).toContain('Lequel ?');
  }, 70_000);

  it('reads both languages side by side, in Word’s format and in HTML', async () => {
    for (const [format, name] of [
      ['docx-table', 'table.docx'],
      ['html-table', 'table.html'],
    ] as const) {
      const xml = await office.convert(await put(format, name), format === 'docx-table' ? 'fodt' : 'xhtml');
      const cells = [
        ...xml.matchAll(/<(?:table:table-cell|td)\b[^>]*>([\s\S]*?)<\/(?:table:table-cell|td)>/g),
      ]
        .map(([, cell = '']) => words(cell))
        .filter((cell) => cell !== 'English' && cell !== 'Français');
      const expected = units.flatMap(({ source, final: french }) => [source, french]);
      expect(cells).toEqual(expected.map(words));
    }
  }, 130_000);
});

/** The words of markup, as one line. */
function words(xml: string): string {
  return xml
    .replace(/<\/?(?:text|span|p|br)\b[^>]*>/g, ' ')
    .replace(/&(lt|gt|amp|quot|apos|nbsp|#160);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

describe.skipIf(!HAS_OMEGAT)('OmegaT (skipped where it is not installed)', () => {
  it('makes a project of our XLIFF 1.2 and finds every segment in it', async () => {
    const project = await openOmegaT(join(folder, 'omegat-xliff'), {
      'source/article.xlf': await exported('xliff'),
    });
    const segments = await project.segments();
    // Its filter shows what stands in `target`, and the same words once.
    const expected = new Set(units.map(({ final: french }) => french).filter((french) => french !== ''));
    for (const segment of expected) expect(segments).toContain(segment);
  }, 70_000);

  it('translates with our TMX as its memory', async () => {
    const both = units.filter(({ source, final: french }) => source !== '' && french !== '');
    const project = await openOmegaT(join(folder, 'omegat-tmx'), {
      'source/article.txt': both.map(({ source }) => source).join('\n\n'),
      'tm/auto/relire.tmx': await exported('tmx'),
    });
    const translated = (await project.translate('article.txt')).trim().split('\n\n');
    expect(translated).toEqual(both.map(({ final: french }) => french));
  }, 70_000);
});

describe('the library xliff, by which i18next reads XLIFF', () => {
  const unitsIn = ({ resources }: XliffContent) =>
    Object.values(resources)
      .flatMap((file) => Object.values(file))
      .flatMap(({ groupUnits }) => Object.values(groupUnits ?? {}));
  const textsOf = (read: XliffContent) =>
    unitsIn(read).map(({ source, target }) => ({ source, final: target }));
  const texts = () => units.map(({ source, final: french }) => ({ source, final: french }));
  const notesOf = ({ note = [] }: { note?: string | string[] }) => [note].flat();

  it('finds every text and note in XLIFF 2.1', async () => {
    const read = await xliff2js((await exported('xliff-2')).toString());
    expect(read).toMatchObject({ xliffVersion: '2.1', sourceLanguage: 'en', targetLanguage: 'fr' });
    expect(textsOf(read)).toEqual(texts());
    const notes = unitsIn(read).map(notesOf);
    for (const [at, { machine: before, final: after, flags }] of units.entries()) {
      const words = flags.map(({ quote }) => expect.stringContaining(`“${quote}”`));
      expect(notes[at]).toEqual([...(before === after ? [] : [before]), ...words]);
    }
    expect(notes.flat()).toContain('[minor] style/awkward (open): “autre” — Lequel ?');
  });

  it('finds every text in XLIFF 1.2', async () => {
    expect(textsOf(await xliff12ToJs((await exported('xliff')).toString()))).toEqual(texts());
  });
});

describe.skipIf(!HAS_SCHEMAS)('the schemas of OASIS (skipped without xmllint or the schemas)', () => {
  it.each([
    ['xliff', 'article.xlf', 'xliff-core-1.2-strict.xsd'],
    // The core of 2.1 is that of 2.0, in its namespace.
    ['xliff-2', 'article.xliff', 'xliff-core-2.0.xsd'],
  ] as const)('find %s valid', async (format, name, schema) => {
    await put(format, name);
    await validate(folder, name, schema);
    const broken = (await exported(format))
      .toString()
      .replace('<target', '<targot')
      .replace('</target', '</targot');
    await writeFile(join(folder, name), broken);
    await expect(validate(folder, name, schema)).rejects.toThrow();
  });
});
