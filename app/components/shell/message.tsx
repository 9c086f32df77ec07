import Link from 'next/link';
import styles from './message.module.css';

/** A page that only says something and offers the way on. */
export function Message({ title, body, action }: { title: string; body: string; action: string }) {
  return (
    <section className={styles.message}>
      <h1>{title}</h1>
      <p>{body}</p>
      <Link className="button" data-kind="primary" href="/articles">
        {action}
      </Link>
    </section>
  );
}
