/** Which sentences the keys that leap stop at: still to do, with a problem, sent back, tied by a doubtful link. */
export const STOPS = ['toDo', 'flagged', 'sentBack', 'doubtful'] as const;
export type Stops = (typeof STOPS)[number];
