'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { MeJson } from '#lib/http/contract/people.ts';
import styles from './board.module.css';
import { Board } from './board.tsx';
import type { LoadedBoard } from './load-board.ts';

/** Who has what on a desk; people on no desk are told how to get there. */
export function BoardScreen({ me, loaded }: { me: MeJson; loaded: LoadedBoard | null }) {
  const t = useTranslations('board');
  const router = useRouter();
  if (!loaded) {
    return (
      <section className={styles.nothing}>
        <h1>{t('title')}</h1>
        <p>{t('noDesk')}</p>
      </section>
    );
  }
  const { desk } = loaded;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        {me.desks.length > 1 ? (
          <label className={styles.desk}>
            {t('desk')}
            <select value={desk.slug} onChange={(event) => router.push(`/board?desk=${event.target.value}`)}>
              {me.desks.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </header>
      <Board key={desk.id} me={me} loaded={loaded} />
    </div>
  );
}
