import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { Asking } from '#app/components/flag/card-context.ts';
import { flagAbilities } from '#app/components/flag/flag-abilities.ts';
import type { FlagChoice, FlagTarget } from '#app/components/flag/flag-form.tsx';
import { usePresence } from '#app/components/live/use-presence.ts';
import type { CorrectionOffer } from '#lib/domain/editing/correction-offer.ts';
import { houseSpace } from '#lib/domain/editing/house-space.ts';
import type { KeyCommand } from '#lib/domain/editing/keymap.ts';
import { STOPS, type Stops } from '#lib/domain/editing/stops.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import { SENTENCE_MOVES, type SentenceMove, sentenceStatus } from '#lib/domain/status.ts';
import { categoryAt, nearestOffered, offeredOf } from '#lib/domain/typology.ts';
import type { ArticleJson, MetadataJson } from '#lib/http/contract/articles.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import { stepProblem, stopFinder } from './article-state.ts';
import { type Caret, placeCaret, rangeOf, selectedWords } from './caret.ts';
import type { Tray } from './dock.tsx';
import { useEventLabel } from './event-label.ts';
import { holdKeys, releaseKeys } from './held-keys.ts';
import type { Intent } from './intents.ts';
import { keepPreferences } from './keep-preferences.ts';
import type { Active } from './sentence.tsx';
import { SHOW_TEXT } from './sentence-editor.tsx';
import { useArticle } from './use-article.ts';
import { useCorrections } from './use-corrections.ts';
import { useToast } from './use-toast.ts';

export type OpenSheet = 'help' | 'journal' | 'details' | 'palette' | 'preview';

interface Flagging {
  target: FlagTarget;
  /** Set when the form is about a correction that was made, not about words that want one. */
  correction: CorrectionOffer | null;
  category: Category;
  severity: Severity;
  /** Where the keyboard was. */
  back: Pick<Active, 'sentenceId' | 'inText' | 'caret'>;
}

/** The acts of one person at the screen of an article: where the keyboard is, and what each command does there. */
export function useWorkbench(initial: ArticleJson, me: MeJson) {
  const t = useTranslations('workbench');
  const discussion = useTranslations('discussion');
  const labelOf = useEventLabel();
  const toast = useToast();
  const { say } = toast;
  const [active, setActiveState] = useState<Active | null>(null);
  const [openFlagId, setOpenFlagId] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [tray, setTrayState] = useState<Tray | null>(null);
  const [view, setView] = useState({ showSpaces: false, focusMode: false });
  const beforePalette = useRef<Pick<Active, 'sentenceId' | 'inText' | 'caret'> | null>(null);
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const [flagging, setFlagging] = useState<Flagging | null>(null);
  const [stops, setStops] = useState<Stops>(me.preferences.stops ?? 'toDo');
  const corrections = useCorrections(me.preferences.offerCorrections ?? true);
  /** Text of the open editor; followed only while the comparison is open. */
  const [typed, setTyped] = useState<{ sentenceId: string; text: string } | null>(null);
  const here = useRef<Active | null>(null);
  const turns = useRef(0);
  const lastChoice = useRef<Pick<FlagChoice, 'category' | 'severity'>>({
    category: 'linguistic/grammar',
    severity: 'minor',
  });

  const setActive = useCallback((next: Active | null) => {
    here.current = next;
    setActiveState(next);
  }, []);

  const presence = usePresence(initial.id, me.id, active?.sentenceId ?? null);
  const { state, read, apply, act, queue, save } = useArticle(initial, me.id, {
    say,
    isEdited: (sentenceId) => here.current?.sentenceId === sentenceId && here.current.inText,
    onMerged: (sentenceId, text, author) => {
      showInEditor(sentenceId, text);
      say(t('merged', { name: author ?? t('somebody') }));
    },
    onPresence: presence.heard,
  });

  const sentenceOf = (id: string) => read().article.sentences.find((sentence) => sentence.id === id);
  const rowOf = (sentence: SentenceJson) => read().rows.find(({ link }) => link.id === sentence.linkId);

  /** Reading order of one side; emptied sentences are passed over. */
  function orderOf(side: SentenceJson['side']): readonly SentenceJson[] {
    const { rows, order } = read();
    const all = side === 'target' ? order : rows.flatMap(({ source }) => source);
    return all.filter(({ current, id }) => current !== '' || id === here.current?.sentenceId);
  }

  function neighbour(sentence: SentenceJson, step: 1 | -1): SentenceJson | undefined {
    const order = orderOf(sentence.side);
    return order[order.findIndex(({ id }) => id === sentence.id) + step];
  }

  /** The text that was being edited is sent, and its row shows it until it is saved. */
  function leaveText() {
    const before = here.current;
    if (!before?.inText) return;
    queue.flush(before.sentenceId);
    apply({ kind: 'draft', sentenceId: before.sentenceId, text: queue.pending(before.sentenceId) });
    corrections.left(before.sentenceId);
  }

  function goTo(
    sentenceId: string,
    { inText = false, caret = null }: { inText?: boolean; caret?: Caret } = {},
  ) {
    if (here.current?.sentenceId !== sentenceId || !inText) leaveText();
    turns.current += 1;
    if (here.current?.sentenceId !== sentenceId) setTrayState(null);
    setActive({ sentenceId, inText, caret, turn: turns.current });
  }

  function backToRow() {
    const sentence = here.current ? sentenceOf(here.current.sentenceId) : read().order[0];
    if (sentence) goTo(sentence.id);
  }

  function openFlag(flag: FlagJson | null) {
    setAsking(null);
    setOpenFlagId(flag?.id ?? null);
  }

  function setTray(next: Tray | null) {
    setTrayState(next);
    const sentenceId = here.current?.sentenceId;
    if (next === 'diff' && sentenceId) {
      setTyped({ sentenceId, text: queue.pending(sentenceId) ?? sentenceOf(sentenceId)?.current ?? '' });
    }
    if (next === null) backToRow();
  }

  async function settled(...sentenceIds: string[]): Promise<boolean> {
    const all = await Promise.all(sentenceIds.map((id) => queue.settle(id)));
    if (all.every(Boolean)) return true;
    say(t('saveFirst'), 'bad');
    return false;
  }

  async function fix(flag: FlagJson) {
    if (!flagAbilities(flag, read().article.can, me.id).fix) {
      say(t('noFix'));
      return;
    }
    const touched = flag.fix?.edits.map(({ sentenceId }) => sentenceId) ?? [];
    // The keyboard goes on at once: an answer must not call it back from where it went meanwhile.
    openFlag(null);
    goTo(flag.sentenceId);
    if (!(await settled(...new Set([flag.sentenceId, ...touched])))) return;
    if (await act('fixFlag', { params: { id: flag.id } })) say(t('fixed'));
  }

  async function fixAll(flags: readonly FlagJson[]) {
    const [first] = flags;
    if (!first) return;
    openFlag(null);
    goTo(first.sentenceId);
    const touched = flags.flatMap(({ sentenceId, fix: own }) => [
      sentenceId,
      ...(own?.edits.map((edit) => edit.sentenceId) ?? []),
    ]);
    if (!(await settled(...new Set(touched)))) return;
    const flagIds = flags.map(({ id }) => id);
    if (await act('fixFlags', { params: { id: initial.id }, body: { flagIds } })) {
      say(t('fixedAll', { count: flags.length }));
    }
  }

  async function decide({ flag, decision, reason, scope }: Extract<Intent, { kind: 'decide' }>) {
    if (decision !== 'confirm' && decision !== 'reopen') openFlag(null);
    setAsking(null);
    goTo(flag.sentenceId);
    if (await act('decideFlag', { params: { id: flag.id }, body: { decision, reason, scope } })) {
      say(t(`decided.${decision}`));
    }
  }

  async function move(
    sentenceId: string,
    name: SentenceMove,
    options: { reason?: string; next?: boolean } = {},
  ) {
    const before = here.current;
    const sentence = sentenceOf(sentenceId);
    if (!sentence) return;
    if (options.next) {
      const next = nextStop(sentence, 'toDo') ?? neighbour(sentence, 1);
      if (next) goTo(next.id, { inText: before?.inText ?? false, caret: 'start' });
      else goTo(sentenceId);
    } else if (name === 'sendBack') {
      setTrayState(null);
      goTo(sentenceId);
    }
    if (!(await settled(sentenceId))) return;
    const now = sentenceOf(sentenceId);
    if (!now || !SENTENCE_MOVES[name].from.includes(sentenceStatus(now))) return;
    const { reason } = options;
    const done = await act('moveSentence', {
      params: { id: sentenceId },
      body: { move: name, ...(reason ? { reason } : {}) },
    });
    if (done && !options.next) say(t(`moved.${name}`));
  }

  /** The next sentence (or the one before) to stop at. */
  function nextStop(sentence: SentenceJson, wanted: Stops, step: 1 | -1 = 1): SentenceJson | undefined {
    const order = orderOf('target');
    const at = order.findIndex(({ id }) => id === sentence.id);
    const isStop = stopFinder(read(), wanted);
    return step > 0 ? order.slice(at + 1).find(isStop) : order.slice(0, Math.max(0, at)).findLast(isStop);
  }

  function chooseStops(next: Stops) {
    setStops(next);
    keepPreferences({ stops: next });
    say(t(`stops.chosen.${next}`));
  }

  /** The sentence before in the same paragraph, which joining would lengthen. */
  function joinable(sentence: SentenceJson | undefined): SentenceJson | undefined {
    if (sentence?.side !== 'target' || !read().article.can.revise) return undefined;
    const before = read().article.sentences.filter(
      ({ side, paragraph, position, current }) =>
        side === 'target' &&
        paragraph === sentence.paragraph &&
        position < sentence.position &&
        current !== '',
    );
    return before.sort((a, b) => a.position - b.position).at(-1);
  }

  async function join(sentenceId: string) {
    const before = joinable(sentenceOf(sentenceId));
    const inText = here.current?.inText ?? false;
    const turn = turns.current;
    if (!before) {
      say(t('nothingBefore'));
      return;
    }
    holdKeys(sentenceId);
    const previous = await joinNow(sentenceId, before.id);
    const held = releaseKeys(sentenceId);
    if (!previous) return;
    const at = previous.before.length;
    if (held) {
      const { text, version } = previous.now;
      queue.edit(before.id, text.slice(0, at) + held + text.slice(at), { text, version });
    }
    if (turn === turns.current) goTo(before.id, { inText, caret: at + held.length });
    say(t('joined'));
  }

  /** @returns the wording of the sentence before, and what it was; null when they were not joined */
  async function joinNow(sentenceId: string, previousId: string) {
    if (!(await settled(sentenceId, previousId))) return null;
    const [sentence, previous] = [sentenceOf(sentenceId), sentenceOf(previousId)];
    if (!sentence || !previous) return null;
    const joined = await act('joinSentence', {
      params: { id: sentenceId },
      body: { text: sentence.current, version: sentence.version, previousVersion: previous.version },
    });
    const now = sentenceOf(previousId);
    if (!joined || !now) return null;
    return { before: previous.current, now: { text: now.current, version: now.version } };
  }

  /** Splits the sentence at the caret; what is typed until the answer comes begins the second half. */
  async function split() {
    const place = caretInEditor();
    if (!place || !read().article.can.revise) {
      say(t('splitWhere'));
      return;
    }
    const { sentenceId, at } = place;
    const turn = turns.current;
    if (!(await settled(sentenceId))) return;
    const version = sentenceOf(sentenceId)?.version;
    if (version === undefined) return;
    holdKeys(sentenceId);
    const done = await act('splitSentence', { params: { id: sentenceId }, body: { version, at } });
    const held = releaseKeys(sentenceId);
    const sentence = sentenceOf(sentenceId);
    const next = sentence && neighbour(sentence, 1);
    if (!done || !next) return;
    if (held) queue.edit(next.id, held + next.current, { text: next.current, version: next.version });
    if (turn === turns.current) goTo(next.id, { inText: true, caret: held.length });
    say(t('split'));
  }

  /** Sets the space that the house wants where the caret is, in the place of the one that stands there. */
  function insertSpace(): boolean {
    const place = caretInEditor();
    if (!place || !read().article.can.revise) {
      say(t('splitWhere'));
      return true;
    }
    const edit = houseSpace(place.words.textContent ?? '', place.at, read().article.desk.spaces);
    placeCaret(place.words, [edit.from, edit.to]);
    // The way to change text that the browser's own undo knows of.
    if (edit.insert !== '') document.execCommand('insertText', false, edit.insert);
    else if (edit.from < edit.to) document.execCommand('delete');
    return true;
  }

  function openPalette() {
    const at = here.current;
    const caret = at?.inText ? caretInEditor()?.range : undefined;
    beforePalette.current = at && { sentenceId: at.sentenceId, inText: at.inText, caret: caret ?? null };
    setSheet('palette');
  }

  /** The keyboard goes back where it was, so that what was chosen happens there. */
  function closePalette() {
    setSheet(null);
    const back = beforePalette.current;
    if (back) flushSync(() => goTo(back.sentenceId, back));
  }

  /** Goes to a sentence by its number. */
  function goToNumber(number: number) {
    const sentence = read().order[number - 1];
    if (sentence) goTo(sentence.id);
  }

  async function openPreview() {
    if (await queue.settleAll()) setSheet('preview');
    else say(t('saveFirst'), 'bad');
  }

  async function restore(sentenceId: string, revisionVersion: number) {
    if (!(await settled(sentenceId))) return;
    const version = sentenceOf(sentenceId)?.version;
    if (version === undefined) return;
    if (await act('restoreRevision', { params: { id: sentenceId }, body: { version, revisionVersion } })) {
      say(t('restored'));
    }
  }

  async function replay(name: 'undo' | 'redo') {
    const entry = read().article.history[name];
    if (!entry && (await queue.settleAll()) && !read().article.history[name]) {
      say(t(name === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
      return;
    }
    if (!(await queue.settleAll())) {
      say(t('saveFirst'), 'bad');
      return;
    }
    const turn = turns.current;
    const changes = await act(name, { params: { id: initial.id } });
    if (!changes) return;
    // What it was is for the answer to say: an earlier one may still have been on its way when the key was pressed.
    const { type } = changes.history[name === 'undo' ? 'redo' : 'undo'] ?? {};
    say(t(name === 'undo' ? 'undid' : 'redid', { act: labelOf(type) }));
    const [first] = changes.sentences;
    if (first?.side === 'target' && turn === turns.current) goTo(first.id);
  }

  /** Goes back to right after an event; true when the article has. */
  async function restoreMoment(eventId: string): Promise<boolean> {
    if (!(await queue.settleAll())) {
      say(t('saveFirst'), 'bad');
      return false;
    }
    const changes = await act('restoreMoment', { params: { id: initial.id, eventId } });
    if (changes) say(t('momentRestored'));
    return changes !== null;
  }

  function problem(step: 1 | -1) {
    const flag = stepProblem(
      read(),
      { flagId: openFlagId, sentenceId: here.current?.sentenceId ?? null },
      step,
    );
    if (!flag) {
      say(t('noProblem'));
      return;
    }
    openFlag(flag);
    goTo(flag.sentenceId);
  }

  function startFlag(severity?: Severity, category?: Category) {
    const chosen = chosenWords(here.current?.sentenceId ?? null);
    const sentence = chosen ? sentenceOf(chosen.sentenceId) : undefined;
    if (!chosen || !sentence || chosen.from >= chosen.to) {
      say(t('selectFirst'));
      return;
    }
    if (!read().article.can.revise) return;
    const inText = here.current?.sentenceId === sentence.id && here.current.inText;
    const back = {
      sentenceId: sentence.id,
      inText,
      caret: inText ? ([chosen.from, chosen.to] as const) : null,
    };
    openFlag(null);
    setFlagging({
      target: { ...chosen, side: sentence.side },
      correction: null,
      category:
        category ?? nearestOffered(offeredOf(read().article.desk.typology), lastChoice.current.category),
      severity: severity ?? lastChoice.current.severity,
      back,
    });
  }

  function cancelFlag() {
    closeForm();
    corrections.release();
  }

  function closeForm() {
    const back = flagging?.back;
    setFlagging(null);
    document.getSelection()?.removeAllRanges();
    if (back) goTo(back.sentenceId, back);
  }

  async function raise(choice: FlagChoice) {
    if (!flagging) return;
    const { sentenceId, from, to, quote } = flagging.target;
    closeForm();
    if (flagging.correction) {
      await keep(sentenceId, { ...flagging.correction, ...choice });
      return;
    }
    lastChoice.current = choice;
    if (!(await settled(sentenceId))) return;
    const body = { sentenceId, from, to, quote, ...choice };
    const changes = await act('raiseFlag', { body });
    if (changes) say(t('flagged'));
  }

  /** Keeps a correction as an annotation, as what it is offered or as what the person says. */
  async function keep(sentenceId: string, chosen: CorrectionOffer & { note?: string }) {
    const { from, to, now, category, severity, answers, note = '' } = chosen;
    const changes = await act('keepCorrection', {
      params: { id: sentenceId },
      body: { from, to, correction: now, category, severity, note, answers },
    });
    if (changes) say(t('offer.kept'));
    else corrections.hush();
  }

  /** Does something with the correction on offer; without one, the sentence one is on offers its own. */
  async function withCorrection(use: (sentenceId: string, offer: CorrectionOffer) => void) {
    if (corrections.take(use)) return;
    const sentence = here.current ? sentenceOf(here.current.sentenceId) : undefined;
    if (sentence?.side === 'target' && (await settled(sentence.id))) corrections.ask(sentence.id);
  }

  function detail(sentenceId: string, correction: CorrectionOffer) {
    const at = here.current;
    const words = document.querySelector(`[data-sentence="${sentenceId}"] [data-words]`);
    if (!words) return;
    const { nowFrom: from, nowTo: to, was: quote, category, severity } = correction;
    const { top, bottom, left } = rangeOf(words, from, to).getBoundingClientRect();
    const caret = selectedWords();
    openFlag(null);
    setFlagging({
      target: { sentenceId, side: 'target', from, to, quote, place: { top, bottom, left } },
      correction,
      category,
      severity,
      back: at
        ? { ...at, caret: at.inText && caret ? ([caret.from, caret.to] as const) : null }
        : { sentenceId, inText: false, caret: null },
    });
  }

  async function toggleStep(side: 'source' | 'target', stepId: string, applied: boolean) {
    if (!(await queue.settleAll())) {
      say(t('saveFirst'), 'bad');
      return;
    }
    const done = await act('toggleStep', { params: { id: initial.id, side, stepId }, body: { applied } });
    if (done) say(t(applied ? 'takenOut' : 'putBackDone'));
  }

  async function saveDetails(title: string, metadata: MetadataJson) {
    const { id, version } = read().article;
    const done = await act('updateArticle', { params: { id }, body: { version, title, metadata } });
    if (!done) return;
    setSheet(null);
    say(t('detailsSaved'));
  }

  function resolve(sentenceId: string, text: string) {
    queue.resolve(sentenceId, text);
    showInEditor(sentenceId, text);
    setTrayState(null);
    goTo(sentenceId);
  }

  function showTrouble(sentenceId: string) {
    goTo(sentenceId);
    if (queue.conflict(sentenceId)) setTrayState('conflict');
    else say(queue.message(sentenceId), 'bad');
  }

  function handle(intent: Intent): void {
    switch (intent.kind) {
      case 'focused': {
        const sentenceId = intent.sentenceId;
        if (here.current?.sentenceId === sentenceId && !here.current.inText) return;
        leaveText();
        if (here.current?.sentenceId !== sentenceId) setTrayState(null);
        setActive({ sentenceId, inText: false, caret: null, turn: 0 });
        return;
      }
      case 'enter':
        goTo(intent.sentenceId, { inText: true, caret: intent.caret });
        return;
      case 'left': {
        const at = here.current;
        if (at?.sentenceId !== intent.sentenceId || !at.inText) {
          queue.flush(intent.sentenceId);
          return;
        }
        leaveText();
        setActive({ ...at, inText: false, turn: 0 });
        return;
      }
      case 'typed':
        queue.edit(intent.sentenceId, intent.text, intent.base);
        corrections.typed(intent.sentenceId, intent.base.text);
        if (tray === 'diff') setTyped({ sentenceId: intent.sentenceId, text: intent.text });
        return;
      case 'walk': {
        const sentence = sentenceOf(intent.sentenceId);
        const next = sentence && neighbour(sentence, intent.step);
        if (next) goTo(next.id, { inText: true, caret: intent.caret });
        return;
      }
      case 'join':
        void join(intent.sentenceId);
        return;
      case 'joinNext': {
        const sentence = sentenceOf(intent.sentenceId);
        const next = sentence && neighbour(sentence, 1);
        if (next && joinable(next)?.id === sentence.id) void join(next.id);
        return;
      }
      case 'openFlag': {
        openFlag(intent.flag);
        const { flag } = intent;
        if (flag && here.current?.sentenceId !== flag.sentenceId) {
          leaveText();
          setActive({ sentenceId: flag.sentenceId, inText: false, caret: null, turn: 0 });
        }
        return;
      }
      case 'fix':
        void fix(intent.flag);
        return;
      case 'fixAll':
        void fixAll(intent.flags);
        return;
      case 'decide':
        void decide(intent);
        return;
      case 'assign':
        void act('updateFlag', {
          params: { id: intent.flag.id },
          body: { version: intent.flag.version, assigneeId: intent.assigneeId },
        });
        return;
      case 'discuss':
        goTo(intent.sentenceId);
        setTrayState('comments');
        return;
      case 'talked':
        say(discussion(`done.${intent.talk}`));
        return;
      case 'flagSelection':
        startFlag();
        return;
      case 'move':
        void move(intent.sentenceId, intent.move, intent);
        return;
      case 'restore':
        void restore(intent.sentenceId, intent.revisionVersion);
        return;
    }
  }

  /** Goes where an address leads: to a sentence (`#s-`), to what is said of it (`#t-`), to a flag (`#f-`). */
  function visit(hash: string) {
    const [, kind, id] = /^#([stf])-([\da-f-]{36})$/.exec(hash) ?? [];
    const flag = kind === 'f' ? read().article.flags.find((one) => one.id === id) : undefined;
    const sentence = sentenceOf(flag?.sentenceId ?? id ?? '');
    if (!sentence) return;
    if (flag) openFlag(flag);
    goTo(sentence.id);
    if (kind === 't') setTrayState('comments');
  }

  function step(by: 1 | -1, inText: boolean) {
    const sentence = here.current ? sentenceOf(here.current.sentenceId) : undefined;
    const next = sentence ? neighbour(sentence, by) : read().order[0];
    if (next) goTo(next.id, { inText, caret: 'start' });
  }

  /** @returns whether the key was ours */
  function run(command: KeyCommand): boolean {
    const at = here.current;
    const sentence = at ? sentenceOf(at.sentenceId) : undefined;
    const flag = read().article.flags.find(({ id }) => id === openFlagId);
    const french = sentence?.side === 'target' ? sentence : undefined;
    switch (command) {
      case 'nextSentence':
        step(1, at?.inText ?? false);
        return true;
      case 'previousSentence':
        step(-1, at?.inText ?? false);
        return true;
      case 'rowDown':
        step(1, false);
        return true;
      case 'rowUp':
        step(-1, false);
        return true;
      case 'enterText': {
        const onFlag = flag && flag.sentenceId === sentence?.id ? ([flag.from, flag.to] as const) : null;
        if (sentence) goTo(sentence.id, { inText: true, caret: onFlag ?? 'start' });
        return sentence !== undefined;
      }
      case 'leaveText':
        if (at?.inText) goTo(at.sentenceId);
        else if (asking) {
          setAsking(null);
          backToRow();
        } else if (tray) setTray(null);
        else if (openFlagId) {
          openFlag(null);
          backToRow();
        } else if (corrections.corrected) corrections.hush();
        else return false;
        return true;
      case 'toEnglish':
      case 'toFrench': {
        const row = sentence && rowOf(sentence);
        const other = command === 'toEnglish' ? row?.source[0] : row?.target[0];
        if (other && other.side !== sentence?.side) goTo(other.id);
        return other !== undefined;
      }
      case 'nextProblem':
        problem(1);
        return true;
      case 'previousProblem':
        problem(-1);
        return true;
      case 'finishAndNext':
        if (french && read().article.can.revise) void move(french.id, 'finish', { next: true });
        return french !== undefined;
      case 'undo':
      case 'redo':
        void replay(command);
        return true;
      case 'fix':
        if (flag) void fix(flag);
        return flag !== undefined;
      case 'dismiss':
        if (flag && flagAbilities(flag, read().article.can, me.id).dismiss) setAsking('dismiss');
        return flag !== undefined;
      case 'fixAlike':
        if (
          flag &&
          read().attention.alike.has(flag.id) &&
          flagAbilities(flag, read().article.can, me.id).fix
        ) {
          setAsking('fixAll');
        }
        return flag !== undefined;
      case 'confirm':
        if (flag && flagAbilities(flag, read().article.can, me.id).confirm) {
          void decide({ kind: 'decide', flag, decision: 'confirm', reason: '' });
        }
        return flag !== undefined;
      case 'diff':
      case 'revisions':
        if (french) setTray(tray === command ? null : command);
        return french !== undefined;
      case 'discuss':
        if (sentence) setTray(tray === 'comments' ? null : 'comments');
        return sentence !== undefined;
      case 'approve':
        if (french && read().article.can.judge) void move(french.id, 'approve');
        return french !== undefined;
      case 'sendBack':
      case 'give':
        if (french && read().article.can.judge) setTray(command);
        return french !== undefined;
      case 'joinPrevious':
        if (french) void join(french.id);
        return french !== undefined;
      case 'flagSelection':
        startFlag();
        return true;
      case 'keepCorrection':
      case 'detailCorrection':
        if (read().article.can.revise && !flagging) {
          void withCorrection(command === 'keepCorrection' ? keep : detail);
        }
        return true;
      case 'flagMinor':
        startFlag('minor');
        return true;
      case 'flagMajor':
        startFlag('major');
        return true;
      case 'flagCritical':
        startFlag('critical');
        return true;
      case 'help':
      case 'journal':
        setSheet(command);
        return true;
      case 'palette':
        openPalette();
        return true;
      case 'preview':
        void openPreview();
        return true;
      case 'splitSentence':
        void split();
        return true;
      case 'insertSpace':
        return insertSpace();
      case 'nextToDo':
      case 'previousToDo': {
        const from = sentence ?? read().order[0];
        const to = from && nextStop(from, stops, command === 'nextToDo' ? 1 : -1);
        if (to) goTo(to.id, { inText: at?.inText ?? false, caret: 'start' });
        else say(t(`stops.none.${stops}`));
        return true;
      }
      case 'changeStops':
        chooseStops(STOPS[(STOPS.indexOf(stops) + 1) % STOPS.length] ?? 'toDo');
        return true;
      case 'showSpaces':
      case 'focusMode':
        setView((before) => ({ ...before, [command]: !before[command] }));
        return true;
    }
  }

  // One function for the life of the screen, so that rows are not drawn again; it always does the newest thing.
  const newest = useRef({ handle, run, visit });
  useLayoutEffect(() => {
    newest.current = { handle, run, visit };
  });
  useEffect(() => {
    const go = () => newest.current.visit(window.location.hash);
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
  const intend = useCallback((intent: Intent) => newest.current.handle(intent), []);
  const command = useCallback((key: KeyCommand) => newest.current.run(key), []);

  /** A digit outside the text flags what is chosen, with the category that has this digit in the form. */
  function flagByDigit(digit: number): boolean {
    const category = categoryAt(offeredOf(read().article.desk.typology), digit);
    if (category) startFlag(undefined, category);
    return category !== undefined;
  }

  const sentence = active ? state.article.sentences.find(({ id }) => id === active.sentenceId) : undefined;
  const text =
    typed && typed.sentenceId === sentence?.id && tray === 'diff'
      ? typed.text
      : sentence
        ? (queue.pending(sentence.id) ?? sentence.current)
        : '';

  return {
    state,
    save,
    active,
    sentence,
    /** What the sentence one is on reads now. */
    text,
    conflict: sentence ? queue.conflict(sentence.id) : null,
    canJoin: joinable(sentence) !== undefined,
    openFlagId,
    card: { asking, setAsking, leave: backToRow },
    tray,
    setTray,
    sheet,
    setSheet,
    view,
    stops,
    chooseStops,
    closePalette,
    goToNumber,
    flagByDigit,
    flagging,
    cancelFlag,
    raise,
    corrections,
    keep,
    detail,
    noCorrection: () => say(t('offer.none')),
    toast,
    intend,
    command,
    undo: () => void replay('undo'),
    redo: () => void replay('redo'),
    toggleStep,
    saveDetails,
    restoreMoment,
    others: presence.there,
    resolve,
    showTrouble,
    goTo,
  };
}

/** Where the caret is in the open editor; null when it is elsewhere. */
function caretInEditor() {
  const selected = selectedWords();
  const sentenceId = selected?.words.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
  if (!selected?.words.matches('[data-editing]') || !sentenceId) return null;
  const { words, from, to } = selected;
  return { words, sentenceId, at: from, range: [from, to] as const };
}

/** Tells the open editor of a sentence, if there is one, to show another text. */
function showInEditor(sentenceId: string, text: string): void {
  document
    .querySelector(`[data-sentence="${sentenceId}"] [data-editing]`)
    ?.dispatchEvent(new CustomEvent(SHOW_TEXT, { detail: text }));
}

/** The selected words; else the word at the caret; else all of the sentence that has the keyboard. */
function chosenWords(activeId: string | null): Omit<FlagTarget, 'side'> | null {
  const selected = selectedWords();
  const fallback = activeId
    ? document.querySelector<HTMLElement>(`[data-sentence="${activeId}"] [data-words]`)
    : null;
  const words = selected?.words ?? fallback;
  const sentenceId = words?.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
  if (!words || !sentenceId) return null;
  const text = words.textContent ?? '';
  const editing = words.matches('[data-editing]');
  const [from, to] =
    selected && selected.from < selected.to
      ? [selected.from, selected.to]
      : selected && editing
        ? wordAt(text, selected.from)
        : [0, text.length];
  const { top, bottom, left } = rangeOf(words, from, to).getBoundingClientRect();
  return { sentenceId, from, to, quote: text.slice(from, to), place: { top, bottom, left } };
}

function wordAt(text: string, at: number): [from: number, to: number] {
  const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(at))?.[0].length ?? 0;
  return [at - before, at + after];
}
