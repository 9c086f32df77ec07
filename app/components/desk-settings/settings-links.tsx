import Link from 'next/link';
import { translations } from '#lib/i18n/server.ts';
import styles from './settings-links.module.css';

/** The ways from the page of a desk to how its articles are checked. */
export async function SettingsLinks({ deskId }: { deskId: string }) {
  const t = await translations('house');
  return (
    <ul className={styles.links}>
      {(['checks', 'glossary', 'typology', 'webhooks'] as const).map((name) => (
        <li key={name}>
          <Link href={`/admin/desks/${deskId}/${name}`}>{t(`${name}Link`)}</Link>
          <p>{t(`${name}LinkHint`)}</p>
        </li>
      ))}
    </ul>
  );
}
