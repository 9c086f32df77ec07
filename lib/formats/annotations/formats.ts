import type { Annotation } from './annotation.ts';
import { toCsv } from './csv.ts';
import { toMarot } from './marot.ts';
import { toPearmut } from './pearmut.ts';

export type AnnotationFormat = 'marot' | 'pearmut' | 'csv' | 'jsonl';

/** What annotations can be written as. */
export const ANNOTATION_FORMATS: Record<
  AnnotationFormat,
  { extension: string; mediaType: string; write: (annotations: readonly Annotation[]) => string }
> = {
  marot: { extension: 'tsv', mediaType: 'text/tab-separated-values; charset=utf-8', write: toMarot },
  pearmut: { extension: 'json', mediaType: 'application/json; charset=utf-8', write: toPearmut },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', write: toCsv },
  jsonl: {
    extension: 'jsonl',
    mediaType: 'application/x-ndjson; charset=utf-8',
    write: (annotations) => annotations.map((one) => `${JSON.stringify(one)}\n`).join(''),
  },
};
