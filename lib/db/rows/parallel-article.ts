import type { Db, Tx } from '#lib/db/client.ts';
import type { Flag, Prisma } from '#lib/db/generated/client.ts';
import { cleanArticle } from '#lib/domain/clean-article.ts';
import type { Metadata } from '#lib/domain/metadata.ts';
import {
  lineOf,
  type ParallelArticle,
  type ParallelFlag,
  type ParallelSentence,
  type ParallelUnit,
} from '#lib/domain/parallel-article.ts';
import { articleStatus, sentenceStatus } from '#lib/domain/status.ts';

const INCLUDED = {
  revisions: { orderBy: { version: 'asc' }, include: { author: { select: { name: true } } } },
  flags: {
    where: {
      state: { in: ['open', 'confirmed', 'fixed'] },
      OR: [{ lane: null }, { lane: { not: 'unsure' } }],
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
    include: { author: { select: { name: true } } },
  },
} as const satisfies Prisma.SentenceInclude;

type Row = Prisma.SentenceGetPayload<{ include: typeof INCLUDED }>;

/** An article with all that a format can carry: links as units, wordings with their authors, flags that stand. */
export async function loadParallelArticle(
  db: Db | Tx,
  article: { id: string; title: string; slug: string; createdAt: Date },
  metadata: Metadata,
): Promise<ParallelArticle> {
  const [rows, links] = await Promise.all([
    db.sentence.findMany({
      where: { articleId: article.id, stepId: null },
      orderBy: { position: 'asc' },
      include: INCLUDED,
    }),
    db.link.findMany({ where: { articleId: article.id }, orderBy: { order: 'asc' }, select: { id: true } }),
  ]);
  const target = rows.filter(({ side }) => side === 'target');
  const byLink = new Map<string, Row[]>();
  for (const row of rows) byLink.set(row.linkId, [...(byLink.get(row.linkId) ?? []), row]);
  const units: ParallelUnit[] = [];
  for (const { id } of links) {
    const unit = unitOf(id, byLink.get(id) ?? [], units.at(-1)?.paragraph ?? 0);
    if (unit.source !== '' || unit.machine !== '' || unit.final !== '') units.push(unit);
  }
  return {
    clean: cleanArticle(article.title, metadata, target),
    slug: article.slug,
    createdAt: article.createdAt,
    units,
    sentences: target.map(toSentence),
  };
}

function unitOf(id: string, rows: readonly Row[], paragraphBefore: number): ParallelUnit {
  const target = rows.filter(({ side }) => side === 'target');
  const sentences = target.map(toSentence);
  const source = rows.filter(({ side }) => side === 'source').map(toSentence);
  const newest = sentences
    .flatMap(({ wordings }) => wordings)
    .sort((a, b) => b.at.getTime() - a.at.getTime())[0];
  return {
    id,
    paragraph: target[0]?.paragraph ?? paragraphBefore,
    source: lineOf(source, 'current'),
    machine: lineOf(sentences, 'original'),
    final: lineOf(sentences, 'current'),
    status: articleStatus(target.map(sentenceStatus)),
    sentences,
    changed: newest ? { author: newest.author, at: newest.at } : null,
  };
}

function toSentence(row: Row): ParallelSentence {
  const { paragraph, original, current, from, to, revisions, flags } = row;
  return {
    paragraph,
    original,
    current,
    from,
    to,
    status: sentenceStatus(row),
    wordings: revisions.map(({ text, author, createdAt }) => ({ text, author: author.name, at: createdAt })),
    flags: flags.map((flag) => toFlag(flag, current)),
  };
}

function toFlag(flag: Flag & { author: { name: string } | null }, current: string): ParallelFlag {
  const { from, to, quote, category, severity, state, note, author, createdAt } = flag;
  const stands = current.slice(from, to) === quote && state !== 'fixed';
  const message = flag.message as { fr?: string } | null;
  return {
    range: stands ? { from, to } : null,
    quote,
    category,
    severity,
    state,
    note: note || message?.fr || '',
    author: author?.name ?? '',
    at: createdAt,
  };
}
