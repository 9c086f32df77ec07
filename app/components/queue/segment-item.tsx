'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { sentenceStatus } from '#lib/domain/status.ts';
import type { QueuedSegmentJson } from '#lib/http/contract/flags.ts';
import actions from './item-actions.module.css';
import itemStyles from './queue-item.module.css';
import { SegmentText } from './segment-text.tsx';

/** Where an item is in the page, for the focus. */
export function segmentElementId(id: string): string {
  return `segment-${id}`;
}

/** Where it is in its article. */
export function placeOf({ article, sentenceId }: QueuedSegmentJson): string {
  return `/articles/${article.id}#s-${sentenceId}`;
}

interface SegmentItemProps {
  segment: QueuedSegmentJson;
  /** Where there are others in the list. */
  desk: string | null;
  myId: string;
  show: 'doubtful' | 'review' | 'given';
  current: boolean;
  chosen: boolean;
  onSelect: () => void;
  onChoose: (extend: boolean) => void;
  children: ReactNode;
}

/** A doubtful link or a sentence to review where it stands. */
export function SegmentItem({
  segment,
  desk,
  myId,
  show,
  current,
  chosen,
  onSelect,
  onChoose,
  children,
}: SegmentItemProps) {
  const t = useTranslations('queue');
  const format = useFormatter();
  const { id, article, link, sentences } = segment;
  const text = sentences.map((row) => row.current).join(' ');
  const [first] = sentences;
  const readers = new Map(
    sentences.flatMap(({ assignee }) => (assignee ? [[assignee.id, assignee.name]] : [])),
  );
  return (
    <article
      id={segmentElementId(id)}
      className={itemStyles.item}
      aria-labelledby={`${segmentElementId(id)}-heading`}
      data-current={current || undefined}
      data-chosen={chosen || undefined}
      tabIndex={-1}
      onFocus={onSelect}
    >
      <header className={itemStyles.head}>
        <input
          type="checkbox"
          className={itemStyles.choose}
          aria-label={t('chooseItem', { quote: text.slice(0, 60) })}
          checked={chosen}
          onClick={(event) => onChoose(event.shiftKey)}
          onChange={() => undefined}
        />
        <h2 id={`${segmentElementId(id)}-heading`} className={itemStyles.kind}>
          {show === 'doubtful'
            ? t('segments.sure', { score: format.number(link.score, { style: 'percent' }) })
            : show === 'review' || !first
              ? t('segments.doneByEditor')
              : t(`segments.status.${sentenceStatus(first)}`)}
        </h2>
        <ul className={itemStyles.facts}>
          {desk ? <li>{desk}</li> : null}
          <li className={itemStyles.article}>
            <Link href={placeOf(segment)} prefetch={false} lang="fr">
              {article.title}
            </Link>
          </li>
          {[...readers].map(([id, name]) => (
            <li key={id} className={itemStyles.assignee}>
              {id === myId ? t('segments.givenToMe') : t('segments.givenTo', { name })}
            </li>
          ))}
        </ul>
      </header>
      <SegmentText segment={segment} compare={show !== 'doubtful'} />
      {current ? (
        <fieldset className={actions.actions} aria-label={t('actions')}>
          {children}
          <Link className={`button ${actions.last}`} data-kind="quiet" href={placeOf(segment)}>
            {t('open')} <kbd>O</kbd>
          </Link>
        </fieldset>
      ) : (
        <button type="button" className={itemStyles.examine} onClick={onSelect}>
          {t('segments.examine')}
        </button>
      )}
    </article>
  );
}
