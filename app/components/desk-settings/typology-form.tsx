'use client';

import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocale, useTranslations } from 'use-intl';
import { Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import { DEFAULT_RUBRIC } from '#lib/domain/mqm.ts';
import { type Category, SEVERITIES, type Severity } from '#lib/domain/rubric.ts';
import { digitAt, offeredOf, type TypologyEntry, typologyOf } from '#lib/domain/typology.ts';
import { call } from '#lib/http/client.ts';
import type { RubricJson } from '#lib/http/contract/quality.ts';
import styles from './typology-form.module.css';
import { useHouseAct } from './use-house-act.tsx';

/** What Relire calls each category. */
export type UsualNames = Record<Category, { fr: string; en: string }>;

interface TypologyFormProps {
  deskId: string;
  rubric: RubricJson;
  usual: UsualNames;
}

const WORST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** The categories of a desk in its order, with their names, keys and factors; the points of severities; the mark. */
export function TypologyForm({ deskId, rubric, usual }: TypologyFormProps) {
  const t = useTranslations('house');
  const label = useTranslations('flags');
  const locale = useLocale();
  const { act, busy, notice } = useHouseAct(deskId, false);
  const [entries, setEntries] = useState<readonly TypologyEntry[]>(rubric.typology);
  const [moved, setMoved] = useState('');
  const [noneOn, setNoneOn] = useState(false);
  const stored = JSON.stringify(rubric);
  const [shown, setShown] = useState(stored);
  // What is stored has changed, by this form, by undo or by somebody else: it is what one goes on from.
  if (stored !== shown) {
    setShown(stored);
    setEntries(rubric.typology);
  }
  const offered = offeredOf(entries);
  const nameOf = ({ category, names }: TypologyEntry) => names[locale] || usual[category][locale];

  function change(category: Category, patch: Partial<TypologyEntry>) {
    setEntries(entries.map((entry) => (entry.category === category ? { ...entry, ...patch } : entry)));
  }

  /** Moves a row, and the focus with it. */
  function move(category: Category, step: 1 | -1) {
    const from = entries.findIndex((entry) => entry.category === category);
    const entry = entries[from];
    const to = from + step;
    if (!entry || to < 0 || to >= entries.length) return;
    const focused = document.activeElement;
    // In place before the focus is given back: React moves the row, which takes the focus away.
    flushSync(() => setEntries(entries.toSpliced(from, 1).toSpliced(to, 0, entry)));
    if (focused instanceof HTMLElement) focused.focus();
    setMoved(t('typology.moved', { category: nameOf(entry), place: to + 1, count: entries.length }));
  }

  function onKeyDown(event: KeyboardEvent, category: Category) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(category, event.key === 'ArrowUp' ? -1 : 1);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setNoneOn(offered.length === 0);
    if (offered.length === 0) return;
    const fields = new FormData(event.currentTarget);
    const mark = String(fields.get('passMark')).trim();
    const body = {
      typology: entries.map(({ category, isOn, names }) => ({
        category,
        isOn,
        // What Relire says anyway is not a name of the desk's own.
        names: { fr: ownName(names.fr, usual[category].fr), en: ownName(names.en, usual[category].en) },
      })),
      severities: weights(SEVERITIES, fields, 'severity', DEFAULT_RUBRIC.severities),
      categories: weights(
        entries.map(({ category }) => category),
        fields,
        'factor',
        DEFAULT_RUBRIC.categories,
      ),
      passMark: mark === '' ? null : Number(mark),
    };
    void act(t('typology.saved'), () => call('updateRubric', { params: { id: deskId }, body }));
  }

  return (
    <form onSubmit={submit} className={styles.form}>
      <Section title={t('typology.tableTitle')} hint={t('typology.hint')}>
        <p className={page.quiet}>{t('typology.keys')}</p>
        <div role="status" className="visuallyHidden">
          {moved}
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('typology.key')}</th>
              <th scope="col">{t('typology.category')}</th>
              <th scope="col">{t('typology.nameFr')}</th>
              <th scope="col">{t('typology.nameEn')}</th>
              <th scope="col">{t('typology.factor')}</th>
              <th scope="col">{t('typology.move')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => {
              const { category, isOn, names } = entry;
              const usually = usual[category][locale];
              const digit = isOn ? digitAt(offered.indexOf(category)) : null;
              return (
                <tr
                  key={category}
                  data-off={isOn ? undefined : ''}
                  onKeyDown={(event) => onKeyDown(event, category)}
                >
                  <td data-name={t('typology.key')} className={styles.key}>
                    {digit === null ? t('typology.noKey') : <kbd>{digit}</kbd>}
                  </td>
                  <th scope="row">
                    <label className={styles.on}>
                      <input
                        type="checkbox"
                        checked={isOn}
                        onChange={(event) => change(category, { isOn: event.target.checked })}
                      />
                      <span>{usually}</span>
                    </label>
                  </th>
                  {(['fr', 'en'] as const).map((language) => {
                    const heading = t(language === 'fr' ? 'typology.nameFr' : 'typology.nameEn');
                    return (
                      <td key={language} data-name={heading} className={styles.name}>
                        <input
                          lang={language}
                          aria-label={`${usually}, ${heading}`}
                          maxLength={60}
                          value={names[language]}
                          placeholder={usual[category][language]}
                          onChange={(event) =>
                            change(category, { names: { ...names, [language]: event.target.value } })
                          }
                        />
                      </td>
                    );
                  })}
                  <td data-name={t('typology.factor')}>
                    <Weight
                      key={rubric.categories[category]}
                      name={`factor-${category}`}
                      label={t('typology.factorOf', { category: usually })}
                      value={rubric.categories[category]}
                    />
                  </td>
                  <td className={styles.move}>
                    {([-1, 1] as const).map((step) => (
                      <button
                        key={step}
                        type="button"
                        data-kind="quiet"
                        aria-label={t(step < 0 ? 'typology.up' : 'typology.down', { category: usually })}
                        onClick={() => move(category, step)}
                      >
                        {step < 0 ? '↑' : '↓'}
                      </button>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Section>
      <Section title={t('typology.weightsTitle')} hint={t('typology.weightsHint')}>
        <div className={styles.severities}>
          {WORST_FIRST.map((severity) => (
            <Field
              key={`${severity} ${rubric.severities[severity]}`}
              name={`severity-${severity}`}
              type="number"
              min={0}
              max={100}
              step="any"
              required
              label={label(`severity.${severity}`)}
              defaultValue={rubric.severities[severity]}
            />
          ))}
        </div>
        <div className={styles.mark}>
          <Field
            key={rubric.passMark}
            name="passMark"
            type="number"
            min={0}
            max={100}
            step="any"
            label={t('typology.passMark')}
            hint={t('typology.passMarkHint')}
            defaultValue={rubric.passMark ?? ''}
          />
        </div>
        <Failure>{noneOn ? t('typology.oneOn') : null}</Failure>
        {notice}
        <div className={page.foot}>
          <button type="submit" data-kind="primary" aria-disabled={busy}>
            {t('save')}
          </button>
          <button type="button" data-kind="quiet" onClick={() => setEntries(typologyOf([]))}>
            {t('typology.reset')}
          </button>
        </div>
      </Section>
    </form>
  );
}

function Weight({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <input
      className={styles.weight}
      type="number"
      name={name}
      aria-label={label}
      min={0}
      max={100}
      step="any"
      required
      defaultValue={value}
    />
  );
}

/** The weights of a form; null where they are those of MQM. */
function weights<K extends string>(
  keys: readonly K[],
  fields: FormData,
  prefix: string,
  usual: Readonly<Record<K, number>>,
): Partial<Record<K, number | null>> {
  const entries = keys.map((key): [K, number | null] => {
    const value = Number(fields.get(`${prefix}-${key}`));
    return [key, value === usual[key] ? null : value];
  });
  return Object.fromEntries(entries) as Partial<Record<K, number | null>>;
}

function ownName(name: string, usual: string): string {
  return name.trim() === usual ? '' : name.trim();
}
