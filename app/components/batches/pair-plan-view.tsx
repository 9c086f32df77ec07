'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import dialog from '#app/components/people/dialog.module.css';
import { Choice } from '#app/components/people/field.tsx';
import table from '#app/components/people/table.module.css';
import { isOneSided } from '#lib/domain/batch-pairs.ts';
import { filesOf, join, type PairPlan, type PlannedPair, part } from './pair-plan.ts';
import styles from './pair-plan-view.module.css';

interface PairPlanViewProps {
  plan: PairPlan;
  onChange: (plan: PairPlan) => void;
}

/** Rows shown of a list: thousands of them would be slow, and nobody reads them. */
const SHOWN = 200;

/** Which files go together, which stayed alone, and the means to mend it. */
export function PairPlanView({ plan, onChange }: PairPlanViewProps) {
  const t = useTranslations('batches');
  const id = useId();
  const { pairs, alone, missing, left, manifest } = plan;
  return (
    <>
      <section className={styles.part}>
        <h2 id={`${id}-pairs`}>{t('pairs', { count: pairs.length })}</h2>
        <p className={styles.quiet}>{manifest ? t('byManifest', { manifest }) : t('byName')}</p>
        {pairs.length > 0 ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          <section className={styles.scroll} tabIndex={0} aria-labelledby={`${id}-pairs`}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('english')}</th>
                  <th scope="col">{t('french')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {pairs.slice(0, SHOWN).map((pair) => (
                  <tr key={filesOf(pair).join('\n')}>
                    <PairFiles pair={pair} />
                    <td className={table.action}>
                      <button
                        type="button"
                        data-kind="quiet"
                        className={dialog.rowButton}
                        aria-label={t(pair.both === undefined ? 'partPair' : 'leaveFile', {
                          name: pair.name,
                        })}
                        onClick={() => onChange(part(plan, pair))}
                      >
                        {t(pair.both === undefined ? 'part' : 'leave')}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <More count={pairs.length - SHOWN} />
          </section>
        ) : null}
      </section>
      {alone.length > 0 || missing.length > 0 ? (
        <section aria-labelledby={`${id}-alone`} className={styles.part}>
          <h2 id={`${id}-alone`}>{t('alone', { count: alone.length + missing.length })}</h2>
          <ul className={styles.alone}>
            {missing.slice(0, SHOWN).map((name) => (
              <li key={name}>
                {name} <span className={styles.quiet}>{t('missing')}</span>
              </li>
            ))}
            {alone.slice(0, SHOWN).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <More count={Math.max(alone.length, missing.length) - SHOWN} />
          {alone.filter(isOneSided).length > 1 ? <JoinForm plan={plan} onChange={onChange} /> : null}
        </section>
      ) : null}
      {left > 0 ? <p className={styles.quiet}>{t('left', { count: left })}</p> : null}
    </>
  );
}

/** The files of a pair, each below its language. */
function PairFiles({ pair }: { pair: PlannedPair }) {
  const t = useTranslations('batches');
  const title = pair.title ? <span className={table.under}>{pair.title}</span> : null;
  if (pair.both !== undefined) {
    return (
      <td colSpan={2} data-name={t('bothLanguages')} className={styles.file}>
        {pair.both} <span className={styles.both}>({t('holdsBoth')})</span>
        {title}
      </td>
    );
  }
  return (
    <>
      <td data-name={t('english')} className={styles.file}>
        {pair.source}
      </td>
      <td data-name={t('french')} className={styles.file}>
        {pair.target}
        {title}
      </td>
    </>
  );
}

function More({ count }: { count: number }) {
  const t = useTranslations('batches');
  return count > 0 ? <p className={styles.quiet}>{t('more', { count })}</p> : null;
}

/** Puts two files together by hand. */
function JoinForm({ plan, onChange }: PairPlanViewProps) {
  const t = useTranslations('batches');
  const [chosen, setChosen] = useState({ source: '', target: '' });
  const alone = plan.alone.filter(isOneSided);
  // What was chosen may have been put elsewhere since.
  const at = (side: 'source' | 'target') => (alone.includes(chosen[side]) ? chosen[side] : '');
  const [source, target] = [at('source'), at('target')];
  return (
    <div className={styles.join}>
      {(['source', 'target'] as const).map((side) => (
        <Choice
          key={side}
          label={t(side === 'source' ? 'english' : 'french')}
          value={at(side)}
          onChange={(event) => setChosen({ ...chosen, [side]: event.target.value })}
        >
          <option value="">{t('chooseFile')}</option>
          {alone.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      ))}
      <button
        type="button"
        disabled={source === '' || target === '' || source === target}
        onClick={() => onChange(join(plan, source, target))}
      >
        {t('join')}
      </button>
    </div>
  );
}
