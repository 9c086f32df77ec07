'use client';

import { useLocale, useTranslations } from 'use-intl';
import page from '#app/components/people/page.module.css';
import table from '#app/components/people/table.module.css';
import { When } from '#app/components/people/when.tsx';
import { call } from '#lib/http/client.ts';
import type { DismissalJson, HouseCheckJson } from '#lib/http/contract/house.ts';
import { useHouseAct } from './use-house-act.tsx';

interface DismissalTableProps {
  deskId: string;
  dismissals: readonly DismissalJson[];
  checks: readonly HouseCheckJson[];
}

/** What is dismissed beyond one place, and the way to have it found again. */
export function DismissalTable({ deskId, dismissals, checks }: DismissalTableProps) {
  const t = useTranslations('house');
  const locale = useLocale();
  const { act, notice } = useHouseAct(deskId);
  const nameOf = (id: string) => checks.find((check) => check.id === id)?.name[locale] ?? id;

  return (
    <>
      {notice}
      {dismissals.length === 0 ? (
        <p className={page.quiet}>{t('dismissals.empty')}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('dismissals.what')}</th>
              <th scope="col">{t('dismissals.scope')}</th>
              <th scope="col">{t('dismissals.reason')}</th>
              <th scope="col">{t('dismissals.who')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {dismissals.map(({ id, scope, check, quote, reason, article, createdBy, createdAt }) => (
              <tr key={id}>
                <th scope="row">
                  <span lang={quote ? 'fr' : undefined}>{quote || t('dismissals.all')}</span>
                  <span className={table.under}>{nameOf(check)}</span>
                </th>
                <td data-name={t('dismissals.scope')}>
                  {t(`dismissals.${scope}`, { title: article?.title ?? '' })}
                </td>
                <td data-name={t('dismissals.reason')}>{reason}</td>
                <td data-name={t('dismissals.who')}>
                  {createdBy.name}
                  <span className={table.under}>
                    <When at={createdAt} />
                  </span>
                </td>
                <td className={table.action}>
                  <button
                    type="button"
                    data-kind="quiet"
                    aria-label={t('dismissals.removeOne', { what: quote || nameOf(check) })}
                    onClick={() =>
                      void act(t('dismissals.removed'), () => call('removeDismissal', { params: { id } }))
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
