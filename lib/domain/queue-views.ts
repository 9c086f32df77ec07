/** Views of the queue that every desk has, in their order, as the words of their address; the interface names them. */
export const BUILT_IN_VIEWS = {
  all: {},
  mine: { assignee: 'me' },
  doubtful: { show: 'doubtful' },
  review: { show: 'review' },
  given: { show: 'given', assignee: 'me' },
} as const;

export const BUILT_IN_NAMES = [
  'all',
  'mine',
  'doubtful',
  'review',
  'given',
] as const satisfies (keyof typeof BUILT_IN_VIEWS)[];

/** Links and sentences are counted up to here: nobody reads further numbers, and each one costs a look at its sentence. */
export const MOST_COUNTED = 1000;
