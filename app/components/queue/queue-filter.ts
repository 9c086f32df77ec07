import type { Category, Severity } from '#lib/domain/rubric.ts';
import type { FlagState } from '#lib/domain/status.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';

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
}

/** In an address the reader is `me`, so that a kept address is right for a colleague too. */
const ME = 'me';

/** The address of the queue with these filters; what is not filtered is not in it. */
export function queueAddress(deskSlug: string, filter: QueueFilter, myId: string): string {
  const { state, ...rest } = filter;
  const search = new URLSearchParams({ desk: deskSlug });
  if (state !== 'open') search.set('state', state);
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === '') continue;
    const person = name === 'author' || name === 'assignee';
    search.set(name, person && value === myId ? ME : String(value));
  }
  return `/queue?${search}`;
}

/** The id that the `author` or `assignee` of an address stands for. */
export function personOf(value: string | undefined, myId: string): string | undefined {
  return value === ME ? myId : value;
}

/** How many filters narrow the list. */
export function countFilters({ state, ...rest }: QueueFilter): number {
  const narrowing = Object.values(rest).filter((value) => value !== undefined && value !== '');
  return narrowing.length + (state === 'open' ? 0 : 1);
}

/**
 * Whether a flag belongs to the list. It follows `listFlags`, but for what it cannot know here:
 * search words and age are taken as they were, so `known` says whether the flag was in the list.
 */
export function matches(flag: FlagJson, filter: QueueFilter, { known }: { known: boolean }): boolean {
  if (flag.state !== filter.state || flag.lane === 'unsure') return false;
  if (filter.severity && flag.severity !== filter.severity) return false;
  if (filter.category && flag.category !== filter.category) return false;
  if (filter.article && flag.articleId !== filter.article) return false;
  if (filter.author && flag.author?.id !== filter.author) return false;
  if (filter.assignee && flag.assignee?.id !== filter.assignee) return false;
  if (filter.origin && (flag.check === null) !== (filter.origin === 'people')) return false;
  return known || (!filter.q && !filter.days);
}
