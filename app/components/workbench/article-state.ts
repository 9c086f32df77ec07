import { isDoubtful } from '#lib/domain/align/doubtful.ts';
import { type Attention, attend } from '#lib/domain/checks/attention.ts';
import type { Stops } from '#lib/domain/editing/stops.ts';
import { SEVERITIES } from '#lib/domain/rubric.ts';
import { type SentenceStatus, sentenceStatus } from '#lib/domain/status.ts';
import type { ArticleJson, ChangesJson, LinkJson } from '#lib/http/contract/articles.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

/** A link with what it ties: one row of the screen. Keeps its identity while nothing in it changes. */
export interface Row {
  link: LinkJson;
  source: readonly SentenceJson[];
  target: readonly SentenceJson[];
  /** In the order of the words that they mark. */
  flags: readonly FlagJson[];
}

/** Rows that belong to one paragraph of the French text. */
export interface Paragraph {
  key: string;
  rows: readonly Row[];
}

export interface ArticleState {
  article: ArticleJson;
  rows: readonly Row[];
  paragraphs: readonly Paragraph[];
  /** French sentences in reading order. */
  order: readonly SentenceJson[];
  /** Which findings are too many to be shown, and which are alike. Keeps its identity while it says the same. */
  attention: Attention;
  /** Text of sentences that is not saved yet, as far as the rows that nobody edits must show it. */
  drafts: ReadonlyMap<string, string>;
}

export type ArticleAction =
  | { kind: 'changed'; changes: ChangesJson }
  | { kind: 'loaded'; article: ArticleJson }
  | { kind: 'draft'; sentenceId: string; text: string | null };

/** The first state of the screen. */
export function firstState(article: ArticleJson): ArticleState {
  return arrange(article, [], new Map(), NO_ATTENTION);
}

/** Pure reducer of the article on the screen. */
export function reduceArticle(state: ArticleState, action: ArticleAction): ArticleState {
  switch (action.kind) {
    case 'loaded':
      return arrange(action.article, state.rows, state.drafts, state.attention);
    case 'draft': {
      if ((state.drafts.get(action.sentenceId) ?? null) === action.text) return state;
      const drafts = new Map(state.drafts);
      if (action.text === null) drafts.delete(action.sentenceId);
      else drafts.set(action.sentenceId, action.text);
      return { ...state, drafts };
    }
    case 'changed':
      return applyChanges(state, action.changes);
  }
}

/** Whether `a` is an earlier event than `b`. */
export function isBefore(a: string, b: string): boolean {
  return BigInt(a) < BigInt(b);
}

function applyChanges(state: ArticleState, changes: ChangesJson): ArticleState {
  // An answer covers everything up to its cursor: one that was overtaken on the way holds nothing new.
  if (isBefore(changes.cursor, state.article.cursor)) return state;
  const sentences = overlay(state.article.sentences, changes.sentences);
  const gone = new Set(changes.goneFlags);
  const kept = state.article.flags.filter(({ id }) => !gone.has(id));
  const known = new Set(kept.map(({ id }) => id));
  const flags = [...overlay(kept, changes.flags), ...changes.flags.filter(({ id }) => !known.has(id))];
  const links = overlay(state.article.links, changes.links);
  const article: ArticleJson = {
    ...state.article,
    ...changes.article,
    sentences,
    links,
    flags,
    talk: changes.talk ?? state.article.talk,
    history: changes.history,
    cursor: changes.cursor,
  };
  return arrange(article, state.rows, state.drafts, state.attention);
}

function overlay<T extends { id: string }>(rows: readonly T[], fresh: readonly T[]): T[] {
  const byId = new Map(fresh.map((row) => [row.id, row]));
  return rows.map((row) => byId.get(row.id) ?? row);
}

function arrange(
  article: ArticleJson,
  before: readonly Row[],
  drafts: ReadonlyMap<string, string>,
  seen: Attention,
): ArticleState {
  const byLink = group(article.sentences, ({ linkId }) => linkId);
  const bySentence = group(article.flags, ({ sentenceId }) => sentenceId);
  const known = new Map(before.map((row) => [row.link.id, row]));
  const rows = article.links.map((link) => {
    const sentences = byLink.get(link.id) ?? [];
    const flags = sentences.flatMap(({ id }) => bySentence.get(id) ?? []).sort(inTextOrder(sentences));
    const row: Row = {
      link,
      source: sentences.filter(({ side }) => side === 'source'),
      target: sentences.filter(({ side }) => side === 'target'),
      flags,
    };
    const old = known.get(link.id);
    return old && sameRow(old, row) ? old : row;
  });
  const order = rows.flatMap(({ target }) => target);
  const words = order.reduce((sum, { current }) => sum + (current.match(/\S+/gu)?.length ?? 0), 0);
  const attention = attend(
    rows.flatMap(({ flags }) => flags),
    words,
  );
  return {
    article,
    rows,
    paragraphs: paragraphsOf(rows),
    order,
    attention: sameAttention(seen, attention) ? seen : attention,
    drafts,
  };
}

const NO_ATTENTION: Attention = { away: new Set(), alike: new Map() };

function sameAttention(a: Attention, b: Attention): boolean {
  const told = ({ away, alike }: Attention) => JSON.stringify([[...away], [...alike]]);
  return told(a) === told(b);
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const found = groups.get(keyOf(item));
    if (found) found.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function inTextOrder(sentences: readonly SentenceJson[]) {
  const place = new Map(sentences.map(({ id }, at) => [id, at]));
  return (a: FlagJson, b: FlagJson) =>
    (place.get(a.sentenceId) ?? 0) - (place.get(b.sentenceId) ?? 0) || a.from - b.from || a.to - b.to;
}

function sameRow(a: Row, b: Row): boolean {
  const same = <T>(x: readonly T[], y: readonly T[]) =>
    x.length === y.length && x.every((value, at) => value === y[at]);
  return (
    a.link.score === b.link.score &&
    a.link.origin === b.link.origin &&
    a.link.confirmed === b.link.confirmed &&
    same(a.source, b.source) &&
    same(a.target, b.target) &&
    same(a.flags, b.flags)
  );
}

function paragraphsOf(rows: readonly Row[]): Paragraph[] {
  const paragraphs: { key: string; rows: Row[]; number: number | undefined }[] = [];
  for (const row of rows) {
    const number = row.target[0]?.paragraph;
    const open = paragraphs.at(-1);
    // What has no French of its own stays with what precedes it.
    if (open && (number === undefined || open.number === undefined || number === open.number)) {
      open.rows.push(row);
      open.number ??= number;
    } else paragraphs.push({ key: row.link.id, rows: [row], number });
  }
  return paragraphs;
}

/** Open, and sure enough to be brought before the editor. */
export function isProblem(flag: FlagJson): boolean {
  return (flag.state === 'open' || flag.state === 'confirmed') && flag.lane !== 'unsure';
}

/** What calls for attention, in reading order; what stands on the English comes with its row. */
export function problemsOf(state: ArticleState): FlagJson[] {
  const { away } = state.attention;
  return state.rows.flatMap(({ flags }) => flags.filter((flag) => isProblem(flag) && !away.has(flag.id)));
}

const TO_DO: readonly SentenceStatus[] = ['untouched', 'in_progress', 'sent_back'];

/** Tells the French sentences that the keys which leap stop at. */
export function stopFinder(state: ArticleState, stops: Stops): (sentence: SentenceJson) => boolean {
  switch (stops) {
    case 'toDo':
      return (sentence) => TO_DO.includes(sentenceStatus(sentence));
    case 'sentBack':
      return (sentence) => sentenceStatus(sentence) === 'sent_back';
    case 'flagged': {
      const flagged = new Set(problemsOf(state).map(({ sentenceId }) => sentenceId));
      return ({ id }) => flagged.has(id);
    }
    case 'doubtful': {
      const doubtful = new Set(state.article.links.filter(isDoubtful).map(({ id }) => id));
      return ({ linkId }) => doubtful.has(linkId);
    }
  }
}

/** The problem after (or before) a place in the text, round the end; `flagId` wins when it is open. */
export function stepProblem(
  state: ArticleState,
  from: { flagId: string | null; sentenceId: string | null },
  step: 1 | -1,
): FlagJson | null {
  const problems = problemsOf(state);
  if (problems.length === 0) return null;
  const at = problems.findIndex(({ id }) => id === from.flagId);
  if (at >= 0) return problems[(at + step + problems.length) % problems.length] ?? null;
  const rank = new Map(
    state.rows.flatMap(({ source, target }) => [...source, ...target]).map(({ id }, place) => [id, place]),
  );
  const here = from.sentenceId === null ? -1 : (rank.get(from.sentenceId) ?? -1);
  const placeOf = (flag: FlagJson) => rank.get(flag.sentenceId) ?? 0;
  if (step > 0) return problems.find((flag) => placeOf(flag) >= here) ?? problems[0] ?? null;
  return problems.findLast((flag) => placeOf(flag) < here) ?? problems.at(-1) ?? null;
}

/** The gravest of some flags; null when there are none. */
export function worstSeverity(flags: readonly FlagJson[]): FlagJson['severity'] | null {
  return SEVERITIES.findLast((severity) => flags.some((flag) => flag.severity === severity)) ?? null;
}
