import { z } from 'zod';
import type { Annotation } from './annotation.ts';
import { fromCsv } from './csv.ts';
import { fromMarot } from './marot.ts';
import { fromPearmut } from './pearmut.ts';

export type AnnotationSource = 'marot' | 'pearmut' | 'csv' | 'jsonl';

const lineSchema = z.object({
  system: z.string().default(''),
  document: z.string().default(''),
  segment: z.string().default(''),
  rater: z.string().default(''),
  source: z.string(),
  target: z.string(),
  span: z
    .object({
      side: z.enum(['source', 'target']),
      from: z.number().int().min(0),
      to: z.number().int().min(0),
    })
    .nullable()
    .default(null),
  category: z.string(),
  severity: z.string(),
  metadata: z.record(z.string(), z.unknown()).default({}),
});

/**
 * Reads a file of annotations, told by what is in it: Marot's table, Pearmut's JSON, or the CSV or JSON lines that
 * Relire writes.
 * @throws RangeError when it is none of these, or is damaged
 */
export function readAnnotations(text: string): { format: AnnotationSource; annotations: Annotation[] } {
  const content = text.replace(/^\uFEFF/u, '');
  if (/^\s*[[{]/u.test(content)) {
    const pearmut = fromPearmut(content);
    if (pearmut) return { format: 'pearmut', annotations: pearmut };
    return { format: 'jsonl', annotations: fromJsonLines(content) };
  }
  const csv = fromCsv(content);
  if (csv) return { format: 'csv', annotations: csv };
  try {
    const annotations = fromMarot(content);
    if (annotations.length > 0) return { format: 'marot', annotations };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new RangeError('No annotations');
}

function fromJsonLines(text: string): Annotation[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new RangeError('No annotations');
      }
      const found = lineSchema.safeParse(value);
      if (!found.success) throw new RangeError('No annotations');
      return found.data;
    });
}
