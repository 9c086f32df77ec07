import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { DiffView } from '#app/components/workbench/diff-view.tsx';
import styles from './layers.module.css';
import { comparisonsOf, type Layered } from './layers-of.ts';

interface LayersProps {
  context: Layered;
  comparison: number;
  onCompare: (comparison: number) => void;
}

/** What the machine wrote, what the editor made of it and what stands now: two of them compared. */
export function Layers({ context, comparison, onCompare }: LayersProps) {
  const t = useTranslations('queue');
  const id = useId();
  const comparisons = comparisonsOf(context);
  const shown = comparisons[comparison % comparisons.length];
  if (!shown) return null;
  return (
    <section className={styles.layers}>
      {comparisons.length > 1 ? (
        <fieldset className={styles.pairs}>
          <legend>{t('compareTitle')}</legend>
          {comparisons.map(({ name }, index) => (
            <label key={name}>
              <input type="radio" name={id} checked={name === shown.name} onChange={() => onCompare(index)} />
              {t(`compare.${name}`)}
            </label>
          ))}
        </fieldset>
      ) : (
        <p className={styles.only}>{t(`compare.${shown.name}`)}</p>
      )}
      <DiffView
        before={shown.before.text}
        after={shown.after.text}
        beforeLabel={t(`layer.${shown.before.layer}`)}
        afterLabel={t(`layer.${shown.after.layer}`)}
      />
    </section>
  );
}
