'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { GiveDialog } from '#app/components/assignment/give-dialog.tsx';
import { useAssign } from '#app/components/assignment/use-assign.ts';
import bar from '#app/components/bulk/bulk-bar.module.css';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import type { Person } from './assignee.tsx';

interface Chosen {
  ids: ReadonlySet<string>;
  set: (ids: readonly string[], chosen: boolean) => void;
}

const ChosenContext = createContext<Chosen>({ ids: new Set(), set: () => undefined });

interface ChoosingProps {
  deskId: string;
  people: readonly Person[];
  articles: readonly ArticleSummaryJson[];
  children: ReactNode;
}

/** Rows of the list that are chosen, and what is done to them together. */
export function Choosing({ deskId, people, articles, children }: ChoosingProps) {
  const t = useTranslations('board');
  const router = useRouter();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [giving, setGiving] = useState(false);
  const assign = useAssign(deskId, () => router.refresh());
  const chosen = articles.filter(({ id }) => ids.has(id));

  const context = useMemo<Chosen>(
    () => ({
      ids,
      set(wanted, isChosen) {
        const next = new Set(ids);
        for (const id of wanted) {
          if (isChosen) next.add(id);
          else next.delete(id);
        }
        setIds(next);
      },
    }),
    [ids],
  );

  return (
    <ChosenContext value={context}>
      {children}
      {chosen.length > 0 || assign.said || assign.failure ? (
        <section className={bar.bar} aria-label={t('selection')}>
          {chosen.length > 0 ? (
            <>
              <p className={bar.count}>{t('chosen', { count: chosen.length })}</p>
              <button type="button" data-kind="primary" onClick={() => setGiving(true)}>
                {t('give')}…
              </button>
              <button type="button" data-kind="quiet" onClick={() => setIds(new Set())}>
                {t('unchoose')}
              </button>
            </>
          ) : null}
          <div className={bar.end}>
            <p role="status">{assign.said?.text}</p>
            {assign.said?.undoable ? (
              <button type="button" onClick={() => void assign.undo()}>
                {t('undo')}
              </button>
            ) : null}
            {assign.failure ? <p role="alert">{assign.failure}</p> : null}
          </div>
        </section>
      ) : null}
      {giving ? (
        <GiveDialog
          articles={chosen}
          people={people}
          onGive={(items) => {
            setGiving(false);
            setIds(new Set());
            void assign.give(items, t('given.many', { count: items.length }));
          }}
          onClose={() => setGiving(false)}
        />
      ) : null}
    </ChosenContext>
  );
}

export function ChooseBox({ id, title }: { id: string; title: string }) {
  const t = useTranslations('board');
  const { ids, set } = useContext(ChosenContext);
  return (
    <input
      type="checkbox"
      aria-label={t('choose', { title })}
      checked={ids.has(id)}
      onChange={(event) => set([id], event.target.checked)}
    />
  );
}

/** All rows of the page, or none. */
export function ChooseAll({ ids: all }: { ids: readonly string[] }) {
  const t = useTranslations('board');
  const { ids, set } = useContext(ChosenContext);
  return (
    <input
      type="checkbox"
      aria-label={t('chooseAll')}
      checked={all.length > 0 && all.every((id) => ids.has(id))}
      onChange={(event) => set(all, event.target.checked)}
    />
  );
}
