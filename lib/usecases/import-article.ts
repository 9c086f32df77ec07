import { createHash, randomUUID } from 'node:crypto';
import { isUniqueViolation } from '#lib/db/errors.ts';
import { freeSlug } from '#lib/db/rows/article-list.ts';
import { summariseArticles } from '#lib/db/rows/article-summary.ts';
import { insertTexts } from '#lib/db/rows/text.ts';
import { type IngestedText, ingest, ingestUnits, looksSwapped, type Side } from '#lib/domain/ingest.ts';
import { metadataOf, proposedTitle } from '#lib/domain/metadata.ts';
import { type TextUnit, textsOf } from '#lib/domain/units.ts';
import { serverVectors } from '#lib/embedding/server-vectors.ts';
import type { ArticleSummaryJson, MetadataJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { offThread } from '#lib/jobs/off-thread.ts';
import { authorise } from './access.ts';
import { earlierResult, perform } from './act.ts';
import type { Call } from './call.ts';
import { deskLexicon } from './desk-lexicon.ts';
import { reconcileFindings } from './findings.ts';

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
  /** Instead of what the steps propose. */
  metadata?: MetadataJson | undefined;
}

const LONGEST_TITLE = 80;
const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

/**
 * Imports an article with its reference: reads both, aligns, stores, checks.
 *
 * Two transactions: the article with its texts, sentences and links; then, as an act on it, its findings and the
 * event. With an idempotency key the article's id follows from the key, so that a retry after a failure between the
 * two finds the article and does the second only.
 *
 * @throws Problem `empty-text`, `wrong-language`, `forbidden`, `not-found` (the desk), `key-reused`.
 */
export async function importArticle(call: Call, input: Input): Promise<ArticleSummaryJson> {
  authorise(call, 'article:import', input.deskId);
  const articleId = call.idempotency ? idFromKey(call.actor.userId, call.idempotency.key) : randomUUID();
  if (await earlierResult(call)) return summaryOf(call.db, articleId);
  const { raw, texts, given } = readTexts(input);
  refuseUnusable(texts);
  const title = titleOf(input, texts);
  await requireDesk(call.db, input.deskId);
  const lexicon = await deskLexicon(call.db, input.deskId);
  const links = given ?? (await findLinks(texts, lexicon));
  const received = (side: Side) => ({ raw: new TextEncoder().encode(raw[side]), ingested: texts[side] });
  const metadata = input.metadata ?? metadataOf(texts.source.steps, texts.target.steps);
  try {
    await call.db.$transaction(async (tx) => {
      const slug = await freeSlug(tx, input.deskId, title);
      await tx.article.create({
        data: { id: articleId, deskId: input.deskId, slug, title, metadata, createdById: call.actor.userId },
      });
      await insertTexts(tx, articleId, { source: received('source'), target: received('target') }, links);
    }, TRANSACTION);
  } catch (error) {
    if (!(call.idempotency && isUniqueViolation(error))) throw error;
  }
  await perform(call, { articleId, type: 'article:imported' }, async (act) => {
    Object.assign(act.detail, { title });
    await reconcileFindings(act);
    return null;
  });
  return summaryOf(call.db, articleId);
}

async function summaryOf(db: Call['db'], articleId: string): Promise<ArticleSummaryJson> {
  const summary = (await summariseArticles(db, [articleId])).get(articleId);
  if (!summary) throw new Problem(404, 'not-found');
  return summary;
}

/** Both sides read, with the links where a bilingual file states them. */
export function readTexts(input: Pick<Input, 'source' | 'target' | 'paragraphs' | 'keep'>) {
  const keep = { source: new Set(input.keep?.source), target: new Set(input.keep?.target) };
  if (input.paragraphs) {
    const { texts, links } = ingestUnits(input.paragraphs, keep);
    return { raw: textsOf(input.paragraphs), texts, given: links };
  }
  const read = (side: Side) => ingest(input[side], side, keep[side]);
  return { raw: input, texts: { source: read('source'), target: read('target') }, given: null };
}

async function findLinks(
  texts: Record<Side, IngestedText>,
  lexicon: Awaited<ReturnType<typeof deskLexicon>>,
) {
  const [source, target] = [texts.source.sentences, texts.target.sentences];
  const vectors = await serverVectors(source, target);
  return offThread('planLinks', { source, target, options: { lexicon, vectors } });
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

/** A UUID of version 8 (RFC 9562): what stands in it is ours to say. */
function idFromKey(userId: string, key: string): string {
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
