import type { QueuedFlagJson } from '#lib/http/contract/flags.ts';

/** The states of a sentence, oldest first: the machine's wording, the editors', the present one. */
type Layer = 'machine' | 'edited' | 'now';

export interface Comparison {
  name: 'machineNow' | 'machineEdited' | 'editedNow';
  before: { layer: Layer; text: string };
  after: { layer: Layer; text: string };
}

/** What of a sentence there is to compare. */
export type Layered = Pick<QueuedFlagJson['context'], 'side' | 'machine' | 'edited' | 'sentence'>;

/**
 * What there is to compare in a sentence, the whole way first: nothing when it stands as the machine
 * wrote it or is English; three pairs only when a lead went over what an editor left.
 */
export function comparisonsOf({ side, machine, edited, sentence }: Layered): Comparison[] {
  if (side === 'source') return [];
  const all: Comparison[] = [
    {
      name: 'machineNow',
      before: { layer: 'machine', text: machine },
      after: { layer: 'now', text: sentence },
    },
  ];
  if (edited !== null && edited !== machine && edited !== sentence) {
    all.push(
      {
        name: 'machineEdited',
        before: { layer: 'machine', text: machine },
        after: { layer: 'edited', text: edited },
      },
      {
        name: 'editedNow',
        before: { layer: 'edited', text: edited },
        after: { layer: 'now', text: sentence },
      },
    );
  }
  return all.length === 1 && machine === sentence ? [] : all;
}
