import { uploadsOf } from '#lib/db/rows/upload.ts';
import { cleanArticle } from '#lib/domain/clean-article.ts';
import type { Side } from '#lib/domain/ingest.ts';
import { mendedPlaces, readingsOf } from '#lib/domain/text/readings.ts';
import {
  type IngestSideJson,
  readFileSchema,
  type StepJson,
  stepSchema,
} from '#lib/http/contract/articles.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';

/** As much of a text as is shown: what comes after it is treated alike. */
const SHOWN = 20_000;

/** What import did to both texts of an article. */
export async function getIngest(call: Call, { id }: { id: string }): Promise<AnswerOf<'getIngest'>> {
  await requireArticle(call, id, 'article:read');
  const [texts, uploads, sentences] = await Promise.all([
    call.db.text.findMany({
      where: { articleId: id },
      select: { side: true, raw: true, content: true, steps: true },
    }),
    uploadsOf(call.db, id),
    call.db.sentence.findMany({ where: { articleId: id, stepId: null }, orderBy: { position: 'asc' } }),
  ]);
  const of = (side: Side): IngestSideJson => {
    const text = texts.find((one) => one.side === side);
    if (!text) throw new Problem(404, 'not-found');
    const upload = uploads.find((one) => one.side === side);
    const steps = stepSchema.array().parse(text.steps);
    const rows = sentences.filter((sentence) => sentence.side === side);
    const { paragraphs } = cleanArticle(
      '',
      {},
      rows.map((row) => ({ ...row, current: row.original })),
    );
    return {
      file: upload
        ? {
            name: upload.name,
            kind: readFileSchema.shape.kind.parse(upload.kind),
            bytes: upload.size,
            sha256: upload.sha256,
          }
        : null,
      steps,
      ...beforeOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.raw), text.content, steps),
      after: paragraphs.join('\n').slice(0, SHOWN),
    };
  };
  return { source: of('source'), target: of('target') };
}

/** The text as it came, with what is otherwise now. */
function beforeOf(
  raw: string,
  content: string,
  steps: readonly StepJson[],
): Pick<IngestSideJson, 'before' | 'marks'> {
  const mojibake = steps.find(({ kind }) => kind === 'mojibake');
  const readings = readingsOf(raw);
  const reading = mojibake?.applied === false ? readings.received : readings.repaired;
  // Units of a bilingual file are put together otherwise than they are kept: what was made of them is the beginning.
  const isOfUnits = reading.text !== content;
  const before = isOfUnits ? content : raw;
  const toBefore = isOfUnits ? (offset: number) => offset : reading.toRaw;
  const words = steps.flatMap(({ id, from, to, applied }) =>
    from === null || to === null || !applied ? [] : { from: toBefore(from), to: toBefore(to), stepId: id },
  );
  const mended =
    mojibake?.applied && !isOfUnits
      ? mendedPlaces(raw).map((place) => ({ ...place, stepId: mojibake.id }))
      : [];
  const marks = [...words, ...mended]
    .filter(({ from, to }) => from < to && to <= SHOWN)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return { before: before.slice(0, SHOWN), marks: withoutOverlaps(marks) };
}

/** Mojibake within words that were set aside is shown as set aside. */
function withoutOverlaps(marks: IngestSideJson['marks']): IngestSideJson['marks'] {
  let end = 0;
  return marks.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
