import type { Sentence } from '#lib/db/generated/client.ts';
import type { RevisionOrigin } from '#lib/db/generated/enums.ts';
import { writeFlagPlaces } from '#lib/db/rows/flags.ts';
import { afterRevision } from '#lib/domain/status.ts';
import { reanchor } from '#lib/domain/text/anchors.ts';
import type { Act } from './act.ts';

interface Answer {
  origin: RevisionOrigin;
  flagId?: string | undefined;
}

/**
 * Gives a sentence new words within an act: states move on, a revision is written, people's flags
 * on it are found again. The caller reconciles the findings once all words are in place.
 * @param states in place of those that follow from new words
 */
export async function reword(
  act: Act,
  sentence: Sentence,
  text: string,
  answer: Answer,
  states: Partial<Sentence> = {},
): Promise<void> {
  if (text === sentence.current) return;
  await act.change('sentence', sentence, {
    current: text,
    ...afterRevision(sentence),
    progressById: act.actor.userId,
    ...states,
  });
  await recordWording(act, sentence, text, answer);
}

/** The revision and the anchors that follow from new words already written to the row. */
export async function recordWording(
  act: Act,
  sentence: Sentence,
  text: string,
  answer: Answer,
): Promise<void> {
  await act.tx.revision.create({
    data: {
      sentenceId: sentence.id,
      version: sentence.version + 1,
      text,
      origin: answer.origin,
      flagId: answer.flagId ?? null,
      authorId: act.actor.userId,
    },
  });
  await followWords(act, sentence, text);
}

async function followWords(act: Act, sentence: Sentence, text: string): Promise<void> {
  const flags = await act.tx.flag.findMany({ where: { sentenceId: sentence.id, check: null } });
  // Taking the words back gives the anchor back.
  const followed = flags.map((flag) => {
    const { anchor, state } = reanchor(flag, sentence.current, text);
    return { ...flag, ...anchor, anchor: state };
  });
  await writeFlagPlaces(act.tx, followed);
  for (const { id } of followed) act.touched.flags.add(id);
}
