import { type ForeignMark, type Place, placer } from '#lib/domain/annotation-places.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import type { Annotation } from '#lib/formats/annotations/annotation.ts';
import { categoryNamed, severityNamed } from '#lib/formats/annotations/categories.ts';
import { readAnnotations } from '#lib/formats/annotations/read-annotations.ts';
import type { AnnotationReportJson } from '#lib/http/contract/quality.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise, requireArticle } from '#lib/usecases/access.ts';
import { type Act, perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { segmentsOf } from './segments-of.ts';

interface Input {
  id: string;
  text: string;
  /** False: only say what would be done. */
  apply: boolean;
}

type Outcome = AnnotationReportJson['items'][number]['outcome'];

/** A row of the file, and what becomes of it. */
interface Row {
  number: number;
  annotation: Annotation;
  category: Category;
  severity: Severity | null;
  /** What the annotator wrote, and the category's own name where we have no such category. */
  note: string;
  place: Place;
  outcome: Outcome;
}

/** More rows than this are counted and not told one by one. */
const MOST_TOLD = 500;

/**
 * Places the annotations of a file on an article, as flags of whoever imports them, in one act. Of what stands already
 * (the same words, category and severity) nothing comes a second time, so that a file can be imported again.
 * @throws Problem `file-annotations` when the text is no file of annotations
 */
export async function importAnnotations(
  call: Call,
  { id, text, apply }: Input,
): Promise<AnnotationReportJson> {
  const { deskId } = await requireArticle(call, id, 'article:read');
  if (apply) authorise(call, 'flag:raise', deskId);
  const { format, annotations } = read(text);
  if (!apply) return reportOf(format, await rowsOf(call.db, id, annotations), annotations.length);
  const { result } = await perform(call, { articleId: id, type: 'annotations:imported' }, async (act) => {
    const rows = await rowsOf(act.tx, id, annotations);
    const count = await raiseAll(act, rows);
    if (count === 0) act.unchanged = true;
    Object.assign(act.detail, { format, count });
    return reportOf(format, rows, annotations.length);
  });
  return result;
}

function read(text: string) {
  try {
    return readAnnotations(text);
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(422, 'file-annotations');
    throw error;
  }
}

async function rowsOf(
  db: Pick<Act['tx'], 'sentence' | 'flag'>,
  articleId: string,
  annotations: readonly Annotation[],
): Promise<Row[]> {
  const sentences = await db.sentence.findMany({
    where: { articleId, stepId: null },
    orderBy: { position: 'asc' },
  });
  const flags = await db.flag.findMany({
    where: { articleId, state: { notIn: ['withdrawn', 'dismissed'] } },
    select: { sentenceId: true, quote: true, from: true, category: true, severity: true },
  });
  const known = new Set(flags.map((flag) => keyOf(flag.sentenceId, flag)));
  const place = placer(segmentsOf(sentences));
  return annotations
    .map((annotation, at) => ({ annotation, number: at + 1 }))
    .filter(({ annotation }) => annotation.category !== '')
    .map(({ annotation, number }): Row => {
      const named = categoryNamed(annotation.category);
      const { note } = annotation.metadata;
      const notes = [named ? '' : annotation.category, typeof note === 'string' ? note : ''];
      const row = {
        number,
        annotation,
        category: named ?? 'other',
        severity: severityNamed(annotation.severity),
        note: notes
          .filter((one) => one !== '')
          .join(' : ')
          .slice(0, 2000),
        place: place(markOf(annotation, named)),
      };
      return { ...row, outcome: outcomeOf(row, known) };
    });
}

function markOf({ metadata, ...annotation }: Annotation, category: Category | null): ForeignMark {
  const { marked_text: words } = metadata;
  const isMissing = metadata.missing === true || category === 'accuracy/omission';
  return {
    ...annotation,
    words: annotation.span === null && typeof words === 'string' ? words : '',
    wholeOf: isMissing ? 'source' : 'target',
  };
}

function outcomeOf(row: Omit<Row, 'outcome'>, known: Set<string>): Outcome {
  if (row.place.kind === 'refused' || row.severity === null) return 'refused';
  const { anchor, sentenceId, kind } = row.place;
  const key = keyOf(sentenceId, { ...anchor, category: row.category, severity: row.severity });
  if (known.has(key)) return 'known';
  known.add(key);
  return kind;
}

function keyOf(
  sentenceId: string,
  flag: { from: number; quote: string; category: string; severity: string },
): string {
  return [sentenceId, flag.from, flag.quote, flag.category, flag.severity].join('\n');
}

/** @returns how many flags were raised */
async function raiseAll(act: Act, rows: readonly Row[]): Promise<number> {
  const { article, actor } = act;
  const ready = rows.flatMap(({ place, severity, outcome, ...row }) =>
    (outcome === 'placed' || outcome === 'moved') && place.kind !== 'refused' && severity
      ? [{ ...row, place, severity }]
      : [],
  );
  const flags = await act.tx.flag.createManyAndReturn({
    data: ready.map(({ annotation, category, severity, note, place }) => ({
      ...place.anchor,
      anchor: place.state,
      deskId: article.deskId,
      articleId: article.id,
      sentenceId: place.sentenceId,
      category,
      severity,
      note,
      suggestion: typeof annotation.metadata.suggestion === 'string' ? annotation.metadata.suggestion : null,
      rater: annotation.rater,
      authorId: actor.userId,
      // Raised by the change below, so that undo can take it back.
      state: 'withdrawn' as const,
    })),
  });
  for (const [at, flag] of flags.entries()) {
    const fixed = ready[at]?.annotation.metadata.state === 'fixed';
    await act.change('flag', flag, {
      ...(fixed ? { state: 'fixed', decidedById: actor.userId, decidedAt: new Date() } : { state: 'open' }),
    });
  }
  return flags.length;
}

function reportOf(
  format: AnnotationReportJson['format'],
  rows: readonly Row[],
  all: number,
): AnnotationReportJson {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    format,
    counts: {
      placed: count('placed'),
      moved: count('moved'),
      known: count('known'),
      refused: count('refused'),
      clean: all - rows.length,
    },
    items: rows.slice(0, MOST_TOLD).map(({ number, annotation, category, severity, place, outcome }) => ({
      number,
      outcome,
      why: outcome !== 'refused' ? null : place.kind === 'refused' ? place.why : 'severity',
      rater: annotation.rater,
      category,
      severity,
      words: wordsOf(annotation),
      now: place.kind === 'refused' ? '' : place.anchor.quote,
      sentenceId: place.kind === 'refused' ? null : place.sentenceId,
    })),
  };
}

function wordsOf({ span, metadata, ...texts }: Annotation): string {
  if (span) return texts[span.side].slice(span.from, span.to);
  return typeof metadata.marked_text === 'string' ? metadata.marked_text : '';
}
