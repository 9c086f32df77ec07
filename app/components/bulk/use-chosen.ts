'use client';

import { useState } from 'react';

/** Which rows of a list are chosen, by Space and Shift or by mouse; rows that left the list are chosen no longer. */
export function useChosen(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const here = ids.filter((id) => chosen.has(id));
  return {
    ids: here,
    has: (id: string) => chosen.has(id),
    toggle(id: string) {
      const next = new Set(here);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
      setAnchor(id);
    },
    /** All from the row chosen last, or a given one, up to this one. */
    extend(id: string, from = anchor ?? id) {
      const [a, b] = [ids.indexOf(from), ids.indexOf(id)];
      if (a < 0 || b < 0) return;
      setChosen(new Set([...here, ...ids.slice(Math.min(a, b), Math.max(a, b) + 1)]));
      setAnchor(id);
    },
    clear() {
      setChosen(new Set());
      setAnchor(null);
    },
  };
}

export type Chosen = ReturnType<typeof useChosen>;
