import type { Db, Tx } from '#lib/db/client.ts';
import { newestConfirmedPairs, signatureOfConfirmed } from '#lib/db/rows/confirmed-links.ts';
import { learnLexicon } from '#lib/domain/align/learn.ts';
import type { LearntEntries, LearntWords } from '#lib/domain/align/learnt-lexicon.ts';
import type { Lexicon } from '#lib/domain/align/lexicon.ts';

/** Links that one learns from: what a desk confirmed long ago, its words have long taken over. */
const MOST_PAIRS = 2000;
/** Fewer pairs than this teach more accidents than words. */
const LEAST_PAIRS = 20;

/**
 * What a desk's confirmed links teach the aligner of words, null while that is nothing. Learnt anew when other links
 * are confirmed, and kept until then.
 */
export async function deskLexicon(db: Db | Tx, deskId: string): Promise<LearntWords | null> {
  const signature = await signatureOfConfirmed(db, deskId);
  const stored = await db.deskLexicon.findUnique({ where: { deskId } });
  if (stored?.signature === signature) return learntWords(deskId, signature, stored.entries as LearntEntries);
  const pairs = await newestConfirmedPairs(db, deskId, MOST_PAIRS);
  const entries = pairs.length >= LEAST_PAIRS ? asEntries(learnLexicon(pairs)) : {};
  const row = { signature, entries, learntAt: new Date() };
  await db.deskLexicon.upsert({ where: { deskId }, create: { deskId, ...row }, update: row });
  return learntWords(deskId, signature, entries);
}

function learntWords(deskId: string, signature: string, entries: LearntEntries): LearntWords | null {
  return Object.keys(entries).length === 0 ? null : { signature: `${deskId} ${signature}`, entries };
}

function asEntries(lexicon: Lexicon): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...lexicon].map(([english, translations]) => [english, Object.fromEntries(translations)]),
  );
}
