'use client';

import { useTranslations } from 'use-intl';
import page from '#app/components/people/page.module.css';
import table from '#app/components/people/table.module.css';
import { call } from '#lib/http/client.ts';
import type { TermJson } from '#lib/http/contract/house.ts';
import { useHouseAct } from './use-house-act.tsx';

/** The terms of a desk, by English. */
export function TermTable({ deskId, terms }: { deskId: string; terms: readonly TermJson[] }) {
  const t = useTranslations('house');
  const { act, notice } = useHouseAct(deskId);
  return (
    <>
      {notice}
      {terms.length === 0 ? (
        <p className={page.quiet}>{t('glossary.empty')}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('glossary.source')}</th>
              <th scope="col">{t('glossary.target')}</th>
              <th scope="col">{t('glossary.kind')}</th>
              <th scope="col">{t('glossary.note')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {terms.map(({ id, kind, source, target, matchCase, note }) => (
              <tr key={id}>
                <th scope="row" lang={source ? 'en' : undefined}>
                  {source || <span className={page.quiet}>{t('glossary.always')}</span>}
                </th>
                <td data-name={t('glossary.target')} lang="fr">
                  {kind === 'forbidden' ? <s>{target}</s> : target}
                </td>
                <td data-name={t('glossary.kind')}>{t(`glossary.${kind}`)}</td>
                <td data-name={t('glossary.note')}>
                  {note}
                  {matchCase ? <span className={table.under}>{t('glossary.matchCase')}</span> : null}
                </td>
                <td className={table.action}>
                  <button
                    type="button"
                    data-kind="quiet"
                    aria-label={t('glossary.removeTerm', { term: target })}
                    onClick={() =>
                      void act(t('glossary.removed', { term: target }), () =>
                        call('removeTerm', { params: { id } }),
                      )
                    }
                  >
                    {t('remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
