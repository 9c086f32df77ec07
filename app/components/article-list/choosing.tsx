'use client';

import { useRouter } from 'next/navigation';
import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { GiveDialog } from '#app/components/assignment/give-dialog.tsx';
import { useAssign } from '#app/components/assignment/use-assign.ts';
import bar from '#app/components/bulk/bulk-bar.module.css';
import type { ArticleFilterJson, ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import type { Person } from './assignee.tsx';

const ExportSelection = lazy(async () => ({
  default: (await import('#app/components/export/export-selection.tsx')).ExportSelection,
}));

interface Chosen {
  ids: ReadonlySet<string>;
  set: (ids: readonly string[], chosen: boolean) => void;
}

const ChosenContext = createContext<Chosen>({ ids: new Set(), set: () => undefined });

interface ChoosingProps {
  /** To whom several can be given at once; null for those who give none out. */
  giving: { deskId: string; people: readonly Person[] } | null;
  articles: readonly ArticleSummaryJson[];
  /** What the list shows, for whoever exports all of it. */
  filter: ArticleFilterJson;
  /** Whether there is more than this page. */
  hasMore: boolean;
  /** Whether the reader may pass the gate of an article on the page. */
  mayPass: boolean;
  children: ReactNode;
}

/** Rows of the list that are chosen, and what is done to them together. */
export function Choosing({ giving, articles, filter, hasMore, mayPass, children }: ChoosingProps) {
  const t = useTranslations('board');
  const list = useTranslations('articles');
  const router = useRouter();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  const [open, setOpen] = useState<'give' | 'export' | null>(null);
  const assign = useAssign(giving?.deskId ?? '', () => router.refresh());
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
        setEverything(false);
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
              <p className={bar.count}>
                {everything ? list('select.everythingChosen') : t('chosen', { count: chosen.length })}
              </p>
              {giving && !everything ? (
                <button type="button" data-kind="primary" onClick={() => setOpen('give')}>
                  {t('give')}…
                </button>
              ) : null}
              <button type="button" onClick={() => setOpen('export')}>
                {list('select.export')}
              </button>
              {chosen.length === articles.length && hasMore && !everything ? (
                <button type="button" data-kind="quiet" onClick={() => setEverything(true)}>
                  {list('select.everything')}
                </button>
              ) : null}
              <button type="button" data-kind="quiet" onClick={() => context.set([...ids], false)}>
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
      {giving && open === 'give' ? (
        <GiveDialog
          articles={chosen}
          people={giving.people}
          onGive={(items) => {
            setOpen(null);
            setIds(new Set());
            void assign.give(items, t('given.many', { count: items.length }));
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'export' ? (
        <Suspense>
          <ExportSelection
            what={everything ? { filter } : { articles: chosen.map(({ id }) => id) }}
            mayPass={mayPass}
            onClose={() => setOpen(null)}
          />
        </Suspense>
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
