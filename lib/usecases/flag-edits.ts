import type { Flag } from '#lib/db/generated/client.ts';
import { fixSchema } from '#lib/http/contract/flags.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Act } from './act.ts';
import { targetSentence } from './revise-sentence.ts';
import { tellAuthor } from './tell-author.ts';
import { reword } from './wording.ts';

/** Replace `[from, to)` of a sentence as it stands. */
export interface FlagEdit {
  sentenceId: string;
  from: number;
  to: number;
  insert: string;
}

/** What a flag would change: the fix of a finding, or a person's better words; nothing where it cannot be applied. */
export function editsOf(flag: Flag): FlagEdit[] {
  const isLive = flag.state === 'open' || flag.state === 'confirmed';
  if (!isLive || flag.anchor !== 'exact') return [];
  if (flag.fix) return fixSchema.parse(flag.fix).edits;
  if (flag.suggestion === null) return [];
  return [{ sentenceId: flag.sentenceId, from: flag.from, to: flag.to, insert: flag.suggestion }];
}

/** Whether two edits would fall on each other. */
export function meet(a: FlagEdit, b: FlagEdit): boolean {
  return a.sentenceId === b.sentenceId && ((a.from < b.to && b.from < a.to) || a.from === b.from);
}

/**
 * Applies edits that do not meet, made for the wordings that stand, one revision a sentence.
 * @throws Problem `no-fix` when the words that one would replace are gone
 */
export async function applyEdits(act: Act, edits: readonly FlagEdit[], flagId?: string): Promise<void> {
  for (const sentenceId of new Set(edits.map((edit) => edit.sentenceId))) {
    const sentence = await targetSentence(act, sentenceId);
    let text = sentence.current;
    // From the end, so that the offsets of the rest stay true.
    const own = edits.filter((edit) => edit.sentenceId === sentenceId).sort((a, b) => b.from - a.from);
    for (const { from, to, insert } of own) {
      if (to > text.length) throw new Problem(409, 'no-fix');
      text = text.slice(0, from) + insert + text.slice(to);
    }
    await reword(act, sentence, text, { origin: 'fix', flagId });
  }
}

/** The checks close a finding that they no longer find; a person's flag is closed by its fix. */
export async function closeFixed(act: Act, flag: Flag): Promise<void> {
  if (flag.check !== null) return;
  const row = await act.tx.flag.findUniqueOrThrow({ where: { id: flag.id } });
  await act.change('flag', row, { state: 'fixed', decidedById: act.actor.userId, decidedAt: new Date() });
  tellAuthor(act, row);
}
