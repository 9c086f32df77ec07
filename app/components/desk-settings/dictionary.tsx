'use client';

import type { FormEvent } from 'react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import page from '#app/components/people/page.module.css';
import { call } from '#lib/http/client.ts';
import type { DismissalJson } from '#lib/http/contract/house.ts';
import styles from './dictionary.module.css';
import { useHouseAct } from './use-house-act.tsx';

/** The words of a desk: those in it, and a place to type or paste more. */
export function Dictionary({ deskId, words }: { deskId: string; words: readonly DismissalJson[] }) {
  const t = useTranslations('house');
  const { act, busy, notice } = useHouseAct(deskId);
  const id = useId();
  const sorted = words.toSorted((a, b) => a.quote.localeCompare(b.quote, 'fr'));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = String(new FormData(form).get('words'))
      .split(/[\n,;\t]+/u)
      .map((word) => word.trim())
      .filter((word) => word !== '' && word.length <= 80);
    if (typed.length === 0) return;
    const before = new Set(words.map(({ quote }) => quote.toLowerCase()));
    const count = new Set(typed.map((word) => word.toLowerCase()).filter((word) => !before.has(word))).size;
    const added = await act(t('dictionary.added', { count }), () =>
      call('addWords', { params: { id: deskId }, body: { words: typed } }),
    );
    if (added) form.reset();
  }

  return (
    <>
      <form className={page.form} onSubmit={submit}>
        <div className={styles.field}>
          <label htmlFor={id}>{t('dictionary.add')}</label>
          <textarea id={id} name="words" rows={2} lang="fr" required aria-describedby={`${id}-hint`} />
          <p id={`${id}-hint`}>{t('dictionary.addHint')}</p>
        </div>
        <div className={page.foot}>
          <button type="submit" aria-disabled={busy}>
            {t('dictionary.addButton')}
          </button>
        </div>
      </form>
      {notice}
      {sorted.length === 0 ? (
        <p className={page.quiet}>{t('dictionary.empty')}</p>
      ) : (
        <>
          <p className={page.quiet}>{t('dictionary.count', { count: sorted.length })}</p>
          <ul className={styles.words} lang="fr">
            {sorted.map(({ id: wordId, quote }) => (
              <li key={wordId}>
                {quote}
                <button
                  type="button"
                  data-kind="quiet"
                  aria-label={t('dictionary.removeWord', { word: quote })}
                  onClick={() =>
                    void act(t('dictionary.removed', { word: quote }), () =>
                      call('removeDismissal', { params: { id: wordId } }),
                    )
                  }
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
