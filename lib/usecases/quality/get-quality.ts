import {
  coreScore,
  ENOUGH_WORDS,
  errorCounts,
  type MqmError,
  type Rubric,
  stamp,
  wmtScore,
} from '#lib/domain/mqm.ts';
import { tokenise } from '#lib/domain/text/tokens.ts';
import { categorySchema } from '#lib/http/contract/flags.ts';
import type { QualityJson, ScoresJson } from '#lib/http/contract/quality.ts';
import { requireArticle } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { frozenRubric, rubricOf } from './rubric-of.ts';

/**
 * Errors of an article and its MQM scores. An error counts when a person stands by it: flags that people raised and
 * nobody dismissed, and findings that were confirmed or fixed. A finding is not counted beside the kept correction
 * that answers it. What stands is what was not fixed.
 */
export async function getQuality(call: Call, { id }: { id: string }): Promise<QualityJson> {
  const article = await requireArticle(call, id, 'article:read');
  const [desk, sentences, flags] = await Promise.all([
    call.db.desk.findUniqueOrThrow({ where: { id: article.deskId }, select: { rubric: true } }),
    call.db.sentence.findMany({
      where: { articleId: id, stepId: null },
      select: { side: true, linkId: true, original: true },
    }),
    call.db.flag.findMany({
      where: {
        articleId: id,
        sentence: { stepId: null },
        OR: [
          { check: null, state: { in: ['open', 'confirmed', 'fixed'] } },
          { check: { not: null }, state: { in: ['confirmed', 'fixed'] } },
        ],
      },
      select: {
        id: true,
        answers: true,
        category: true,
        severity: true,
        state: true,
        sentence: { select: { linkId: true } },
      },
    }),
  ]);
  const frozen = frozenRubric(article);
  const rubric = frozen ?? rubricOf(desk);
  const words = wordsOf(sentences.filter(({ side }) => side === 'source').map(({ original }) => original));
  const segments = new Set(sentences.map(({ linkId }) => linkId)).size;
  const answered = new Set(flags.flatMap(({ answers }) => answers));
  const own = flags.filter((flag) => !answered.has(flag.id));
  const errors = own.map(({ category, severity, state, sentence }) => ({
    category: categorySchema.catch('other').parse(category),
    severity,
    segment: sentence.linkId,
    fixed: state === 'fixed',
  }));
  const scale = { words, segments, rubric };
  const standing = errors.filter(({ fixed }) => !fixed);
  return {
    words,
    segments,
    short: words < ENOUGH_WORDS,
    rubric,
    frozen: frozen !== null,
    received: scoresOf(errors, scale),
    standing: scoresOf(standing, scale),
    stamp: stamp(coreScore(standing, words, rubric), words, rubric),
  };
}

function scoresOf(
  errors: readonly MqmError[],
  { words, segments, rubric }: { words: number; segments: number; rubric: Rubric },
): ScoresJson {
  return {
    errors: errors.length,
    counts: errorCounts(errors),
    core: coreScore(errors, words, rubric),
    wmt: wmtScore(errors, segments),
  };
}

/** Words and numbers, as `tokenise` tells them. */
function wordsOf(texts: readonly string[]): number {
  const counts = (kind: string) => kind === 'word' || kind === 'number';
  return texts.reduce((sum, text) => sum + tokenise(text).filter(({ kind }) => counts(kind)).length, 0);
}
