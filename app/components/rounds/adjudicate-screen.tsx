'use client';

import Link from 'next/link';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { FlagForm, type FlagTarget } from '#app/components/flag/flag-form.tsx';
import { TypologyContext } from '#app/components/flag/typology-context.ts';
import { useNews } from '#app/components/shell/news.tsx';
import { rangeOf, selectedWords } from '#app/components/workbench/caret.ts';
import { KeymapContext } from '#app/components/workbench/keymap-context.ts';
import { Toast } from '#app/components/workbench/toast.tsx';
import { useToast } from '#app/components/workbench/use-toast.ts';
import { commandOf, keymapOf } from '#lib/domain/editing/keymap.ts';
import { decisionOn } from '#lib/domain/rounds.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import { nearestOffered, offeredOf } from '#lib/domain/typology.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { AdjudicationJson, DecisionJson } from '#lib/http/contract/rounds.ts';
import styles from './adjudicate.module.css';
import { AdjudicateKeys } from './adjudicate-keys.tsx';
import frame from './frame.module.css';
import { GroupCard, type GroupState } from './group-card.tsx';

type Group = AdjudicationJson['groups'][number];

/** What every annotator marked, passage by passage, and what one decides between them. */
export function AdjudicateScreen({ first, me }: { first: AdjudicationJson; me: MeJson }) {
  const t = useTranslations('rounds');
  const format = useFormatter();
  const { said, say, hush } = useToast();
  const [view, setView] = useState(first);
  const [at, setAt] = useState(() => nextOpen(first, -1) ?? 0);
  const [writing, setWriting] = useState<FlagTarget | null>(null);
  const [helping, setHelping] = useState(false);
  const reasons = useRef(new Map<string, string>());
  /** Grows as an act begins and as it ends. */
  const acts = useRef(0);
  const { stamp } = useNews();
  const { groups, segments, raters, typology, adjudicatedAt } = view;
  const singleKeys = me.preferences.singleKeys ?? true;
  const keymap = useMemo(() => keymapOf(me.preferences.keys ?? {}), [me.preferences.keys]);
  const keys = useMemo(() => ({ keymap, singleKeys }), [keymap, singleKeys]);
  const offered = useMemo(() => offeredOf(typology), [typology]);
  const place = { id: view.round.id, articleId: view.article.id };
  const left = groups.filter((group) => stateOf(group) === 'open').length;
  const taken = groups.reduce((sum, group) => {
    const decision = decided(group);
    return sum + (decision?.take.length ?? 0) + (decision?.own ? 1 : 0);
  }, 0);
  const current = groups[at];

  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    acts.current += 1;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say(error.status === 0 ? t('task.notReached') : error.message, 'bad');
      return null;
    } finally {
      acts.current += 1;
    }
  }

  /** Keeps a decision and goes on to the next passage that wants one. */
  async function decide(group: Group, take: string[], own: DecisionJson['own'] = null) {
    if (adjudicatedAt !== null) return;
    const reason = reasons.current.get(group.id) ?? group.decision?.reason ?? '';
    const body = { group: group.id, take, own, reason };
    const next = await run(() => call('decideGroup', { params: place, body }));
    if (!next) return;
    setView(next);
    say(t('judge.saved'));
    const here = next.groups.findIndex(({ id }) => id === group.id);
    go(nextOpen(next, here) ?? here);
  }

  function go(to: number) {
    const bounded = Math.max(0, Math.min(groups.length - 1, to));
    setAt(bounded);
    const id = groups[bounded]?.id;
    if (id) document.getElementById(cardId(id))?.focus();
  }

  const takeLetter = (group: Group, letter: string) =>
    void decide(
      group,
      group.marks.filter((mark) => mark.letter === letter).map(({ id }) => id),
    );
  const takeAll = (group: Group) =>
    void decide(
      group,
      // What several said alike is taken once.
      group.marks
        .filter((mark, index) => group.marks.findIndex((other) => isAlike(other, mark)) === index)
        .map(({ id }) => id),
    );

  /** The words selected in the passage, else all that anybody marked of it. */
  function write(group: Group) {
    if (adjudicatedAt !== null) return;
    const words = document.querySelector(`#${CSS.escape(cardId(group.id))} [data-sentence] [data-words]`);
    if (!words) return;
    const selected = selectedWords();
    const mine = selected && selected.words === words && selected.from < selected.to ? selected : null;
    const from = mine?.from ?? Math.min(...group.marks.map((mark) => mark.from));
    const to = mine?.to ?? Math.max(...group.marks.map((mark) => mark.to));
    const { top, bottom, left: start } = rangeOf(words, from, to).getBoundingClientRect();
    setWriting({
      sentenceId: group.sentenceId,
      side: sideOf(view, group),
      from,
      to,
      quote: (words.textContent ?? '').slice(from, to),
      place: { top, bottom, left: start },
    });
  }

  async function undo() {
    if (!view.undo) {
      say(t(adjudicatedAt ? 'judge.changedSince' : 'judge.nothingToUndo'));
      return;
    }
    if (adjudicatedAt !== null) {
      if (!(await run(() => call('undo', { params: { id: place.articleId } })))) return;
      say(t('judge.unapplied'));
    } else {
      const undone = await run(() => call('undoOnRound', { params: { id: place.id } }));
      if (!undone) return;
      say(t('judge.undone', { act: t(`act.${undone.undone as 'group:decided'}`) }));
    }
    await look();
  }

  async function redo() {
    if (!view.redo) {
      say(t('judge.nothingToRedo'));
      return;
    }
    // With what was decided since, so anew.
    if (view.redo === 'round:adjudicated') return apply();
    const redone = await run(() => call('redoOnRound', { params: { id: place.id } }));
    if (!redone) return;
    say(t('judge.redone', { act: t(`act.${redone.redone as 'group:decided'}`) }));
    await look();
  }

  async function apply() {
    if (left > 0 || adjudicatedAt !== null) return;
    const done = await run(() => call('adjudicate', { params: place }));
    if (!done) return;
    say(t('judge.applied', { count: done.raised }));
    await look();
  }

  /** How it stands now. */
  async function look() {
    const before = acts.current;
    const now = await call('getAdjudication', { params: place }).catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      // The next occasion will do.
      return null;
    });
    // What was done meanwhile brings its own answer, and this one may be older.
    if (now && acts.current === before) setView(now);
  }

  // What the address gave may be of an earlier visit, and another lead may decide meanwhile.
  const onNews = useEffectEvent(() => void look());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stamp means that there may be something new
  useEffect(() => onNews(), [stamp]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.getModifierState('AltGraph')) return;
    const element = event.target instanceof HTMLElement ? event.target : null;
    if (element?.closest('dialog')) return;
    const typing = element?.matches('input, textarea, select') ?? false;
    if (typing) {
      // Back from the reason to the passage, where letters decide.
      if (event.key === 'Escape' || event.key === 'Enter') go(at);
      return;
    }
    if (press(event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  /** @returns whether the key was ours */
  function press(event: KeyboardEvent): boolean {
    const command = commandOf(event, { typing: false, onRow: true, singleKeys }, keymap);
    if (command === 'rowDown' || command === 'nextSentence') return goBy(1);
    if (command === 'rowUp' || command === 'previousSentence') return goBy(-1);
    if (command === 'undo' || command === 'redo') {
      void (command === 'undo' ? undo() : redo());
      return true;
    }
    if (command === 'help') {
      setHelping(!helping);
      return true;
    }
    if (!current || !singleKeys || event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = event.key.toUpperCase();
    if (raters.some(({ letter }) => letter === key)) takeLetter(current, key);
    else if (key === 'T') takeAll(current);
    else if (key === 'N') void decide(current, []);
    else if (key === 'O') write(current);
    else if (key === 'R') document.getElementById(`${cardId(current.id)}-reason`)?.focus();
    else return false;
    return true;
  }

  function goBy(by: 1 | -1): boolean {
    go(at + by);
    return true;
  }

  function stateOf(group: Group): GroupState {
    if (group.decision) return 'decided';
    return group.isAgreed ? 'agreed' : 'open';
  }

  return (
    <TypologyContext value={typology}>
      <KeymapContext value={keys}>
        <div className={frame.screen}>
          <header className={frame.bar} data-leaves="">
            <Link href={`/rounds/${place.id}`}>← {view.round.name}</Link>
            <h1>{t('judge.title', { title: view.article.title })}</h1>
            <p className={frame.count} role="status">
              {adjudicatedAt
                ? t('judge.appliedAt', {
                    date: format.dateTime(new Date(adjudicatedAt), {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    }),
                  })
                : t('judge.left', { count: left })}
            </p>
            <div className={styles.acts}>
              <button type="button" data-kind="quiet" aria-disabled={!view.undo} onClick={() => void undo()}>
                {t('judge.undo')}
              </button>
              <button type="button" data-kind="quiet" aria-disabled={!view.redo} onClick={() => void redo()}>
                {t('judge.redo')}
              </button>
              {adjudicatedAt ? (
                <Link href={`/articles/${place.articleId}/quality`}>{t('judge.quality')}</Link>
              ) : (
                <button
                  type="button"
                  data-kind="primary"
                  aria-disabled={left > 0}
                  onClick={() => void apply()}
                >
                  {t('judge.apply', { count: taken })}
                </button>
              )}
            </div>
          </header>
          <div className={styles.groups}>
            {groups.length === 0 ? <p>{t('judge.empty')}</p> : null}
            {groups.map((group, index) => (
              <GroupCard
                key={group.id}
                id={cardId(group.id)}
                number={index + 1}
                all={groups.length}
                group={group}
                segment={segments[group.segment] ?? { source: [], target: [] }}
                raters={raters}
                state={stateOf(group)}
                decision={decided(group)}
                isCurrent={index === at}
                isLocked={adjudicatedAt !== null}
                reason={reasons.current.get(group.id) ?? group.decision?.reason ?? ''}
                onFocus={() => setAt(index)}
                onReason={(reason) => reasons.current.set(group.id, reason)}
                onTake={(letter) => takeLetter(group, letter)}
                onAll={() => takeAll(group)}
                onNeither={() => void decide(group, [])}
                onOwn={() => write(group)}
              />
            ))}
          </div>
          <footer className={styles.foot}>
            <Toast said={said} onGone={hush} />
            <AdjudicateKeys letters={raters.map(({ letter }) => letter)} open={helping} onOpen={setHelping} />
          </footer>
          {writing && current ? (
            <FlagForm
              target={writing}
              first={firstOf(current, offered)}
              correction={null}
              suggests={false}
              onFlag={({ category, severity, note }) => {
                const { from, to } = writing;
                setWriting(null);
                void decide(current, [], { from, to, category, severity, note });
              }}
              onCancel={() => {
                setWriting(null);
                go(at);
              }}
            />
          ) : null}
        </div>
      </KeymapContext>
    </TypologyContext>
  );
}

function decided(group: Group): DecisionJson | null {
  return decisionOn(
    { ...group, marks: group.marks.map((mark) => ({ ...mark, letter: 0 })) },
    group.decision ? { [group.id]: group.decision } : {},
  );
}

/** The next passage after one that wants a decision, from the beginning again after the last. */
function nextOpen({ groups }: AdjudicationJson, after: number): number | null {
  const isOpen = (group: Group) => decided(group) === null;
  const later = groups.findIndex((group, index) => index > after && isOpen(group));
  if (later >= 0) return later;
  const earlier = groups.findIndex(isOpen);
  return earlier >= 0 ? earlier : null;
}

function sideOf({ segments }: AdjudicationJson, group: Group): 'source' | 'target' {
  const isSource = segments[group.segment]?.source.some(({ id }) => id === group.sentenceId);
  return isSource ? 'source' : 'target';
}

/** What the form proposes: what the first annotator said. */
function firstOf(group: Group, offered: readonly Category[]): { category: Category; severity: Severity } {
  const [mark] = group.marks;
  return {
    category: nearestOffered(offered, mark?.category ?? 'accuracy/mistranslation'),
    severity: mark?.severity ?? 'minor',
  };
}

type Marked = Group['marks'][number];

function isAlike(a: Marked, b: Marked): boolean {
  return a.from === b.from && a.to === b.to && a.category === b.category && a.severity === b.severity;
}

function cardId(group: string): string {
  return `group-${group}`;
}
