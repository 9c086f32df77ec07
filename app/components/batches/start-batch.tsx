'use client';

import { useRouter } from 'next/navigation';
import { type ChangeEvent, type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choice, Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import { ApiError } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { BrokenZip, expand, filesOfDrop, filesOfInput, type GivenFile } from './given-files.ts';
import { type PairPlan, planPairs } from './pair-plan.ts';
import { PairPlanView } from './pair-plan-view.tsx';
import { sendPairs } from './send-pairs.ts';
import styles from './start-batch.module.css';

const ACCEPTED = '.txt,.md,.html,.htm,.docx,.zip,.json,.xlf,.xliff,.tmx,.csv,.tsv,.tab,.jsonl,.ndjson';

/** Takes a folder, files or a ZIP, shows which go together, and has the pairs imported. */
export function StartBatch({ desks }: { desks: MeJson['desks'] }) {
  const t = useTranslations('batches');
  const router = useRouter();
  const id = useId();
  const folderInput = useRef<HTMLInputElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<PairPlan | null>(null);
  const [name, setName] = useState('');
  const [deskId, setDeskId] = useState(desks[0]?.id ?? '');
  const [key, setKey] = useState('');
  const [over, setOver] = useState(false);
  const [working, setWorking] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function take(given: GivenFile[] | Promise<GivenFile[]>) {
    setWorking(t('reading'));
    setFailure(null);
    try {
      const chosen = await given;
      const found = await planPairs(await expand(chosen));
      if (!found) setFailure(t('badManifest'));
      else if (found.pairs.length === 0 && found.alone.length === 0) setFailure(t('noFiles'));
      else {
        setPlan(found);
        setName(nameOf(chosen));
        setKey(crypto.randomUUID());
      }
    } catch (error) {
      setFailure(error instanceof BrokenZip ? t('brokenZip') : t('unreadable'));
    }
    setWorking(null);
  }

  function change(changed: PairPlan) {
    setPlan(changed);
    // Another plan is another request.
    setKey(crypto.randomUUID());
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (working || !plan) return;
    setFailure(null);
    try {
      const ids = await sendPairs(plan, { deskId, name: name.trim() || t('unnamed'), key }, (part, parts) =>
        setWorking(parts === 1 ? t('sending') : t('sendingPart', { part, parts })),
      );
      router.push(ids.length === 1 ? `/batches/${ids[0]}` : '/batches');
      if (ids.length > 1) {
        setPlan(null);
        router.refresh();
      }
    } catch (error) {
      setFailure(error instanceof ApiError && error.code !== 'offline' ? error.message : t('offline'));
    }
    setWorking(null);
  }

  function pick({ target }: ChangeEvent<HTMLInputElement>) {
    if (target.files) void take(filesOfInput(target.files));
    // The same files chosen again are a change too.
    target.value = '';
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(filesOfDrop(event.dataTransfer.items));
  }

  return (
    <form className={styles.start} onSubmit={submit}>
      <section
        className={styles.zone}
        aria-labelledby={`${id}-choose`}
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2 id={`${id}-choose`}>{t('choose')}</h2>
        <p>{t('chooseHint')}</p>
        <div className={styles.buttons}>
          <button
            type="button"
            data-kind={plan ? undefined : 'primary'}
            onClick={() => folderInput.current?.click()}
          >
            {t('folder')}
          </button>
          <button type="button" onClick={() => fileInput.current?.click()}>
            {t('files')}
          </button>
        </div>
        <input
          ref={(input) => {
            folderInput.current = input;
            // React knows no such attribute.
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          multiple
          onChange={pick}
        />
        <input ref={fileInput} type="file" hidden multiple accept={ACCEPTED} onChange={pick} />
      </section>
      <div role="status" className={styles.working}>
        {working ? (
          <>
            <progress aria-hidden="true" /> <span>{working}</span>
          </>
        ) : null}
      </div>
      <Failure>{failure}</Failure>
      {plan ? (
        <>
          <PairPlanView plan={plan} onChange={change} />
          <div className={styles.foot}>
            <div className={styles.name}>
              <Field
                label={t('name')}
                value={name}
                maxLength={180}
                autoComplete="off"
                onChange={(event) => setName(event.target.value)}
              />
            </div>
            {desks.length > 1 ? (
              <Choice label={t('desk')} value={deskId} onChange={(event) => setDeskId(event.target.value)}>
                {desks.map((desk) => (
                  <option key={desk.id} value={desk.id}>
                    {desk.name}
                  </option>
                ))}
              </Choice>
            ) : null}
          </div>
          <div className={styles.buttons}>
            <button type="submit" data-kind="primary" disabled={plan.pairs.length === 0 || working !== null}>
              {t('start', { count: plan.pairs.length })}
            </button>
            <button type="button" data-kind="quiet" disabled={working !== null} onClick={() => setPlan(null)}>
              {t('forget')}
            </button>
          </div>
        </>
      ) : null}
    </form>
  );
}

/** A batch is known by the folder or the ZIP that it came from. */
function nameOf(chosen: readonly GivenFile[]): string {
  const [first = ''] = chosen.map(({ path }) => path);
  const folder = /^[^/]+(?=\/)/u.exec(first)?.[0];
  return (folder ?? (chosen.length === 1 ? first.replace(/\.[^.]*$/u, '') : '')).slice(0, 180);
}
