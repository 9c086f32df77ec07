'use client';

import { useEffect, useState } from 'react';
import { call } from '#lib/http/client.ts';

interface Person {
  id: string;
  name: string;
}

const NOBODY: readonly Person[] = [];
const asked = new Map<string, Promise<readonly Person[]>>();

/** Who is on a desk: asked for once, when first wanted. */
export function usePeople(deskId: string, wanted: boolean): readonly Person[] {
  const [people, setPeople] = useState(NOBODY);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void peopleOf(deskId).then((found) => gone || setPeople(found));
    return () => {
      gone = true;
    };
  }, [deskId, wanted]);
  return people;
}

function peopleOf(deskId: string): Promise<readonly Person[]> {
  const known = asked.get(deskId);
  if (known) return known;
  const asking = call('listMembers', { params: { id: deskId } }).then(
    ({ items }) => items.map(({ user }) => user).sort((a, b) => a.name.localeCompare(b.name)),
    () => {
      // Without suggestions one can still write; the next « @ » asks again.
      asked.delete(deskId);
      return NOBODY;
    },
  );
  asked.set(deskId, asking);
  return asking;
}
