'use client';

import { useLocale, useTranslations } from 'use-intl';
import table from '#app/components/people/table.module.css';
import { call } from '#lib/http/client.ts';
import type { HouseCheckJson } from '#lib/http/contract/house.ts';
import styles from './check-table.module.css';
import { useHouseAct } from './use-house-act.tsx';

const SETTINGS = ['sure', 'probable', 'unsure', 'off'] as const;

/** Every check: in which rank it is and why, and what a lead settles for it. */
export function CheckTable({ deskId, checks }: { deskId: string; checks: readonly HouseCheckJson[] }) {
  const t = useTranslations('house');
  const locale = useLocale();
  const { act, busy, notice } = useHouseAct(deskId);

  function settle({ id, name }: HouseCheckJson, value: string) {
    const setting = SETTINGS.find((one) => one === value) ?? null;
    void act(t('checks.changed', { check: name[locale] }), () =>
      call('updateHouse', { params: { id: deskId }, body: { checks: { [id]: setting } } }),
    );
  }

  return (
    <>
      <div className={styles.notice}>{notice}</div>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('checks.check')}</th>
            <th scope="col">{t('checks.rank')}</th>
            <th scope="col">{t('checks.record')}</th>
            <th scope="col">{t('checks.setting')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id} data-off={check.setting === 'off' ? '' : undefined}>
              <th scope="row">
                {check.name[locale]}
                {check.external ? <span className={table.under}>{t('checks.external')}</span> : null}
              </th>
              <td data-name={t('checks.rank')}>
                <Rank check={check} />
              </td>
              <td data-name={t('checks.record')}>
                <CheckRecord check={check} />
              </td>
              <td data-name={t('checks.setting')}>
                <select
                  aria-label={t('checks.settingOf', { check: check.name[locale] })}
                  value={check.setting ?? 'auto'}
                  disabled={busy}
                  onChange={(event) => settle(check, event.currentTarget.value)}
                >
                  <option value="auto">{t('checks.auto')}</option>
                  {SETTINGS.map((setting) => (
                    <option key={setting} value={setting}>
                      {t(`checks.as.${setting}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Rank({ check }: { check: HouseCheckJson }) {
  const t = useTranslations('house');
  if (check.setting === 'off') return <span className={styles.off}>{t('checks.off')}</span>;
  return (
    <ul className={styles.list}>
      {check.lanes.map(({ own, now }) => (
        <li key={own}>
          <span className={styles.rank} data-lane={now}>
            {t(`checks.lane.${now}`)}
          </span>
          {now === own ? null : <small>{t('checks.moved', { lane: t(`checks.lane.${own}`) })}</small>}
        </li>
      ))}
    </ul>
  );
}

function CheckRecord({ check }: { check: HouseCheckJson }) {
  const t = useTranslations('house');
  return (
    <ul className={styles.list}>
      {check.lanes.map(({ own, right, dismissed }) => (
        <li key={own}>
          {right + dismissed === 0 ? (
            <span className={styles.off}>{t('checks.noRecord')}</span>
          ) : (
            t('checks.recordDetail', { right, dismissed })
          )}
        </li>
      ))}
    </ul>
  );
}
