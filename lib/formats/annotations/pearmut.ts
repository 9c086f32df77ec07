import { z } from 'zod';
import { CATEGORIES, SEVERITIES } from '#lib/domain/rubric.ts';
import type { Annotation } from './annotation.ts';
import { categoryNamed, MQM_NAMES } from './categories.ts';

/*
 * Pearmut (github.com/zouharvi/pearmut; Zouhar and Kocmi 2026): a campaign is a tree of lists whose leaves are items
 * with `src`, `tgt` by model and, where annotations are given with them, `error_spans` by model; what people
 * annotated comes back as entries that hold `item` and `annotation` side by side. A span covers the characters from
 * `start_i` to `end_i`, both included, in UTF-16 units, line breaks left out. One place behind the last character is
 * the token `[missing]`: something of the source is not there.
 */

const spanSchema = z.object({
  start_i: z.number().int().min(0),
  end_i: z.number().int().min(0),
  category: z.string().nullish(),
  severity: z.string().nullish(),
  /** Ours, which Pearmut keeps and passes over. */
  source: z.tuple([z.number().int().min(0), z.number().int().min(0)]).optional(),
  rater: z.string().optional(),
  note: z.string().optional(),
});
type Span = z.infer<typeof spanSchema>;

const itemSchema = z.object({
  item_id: z.string().optional(),
  src: z.string().default(''),
  tgt: z.record(z.string(), z.string()),
  error_spans: z.record(z.string(), z.array(spanSchema)).optional(),
});
type Item = z.infer<typeof itemSchema>;

const entrySchema = z.object({
  item: z.array(z.unknown()),
  annotation: z.array(z.unknown()),
  user_id: z.string().default(''),
  item_i: z.union([z.string(), z.number()]).optional(),
});
const answerSchema = z.record(z.string(), z.object({ error_spans: z.array(spanSchema).default([]) }));

/** A campaign of one document, each segment an item, its errors filled in: `pearmut add` takes it. */
export function toPearmut(annotations: readonly Annotation[]): string {
  const [first] = annotations;
  const bySegment = new Map<string, Annotation[]>();
  for (const one of annotations) bySegment.set(one.segment, [...(bySegment.get(one.segment) ?? []), one]);
  const items = [...bySegment.values()].map((errors) => itemOf(errors));
  const campaign = {
    campaign_id: first?.document.split(':')[0] ?? 'relire',
    info: {
      assignment: 'task-based',
      protocol: 'MQM',
      mqm_categories: dimensions(),
      mqm_severities: SEVERITIES.map((severity) => `${severity[0]?.toUpperCase()}${severity.slice(1)}`),
    },
    data: [[items]],
  };
  return `${JSON.stringify(campaign, null, 2)}\n`;
}

function itemOf(errors: readonly Annotation[]) {
  const { document = '', segment = '', source = '', target = '', system = '' } = errors[0] ?? {};
  return {
    item_id: `${document}_#_${segment}`,
    src: source,
    tgt: { [system]: target },
    error_spans: { [system]: errors.filter(({ category }) => category !== '').map(spanOf) },
  };
}

function spanOf(one: Annotation): Span {
  const { span, target, rater, severity, metadata } = one;
  const own = CATEGORIES.find((category) => category === one.category);
  const missing = { start_i: lengthIn(target), end_i: lengthIn(target) };
  const place =
    span?.side === 'target'
      ? { start_i: indexIn(target, span.from), end_i: indexIn(target, span.to) - 1 }
      : { ...missing, ...(span ? { source: [span.from, span.to] as [number, number] } : {}) };
  return {
    ...place,
    category: own ? MQM_NAMES[own] : one.category,
    severity,
    rater,
    ...(typeof metadata.note === 'string' ? { note: metadata.note } : {}),
  };
}

/** Types by dimension; the empty one stands for “not chosen yet”. */
function dimensions(): Record<string, string[]> {
  const types: Record<string, string[]> = {};
  for (const name of Object.values(MQM_NAMES)) {
    const [dimension = '', type = ''] = name.split('/');
    types[dimension] = [...(types[dimension] ?? ['']), ...(type === dimension ? [] : [type])];
  }
  return types;
}

/**
 * Reads what Pearmut gives and takes: annotations as downloaded (a list of entries by campaign), as it logs them (one
 * entry a line), and campaigns with errors filled in. Of several answers of one person to one item the last counts.
 * @returns null when the text is none of these
 */
export function fromPearmut(text: string): Annotation[] | null {
  const values = jsonOf(text);
  if (values === null) return null;
  const found = values.flatMap(annotationsIn);
  return found.length > 0 ? found : null;
}

function jsonOf(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    // Several values then, one a line.
  }
  try {
    return [
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown),
    ];
  } catch {
    return null;
  }
}

function annotationsIn(value: unknown): Annotation[] {
  const entries = entriesIn(value);
  if (entries.length > 0) {
    const last = new Map<string, z.infer<typeof entrySchema>>();
    for (const [at, entry] of entries.entries()) {
      last.set(entry.item_i === undefined ? `${at}` : `${entry.user_id}\n${entry.item_i}`, entry);
    }
    return [...last.values()].flatMap(ofEntry);
  }
  const campaign = z.object({ campaign_id: z.string().default(''), data: z.unknown() }).safeParse(value).data;
  if (!campaign) return [];
  return itemsIn(campaign.data).flatMap((item, at) =>
    ofItem(item, { document: campaign.campaign_id, at, rater: '' }, item.error_spans ?? {}),
  );
}

/** Entries in a list, or in lists by campaign. */
function entriesIn(value: unknown): z.infer<typeof entrySchema>[] {
  const alone = entrySchema.safeParse(value).data;
  if (alone) return [alone];
  const lists = Array.isArray(value)
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value)
      : [];
  return lists.flatMap((list: unknown) =>
    Array.isArray(list) ? list.flatMap((one: unknown) => entrySchema.safeParse(one).data ?? []) : [],
  );
}

/** A campaign's items, at whatever depth. */
function itemsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  const item = itemSchema.safeParse(value).data;
  return item ? [item] : [];
}

function ofEntry({ item: items, annotation, user_id }: z.infer<typeof entrySchema>): Annotation[] {
  return items.flatMap((value, at) => {
    const item = itemSchema.safeParse(value).data;
    const answer = answerSchema.safeParse(annotation[at]).data;
    if (!item || !answer) return [];
    const spans = Object.fromEntries(
      Object.entries(answer).map(([model, given]) => [model, given.error_spans]),
    );
    return ofItem(item, { document: '', at, rater: user_id }, spans);
  });
}

interface About {
  document: string;
  at: number;
  rater: string;
}

function ofItem(
  item: Item,
  { document, at, rater }: About,
  spans: Readonly<Record<string, Span[]>>,
): Annotation[] {
  const [named, number] = /^(.*)_#_(\d+)$/.exec(item.item_id ?? '')?.slice(1) ?? [];
  return Object.entries(item.tgt).flatMap(([system, target]) => {
    const about = {
      system,
      document: named ?? document,
      segment: number ?? String(at + 1),
      source: item.src,
      target,
    };
    const mine = spans[system] ?? [];
    if (mine.length === 0) return [{ ...about, rater, span: null, category: '', severity: '', metadata: {} }];
    return mine.map((span) => ({
      ...about,
      rater: span.rater ?? rater,
      span: placeOf(span, target),
      category: categoryNamed(span.category ?? '') ?? span.category ?? 'other',
      severity: span.severity ?? '',
      metadata: {
        ...(span.note ? { note: span.note } : {}),
        ...(span.start_i >= lengthIn(target) ? { missing: true } : {}),
      },
    }));
  });
}

/** Null where the token `[missing]` is marked, without a word of the source. */
function placeOf({ start_i, end_i, source }: Span, target: string): Annotation['span'] {
  if (source) return { side: 'source', from: source[0], to: source[1] };
  if (start_i >= lengthIn(target)) return null;
  return { side: 'target', from: offsetIn(target, start_i), to: offsetIn(target, end_i) + 1 };
}

function lengthIn(text: string): number {
  return text.replaceAll('\n', '').length;
}

/** Pearmut's number of a place in a text. */
function indexIn(text: string, offset: number): number {
  return lengthIn(text.slice(0, offset));
}

/** The place in a text of one of Pearmut's numbers. */
function offsetIn(text: string, index: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') continue;
    if (seen === index) return at;
    seen += 1;
  }
  return text.length;
}
