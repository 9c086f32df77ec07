import { agreementOf, ENOUGH_UNITS } from '#lib/domain/agreement.ts';
import { letterOf, segmentName, spansOf } from '#lib/domain/rounds.ts';
import { SEVERITIES } from '#lib/domain/rubric.ts';
import type { AgreementJson } from '#lib/http/contract/rounds.ts';
import type { Call } from '#lib/usecases/call.ts';
import { ratersOf } from './json.ts';
import { requireReadable, segmentsIn } from './require.ts';

/**
 * How far the annotators of a round agree, over the articles that each has at least begun.
 * @throws Problem `round-open` while somebody is still at it; `forbidden` for annotators
 */
export async function getAgreement(call: Call, { id }: { id: string }): Promise<AgreementJson> {
  const round = await requireReadable(call, id, 'round:read');
  const [marks, texts] = await Promise.all([
    call.db.mark.findMany({
      where: { removedAt: null, task: { text: { roundId: id } } },
      include: { task: { select: { letter: true, textId: true } } },
    }),
    call.db.roundText.findMany({ where: { roundId: id }, select: { id: true, segments: true } }),
  ]);
  const segmentsOf = new Map(texts.map((text) => [text.id, segmentsIn(text)]));
  const raters = ratersOf(round);
  const seen = new Map(raters.map(({ letter }) => [letterOf(letter), new Set<string>()]));
  let segments = 0;
  const spans = round.texts.flatMap((text) => {
    const frozen = segmentsOf.get(text.id) ?? [];
    segments += frozen.length;
    for (const { letter, startedAt, finishedAt } of text.tasks) {
      // Who never began has not judged anything.
      if (startedAt === null && finishedAt === null) continue;
      for (const at of frozen.keys()) seen.get(letterOf(letter))?.add(segmentName(text.id, at));
    }
    const mine = marks.filter(({ task }) => task.textId === text.id);
    return spansOf(
      text.id,
      frozen,
      mine.map(({ task, ...mark }) => ({ ...mark, letter: task.letter })),
    );
  });
  const { pairs, categories, severities, units } = agreementOf(spans, seen, SEVERITIES);
  return {
    raters: raters.map(({ letter, user }) => ({
      letter: letterOf(letter),
      user,
      marks: marks.filter(({ task }) => task.letter === letter).length,
    })),
    segments,
    pairs,
    categories: { alpha: categories, units: units.categories },
    severities: { alpha: severities, units: units.severities },
    few: units.categories < ENOUGH_UNITS || units.severities < ENOUGH_UNITS,
  };
}
