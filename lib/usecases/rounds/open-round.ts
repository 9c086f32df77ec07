import { randomInt } from 'node:crypto';
import type { Sentence } from '#lib/db/generated/client.ts';
import type { RoundSegment } from '#lib/domain/rounds.ts';
import { bilingualSchema, categorySchema } from '#lib/http/contract/flags.ts';
import type { RoundJson } from '#lib/http/contract/rounds.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import { once, rememberResult, TRANSACTION } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { notify } from '#lib/usecases/notifications/notify.ts';
import { typologyFor } from '#lib/usecases/quality/rubric-of.ts';
import { segmentsOf } from '#lib/usecases/quality/segments-of.ts';
import { newAct, writeEvent } from './act.ts';
import { toRoundJson } from './json.ts';
import { requireRound } from './require.ts';

type Input = BodyOf<'openRound'>;

/**
 * Opens a blind round: everybody annotates the articles as they stand now, whatever is changed meanwhile. Letters are
 * drawn by lot.
 * @throws Problem `not-found` for articles of other desks and people who are not on this one
 */
export async function openRound(call: Call, input: Input): Promise<RoundJson> {
  const { deskId, showsFindings } = input;
  authorise(call, 'round:manage', deskId);
  const articleIds = [...new Set(input.articleIds)];
  const annotatorIds = shuffled([...new Set(input.annotatorIds)]);
  if (annotatorIds.length < 2) throw new Problem(400, 'bad-request');
  const { result: id } = await once(call, () =>
    call.db.$transaction(async (tx) => {
      const desk = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
      const articles = await tx.article.findMany({ where: { id: { in: articleIds }, deskId } });
      const people = await tx.user.count({
        where: {
          id: { in: annotatorIds },
          disabledAt: null,
          OR: [{ isAdmin: true }, { memberships: { some: { deskId } } }],
        },
      });
      if (articles.length < articleIds.length || people < annotatorIds.length) {
        throw new Problem(404, 'not-found');
      }
      const now = new Date();
      const round = await tx.round.create({
        data: {
          deskId,
          name: input.name || (articles.find(({ id }) => id === articleIds[0])?.title ?? ''),
          createdById: call.actor.userId,
          showsFindings,
          // Opened by the change below, so that undo can take it back.
          cancelledAt: now,
        },
      });
      for (const [position, articleId] of articleIds.entries()) {
        const article = articles.find((one) => one.id === articleId);
        if (!article) continue;
        const sentences = await tx.sentence.findMany({
          where: { articleId, stepId: null, current: { not: '' } },
          orderBy: { position: 'asc' },
        });
        const text = await tx.roundText.create({
          data: {
            roundId: round.id,
            articleId,
            position,
            segments: segmentsOf(sentences).map(frozen) as object[],
            typology: typologyFor(article, desk) as object[],
            findings: showsFindings ? await findingsOf(tx, articleId) : [],
          },
        });
        await tx.roundTask.createMany({
          data: annotatorIds.map((userId, letter) => ({ textId: text.id, userId, letter })),
        });
      }
      const act = newAct(tx, call.actor, round);
      await act.change('round', round, { cancelledAt: null });
      notify(act, { kind: 'invited', to: annotatorIds, roundId: round.id });
      await writeEvent(act, 'round:opened');
      const done = { result: round.id, eventId: '0' };
      await rememberResult(tx, call, done);
      return done;
    }, TRANSACTION),
  );
  return toRoundJson(call, await requireRound(call, id));
}

function frozen({ source, target }: { source: Sentence[]; target: Sentence[] }): RoundSegment {
  const bare = ({ id, current }: Sentence) => ({ id, text: current });
  return { source: source.map(bare), target: target.map(bare) };
}

async function findingsOf(tx: Pick<Call['db'], 'flag'>, articleId: string): Promise<object[]> {
  const flags = await tx.flag.findMany({
    where: { articleId, check: { not: null }, state: 'open', anchor: 'exact', sentence: { stepId: null } },
    orderBy: [{ sentenceId: 'asc' }, { from: 'asc' }],
  });
  return flags.map(({ sentenceId, from, to, category, severity, message }) => ({
    sentenceId,
    from,
    to,
    category: categorySchema.catch('other').parse(category),
    severity,
    message: message ? bilingualSchema.parse(message) : null,
  }));
}

function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(randomInt(left.length), 1));
  return drawn;
}
