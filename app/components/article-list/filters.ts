import { SENTENCE_STATUSES, type SentenceStatus } from '#lib/domain/status.ts';

export const ARTICLE_STATES = ['open', 'delivered', 'archived'] as const;

/** The filters of the list as words in its address: `/articles?desk=monde&status=done&assignee=me`. */
export interface Filters {
  q: string;
  /** Slug of a desk. */
  desk: string;
  status: SentenceStatus | '';
  state: (typeof ARTICLE_STATES)[number] | '';
  /** `me`, `none` for what nobody has, or the id of a person. */
  assignee: string;
  /** `me`: what one is to read second. */
  reader: 'me' | '';
  /** `late`: open, and due before now. */
  due: 'late' | '';
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an address; words that are no filter are passed over, since addresses are shared and get old. */
export function readFilters(search: Record<string, string | string[] | undefined>): Filters {
  const word = (name: string) => {
    const value = search[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  return {
    q: word('q').slice(0, 200),
    desk: word('desk'),
    status: SENTENCE_STATUSES.find((status) => status === word('status')) ?? '',
    state: ARTICLE_STATES.find((state) => state === word('state')) ?? '',
    assignee: /^(?:me|none)$/.test(word('assignee')) || ID.test(word('assignee')) ? word('assignee') : '',
    reader: word('reader') === 'me' ? 'me' : '',
    due: word('due') === 'late' ? 'late' : '',
  };
}

/** The address of the list with these filters. */
export function addressOf(filters: Filters, cursor?: string): string {
  const search = new URLSearchParams(
    Object.entries({ ...filters, cursor: cursor ?? '' }).filter(([, word]) => word.trim() !== ''),
  );
  return search.size > 0 ? `/articles?${search}` : '/articles';
}

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((word) => word.trim() !== '');
}
