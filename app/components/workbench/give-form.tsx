'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePeople } from '#app/components/discussion/use-people.ts';
import { useDesk } from '#app/components/flag/desk-context.ts';
import { AssignForm } from '#app/components/queue/assign-form.tsx';
import { ApiError, call } from '#lib/http/client.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

interface GiveFormProps {
  sentence: SentenceJson;
  onDone: () => void;
}

/** Who is to deal with this very sentence. What comes of it is heard as anybody’s act is, and undone as one’s own. */
export function GiveForm({ sentence, onDone }: GiveFormProps) {
  const t = useTranslations('workbench');
  const bulk = useTranslations('bulk');
  const { deskId, userId } = useDesk();
  const people = usePeople(deskId, true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  if (people.length === 0) return null;

  async function give(person: { id: string } | null) {
    setBusy(true);
    setFailure(null);
    try {
      const { done } = await call('applyBulk', {
        body: {
          desk: deskId,
          bulkId: crypto.randomUUID(),
          act: { do: 'assign', assigneeId: person?.id ?? null },
          kind: 'sentences',
          items: [{ id: sentence.id, version: sentence.version }],
        },
        idempotencyKey: crypto.randomUUID(),
      });
      if (done > 0) onDone();
      else setFailure(t('notGiven'));
    } catch (error) {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : bulk('unreachable'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <AssignForm
        members={people}
        assignee={sentence.assignee}
        myId={userId}
        busy={busy}
        onAssign={(person) => void give(person)}
        onCancel={onDone}
      />
      {failure ? <p role="alert">{failure}</p> : null}
    </>
  );
}
