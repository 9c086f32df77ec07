import { type DragEvent, memo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isDoubtful } from '#lib/domain/align/doubtful.ts';
import type { LinkSide } from '#lib/domain/align/operations.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import type { LinkLine as Line, Place } from './alignment-state.ts';
import styles from './link-line.module.css';

const DRAGGED = 'application/x-relire-sentence';

interface LinkLineProps {
  line: Line;
  number: number;
  sentences: ReadonlyMap<string, SentenceJson>;
  /** Set when the keyboard is in this link. */
  place: Place | null;
  /** Set when Tab reaches this link. */
  isTabStop: boolean;
  /** Set when one of its sentences is chosen. */
  selected: ReadonlySet<string> | null;
  onPlace: (place: Place) => void;
  onSelect: (place: Place) => void;
  onDrop: (sentenceId: string, linkId: string) => void;
}

/** English and French that are said to say the same, and how sure that is. */
export const LinkLine = memo(function LinkLine(props: LinkLineProps) {
  const { line, number, place, onDrop } = props;
  const t = useTranslations('alignment');
  const format = useFormatter();
  const [over, setOver] = useState(false);
  const state = line.confirmed ? 'confirmed' : isDoubtful(line) ? 'doubtful' : 'sure';
  const score = format.number(line.score, { style: 'percent', maximumFractionDigits: 0 });
  const shape = `${line.source.length}:${line.target.length}`;

  function dropped(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const sentenceId = event.dataTransfer.getData(DRAGGED);
    if (sentenceId) onDrop(sentenceId, line.id);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset per link would drown the text in frames
    <div
      role="group"
      aria-label={t('line', { number, shape, state: t(`state.${state}`), score })}
      className={styles.line}
      data-state={state}
      data-here={place ? '' : undefined}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <Side {...props} side="source" />
      <p className={styles.tie} aria-hidden="true">
        <span className={styles.mark}>{{ confirmed: '✓', doubtful: '?', sure: '' }[state]}</span>
        <span>{line.confirmed ? shape : score}</span>
      </p>
      <Side {...props} side="target" />
    </div>
  );
});

function Side({
  line,
  side,
  sentences,
  place,
  isTabStop,
  selected,
  onPlace,
  onSelect,
}: LinkLineProps & { side: LinkSide }) {
  const t = useTranslations('alignment');
  const ids = line[side];
  const here = place?.side === side ? place : null;
  const isStop = (sentenceId: string | null, at: number) =>
    place ? here?.sentenceId === sentenceId : isTabStop && side === 'target' && at === 0;
  if (ids.length === 0) {
    return (
      <div className={styles.side}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a place for the keyboard, where a gap can be closed */}
        <span
          className={styles.none}
          data-place={`${line.id} ${side}`}
          tabIndex={here || isStop(null, 0) ? 0 : -1}
          onFocus={() => onPlace({ linkId: line.id, side, sentenceId: null })}
        >
          {t(side === 'source' ? 'noEnglish' : 'noFrench')}
        </span>
      </div>
    );
  }
  return (
    <div className={styles.side} lang={side === 'source' ? 'en' : 'fr'}>
      {ids.map((id, at) => {
        const own = { linkId: line.id, side, sentenceId: id };
        const sentence = sentences.get(id);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a sentence to read that can be chosen, not a form field
          // biome-ignore lint/a11y/useKeyWithClickEvents: the screen hears the keys for all its sentences
          <span
            key={id}
            role="checkbox"
            aria-checked={selected?.has(id) ?? false}
            className={styles.sentence}
            data-sentence={id}
            data-place={`${line.id} ${side} ${id}`}
            tabIndex={isStop(id, at) ? 0 : -1}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED, id);
              event.dataTransfer.effectAllowed = 'move';
            }}
            onFocus={() => onPlace(own)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) onSelect(own);
              else onPlace(own);
            }}
          >
            {sentence?.current || sentence?.original}
          </span>
        );
      })}
    </div>
  );
}
