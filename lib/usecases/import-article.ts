import { createHash, randomUUID } from 'node:crypto';
import type { Db, Tx } from '#lib/db/client.ts';
import { isUniqueViolation } from '#lib/db/errors.ts';
import { summariseArticles } from '#lib/db/rows/article-summary.ts';
import { type ArticleRows, insertArticles } from '#lib/db/rows/new-article.ts';
import { uuid7 } from '#lib/db/uuid.ts';
import type { LearntWords } from '#lib/domain/align/learnt-lexicon.ts';
import {
  type IngestedText,
  ingest,
  ingestPage,
  ingestUnits,
  type LinesAround,
  looksSwapped,
  type Side,
} from '#lib/domain/ingest.ts';
import { metadataOf, proposedTitle } from '#lib/domain/metadata.ts';
import { type TextUnit, textsOf } from '#lib/domain/units.ts';
import { serverVectors } from '#lib/embedding/server-vectors.ts';
import type { ArticleSummaryJson, MetadataJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { offThread } from '#lib/jobs/off-thread.ts';
import { authorise } from './access.ts';
import { earlierResult, recordEvents, TRANSACTION } from './act.ts';
import type { Call } from './call.ts';
import { deskLexicon } from './desk-lexicon.ts';
import { firstFlags, reconcileFindings } from './findings.ts';
import { type House, houseOf } from './house/house-of.ts';
import { askAfterwards, type OutsideNews } from './outside-findings.ts';
import { type FileOfSide, filesOfImport, type ImportFiles } from './receive-file.ts';

interface Input {
  deskId: string;
  source: string;
  target: string;
  /** In place of both texts: already linked, unit by unit, by paragraph. */
  paragraphs?: readonly (readonly TextUnit[])[] | undefined;
  /** Proposed from the texts when absent or blank. */
  title?: string | undefined;
  /** Ids of proposed steps not to apply. */
  keep?: Partial<Record<Side, readonly string[]>> | undefined;
  /** Files that the texts were read from. */
  files?: ImportFiles | undefined;
  /** Instead of what the steps propose. */
  metadata?: MetadataJson | undefined;
}

const LONGEST_TITLE = 80;

/**
 * Imports an article with its reference: reads both, aligns, checks, stores.
 *
 * Aligning and checking come first and lock nothing; then one transaction holds the article, its findings and the
 * event. With an idempotency key the article's id follows from the key: of two copies of one request that run side by
 * side one stores it.
 *
 * @throws Problem `empty-text`, `wrong-language`, `forbidden`, `not-found` (the desk), `key-reused`.
 */
export async function importArticle(call: Call, input: Input): Promise<ArticleSummaryJson> {
  authorise(call, 'article:import', input.deskId);
  await requireDesk(call.db, input.deskId);
  return summaryOf(call.db, await addArticle(call, input, await importSetting(call.db, input.deskId)));
}

/** What a desk brings to the articles that it imports. */
export interface ImportSetting {
  house: House;
  learnt: LearntWords | null;
}

export async function importSetting(db: Call['db'], deskId: string): Promise<ImportSetting> {
  const [house, learnt] = await Promise.all([houseOf(db, { deskId }), deskLexicon(db, deskId)]);
  return { house, learnt };
}

/** `importArticle` for who has the setting of the desk at hand and wants no more than the article's id. */
async function addArticle(call: Call, input: Input, setting: ImportSetting): Promise<string> {
  authorise(call, 'article:import', input.deskId);
  if (await earlierResult(call)) return articleIdOf(call);
  const read = await readArticle(call, input, setting);
  try {
    await storeArticles(call.db, [read]);
  } catch (error) {
    if (!(call.idempotency && isUniqueViolation(error) && (await earlierResult(call)))) throw error;
  }
  return read.rows.article.id;
}

/** The id of the article that a call imports. */
function articleIdOf({ actor, idempotency }: Call): string {
  return idempotency ? articleIdFrom(actor.userId, idempotency.key) : randomUUID();
}

/** An article linked and checked, to be stored. */
export interface ReadArticle {
  call: Call;
  rows: ArticleRows;
  unasked: OutsideNews['unasked'];
}

/**
 * Reads, aligns and checks an article; nothing is stored. Where the house changes meanwhile, the findings are renewed
 * when somebody opens the article.
 *
 * @param isBackground nobody waits for it
 * @throws Problem as `importArticle`
 */
export async function readArticle(
  call: Call,
  input: Input,
  { house, learnt }: ImportSetting,
  { isBackground = false }: { isBackground?: boolean } = {},
): Promise<ReadArticle> {
  authorise(call, 'article:import', input.deskId);
  const files = await filesOfImport(call, input, input.files);
  const around = { source: files.source.around, target: files.target.around };
  const { raw, texts, given } = readTexts(input, around);
  refuseUnusable(texts);
  const [source, target] = [texts.source.sentences, texts.target.sentences];
  const vectors = given ? undefined : await serverVectors(source, target);
  const { links, document, positions, findings } = await offThread(
    'readPair',
    { source, target, given, learnt, vectors, house: house.checks },
    { isBackground },
  );
  const ids = { source: source.map(() => uuid7()), target: target.map(() => uuid7()) };
  const places = positions.map((at) => ({ id: ids.target[at] ?? '', current: target[at]?.text ?? '' }));
  const { flags, unasked } = firstFlags(house, { document, native: findings, places });
  const received = (side: Side) => ({
    raw: new TextEncoder().encode(raw[side]),
    ingested: { ...texts[side], steps: storedSteps(files[side], texts[side], given !== null) },
    ids: ids[side],
    uploadId: files[side].uploadId,
  });
  const article = {
    id: articleIdOf(call),
    deskId: input.deskId,
    title: titleOf(input, texts),
    metadata: input.metadata ?? metadataOf(texts.source.steps, texts.target.steps),
    checkedAs: house.version,
    createdById: call.actor.userId,
  };
  const both = { source: received('source'), target: received('target') };
  return { call, rows: { article, texts: both, links, flags }, unasked };
}

/**
 * Stores articles with their findings and events in one transaction: all of them or none.
 *
 * @param also what else is written in it
 * @throws a unique violation when one of them is stored already
 */
export async function storeArticles(
  db: Db,
  articles: readonly ReadArticle[],
  also: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const flagIds = await insertArticles(
      tx,
      articles.map(({ rows }) => rows),
    );
    await recordEvents(
      tx,
      articles.map(({ call, rows: { article } }, at) => ({
        record: {
          article,
          actor: call.actor,
          type: 'article:imported',
          changes: [],
          touched: { sentences: [], links: [], flags: flagIds[at] ?? [] },
          detail: { title: article.title },
        },
        call,
        result: null,
      })),
    );
    await also(tx);
  }, TRANSACTION);
  for (const { call, rows, unasked } of articles)
    askAfterwards({ db, actor: call.actor, article: rows.article }, unasked, reconcileFindings);
}

async function summaryOf(db: Call['db'], articleId: string): Promise<ArticleSummaryJson> {
  const summary = (await summariseArticles(db, [articleId])).get(articleId);
  if (!summary) throw new Problem(404, 'not-found');
  return summary;
}

/** Both sides read, with the links where a bilingual file states them, and with the pages that they stood in. */
export function readTexts(
  input: Pick<Input, 'source' | 'target' | 'paragraphs' | 'keep'>,
  around: Partial<Record<Side, readonly LinesAround[]>> = {},
) {
  const keep = { source: new Set(input.keep?.source), target: new Set(input.keep?.target) };
  if (input.paragraphs) {
    const { texts, links } = ingestUnits(input.paragraphs, keep);
    return { raw: textsOf(input.paragraphs), texts, given: links };
  }
  const read = (side: Side) => {
    const lines = around[side] ?? [];
    const page = lines.length > 0 ? ingestPage(input[side], lines, side, keep[side]) : null;
    return page ?? { raw: input[side], text: ingest(input[side], side, keep[side]) };
  };
  const [source, target] = [read('source'), read('target')];
  return {
    raw: { source: source.raw, target: target.raw },
    texts: { source: source.text, target: target.text },
    given: null,
  };
}

/**
 * Once stored, offsets follow from every change of the whole text. Mojibake has a way back, but not among units: what
 * is kept of these is one text. That an article was found in a page is said by what stands around it, where that can
 * be given back.
 */
function storedSteps(file: FileOfSide, { steps }: IngestedText, isOfUnits: boolean): IngestedText['steps'] {
  const hasPage = steps.some(({ kind }) => kind === 'around');
  const reading = file.steps.filter(({ kind }) => !(hasPage && kind === 'extracted'));
  const made = steps.map((step) => ({
    ...step,
    reversible: step.reversible && (step.from !== null || (step.kind === 'mojibake' && !isOfUnits)),
  }));
  return [...reading, ...made];
}

function refuseUnusable(texts: Record<Side, IngestedText>): void {
  const isEmpty = ({ sentences }: IngestedText) => sentences.every((sentence) => sentence.stepId !== null);
  if (isEmpty(texts.source) || isEmpty(texts.target)) throw new Problem(422, 'empty-text');
  if (looksSwapped(texts.source.content, texts.target.content)) throw new Problem(422, 'wrong-language');
}

/** An article without any title is known by its first words. */
function titleOf(input: Input, texts: Record<Side, IngestedText>): string {
  const title = input.title?.trim() || proposedTitle(texts.source.steps, texts.target.steps).title;
  if (title !== '') return title;
  const first = texts.target.sentences.find((sentence) => sentence.stepId === null)?.text ?? '';
  if (first.length <= LONGEST_TITLE) return first;
  return `${first.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')}…`;
}

/** Admins may act on desks that do not exist, as far as policy can tell. */
async function requireDesk(db: Call['db'], id: string): Promise<void> {
  const desk = await db.desk.findUnique({ where: { id }, select: { id: true } });
  if (!desk) throw new Problem(404, 'not-found');
}

/** The id of what somebody imports under an idempotency key: a UUID of version 8 (RFC 9562), made of both. */
export function articleIdFrom(userId: string, key: string): string {
  const hex = createHash('sha256').update(`import\n${userId}\n${key}`).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
