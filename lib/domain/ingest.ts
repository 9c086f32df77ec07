import { type AlignOptions, alignSentences } from '#lib/domain/align/align.ts';
import { inReadingOrder } from '#lib/domain/reading-order.ts';
import { guessLanguage } from '#lib/domain/text/language.ts';
import { findLeftovers, guessTitle, type LeftoverKind } from '#lib/domain/text/leftovers.ts';
import { repairMojibake } from '#lib/domain/text/mojibake.ts';
import { normaliseText } from '#lib/domain/text/normalise.ts';
import { type Language, type SentenceSpan, splitSentences } from '#lib/domain/text/sentences.ts';
import { type TextUnit, unitLine } from '#lib/domain/units.ts';

export type Side = 'source' | 'target';

/** The one language pair there is: English is the reference, French the article. */
export const LANGUAGE_OF: Record<Side, Language> = { source: 'en', target: 'fr' };

/** What reading a file took, before there was a text. */
export const READING_KINDS = [
  'decoded',
  'textOnly',
  'extracted',
  'deletionsLeft',
  'unitsSkipped',
  'tagsLeft',
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** One thing that ingest did to a text. `applied: false` gives its words back to the article. */
export interface IngestStep {
  /** `side:kind:from`, the same for the same text for ever. */
  id: string;
  kind: ReadingKind | 'bom' | 'mojibake' | 'newlines' | 'nfc' | 'title' | 'around' | LeftoverKind;
  /** How many places it changed. */
  count: number;
  /** Range in the content, for words taken out of the article; null for a change of the whole text. */
  from: number | null;
  to: number | null;
  text: string;
  /** What goes to the metadata. */
  value: string;
  applied: boolean;
  /**
   * Changes of the whole text cannot be switched off, since every offset follows from them; but for repaired
   * mojibake, which may have been meant.
   */
  reversible: boolean;
}

/** The steps of reading a file as steps of a side that was read from it. */
export function readingSteps(
  side: Side,
  steps: readonly { kind: ReadingKind; count: number; value: string }[],
): IngestStep[] {
  return steps.map(({ kind, count, value }) => ({
    ...wholeStep(`${side}:${kind}`, kind, count, false),
    value,
  }));
}

/** A sentence and, when a step covers it, that step. */
export interface IngestedSentence extends SentenceSpan {
  stepId: string | null;
}

export interface IngestedText {
  /** Decoded, NFC, `\n`; nothing is taken out of it, and all ranges refer to it. */
  content: string;
  steps: IngestStep[];
  /** All sentences in order, those of steps included: switching a step never splits the text anew. */
  sentences: IngestedSentence[];
}

/**
 * Reads one side of an article: normal form, leftovers of scraping, title, sentences. Pure and total.
 *
 * One line is one paragraph. Lines broken by a mailer at a fixed width are not joined: they cannot be told with
 * certainty from a list or from verse, and a wrong join is harder to see in the workbench than a wrong break.
 *
 * @param keep ids of proposed steps not to apply
 */
export function ingest(raw: string, side: Side, keep: ReadonlySet<string> = new Set()): IngestedText {
  return ingestForm(formOf(raw, side, keep), side, keep);
}

/** Lines of a page that stand around its article: `before` says before which of its lines. */
export interface LinesAround {
  before: number;
  lines: string[];
}

/** As much of what stands around an article as its step shows. */
const SHOWN_AROUND = 200;

/**
 * Reads an article with the page that it was found in: each run of lines around it is a step, so that any of them can
 * be given back to the article. Title and leftovers are looked for in the article alone.
 *
 * @returns null when the page does not read line by line as the article does by itself, which is then all there is
 */
export function ingestPage(
  article: string,
  around: readonly LinesAround[],
  side: Side,
  keep: ReadonlySet<string> = new Set(),
): { raw: string; text: IngestedText } | null {
  const own = article.split('\n');
  const runs = new Map(around.map(({ before, lines }) => [before, lines]));
  const page = [...own, null].flatMap((line, at) => [
    ...(runs.get(at) ?? []).map((text) => ({ text, isOwn: false })),
    ...(line === null ? [] : [{ text: line, isOwn: true }]),
  ]);
  const raw = page.map(({ text }) => text).join('\n');
  const { content, steps: formed } = formOf(raw, side, keep);
  const lines = content.split('\n');
  if (lines.length !== page.length) return null;

  const placed: { text: string; isOwn: boolean; from: number }[] = [];
  let at = 0;
  for (const [index, text] of lines.entries()) {
    placed.push({ text, isOwn: page[index]?.isOwn ?? false, from: at });
    at += text.length + 1;
  }
  const kept = placed.filter(({ isOwn }) => isOwn);
  const toPage = placesOf(kept);
  const words = wordSteps(kept.map(({ text }) => text).join('\n'), side).map((step) => ({
    ...step,
    from: toPage(step.from ?? 0),
    to: toPage((step.to ?? 0) - 1) + 1,
  }));
  // What stands around the article may stand within a leftover of two lines, too.
  if (words.some(({ from, to, text }) => to - from !== text.length)) return null;
  const proposed = [...words, ...aroundSteps(placed, side)].sort((a, b) => a.from - b.from);
  return { raw, text: assemble(content, [...formed, ...proposed], side, keep) };
}

/** Where a place in these lines, joined, is in the text that they stand in. */
function placesOf(lines: readonly { text: string; from: number }[]): (offset: number) => number {
  const starts: number[] = [];
  let next = 0;
  for (const { text } of lines) {
    starts.push(next);
    next += text.length + 1;
  }
  return (offset) => {
    let line = 0;
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
    return (lines[line]?.from ?? 0) + offset - (starts[line] ?? 0);
  };
}

/** A step for each run of lines that are not the article's. */
function aroundSteps(lines: readonly { text: string; isOwn: boolean; from: number }[], side: Side) {
  const steps: (IngestStep & { from: number; to: number })[] = [];
  let wasOwn = true;
  for (const { text, isOwn, from } of lines) {
    const last = steps.at(-1);
    if (!isOwn && last && !wasOwn) {
      Object.assign(last, { count: last.count + 1, to: from + text.length, value: `${last.value} ${text}` });
    } else if (!isOwn) {
      const step = wholeStep(`${side}:around:${from}`, 'around', 1, true);
      steps.push({ ...step, from, to: from + text.length, value: text });
    }
    wasOwn = isOwn;
  }
  return steps.map((step) => ({ ...step, value: cut(step.value) }));
}

function cut(text: string): string {
  return text.length <= SHOWN_AROUND ? text : `${text.slice(0, SHOWN_AROUND).toWellFormed()}…`;
}

/** A text of which only the form was changed, and what changed in it. */
interface FormedText {
  content: string;
  steps: IngestStep[];
}

function formOf(raw: string, side: Side, keep: ReadonlySet<string>): FormedText {
  const repaired = repairMojibake(raw);
  const id = `${side}:mojibake`;
  const mojibake = repaired.count > 0 ? [wholeStep(id, 'mojibake', repaired.count, true)] : [];
  const text = repaired.count === 0 || keep.has(id) ? raw : repaired.text;
  return { content: normaliseText(text), steps: [...mojibake, ...formSteps(text, side)] };
}

function ingestForm(
  { content, steps: formed }: FormedText,
  side: Side,
  keep: ReadonlySet<string>,
  cuts: readonly number[] = [],
): IngestedText {
  return assemble(content, [...formed, ...wordSteps(content, side)], side, keep, cuts);
}

function assemble(
  content: string,
  proposed: readonly IngestStep[],
  side: Side,
  keep: ReadonlySet<string>,
  cuts: readonly number[] = [],
): IngestedText {
  const steps = proposed.map((step) =>
    step.reversible && keep.has(step.id) ? { ...step, applied: false } : step,
  );
  const spans = splitSentences(content, LANGUAGE_OF[side]);
  return { content, steps, sentences: cutAtSteps(cutAt(spans, cuts), steps) };
}

/**
 * Reads both sides of a bilingual file and links its units: no sentence crosses the end of one, all sentences of one
 * are one link. Leftovers are taken out as in any other text.
 */
export function ingestUnits(
  paragraphs: readonly (readonly TextUnit[])[],
  keep: Partial<Record<Side, ReadonlySet<string>>> = {},
): { texts: Record<Side, IngestedText>; links: PlannedLink[] } {
  const lastOfParagraph = paragraphs.flatMap((units) => units.map((_, index) => index === units.length - 1));
  const read = (side: Side) => {
    // A unit a line, so that units can be told whatever changes of form do to their lengths.
    const raw = paragraphs.flatMap((units) => units.map((unit) => unitLine(unit[side]))).join('\n');
    const kept = keep[side] ?? new Set<string>();
    const formed = formOf(raw, side, kept);
    const lines = formed.content.split('\n');
    const content = lines.map((line, index) => line + (lastOfParagraph[index] ? '\n' : ' ')).join('');
    const starts: number[] = [];
    let at = 0;
    for (const line of lines) {
      starts.push(at);
      at += line.length + 1;
    }
    return { starts, text: ingestForm({ ...formed, content }, side, kept, starts) };
  };
  const [source, target] = [read('source'), read('target')];
  const links: PlannedLink[] = [];
  const [sources, targets] = [positionsByUnit(source), positionsByUnit(target)];
  for (const index of lastOfParagraph.keys()) {
    const link = {
      source: sources.get(index) ?? [],
      target: targets.get(index) ?? [],
      score: 1,
      given: true,
    };
    if (link.source.length + link.target.length > 0) links.push(link);
  }
  const leftovers = linkLeftovers(source.text.sentences, target.text.sentences);
  return {
    texts: { source: source.text, target: target.text },
    links: inReadingOrder([...links, ...leftovers]),
  };
}

function positionsByUnit({ starts, text }: { starts: number[]; text: IngestedText }): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  let unit = 0;
  for (const [position, { from, stepId }] of text.sentences.entries()) {
    while ((starts[unit + 1] ?? Number.POSITIVE_INFINITY) <= from) unit++;
    if (stepId !== null) continue;
    const known = positions.get(unit);
    if (known) known.push(position);
    else positions.set(unit, [position]);
  }
  return positions;
}

/** Sentences cut where units begin. */
function cutAt(spans: readonly SentenceSpan[], cuts: readonly number[]): readonly SentenceSpan[] {
  if (cuts.length === 0) return spans;
  const pieces: SentenceSpan[] = [];
  let next = 0;
  for (const span of spans) {
    let from = span.from;
    while ((cuts[next] ?? Number.POSITIVE_INFINITY) <= from) next++;
    for (let cut = cuts[next]; cut !== undefined && cut < span.to; cut = cuts[++next]) {
      const piece = trimmed(span, from, cut);
      if (piece) pieces.push(piece);
      from = cut;
    }
    const piece = trimmed(span, from, span.to);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** Whether a sentence belongs to a step: steps force sentence boundaries, so it is inside or outside. */
export function isOfStep(sentence: { from: number; to: number }, step: IngestStep): boolean {
  return step.from !== null && step.to !== null && sentence.from >= step.from && sentence.to <= step.to;
}

/** True when the reference is French and the article English: the texts were given the wrong way round. */
export function looksSwapped(source: string, target: string): boolean {
  return guessLanguage(source).language === 'fr' && guessLanguage(target).language === 'en';
}

/** A link to be stored: positions of the sentences on each side. */
export interface PlannedLink {
  source: number[];
  target: number[];
  score: number;
  /** Stated by the file that it came from, not found by the aligner. */
  given?: boolean;
}

/**
 * Links every sentence of both sides, in reading order. Only what stays in the article is aligned; a leftover is
 * linked to the leftover of the same kind on the other side, a caption to the caption, or stands alone.
 */
export function planLinks(
  source: readonly IngestedSentence[],
  target: readonly IngestedSentence[],
  options: AlignOptions = {},
): PlannedLink[] {
  const [sources, targets] = [positionsInArticle(source), positionsInArticle(target)];
  const beads = alignSentences(
    sources.flatMap((position) => source[position] ?? []),
    targets.flatMap((position) => target[position] ?? []),
    options,
  );
  const links = beads.map((bead) => ({
    source: bead.source.flatMap((index) => sources[index] ?? []),
    target: bead.target.flatMap((index) => targets[index] ?? []),
    score: bead.score,
  }));
  return inReadingOrder([...links, ...linkLeftovers(source, target)]);
}

function positionsInArticle(sentences: readonly IngestedSentence[]): number[] {
  return sentences.flatMap(({ stepId }, position) => (stepId === null ? [position] : []));
}

function linkLeftovers(
  source: readonly IngestedSentence[],
  target: readonly IngestedSentence[],
): PlannedLink[] {
  const unpaired = positionsByStep(source);
  const links: PlannedLink[] = [];
  for (const [key, positions] of positionsByStep(target)) {
    links.push({ source: unpaired.get(key) ?? [], target: positions, score: 1 });
    unpaired.delete(key);
  }
  for (const positions of unpaired.values()) links.push({ source: positions, target: [], score: 1 });
  return links;
}

/** Positions of the sentences of each step, by the kind of the step and its number among those of its kind. */
function positionsByStep(sentences: readonly IngestedSentence[]): Map<string, number[]> {
  const numbers = new Map<string, number>();
  const keys = new Map<string, string>();
  const positions = new Map<string, number[]>();
  for (const [position, { stepId }] of sentences.entries()) {
    if (stepId === null) continue;
    let key = keys.get(stepId);
    if (key === undefined) {
      const kind = stepId.split(':')[1] ?? '';
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      key = `${kind}:${number}`;
      keys.set(stepId, key);
      positions.set(key, []);
    }
    positions.get(key)?.push(position);
  }
  return positions;
}

/** Words of the sentences that stay in the article. */
export function countWords(sentences: readonly IngestedSentence[]): number {
  let words = 0;
  for (const { text, stepId } of sentences) {
    if (stepId === null) words += text.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  return words;
}

function formSteps(raw: string, side: Side): IngestStep[] {
  const unmarked = raw.replace(/^\uFEFF+/, '');
  const lines = unmarked.replace(/\r\n?/g, '\n');
  const steps: IngestStep[] = [];
  const add = (kind: IngestStep['kind'], count: number) => {
    if (count > 0) steps.push(wholeStep(`${side}:${kind}`, kind, count, false));
  };
  add('bom', unmarked.length < raw.length ? 1 : 0);
  add('newlines', unmarked.match(/\r\n?/g)?.length ?? 0);
  add('nfc', countNotNfc(lines));
  return steps;
}

function wholeStep(id: string, kind: IngestStep['kind'], count: number, reversible: boolean): IngestStep {
  return { id, kind, count, from: null, to: null, text: '', value: '', applied: true, reversible };
}

function countNotNfc(text: string): number {
  if (text.normalize('NFC') === text) return 0;
  let count = 0;
  for (const [piece] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    if (piece.normalize('NFC') !== piece) count++;
  }
  // Hangul and a few others only compose across such pieces.
  return Math.max(1, count);
}

function wordSteps(content: string, side: Side): IngestStep[] {
  const language = LANGUAGE_OF[side];
  const step = (kind: IngestStep['kind'], from: number, to: number, value: string): IngestStep => ({
    id: `${side}:${kind}:${from}`,
    kind,
    count: 1,
    from,
    to,
    text: content.slice(from, to),
    value,
    applied: true,
    reversible: true,
  });
  const steps = findLeftovers(content, language).map(({ kind, from, to, value }) =>
    step(kind, from, to, value),
  );
  const title = guessTitle(content, language);
  if (title) steps.push(step('title', title.from, title.to, title.title.replace(/\s+/g, ' ')));
  return steps.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
}

function cutAtSteps(spans: readonly SentenceSpan[], steps: readonly IngestStep[]): IngestedSentence[] {
  const ranged = steps.filter((step) => step.from !== null);
  const sentences: IngestedSentence[] = [];
  let at = 0;
  for (const span of spans) {
    let from = span.from;
    while (from < span.to) {
      while (ranged[at] && (ranged[at]?.to ?? 0) <= from) at++;
      const step = ranged[at];
      const stepFrom = step?.from ?? span.to;
      const inside = step !== undefined && stepFrom <= from;
      const to = Math.min(span.to, inside ? (step.to ?? span.to) : stepFrom);
      const piece = trimmed(span, from, to);
      if (piece) sentences.push({ ...piece, stepId: inside && step.applied ? step.id : null });
      from = to;
    }
  }
  return sentences;
}

function trimmed(span: SentenceSpan, from: number, to: number): SentenceSpan | null {
  const piece = span.text.slice(from - span.from, to - span.from);
  const text = piece.trim();
  if (text === '') return null;
  const start = from + piece.indexOf(text);
  return { text, from: start, to: start + text.length, paragraph: span.paragraph };
}
