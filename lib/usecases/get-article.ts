import { type Link, Prisma, type Sentence } from '#lib/db/generated/client.ts';
import { summariseArticles } from '#lib/db/rows/article-summary.ts';
import { talkOf } from '#lib/db/rows/discussion.ts';
import { listFlagRows } from '#lib/db/rows/flags.ts';
import { houseProfile, SPACE_PLACES, spaceAt } from '#lib/domain/checks/house.ts';
import { can } from '#lib/domain/policy.ts';
import { inReadingOrder } from '#lib/domain/reading-order.ts';
import { type ArticleJson, metadataSchema, stepSchema } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { reasonsOf } from '#lib/usecases/house/reasons-of.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';
import { historyState, lastEventId } from './changes.ts';
import { choicesOf } from './house/house-of.ts';
import { typologyFor } from './quality/rubric-of.ts';
import { renewFindings } from './renew-findings.ts';
import { peopleOn, toFlagJson, toLinkJson, toSentenceJson } from './to-json.ts';

interface Query {
  id: string;
  /** `none`: without its flags, of which a long article has thousands. */
  flags?: 'none' | undefined;
}

/** An article with all that its screen shows. */
export async function getArticle(call: Call, { id, flags: wanted }: Query): Promise<ArticleJson> {
  const article = await requireArticle(call, id, 'article:read');
  await renewFindings(call, article);
  // The cursor first: what happens during the other queries is then told again, never missed.
  const cursor = await lastEventId(call, id);
  const [summaries, desk, sentences, links, flags, talk, texts, history] = await Promise.all([
    summariseArticles(call.db, [id]),
    call.db.desk.findUniqueOrThrow({
      where: { id: article.deskId },
      select: {
        id: true,
        slug: true,
        name: true,
        typography: true,
        checks: true,
        lanes: true,
        reasons: true,
        rubric: true,
      },
    }),
    call.db.sentence.findMany({
      where: { articleId: id, stepId: null },
      orderBy: [{ side: 'asc' }, { position: 'asc' }],
    }),
    call.db.link.findMany({ where: { articleId: id } }),
    wanted === 'none'
      ? []
      : listFlagRows(call.db, Prisma.sql`f."articleId" = ${id}::uuid AND f.state <> 'withdrawn'`),
    talkOf(call.db, id),
    call.db.text.findMany({ where: { articleId: id }, select: { side: true, steps: true } }),
    historyState(call, id),
  ]);
  const people = await peopleOn(call.db, sentences);
  const summary = summaries.get(id);
  if (!summary) throw new Problem(404, 'not-found');
  const steps = (side: 'source' | 'target') =>
    stepSchema.array().parse(texts.find((text) => text.side === side)?.steps ?? []);
  return {
    ...summary,
    desk: {
      id: desk.id,
      slug: desk.slug,
      name: desk.name,
      spaces: spacesOf(desk),
      reasons: reasonsOf(desk),
      typology: typologyFor(article, desk),
    },
    metadata: metadataSchema.parse(article.metadata),
    sentences: sentences.map((row) => toSentenceJson(row, people)),
    links: inOrder(links, sentences).map(toLinkJson),
    flags: flags.map(toFlagJson),
    talk,
    steps: { source: steps('source'), target: steps('target') },
    can: {
      revise: can(call.actor, 'sentence:revise', article.deskId),
      judge: can(call.actor, 'sentence:judge', article.deskId),
      decide: can(call.actor, 'flag:decide', article.deskId),
      assign: can(call.actor, 'article:assign', article.deskId),
      passGate: can(call.actor, 'article:export-past-gate', article.deskId),
    },
    history,
    cursor,
  };
}

/** The links that tie sentences of the article, in reading order; regrouping leaves empty ones behind. */
function inOrder(links: readonly Link[], sentences: readonly Sentence[]): Link[] {
  const tied = new Map(links.map((link) => [link.id, { link, source: [], target: [] } as Tied]));
  for (const { linkId, side, position } of sentences) tied.get(linkId)?.[side].push(position);
  const used = [...tied.values()].filter(({ source, target }) => source.length + target.length > 0);
  return inReadingOrder(used).map(({ link }) => link);
}

interface Tied {
  link: Link;
  source: number[];
  target: number[];
}

/** Which space the house wants where, for the key that sets it. */
function spacesOf(desk: Parameters<typeof choicesOf>[0]): ArticleJson['desk']['spaces'] {
  const profile = houseProfile(choicesOf(desk).typography);
  return Object.fromEntries(
    SPACE_PLACES.map((place) => [place, spaceAt(profile, place)]),
  ) as ArticleJson['desk']['spaces'];
}
