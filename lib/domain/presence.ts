/** People say where they are this often, in milliseconds; who says nothing for three times as long has gone. */
export const SAY_EVERY_MS = 20_000;
const GONE_AFTER_MS = 3 * SAY_EVERY_MS;

/** Somebody else who has the article open. */
export interface Colleague {
  userId: string;
  name: string;
  sentenceId: string | null;
  /** When they last said so, in milliseconds of the reader's clock. */
  at: number;
}

interface Word extends Omit<Colleague, 'at'> {
  here: boolean;
}

/** Who is there after someone said where they are, in order of coming. */
export function hear(there: readonly Colleague[], { here, ...who }: Word, at: number): Colleague[] {
  const others = there.filter((one) => one.userId !== who.userId);
  if (!here) return others;
  const known = there.findIndex((one) => one.userId === who.userId);
  if (known < 0) return [...others, { ...who, at }];
  return there.with(known, { ...who, at });
}

/** Without those who have said nothing for too long; the same array when there are none. */
export function stillThere(there: readonly Colleague[], now: number): readonly Colleague[] {
  const left = there.filter(({ at }) => now - at < GONE_AFTER_MS);
  return left.length === there.length ? there : left;
}
