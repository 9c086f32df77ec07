'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Given } from '#app/components/assignment/use-assign.ts';
import dialogStyles from '#app/components/people/dialog.module.css';
import { ApiError, call } from '#lib/http/client.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import styles from './distribute-dialog.module.css';

type Plan = AnswerOf<'planDistribution'>;
type Person = AnswerOf<'getBoard'>['people'][number];
const MOST = 100;

interface DistributeDialogProps {
  deskId: string;
  people: readonly Person[];
  unassigned: number;
  onGive: (items: Given[]) => void;
  onClose: () => void;
}

/** Gives out what nobody has, each article to whom has least left to read: the plan first, then the deed. */
export function DistributeDialog({ deskId, people, unassigned, onGive, onClose }: DistributeDialogProps) {
  const t = useTranslations('board');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const most = Math.min(unassigned, MOST);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(people.filter(({ role }) => role === 'editor').map((person) => person.id)),
  );
  const [count, setCount] = useState(most);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useRef(0);
  useEffect(() => dialog.current?.showModal(), []);

  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    if (chosen.size === 0 || count < 1) return setPlan(null);
    const body = { people: [...chosen], count };
    call('planDistribution', { params: { id: deskId }, body }).then(
      (answer) => {
        if (mine !== asked.current) return;
        setPlan(answer);
        setFailure(null);
      },
      (error: unknown) => {
        if (mine !== asked.current) return;
        setPlan(null);
        setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
      },
    );
  }, [chosen, count, deskId, t]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!plan) return;
    // What somebody else has been given since stays theirs.
    const was = { assigneeId: null };
    onGive(plan.items.map((item) => ({ id: item.id, assigneeId: item.assignee.id, was })));
  }

  function toggle(person: string) {
    const next = new Set(chosen);
    if (!next.delete(person)) next.add(person);
    setChosen(next);
  }

  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{t('distributeTitle')}</h2>
        <p className={styles.hint}>{t('distributeHint')}</p>
        <div className={styles.field}>
          <label htmlFor={`${id}-count`}>{t('distributeCount', { most })}</label>
          <input
            id={`${id}-count`}
            type="number"
            min={1}
            max={most}
            value={count}
            onChange={(event) => setCount(Math.max(0, Math.min(most, Number(event.target.value))))}
          />
        </div>
        <fieldset className={styles.people}>
          <legend>{t('distributeAmong')}</legend>
          {people.map((person) => {
            const load = plan?.loads.find((one) => one.id === person.id);
            return (
              <label key={person.id}>
                <input type="checkbox" checked={chosen.has(person.id)} onChange={() => toggle(person.id)} />
                <span>{person.name}</span>
                <span className={styles.load}>
                  {load
                    ? t('loadAfter', { before: load.before, after: load.after })
                    : t('loadNow', { words: person.wordsLeft })}
                </span>
              </label>
            );
          })}
        </fieldset>
        {failure ? <p role="alert">{failure}</p> : null}
        {plan && plan.items.length > 0 ? (
          <ul
            className={styles.plan}
            aria-label={t('plan')}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it
            tabIndex={0}
          >
            {plan.items.map((item) => (
              <li key={item.id}>
                <span lang="fr">{item.title}</span>
                <span>{t('goesTo', { name: item.assignee.name })}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <div className={dialogStyles.actions}>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button
            type="submit"
            data-kind="primary"
            aria-disabled={!plan || plan.items.length === 0 || undefined}
          >
            {t('distributeButton', { count: plan?.items.length ?? 0 })}
          </button>
        </div>
      </form>
    </dialog>
  );
}
