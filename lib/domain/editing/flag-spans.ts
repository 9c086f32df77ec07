import { diffWords, mapPosition } from '#lib/domain/changes.ts';
import { SEVERITIES, type Severity } from '#lib/domain/rubric.ts';

/** What marks words of a sentence. */
export interface Marked {
  id: string;
  from: number;
  to: number;
  severity: Severity;
}

/** A stretch of a sentence that all of `ids` mark; unmarked when there are none. */
export interface Stretch {
  text: string;
  from: number;
  ids: string[];
  severity: Severity | null;
}

/** Where marks made on `saved` stand in the text that is shown, which may not be saved yet. */
export function followText<M extends Marked>(marks: readonly M[], saved: string, shown: string): M[] {
  if (saved === shown || marks.length === 0) return [...marks];
  const { changes } = diffWords(saved, shown, { readable: false });
  return marks.map((mark) => {
    const from = mapPosition(changes, mark.from, 1);
    const to = mapPosition(changes, mark.to, -1);
    return { ...mark, from: Math.min(from, to), to };
  });
}

/** Cuts a text where marks begin and end; the worst severity of a stretch gives its look. */
export function stretches(text: string, marks: readonly Marked[]): Stretch[] {
  const inside = marks.filter(({ from, to }) => from < to && to <= text.length);
  const cuts = new Set([0, text.length]);
  for (const { from, to } of inside) cuts.add(from).add(to);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? text.length;
    const here = inside.filter((mark) => mark.from <= from && to <= mark.to);
    return {
      text: text.slice(from, to),
      from,
      ids: here.map(({ id }) => id),
      severity: worst(here.map(({ severity }) => severity)),
    };
  });
}

function worst(severities: readonly Severity[]): Severity | null {
  return SEVERITIES.findLast((severity) => severities.includes(severity)) ?? null;
}
