import quality from '#app/components/quality/quality-screen.module.css';
import { ENOUGH_UNITS } from '#lib/domain/agreement.ts';
import type { AgreementJson } from '#lib/http/contract/rounds.ts';
import { pageLocale, translations } from '#lib/i18n/server.ts';
import styles from './rounds.module.css';

/** How far annotators agree, with what each figure is over. */
export async function AgreementTable({ agreement }: { agreement: AgreementJson }) {
  const t = await translations('rounds');
  const locale = await pageLocale();
  const { raters, pairs, categories, severities, few } = agreement;
  const figure = (value: number | null) =>
    value === null
      ? t('round.noFigure')
      : value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <>
      {few ? <p className={styles.warning}>{t('round.few', { enough: ENOUGH_UNITS })}</p> : null}
      <dl className={styles.raters}>
        {raters.map(({ letter, user, marks }) => (
          <div key={letter}>
            <dt>{user ? t('round.named', { letter, name: user.name }) : letter}</dt>
            <dd>{t('task.count', { count: marks })}</dd>
          </div>
        ))}
      </dl>
      <table className={quality.table}>
        <thead>
          <tr>
            <th scope="col">{t('round.measure')}</th>
            <th scope="col">{t('round.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ a, b, f1 }) => (
            <tr key={a + b}>
              <th scope="row">
                {t('round.f1', { a, b })}
                <span className={styles.hint}>{t('round.f1Hint')}</span>
              </th>
              <td>{figure(f1)}</td>
            </tr>
          ))}
          {(
            [
              ['categories', categories],
              ['severities', severities],
            ] as const
          ).map(([name, { alpha, units }]) => (
            <tr key={name}>
              <th scope="row">
                {t(`round.${name}`)}
                <span className={styles.hint}>{t('round.alphaHint', { units })}</span>
              </th>
              <td>{figure(alpha)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
