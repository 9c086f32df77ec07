import Link from 'next/link';
import { translations } from '#lib/i18n/server.ts';
import { Deliver } from './deliver.tsx';
import { Download } from './download.tsx';
import styles from './export-screen.module.css';
import { FormatChoice } from './format-choice.tsx';
import { GateList } from './gate-list.tsx';
import type { ExportView } from './load-export.ts';

/** What to export, the file to the byte, and what stands in its way. */
export async function ExportScreen({ view }: { view: ExportView }) {
  const t = await translations('export');
  const { gate, choice, fileName, text, exact, article } = view;
  const articleId = article.id;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Link href={`/articles/${articleId}`}>{t('back', { title: article.title })}</Link>
        <Link href={`/articles/${articleId}/quality`}>{t('quality')}</Link>
        <h1>{t('title')}</h1>
      </div>
      <div className={styles.columns}>
        <FormatChoice articleId={articleId} choice={choice} />
        <section className={styles.file} aria-label={t('preview')}>
          <p className={styles.use}>{t(`use.${choice.format}`)}</p>
          <p className={styles.caption}>
            {t(exact ? 'caption' : 'captionWords')} <code>{fileName}</code>
          </p>
          {text.trim() === '' ? <p>{t('emptyFile')}</p> : null}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <pre className={styles.preview} data-format={choice.format} lang="fr" tabIndex={0}>
            {text}
          </pre>
        </section>
        <section className={styles.gate} aria-labelledby="gate">
          <h2 id="gate">{t('gate')}</h2>
          <GateList article={article} gate={gate} />
          <Download articleId={articleId} choice={choice} fileName={fileName} gate={gate} />
          <Deliver article={article} />
        </section>
      </div>
    </div>
  );
}
