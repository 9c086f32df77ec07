'use client';

import Link from 'next/link';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FlagForm, type FlagTarget } from '#app/components/flag/flag-form.tsx';
import { TypologyContext } from '#app/components/flag/typology-context.ts';
import { rangeOf } from '#app/components/workbench/caret.ts';
import { KeyHint } from '#app/components/workbench/key-hint.tsx';
import { KeymapContext } from '#app/components/workbench/keymap-context.ts';
import { Toast } from '#app/components/workbench/toast.tsx';
import { useToast } from '#app/components/workbench/use-toast.ts';
import { commandOf, digitOf, keymapOf } from '#lib/domain/editing/keymap.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import { categoryAt, nearestOffered, offeredOf } from '#lib/domain/typology.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { MarkJson, TaskJson, WorkJson } from '#lib/http/contract/rounds.ts';
import styles from './annotate.module.css';
import { AnnotateKeys } from './annotate-keys.tsx';
import frame from './frame.module.css';
import { SegmentRow } from './segment-row.tsx';
import { useChosenWords, wordsOf } from './use-chosen-words.ts';

/** The words that the form is about, and the mark that it changes; null for a new one. */
interface Marking {
  target: FlagTarget;
  category: Category;
  severity: Severity;
  mark: MarkJson | null;
}

const SEVERITY_OF = { flagMinor: 'minor', flagMajor: 'major', flagCritical: 'critical' } as const;

/** An article of a blind round: both texts as they were, read-only, and one's own annotations beside them. */
export function AnnotateScreen({ task, me }: { task: TaskJson; me: MeJson }) {
  const t = useTranslations('rounds');
  const { said, say, hush } = useToast();
  const [work, setWork] = useState<WorkJson>(task);
  const [marking, setMarking] = useState<Marking | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [helping, setHelping] = useState(false);
  const lastChoice = useRef<{ category: Category; severity: Severity }>({
    category: 'accuracy/mistranslation',
    severity: 'minor',
  });
  const singleKeys = me.preferences.singleKeys ?? true;
  const keymap = useMemo(() => keymapOf(me.preferences.keys ?? {}), [me.preferences.keys]);
  const keys = useMemo(() => ({ keymap, singleKeys }), [keymap, singleKeys]);
  const offered = useMemo(() => offeredOf(task.typology), [task.typology]);
  const sentences = useMemo(() => sentencesOf(task), [task]);
  const textOf = useCallback((id: string) => sentences.get(id)?.text ?? '', [sentences]);
  const { chosen, choose, step, clear } = useChosenWords(textOf);
  const isClosed = task.round.closedAt !== null;
  const isLocked = isClosed || work.finishedAt !== null;
  const place = { id: task.round.id, articleId: task.article.id };

  async function act(work_: () => Promise<WorkJson>, done: string): Promise<boolean> {
    try {
      setWork(await work_());
      say(done);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say(error.status === 0 ? t('task.notReached') : error.message, 'bad');
      return false;
    }
  }

  function startMark(severity?: Severity, category?: Category) {
    if (isLocked) return;
    const sentence = chosen && sentences.get(chosen.sentenceId);
    const words = chosen && wordsOf(chosen.sentenceId);
    if (!chosen || !sentence || !words) {
      say(t('task.select'));
      return;
    }
    const { sentenceId, from, to } = chosen;
    setMarking({
      target: targetOf(words, sentenceId, sentence.side, from, to),
      category: category ?? nearestOffered(offered, lastChoice.current.category),
      severity: severity ?? lastChoice.current.severity,
      mark: null,
    });
  }

  function editMark(mark: MarkJson) {
    const words = wordsOf(mark.sentenceId);
    const side = sentences.get(mark.sentenceId)?.side;
    if (isLocked || !words || !side) return;
    choose(mark.sentenceId, mark.from, mark.to);
    const { category, severity } = mark;
    setMarking({
      target: targetOf(words, mark.sentenceId, side, mark.from, mark.to),
      category: nearestOffered(offered, category),
      severity,
      mark,
    });
  }

  function closeForm() {
    const back = marking?.target.sentenceId;
    setMarking(null);
    if (back) focusSentence(back);
  }

  async function keepMark(choice: { category: Category; severity: Severity; note: string }) {
    if (!marking) return;
    const { category, severity, note } = choice;
    const { mark, target } = marking;
    lastChoice.current = { category, severity };
    closeForm();
    // At once: when the answer comes, other words may have been chosen.
    clear();
    const { sentenceId, from, to } = target;
    const about = { category, severity, note };
    const kept = mark
      ? await act(() => call('updateMark', { params: { id: mark.id }, body: about }), t('task.changed'))
      : await act(
          () => call('makeMark', { params: place, body: { sentenceId, from, to, ...about } }),
          t('task.marked'),
        );
    if (!kept) choose(sentenceId, from, to);
  }

  function removeMark(mark: MarkJson) {
    if (isLocked) return;
    void act(() => call('removeMark', { params: { id: mark.id } }), t('task.removed'));
  }

  /** Takes back the last act, or does again the one taken back last. */
  async function revisit(way: 'undo' | 'redo') {
    if (isClosed) return;
    const what = work[way];
    if (!what) {
      say(t(way === 'undo' ? 'task.nothing' : 'task.nothingToRedo'));
      return;
    }
    await act(
      async () => {
        await call(way === 'undo' ? 'undoOnRound' : 'redoOnRound', { params: { id: place.id } });
        return call('getTask', { params: place });
      },
      t(way === 'undo' ? 'task.undone' : 'task.redone', { act: t(`act.${what as 'mark:made'}`) }),
    );
  }

  function finish(finished: boolean) {
    if (isClosed) return;
    void act(
      () => call('finishTask', { params: place, body: { finished } }),
      t(finished ? 'task.finishedSaid' : 'task.reopened'),
    );
  }

  /** The sentence of the next or previous segment on the same side. */
  function stepRow(by: 1 | -1) {
    const here = at ? sentences.get(at) : undefined;
    const side = here?.side ?? 'target';
    const all = [...sentences].filter(([, one]) => one.side === side);
    const index = all.findIndex(([id]) => id === at);
    const next = here ? all[index + by] : all[0];
    if (!next) return;
    clear();
    focusSentence(next[0]);
  }

  // What the address gave may be of an earlier visit, when one comes back to it.
  const onReturn = useEffectEvent(async () => {
    setWork(await call('getTask', { params: place }).catch(() => work));
  });
  useEffect(() => {
    void onReturn();
  }, []);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.getModifierState('AltGraph')) return;
    const element = event.target instanceof HTMLElement ? event.target : null;
    if (element?.matches('input, textarea, select') || element?.closest('dialog')) return;
    const onRow = element?.matches('[data-sentence]') ?? false;
    if (run(event, onRow)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  /** @returns whether the key was ours */
  function run(event: KeyboardEvent, onRow: boolean): boolean {
    const { key, ctrlKey, metaKey, altKey } = event;
    const plain = !ctrlKey && !metaKey && !altKey;
    if (plain && onRow && at && (key === 'ArrowRight' || key === 'ArrowLeft')) {
      step(at, key === 'ArrowRight' ? 1 : -1, event.shiftKey);
      return true;
    }
    if (plain && (key === 'Delete' || key === 'Backspace')) return removeChosen();
    const command = commandOf(event, { typing: false, onRow, singleKeys }, keymap);
    switch (command) {
      case 'rowDown':
      case 'nextSentence':
        stepRow(1);
        return true;
      case 'rowUp':
      case 'previousSentence':
        stepRow(-1);
        return true;
      case 'flagSelection':
        startMark();
        return true;
      case 'flagMinor':
      case 'flagMajor':
      case 'flagCritical':
        startMark(SEVERITY_OF[command]);
        return true;
      case 'undo':
      case 'redo':
        void revisit(command);
        return true;
      case 'finishAndNext':
        finish(true);
        return true;
      case 'leaveText':
        clear();
        return true;
      case 'help':
        setHelping(!helping);
        return true;
    }
    const digit = plain && singleKeys ? digitOf(event.code) : null;
    const category = digit === null ? undefined : categoryAt(offered, digit);
    if (category) startMark(undefined, category);
    return category !== undefined;
  }

  /** The smallest mark under the chosen words. */
  function removeChosen(): boolean {
    if (!chosen) return false;
    const under = work.marks
      .filter(
        ({ sentenceId, from, to }) =>
          sentenceId === chosen.sentenceId && from < chosen.to && chosen.from < to,
      )
      .sort((a, b) => a.to - a.from - (b.to - b.from));
    if (under[0]) removeMark(under[0]);
    return under.length > 0;
  }

  const tabStop = at ?? task.segments.find(({ target }) => target.length > 0)?.target[0]?.id ?? null;
  return (
    <TypologyContext value={task.typology}>
      <KeymapContext value={keys}>
        <div className={frame.screen}>
          <header className={frame.bar}>
            <Link href={`/rounds/${place.id}`}>← {task.round.name}</Link>
            <h1>{t('task.title', { title: task.article.title })}</h1>
            <p className={frame.count}>{t('task.count', { count: work.marks.length })}</p>
            <div className={styles.acts}>
              <button
                type="button"
                data-kind="quiet"
                aria-disabled={isClosed || !work.undo}
                onClick={() => void revisit('undo')}
              >
                {t('task.undo')}
              </button>
              <button
                type="button"
                data-kind="quiet"
                aria-disabled={isClosed || !work.redo}
                onClick={() => void revisit('redo')}
              >
                {t('task.redo')}
              </button>
              <button
                type="button"
                data-kind={work.finishedAt ? undefined : 'primary'}
                aria-disabled={isClosed}
                onClick={() => finish(work.finishedAt === null)}
              >
                {t(work.finishedAt ? 'task.reopen' : 'task.finish')}
              </button>
            </div>
          </header>
          {isLocked ? (
            <p className={styles.locked} role="status">
              {t(isClosed ? 'task.closed' : 'task.finished')}
            </p>
          ) : null}
          <div className={styles.text}>
            <div className={styles.heads} aria-hidden="true">
              <span>{t('task.english')}</span>
              <span>{t('task.french')}</span>
            </div>
            {task.segments.map((segment, index) => {
              const ids = new Set([...segment.source, ...segment.target].map(({ id }) => id));
              return (
                <SegmentRow
                  key={[...ids][0]}
                  number={index + 1}
                  segment={segment}
                  marks={work.marks.filter(({ sentenceId }) => ids.has(sentenceId))}
                  findings={task.findings.filter(({ sentenceId }) => ids.has(sentenceId))}
                  isCurrent={at !== null && ids.has(at)}
                  tabStop={tabStop !== null && ids.has(tabStop)}
                  isLocked={isLocked}
                  onFocus={setAt}
                  onEdit={editMark}
                  onRemove={removeMark}
                />
              );
            })}
          </div>
          <div role="status" className="visuallyHidden">
            {chosen && textOf(chosen.sentenceId).slice(chosen.from, chosen.to)}
          </div>
          <footer className={styles.foot}>
            <Toast said={said} onGone={hush} />
            <button
              type="button"
              aria-disabled={isLocked || !chosen}
              // The words stay chosen while the button takes the pointer.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => startMark()}
            >
              {t('task.mark')} <KeyHint command="flagSelection" />
            </button>
            <AnnotateKeys open={helping} onOpen={setHelping} />
          </footer>
          {marking ? (
            <FlagForm
              target={marking.target}
              first={marking}
              correction={null}
              noted={marking.mark?.note ?? ''}
              suggests={false}
              onFlag={(choice) => void keepMark(choice)}
              onCancel={closeForm}
            />
          ) : null}
        </div>
      </KeymapContext>
    </TypologyContext>
  );
}

/** Every sentence, in the order of the text, with its side. */
function sentencesOf({ segments }: TaskJson) {
  return new Map(
    segments.flatMap((segment) =>
      (['source', 'target'] as const).flatMap((side) =>
        segment[side].map(({ id, text }) => [id, { side, text }] as const),
      ),
    ),
  );
}

function targetOf(
  words: Element,
  sentenceId: string,
  side: FlagTarget['side'],
  from: number,
  to: number,
): FlagTarget {
  const { top, bottom, left } = rangeOf(words, from, to).getBoundingClientRect();
  return {
    sentenceId,
    side,
    from,
    to,
    quote: (words.textContent ?? '').slice(from, to),
    place: { top, bottom, left },
  };
}

function focusSentence(id: string): void {
  document.querySelector<HTMLElement>(`[data-sentence="${id}"]`)?.focus();
}
