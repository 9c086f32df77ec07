'use client';

import { Fragment } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import note from '#app/components/flag/flag-note.module.css';
import { useCategoryName } from '#app/components/flag/typology-context.ts';
import row from '#app/components/workbench/link-row.module.css';
import sentenceStyles from '#app/components/workbench/sentence.module.css';
import { stretches } from '#lib/domain/editing/flag-spans.ts';
import type { MarkJson, TaskJson } from '#lib/http/contract/rounds.ts';
import styles from './annotate.module.css';

type Segment = TaskJson['segments'][number];

interface SegmentRowProps {
  number: number;
  segment: Segment;
  marks: readonly MarkJson[];
  findings: TaskJson['findings'];
  isCurrent: boolean;
  /** Tab stops at its sentences. */
  tabStop: boolean;
  isLocked: boolean;
  onFocus: (sentenceId: string) => void;
  onEdit: (mark: MarkJson) => void;
  onRemove: (mark: MarkJson) => void;
}

/** English and French that say the same, as in the workbench, with what one has said of them in the margin. */
export function SegmentRow(props: SegmentRowProps) {
  const { segment, marks, findings, isCurrent, isLocked, onEdit, onRemove } = props;
  const t = useTranslations('rounds');
  const flags = useTranslations('flags');
  const locale = useLocale();
  const nameOf = useCategoryName();
  const { source, target } = segment;
  const order = [...source, ...target].map(({ id }) => id);
  const inOrder = marks.toSorted(
    (a, b) => order.indexOf(a.sentenceId) - order.indexOf(b.sentenceId) || a.from - b.from,
  );
  return (
    <div className={`${row.row} ${styles.row}`} data-current={isCurrent ? '' : undefined}>
      <p className={row.english} lang="en">
        <Sentences {...props} side="source" />
      </p>
      <span
        className={row.tie}
        data-english={source.length > 1 ? 'many' : source.length}
        data-french={target.length > 1 ? 'many' : target.length}
      />
      <p className={styles.french} lang="fr">
        <Sentences {...props} side="target" />
      </p>
      {inOrder.length + findings.length > 0 ? (
        <ul className={styles.notes}>
          {inOrder.map((mark) => (
            <li key={mark.id} className={note.note}>
              <button
                type="button"
                className={note.mark}
                aria-disabled={isLocked}
                aria-label={t('task.edit', {
                  category: nameOf(mark.category),
                  severity: flags(`severity.${mark.severity}`),
                  quote: mark.quote,
                })}
                onClick={() => onEdit(mark)}
              >
                <span className={note.label} data-severity={mark.severity}>
                  {nameOf(mark.category)}
                </span>
                {mark.note ? <small className={styles.noted}>{mark.note}</small> : null}
              </button>
              {isLocked ? null : (
                <button
                  type="button"
                  data-kind="quiet"
                  className={styles.remove}
                  aria-label={t('task.remove', { quote: mark.quote })}
                  onClick={() => onRemove(mark)}
                >
                  ×
                </button>
              )}
            </li>
          ))}
          {findings.map(({ sentenceId, from, category, message }) => (
            <li key={`${sentenceId} ${from} ${category}`} className={styles.finding}>
              <span className="visuallyHidden">{t('task.finding')} : </span>
              {message?.[locale] ?? nameOf(category)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Sentences({
  number,
  segment,
  side,
  marks,
  tabStop,
  onFocus,
}: SegmentRowProps & { side: 'source' | 'target' }) {
  const t = useTranslations('rounds');
  const sentences = segment[side];
  if (sentences.length === 0) {
    return (
      <span className={row.none} lang="">
        {t('task.none')}
      </span>
    );
  }
  return sentences.map(({ id, text }, at) => {
    const mine = marks.filter(({ sentenceId }) => sentenceId === id);
    return (
      <Fragment key={id}>
        {at > 0 ? ' ' : null}
        {/* biome-ignore lint/a11y/useSemanticElements: a sentence inside running prose, no fieldset */}
        <span
          role="group"
          className={`${sentenceStyles.box} ${styles.sentence}`}
          data-sentence={id}
          data-side={side}
          tabIndex={tabStop ? 0 : -1}
          aria-label={t(side === 'source' ? 'task.sourceLabel' : 'task.targetLabel', {
            number,
            marks: mine.length,
          })}
          onFocus={(event) => {
            if (event.target === event.currentTarget) onFocus(id);
          }}
        >
          <span data-words="" className={sentenceStyles.words}>
            {stretches(text, mine).map((piece) =>
              piece.severity ? (
                <span key={piece.from} className={sentenceStyles.marked} data-severity={piece.severity}>
                  {piece.text}
                </span>
              ) : (
                piece.text
              ),
            )}
          </span>
        </span>
      </Fragment>
    );
  });
}
