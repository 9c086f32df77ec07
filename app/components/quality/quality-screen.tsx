import Link from 'next/link';
import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import { pageLocale, translations } from '#lib/i18n/server.ts';
import { AnnotationImport } from './annotation-import.tsx';
import { CountTable } from './count-table.tsx';
import type { QualityView } from './load-quality.ts';
import styles from './quality-screen.module.css';

const FORMATS = ['marot', 'pearmut', 'csv', 'jsonl'] as const;

/** What is wrong with a translation, in numbers, and how far editors have brought it. */
export async function QualityScreen({ view: { article, quality, canOpenRound } }: { view: QualityView }) {
  const t = await translations('quality');
  const locale = await pageLocale();
  const { words, segments, short, frozen, stamp, rubric, received, standing, edits } = quality;
  const figure = (value: number | null, digits = 1) =>
    value === null
      ? t('noFigure')
      : value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = (value: number | null) =>
    value === null
      ? t('noFigure')
      : value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  const rows = [
    { name: 'errors', of: (one: typeof received) => figure(one.errors, 0) },
    { name: 'score', of: (one: typeof received) => figure(one.core.score), hint: 'scoreHint' },
    {
      name: 'perThousand',
      of: (one: typeof received) => figure(one.core.perThousand),
      hint: 'perThousandHint',
    },
    { name: 'wmt', of: (one: typeof received) => figure(one.wmt.perSegment, 2), hint: 'wmtHint' },
  ] as const;
  return (
    <div className={page.page}>
      <p className={page.back}>
        <Link href={`/articles/${article.id}`}>← {t('back', { title: article.title })}</Link>
      </p>
      <h1>{t('title')}</h1>
      <div className={styles.lead}>
        <p>{t('lead', { words, segments })}</p>
        {short ? <p className={styles.warning}>{t('short')}</p> : null}
        {frozen ? <p>{t('frozen')}</p> : null}
        {stamp ? (
          <p className={styles.stamp} data-stamp={stamp}>
            {stamp === 'pass' ? '✓ ' : '✗ '}
            {t(stamp, { mark: rubric.passMark ?? 0 })}
          </p>
        ) : null}
      </div>
      <Section title={t('counts')} hint={t('countsHint')}>
        <CountTable received={received} standing={standing} typology={rubric.typology} />
      </Section>
      <Section title={t('scores')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('measure')}</th>
              <th scope="col">{t('received')}</th>
              <th scope="col">{t('standing')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  {t(row.name)}
                  {'hint' in row ? <span className={styles.hint}>{t(row.hint)}</span> : null}
                </th>
                <td>{row.of(received)}</td>
                <td>{row.of(standing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('edits')} hint={t('editsHint')}>
        <dl className={styles.figures}>
          {(['ter', 'chrF'] as const).map((name) => (
            <div key={name}>
              <dt>
                {t(name)}
                <span className={styles.hint}>{t(`${name}Hint`)}</span>
              </dt>
              <dd>{percent(edits[name])}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('annotations')} hint={t('annotationsHint')}>
        <ul className={styles.files}>
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={`/api/articles/${article.id}/annotations?format=${format}`} download>
                {t(`format.${format}`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('import.title')} hint={t('import.hint')}>
        <AnnotationImport articleId={article.id} typology={rubric.typology} />
      </Section>
      {canOpenRound ? (
        <Section title={t('blind.title')} hint={t('blind.hint')}>
          <p>
            <Link href={`/rounds/new?article=${article.id}`}>{t('blind.open')}</Link>
          </p>
        </Section>
      ) : null}
    </div>
  );
}
