import type { Db } from '#lib/db/client.ts';
import type { Article } from '#lib/db/generated/client.ts';
import { chrF, ter } from '#lib/domain/edit-distance.ts';
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
import { countedOnce, errorsOf } from './errors-of.ts';
import { frenchByLink, solidTokens } from './french-by-link.ts';
import { frozenRubric, rubricOf } from './rubric-of.ts';

/**
 * Errors of an article and its MQM scores. An error counts when a person stands by it: flags that people raised and
 * nobody dismissed, and findings that were confirmed or fixed. A finding is not counted beside the kept correction
 * that answers it. What stands is what was not fixed.
 */
export async function getQuality(call: Call, { id }: { id: string }): Promise<QualityJson> {
  return qualityOf(call.db, await requireArticle(call, id, 'article:read'));
}

/** The same, of an article that the caller may read. */
export async function qualityOf(db: Db, article: Article): Promise<QualityJson> {
  const { id } = article;
  const [desk, sentences, flags] = await Promise.all([
    db.desk.findUniqueOrThrow({ where: { id: article.deskId }, select: { rubric: true } }),
    db.sentence.findMany({
      where: { articleId: id, stepId: null },
      select: { side: true, linkId: true, original: true, current: true },
      orderBy: { position: 'asc' },
    }),
    db.flag.findMany({
      where: errorsOf(id),
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
  const errors = countedOnce(flags).map(({ category, severity, state, sentence }) => ({
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
    edits: editsOf(sentences),
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

/** How far the French has come from the machine's. */
function editsOf(sentences: Parameters<typeof frenchByLink>[0]): QualityJson['edits'] {
  const pairs = frenchByLink(sentences);
  const words = pairs.map(({ before, after }) => ({
    before: solidTokens(before),
    after: solidTokens(after),
  }));
  return { ter: ter(words), chrF: chrF(pairs) };
}

/** Words and numbers, as `tokenise` tells them. */
function wordsOf(texts: readonly string[]): number {
  const counts = (kind: string) => kind === 'word' || kind === 'number';
  return texts.reduce((sum, text) => sum + tokenise(text).filter(({ kind }) => counts(kind)).length, 0);
}
