'use client';

import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TypologyContext, useCategoryName } from '#app/components/flag/typology-context.ts';
import { Done, Failure } from '#app/components/people/notice.tsx';
import page from '#app/components/people/page.module.css';
import table from '#app/components/people/table.module.css';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';
import type { AnnotationReportJson, RubricJson } from '#lib/http/contract/quality.ts';
import styles from './quality-screen.module.css';

const OUTCOMES = ['placed', 'moved', 'known', 'refused', 'clean'] as const;

interface AnnotationImportProps {
  articleId: string;
  typology: RubricJson['typology'];
}

/** Brings in a file of annotations: first what would become of each, then all of it in one act. */
export function AnnotationImport({ articleId, typology }: AnnotationImportProps) {
  const t = useTranslations('quality');
  const { act, busy, failure, done } = useAct();
  const [chosen, setChosen] = useState<{ text: string; report: AnnotationReportJson } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const params = { id: articleId };
  const ready = chosen ? chosen.report.counts.placed + chosen.report.counts.moved : 0;

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    setChosen(null);
    if (!file) return;
    const text = await file.text();
    await act('', async () => {
      const report = await call('importAnnotations', { params, body: { text, apply: false } });
      setChosen({ text, report });
    });
  }

  async function place() {
    if (!chosen) return;
    const placed = await act(t('import.done', { count: ready }), () =>
      call('importAnnotations', { params, body: { text: chosen.text, apply: true } }),
    );
    if (!placed) return;
    setChosen(null);
    if (field.current) field.current.value = '';
  }

  return (
    <>
      <div className={styles.file}>
        <label htmlFor={id}>{t('import.file')}</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".tsv,.csv,.json,.jsonl,.txt"
          disabled={busy}
          onChange={(event) => void choose(event)}
        />
      </div>
      <Failure>{failure}</Failure>
      <Done>
        {done ? (
          <>
            <span>{done}</span>
            {done === t('import.undone') ? null : (
              <button
                type="button"
                data-kind="quiet"
                onClick={() => void act(t('import.undone'), () => call('undo', { params }))}
              >
                {t('import.undo')}
              </button>
            )}
          </>
        ) : null}
      </Done>
      {chosen ? (
        <>
          <p role="status">
            {OUTCOMES.filter((outcome) => chosen.report.counts[outcome] > 0)
              .map((outcome) => t(`import.count.${outcome}`, { count: chosen.report.counts[outcome] }))
              .join(', ')}
            .
          </p>
          <TypologyContext value={typology}>
            <ReportTable items={chosen.report.items} />
          </TypologyContext>
          <div className={page.foot}>
            <button type="button" data-kind="primary" aria-disabled={busy || ready === 0} onClick={place}>
              {t('import.place', { count: ready })}
            </button>
            <button type="button" data-kind="quiet" onClick={() => setChosen(null)}>
              {t('import.cancel')}
            </button>
          </div>
        </>
      ) : null}
    </>
  );
}

function ReportTable({ items }: { items: AnnotationReportJson['items'] }) {
  const t = useTranslations('quality');
  const flags = useTranslations('flags');
  const nameOf = useCategoryName();
  if (items.length === 0) return null;
  return (
    <div className={styles.report}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('import.number')}</th>
            <th scope="col">{t('import.words')}</th>
            <th scope="col">{t('category')}</th>
            <th scope="col">{t('import.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ number, outcome, why, words, now, category, severity, rater }) => (
            <tr key={number}>
              <td data-name={t('import.number')}>{number}</td>
              <td data-name={t('import.words')} lang="fr">
                {words || t('noFigure')}
                {outcome === 'moved' && now !== words ? (
                  <span className={table.under}>→ {now || t('noFigure')}</span>
                ) : null}
              </td>
              <td data-name={t('category')}>
                {nameOf(category)}
                <span className={table.under}>
                  {[severity ? flags(`severity.${severity}`) : '', rater]
                    .filter((one) => one !== '')
                    .join(', ')}
                </span>
              </td>
              <td data-name={t('import.outcome')} data-outcome={outcome}>
                {t(`import.as.${outcome}`)}
                {why ? <span className={table.under}>{t(`import.why.${why}`)}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
