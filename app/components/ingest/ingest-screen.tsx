import Link from 'next/link';
import { urlOf } from '#lib/http/client.ts';
import { formatter, translations } from '#lib/i18n/server.ts';
import styles from './ingest-screen.module.css';
import type { IngestView } from './load-ingest.ts';
import { MarkedText } from './marked-text.tsx';
import { StepBoard } from './step-board.tsx';

/** What import did to both texts: the file, each step with its way back, and the text before and after. */
export async function IngestScreen({ view: { id, title, sides, editable } }: { view: IngestView }) {
  const t = await translations('import');
  const format = await formatter();
  const size = (bytes: number) =>
    format.number(bytes / 1000, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Link href={`/articles/${id}`}>{t('review.back', { title })}</Link>
        <h1>{t('review.title')}</h1>
        <p>{t('review.lead')}</p>
      </div>
      {(['target', 'source'] as const).map((side) => {
        const { file, steps, before, marks, after } = sides[side];
        const lang = side === 'source' ? 'en' : 'fr';
        return (
          <section key={side} className={styles.side} aria-labelledby={side}>
            <h2 id={side}>{t(`review.${side}`)}</h2>
            <p className={styles.file}>
              {file ? t('review.file', { name: file.name, size: size(file.bytes) }) : t('review.noFile')}{' '}
              <a href={urlOf('getText', { params: { id, side } }).url} download>
                {t('review.download')}
              </a>
            </p>
            <StepBoard articleId={id} side={side} steps={steps} editable={editable} />
            <div className={styles.texts}>
              <section aria-label={`${t('review.before')}, ${t(`review.${side}`)}`}>
                <h3>{t('review.before')}</h3>
                <p className={styles.note}>{t('review.beforeNote')}</p>
                <MarkedText text={before} marks={marks} steps={steps} lang={lang} />
              </section>
              <section aria-label={`${t('review.after')}, ${t(`review.${side}`)}`}>
                <h3>{t('review.after')}</h3>
                <p className={styles.note}>{t('review.afterNote')}</p>
                <MarkedText text={after} marks={[]} steps={[]} lang={lang} />
              </section>
            </div>
          </section>
        );
      })}
    </div>
  );
}
