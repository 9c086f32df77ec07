'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { TypologyContext, useCategoryName } from '#app/components/flag/typology-context.ts';
import { FlaggedText } from './flagged-text.tsx';
import type { ListedFlag } from './lay-changes.ts';
import { Layers } from './layers.tsx';
import { Proposal } from './proposal.tsx';
import type { QueueDesk } from './queue-desks.ts';
import styles from './queue-item.module.css';

interface QueueItemProps {
  item: ListedFlag;
  desk: QueueDesk;
  /** There are others in the list. */
  namesDesk: boolean;
  current: boolean;
  myId: string;
  now: Date;
  onSelect: () => void;
  chosen: boolean;
  /** Chooses it, or no longer; with Shift, all from the one chosen last. */
  onChoose: (extend: boolean) => void;
  /** Which two layers of the current sentence are compared, counted without end. */
  comparison: number;
  onCompare: (comparison: number) => void;
  /** Buttons and forms of the current flag. */
  children?: ReactNode;
}

/** Where an item is in the page, for the focus. */
export function itemElementId(flagId: string): string {
  return `flag-${flagId}`;
}

/** Where the flag is in its article. */
export function placeOf({ flag }: ListedFlag): string {
  return `/articles/${flag.articleId}#s-${flag.sentenceId}`;
}

/** One flag of the queue: what it is, where it stands in both languages, why. */
export function QueueItem(props: QueueItemProps) {
  return (
    <TypologyContext value={props.desk.typology}>
      <Item {...props} />
    </TypologyContext>
  );
}

function Item({
  item,
  desk,
  namesDesk,
  current,
  myId,
  now,
  onSelect,
  chosen,
  onChoose,
  comparison,
  onCompare,
  children,
}: QueueItemProps) {
  const t = useTranslations('queue');
  const label = useTranslations('flags');
  const nameOf = useCategoryName();
  const { flag } = item;
  const heading = `${itemElementId(flag.id)}-heading`;
  return (
    <article
      id={itemElementId(flag.id)}
      className={styles.item}
      aria-labelledby={heading}
      data-current={current || undefined}
      data-settled={item.settled ? '' : undefined}
      data-chosen={chosen || undefined}
      tabIndex={-1}
      onFocus={onSelect}
    >
      <header className={styles.head}>
        <input
          type="checkbox"
          className={styles.choose}
          aria-label={t('chooseItem', { quote: flag.quote })}
          checked={chosen}
          onClick={(event) => onChoose(event.shiftKey)}
          onChange={() => undefined}
        />
        <h2 id={heading} className={styles.kind}>
          <span className={styles.severity} data-severity={flag.severity}>
            {label(`severity.${flag.severity}`)}
          </span>
          {nameOf(flag.category)}
          {item.isNew ? <span className={styles.new}>{t('isNew')}</span> : null}
        </h2>
        <Facts item={item} desk={namesDesk ? desk.name : null} myId={myId} now={now} />
      </header>
      <FlaggedText item={item} />
      {current ? <Layers context={item.context} comparison={comparison} onCompare={onCompare} /> : null}
      <Explanation item={item} />
      {item.settled ? <Outcome item={item} /> : children}
      {current || item.settled ? null : (
        <button type="button" className={styles.examine} onClick={onSelect}>
          {t('examine')}
        </button>
      )}
    </article>
  );
}

interface FactsProps {
  item: ListedFlag;
  desk: string | null;
  myId: string;
  now: Date;
}

function Facts({ item, desk, myId, now }: FactsProps) {
  const t = useTranslations('queue');
  const format = useFormatter();
  const { flag, article } = item;
  const raised = new Date(flag.createdAt);
  return (
    <ul className={styles.facts}>
      {desk ? <li>{desk}</li> : null}
      <li className={styles.article}>
        <Link href={placeOf(item)} lang="fr">
          {article.title}
        </Link>
      </li>
      <li>{flag.author?.name ?? t('foundByCheck')}</li>
      <li>
        <time
          dateTime={flag.createdAt}
          title={format.dateTime(raised, { dateStyle: 'full', timeStyle: 'short' })}
        >
          {/* A clock of the server that is ahead must not put flags in the future. */}
          {format.relativeTime(raised < now ? raised : now, now)}
        </time>
      </li>
      {flag.assignee ? (
        <li className={styles.assignee}>
          {flag.assignee.id === myId ? t('assignedToMe') : t('assignedTo', { name: flag.assignee.name })}
        </li>
      ) : null}
      {flag.comments > 0 ? <li>{t('comments', { count: flag.comments })}</li> : null}
    </ul>
  );
}

function Explanation({ item }: { item: ListedFlag }) {
  const t = useTranslations('queue');
  const locale = useLocale();
  const { flag } = item;
  const said = flag.message?.[locale] ?? flag.note;
  return (
    <div className={styles.why}>
      {said ? <p>{said}</p> : null}
      {item.context.verdict === 'sent_back' ? (
        <p className={styles.outcome}>
          <strong>{t('sentBack')}</strong>
          {item.context.verdictReason ? (
            <span>{t('reasonGiven', { reason: item.context.verdictReason })}</span>
          ) : null}
        </p>
      ) : null}
      {flag.anchor === 'lost' ? (
        <p className={styles.moved}>{t('wordsGone', { quote: flag.quote })}</p>
      ) : null}
      {flag.anchor === 'changed' ? (
        <p className={styles.moved}>{t('wordsChanged', { quote: flag.quote })}</p>
      ) : null}
      {flag.state !== 'open' && !item.settled ? <Outcome item={item} /> : null}
      {flag.state === 'open' || flag.state === 'confirmed' ? <Proposal item={item} /> : null}
    </div>
  );
}

/** What became of it, by whom and why. */
function Outcome({ item: { flag, settled } }: { item: ListedFlag }) {
  const t = useTranslations('queue');
  const what = t(`decided.${flag.state}`);
  const decided = flag.decidedBy ? t('decidedBy', { what, name: flag.decidedBy.name }) : what;
  const meanwhile = flag.state === 'open' ? t('noLongerHere') : decided;
  return (
    <p className={styles.outcome}>
      <strong>{settled === 'unknown' ? t('settledMeanwhile') : settled ? meanwhile : decided}</strong>
      {flag.reason ? <span>{t('reasonGiven', { reason: flag.reason })}</span> : null}
    </p>
  );
}
