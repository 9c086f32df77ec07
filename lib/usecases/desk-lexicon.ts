import type { Db, Tx } from '#lib/db/client.ts';
import { newestConfirmedPairs, signatureOfConfirmed } from '#lib/db/rows/confirmed-links.ts';
import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { learnLexicon } from '#lib/domain/align/learn.ts';
import { type Lexicon, mergeLexicons } from '#lib/domain/align/lexicon.ts';

/** Links that one learns from: what a desk confirmed long ago, its words have long taken over. */
const MOST_PAIRS = 2000;
/** Fewer pairs than this teach more accidents than words. */
const LEAST_PAIRS = 20;

type Entries = Record<string, Record<string, number>>;

/**
 * What the aligner knows of words at this desk: the project's lexicon and what the desk's confirmed links
 * teach. Learnt anew when other links are confirmed, and kept until then.
 */
export async function deskLexicon(db: Db | Tx, deskId: string): Promise<Lexicon> {
  const signature = await signatureOfConfirmed(db, deskId);
  const stored = await db.deskLexicon.findUnique({ where: { deskId } });
  if (stored?.signature === signature) return withOwn(stored.entries as Entries);
  const pairs = await newestConfirmedPairs(db, deskId, MOST_PAIRS);
  const entries = pairs.length >= LEAST_PAIRS ? asEntries(learnLexicon(pairs)) : {};
  const row = { signature, entries, learntAt: new Date() };
  await db.deskLexicon.upsert({ where: { deskId }, create: { deskId, ...row }, update: row });
  return withOwn(entries);
}

function withOwn(entries: Entries): Lexicon {
  if (Object.keys(entries).length === 0) return ownLexicon();
  const learnt: Lexicon = new Map(
    Object.entries(entries).map(([english, translations]) => [
      english,
      new Map(Object.entries(translations)),
    ]),
  );
  return mergeLexicons(ownLexicon(), learnt);
}

function asEntries(lexicon: Lexicon): Entries {
  return Object.fromEntries(
    [...lexicon].map(([english, translations]) => [english, Object.fromEntries(translations)]),
  );
}
