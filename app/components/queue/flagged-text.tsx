import { useTranslations } from 'use-intl';
import type { QueuedFlagJson } from '#lib/http/contract/flags.ts';
import styles from './flagged-text.module.css';

/** Neighbours are there to place the sentence, not to be read. */
const NEIGHBOUR = 140;

/** The flag where it stands: English to compare with, French with its neighbours, the words marked. */
export function FlaggedText({ item }: { item: QueuedFlagJson }) {
  const t = useTranslations('queue');
  const { context } = item;
  const onSource = context.side === 'source';
  const at = onSource ? context.source.indexOf(context.sentence) : 0;
  return (
    <div className={styles.pair}>
      <p className={styles.source} lang={context.source ? 'en' : undefined}>
        {onSource ? (
          <>
            {context.source.slice(0, at)}
            <Marked item={item} />
            {context.source.slice(at + context.sentence.length)}
          </>
        ) : (
          context.source || <em className={styles.none}>{t('noSource')}</em>
        )}
      </p>
      <p className={styles.target} lang="fr">
        {context.before ? (
          <span className={onSource ? undefined : styles.neighbour}>
            {onSource ? context.before : lastWords(context.before)}{' '}
          </span>
        ) : null}
        {onSource ? null : <Marked item={item} />}
        {context.after ? <span className={styles.neighbour}> {firstWords(context.after)}</span> : null}
      </p>
    </div>
  );
}

function Marked({ item: { flag, context } }: { item: QueuedFlagJson }) {
  const { from, to, severity, anchor } = flag;
  if (anchor === 'lost' || from >= to) return context.sentence;
  return (
    <>
      {context.sentence.slice(0, from)}
      <mark className={styles.mark} data-severity={severity}>
        {context.sentence.slice(from, to)}
      </mark>
      {context.sentence.slice(to)}
    </>
  );
}

export function lastWords(text: string): string {
  if (text.length <= NEIGHBOUR) return text;
  const cut = text.slice(-NEIGHBOUR);
  return `…${cut.slice(cut.indexOf(' '))}`;
}

export function firstWords(text: string): string {
  if (text.length <= NEIGHBOUR) return text;
  const cut = text.slice(0, NEIGHBOUR);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
