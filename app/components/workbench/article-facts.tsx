import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { formatter, translations } from '#lib/i18n/server.ts';
import styles from './article-facts.module.css';

/** Who has the article, who reads it next and when it is due: words of the server, as they were when it was opened. */
export async function ArticleFacts({ article }: { article: ArticleJson }) {
  const { assignee, secondReader, dueAt, state } = article;
  if (!assignee && !secondReader && !dueAt) return null;
  const [t, format] = [await translations('board'), await formatter()];
  const isLate = dueAt !== null && state === 'open' && new Date(dueAt) < new Date();
  const when = dueAt ? format.dateTime(new Date(dueAt), { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <p className={styles.facts}>
      {assignee ? <span>{t('readBy', { name: assignee.name })}</span> : null}
      {secondReader ? <span>{t('then', { name: secondReader.name })}</span> : null}
      {dueAt ? (
        <time dateTime={dueAt} data-late={isLate || undefined}>
          {isLate ? (
            <>
              <span aria-hidden="true">⚠</span> {t('late', { when })}
            </>
          ) : (
            t('dueDay', { when })
          )}
        </time>
      ) : null}
    </p>
  );
}
