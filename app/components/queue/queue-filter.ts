import type { Lane } from '#lib/domain/checks/check.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import type { FlagState } from '#lib/domain/status.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { ViewWords } from '#lib/http/contract/views.ts';

/** What of the desk's queue is shown; undefined filters nothing. */
export interface QueueFilter {
  state: FlagState;
  severity?: Severity | undefined;
  category?: Category | undefined;
  article?: string | undefined;
  author?: string | undefined;
  assignee?: string | undefined;
  origin?: 'people' | 'machine' | undefined;
  days?: number | undefined;
  q?: string | undefined;
  lane?: Lane | undefined;
  /** Nothing: by severity × age × disagreement. */
  order?: 'oldest' | 'newest' | undefined;
  /** Nothing: flags; else doubtful links, sentences to review, or sentences given to somebody. */
  show?: 'doubtful' | 'review' | 'given' | undefined;
}

/** In an address the reader is `me`, so that a kept address is right for a colleague too. */
const ME = 'me';

/** The address of the queue with these filters, of all one's desks where none is given; what is not filtered is not in it. */
export function queueAddress(deskSlug: string | undefined, filter: QueueFilter, myId: string): string {
  const { state, ...rest } = filter;
  const search = new URLSearchParams(deskSlug ? { desk: deskSlug } : {});
  if (state !== 'open') search.set('state', state);
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === '') continue;
    const person = name === 'author' || name === 'assignee';
    search.set(name, person && value === myId ? ME : String(value));
  }
  return addressOf(search);
}

function addressOf(search: URLSearchParams): string {
  return search.size > 0 ? `/queue?${search}` : '/queue';
}

/** The id that the `author` or `assignee` of an address stands for. */
export function personOf(value: string | undefined, myId: string): string | undefined {
  return value === ME ? myId : value;
}

/** How many filters narrow the list; what is listed and in which order is no filter. */
export function countFilters({ state, show: _, order: __, ...rest }: QueueFilter): number {
  const narrowing = Object.values(rest).filter((value) => value !== undefined && value !== '');
  return narrowing.length + (state === 'open' ? 0 : 1);
}

/**
 * Whether a flag belongs to the list. It follows `listFlags`, but for what it cannot know here:
 * search words and age are taken as they were, so `known` says whether the flag was in the list.
 */
export function matches(flag: FlagJson, filter: QueueFilter, { known }: { known: boolean }): boolean {
  if (flag.state !== filter.state) return false;
  if (filter.lane ? flag.lane !== filter.lane : flag.lane === 'unsure') return false;
  if (filter.severity && flag.severity !== filter.severity) return false;
  if (filter.category && flag.category !== filter.category) return false;
  if (filter.article && flag.articleId !== filter.article) return false;
  if (filter.author && flag.author?.id !== filter.author) return false;
  if (filter.assignee && flag.assignee?.id !== filter.assignee) return false;
  if (filter.origin && (flag.check === null) !== (filter.origin === 'people')) return false;
  return known || (!filter.q && !filter.days);
}

/** The words of an address that a kept view holds: filters, order and what is listed, people by `me` where it is so. */
export function wordsOf(filter: QueueFilter, myId: string): ViewWords {
  const { state, author, assignee, ...rest } = filter;
  const person = (id: string | undefined) => (id === myId ? ME : id);
  return {
    ...rest,
    ...(state === 'open' ? {} : { state }),
    ...(author ? { author: person(author) } : {}),
    ...(assignee ? { assignee: person(assignee) } : {}),
  };
}

/** The address of a kept view on a desk, or on all one's desks. */
export function viewAddress(deskSlug: string | undefined, words: ViewWords): string {
  const search = new URLSearchParams(deskSlug ? { desk: deskSlug } : {});
  for (const [name, value] of Object.entries(words)) if (value !== undefined) search.set(name, String(value));
  return addressOf(search);
}

/** Whether two views show the same, whatever the order of their words. */
export function sameWords(a: ViewWords, b: ViewWords): boolean {
  const plain = (words: ViewWords) =>
    Object.entries(words)
      .filter(([name, value]) => value !== undefined && !(name === 'state' && value === 'open'))
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('&');
  return plain(a) === plain(b);
}
