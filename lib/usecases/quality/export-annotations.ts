import type { Flag } from '#lib/db/generated/client.ts';
import type { Annotation } from '#lib/formats/annotations/annotation.ts';
import { ANNOTATION_FORMATS, type AnnotationFormat } from '#lib/formats/annotations/formats.ts';
import { metadataSchema } from '#lib/http/contract/articles.ts';
import { requireArticle } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { countedOnce, errorsOf } from './errors-of.ts';
import { type Segment, segmentsOf } from './segments-of.ts';

interface Input {
  id: string;
  format: AnnotationFormat;
}

/** The errors of an article as a file for other tools, on the text as received. */
export async function exportAnnotations(
  call: Call,
  { id, format }: Input,
): Promise<{ fileName: string; text: string }> {
  const { slug } = await requireArticle(call, id, 'article:export');
  const { extension, write } = ANNOTATION_FORMATS[format];
  return { fileName: `${slug}.annotations.${extension}`, text: write(await annotationsOf(call, id)) };
}

async function annotationsOf(call: Call, articleId: string): Promise<Annotation[]> {
  const [article, sentences, flags] = await Promise.all([
    call.db.article.findUniqueOrThrow({ where: { id: articleId } }),
    call.db.sentence.findMany({ where: { articleId, stepId: null }, orderBy: { position: 'asc' } }),
    call.db.flag.findMany({
      where: errorsOf(articleId),
      include: { author: { select: { name: true } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const system = metadataSchema.parse(article.metadata).engine ?? 'machine';
  const counted = countedOnce(flags);
  return segmentsOf(sentences).flatMap((segment, at): Annotation[] => {
    const text = (side: 'source' | 'target') => segment[side].map(({ original }) => original).join(' ');
    const mine = [...segment.source, ...segment.target].map(({ id }) => id);
    const about = {
      system,
      document: `${article.slug}:English-French`,
      segment: String(at + 1),
      source: text('source'),
      target: text('target'),
    };
    const errors = counted.filter(({ sentenceId }) => mine.includes(sentenceId));
    if (errors.length === 0) {
      return [{ ...about, rater: '', span: null, category: '', severity: '', metadata: {} }];
    }
    return errors.map((flag) => ({
      ...about,
      rater: flag.rater || (flag.author?.name ?? flag.check ?? ''),
      span: spanIn(segment, flag),
      category: flag.category,
      severity: flag.severity,
      metadata: {
        timestamp: flag.createdAt.getTime(),
        marked_text: flag.quote,
        state: flag.state,
        ...(flag.note ? { note: flag.note } : {}),
        ...(flag.suggestion === null ? {} : { suggestion: flag.suggestion }),
        ...(flag.check === null ? {} : { check: flag.check }),
      },
    }));
  });
}

/** Where the flagged words stand in the text as received; null where it does not have them, or has them twice. */
function spanIn(segment: Segment, flag: Flag): Annotation['span'] {
  for (const side of ['source', 'target'] as const) {
    let before = 0;
    for (const { id, original } of segment[side]) {
      const from = id === flag.sentenceId ? placeOf(flag, original) : -1;
      if (from >= 0) return { side, from: before + from, to: before + from + flag.quote.length };
      before += original.length + ' '.length;
    }
  }
  return null;
}

function placeOf({ from, quote, prefix, suffix }: Flag, original: string): number {
  const around = original.indexOf(prefix + quote + suffix);
  if (around >= 0) return around + prefix.length;
  if (original.startsWith(quote, from)) return from;
  const first = original.indexOf(quote);
  return first === original.lastIndexOf(quote) ? first : -1;
}
