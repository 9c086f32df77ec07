'use client';

import { useTranslations } from 'use-intl';
import note from '#app/components/flag/flag-note.module.css';
import { useCategoryName } from '#app/components/flag/typology-context.ts';
import sentenceStyles from '#app/components/workbench/sentence.module.css';
import { stretches } from '#lib/domain/editing/flag-spans.ts';
import type { AdjudicationJson, DecisionJson } from '#lib/http/contract/rounds.ts';
import styles from './adjudicate.module.css';

type Group = AdjudicationJson['groups'][number];

export type GroupState = 'open' | 'agreed' | 'decided';

interface GroupCardProps {
  id: string;
  number: number;
  all: number;
  group: Group;
  segment: AdjudicationJson['segments'][number];
  raters: AdjudicationJson['raters'];
  state: GroupState;
  /** What holds: decided, or said by everybody. */
  decision: DecisionJson | null;
  isCurrent: boolean;
  isLocked: boolean;
  reason: string;
  onFocus: () => void;
  onReason: (reason: string) => void;
  onTake: (letter: string) => void;
  onAll: () => void;
  onNeither: () => void;
  onOwn: () => void;
}

/** One passage: its texts, what each annotator said of it, and what holds. */
export function GroupCard(props: GroupCardProps) {
  const { id, number, all, group, segment, raters, state, decision, isCurrent, isLocked, reason } = props;
  const t = useTranslations('rounds');
  return (
    <section
      id={id}
      tabIndex={-1}
      className={styles.card}
      data-current={isCurrent ? '' : undefined}
      data-state={state}
      aria-label={t('judge.segmentLabel', { number, state: t(`judge.${state}`) })}
      onFocus={props.onFocus}
    >
      <header className={styles.head}>
        <span className={styles.number}>{t('judge.of', { at: number, all })}</span>
        <span className={styles.state} data-state={state}>
          {t(`judge.${state}`)}
        </span>
        {state === 'agreed' ? <span className={styles.outcome}>{t('judge.outcome.agreed')}</span> : null}
        {state === 'decided' && decision ? (
          <Outcome group={group} decision={decision} raters={raters} />
        ) : null}
      </header>
      <div className={styles.texts}>
        <Side language="en" sentences={segment.source} group={group} />
        <Side language="fr" sentences={segment.target} group={group} />
      </div>
      <div className={styles.columns}>
        {raters.map(({ letter, user }) => (
          <div
            key={letter}
            className={styles.column}
            data-taken={state === 'agreed' || takes(group, decision, letter) ? '' : undefined}
          >
            <h2>
              {letter}
              {user ? <small> {user.name}</small> : null}
            </h2>
            <Said group={group} letter={letter} />
            {isLocked ? null : (
              <button type="button" onClick={() => props.onTake(letter)}>
                {t('judge.take', { letter })} <kbd>{letter}</kbd>
              </button>
            )}
          </div>
        ))}
      </div>
      {decision?.own ? <Own own={decision.own} /> : null}
      {isLocked ? null : (
        <div className={styles.choices}>
          <button type="button" onClick={props.onAll}>
            {t('judge.all')} <kbd>T</kbd>
          </button>
          <button type="button" onClick={props.onNeither}>
            {t('judge.neither')} <kbd>N</kbd>
          </button>
          <button type="button" onClick={props.onOwn}>
            {t('judge.own')} <kbd>O</kbd>
          </button>
          <label className={styles.reason}>
            <span>
              {t('judge.reason')} <kbd>R</kbd>
            </span>
            <input
              key={reason}
              id={`${id}-reason`}
              maxLength={2000}
              autoComplete="off"
              defaultValue={reason}
              onChange={(event) => props.onReason(event.target.value)}
            />
          </label>
        </div>
      )}
    </section>
  );
}

function takes(group: Group, decision: DecisionJson | null, letter: string): boolean {
  return group.marks.some((mark) => mark.letter === letter && (decision?.take.includes(mark.id) ?? false));
}

interface SideProps {
  language: 'en' | 'fr';
  sentences: AdjudicationJson['segments'][number]['source'];
  group: Group;
}

/** The sentences of one side, those words underlined that anybody marked. */
function Side({ language, sentences, group }: SideProps) {
  return (
    <p lang={language}>
      {sentences.map(({ id, text }, at) => (
        <span key={id} data-sentence={id === group.sentenceId ? id : undefined}>
          {at > 0 ? ' ' : null}
          <span data-words="">
            {id === group.sentenceId
              ? stretches(text, group.marks).map((piece) =>
                  piece.severity ? (
                    <mark
                      key={piece.from}
                      className={`${sentenceStyles.marked} ${styles.mark}`}
                      data-severity={piece.severity}
                    >
                      {piece.text}
                    </mark>
                  ) : (
                    piece.text
                  ),
                )
              : text}
          </span>
        </span>
      ))}
    </p>
  );
}

function Said({ group, letter }: { group: Group; letter: string }) {
  const t = useTranslations('rounds');
  const flags = useTranslations('flags');
  const nameOf = useCategoryName();
  const mine = group.marks.filter((mark) => mark.letter === letter);
  if (mine.length === 0) return <p className={styles.nothing}>{t('judge.nothing')}</p>;
  return (
    <ul className={styles.said}>
      {mine.map(({ id, quote, category, severity, note: words }) => (
        <li key={id}>
          <q>{quote}</q>
          <span className={note.label} data-severity={severity}>
            {nameOf(category)}
          </span>
          <small>{flags(`severity.${severity}`)}</small>
          {words ? <p>{words}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** An annotation of the lead's own. */
function Own({ own }: { own: NonNullable<DecisionJson['own']> }) {
  const t = useTranslations('rounds');
  const flags = useTranslations('flags');
  const nameOf = useCategoryName();
  return (
    <p className={styles.own}>
      {t('judge.outcome.own')} : {nameOf(own.category)}, {flags(`severity.${own.severity}`)}
      {own.note ? ` (${own.note})` : null}
    </p>
  );
}

function Outcome({
  group,
  decision,
  raters,
}: {
  group: Group;
  decision: DecisionJson;
  raters: AdjudicationJson['raters'];
}) {
  const t = useTranslations('rounds');
  const letters = raters.filter(({ letter }) => takes(group, decision, letter)).map(({ letter }) => letter);
  const isAll = letters.length === raters.length;
  const said = decision.own
    ? t('judge.outcome.own')
    : isAll
      ? t('judge.outcome.all')
      : decision.take.length === 0
        ? t('judge.outcome.none')
        : t('judge.outcome.some', { letters: letters.join(', ') });
  return (
    <span className={styles.outcome}>
      {said}
      {decision.reason ? ` (${decision.reason})` : ''}
    </span>
  );
}
