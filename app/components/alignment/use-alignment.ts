import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLive } from '#app/components/live/use-live.ts';
import { useToast } from '#app/components/workbench/use-toast.ts';
import { members, type Regrouping } from '#lib/domain/align/operations.ts';
import type { AlignmentCommand } from '#lib/domain/editing/alignment-keys.ts';
import { ApiError, call, urlOf } from '#lib/http/client.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import {
  doubtfulFrom,
  dropOf,
  keepingSame,
  type LinkLine,
  linesOf,
  mostDoubtful,
  moveOf,
  type Place,
  placeAgain,
  placeBeyond,
  placeIn,
  regrouped,
} from './alignment-state.ts';

const BURST_MS = 150;

function byId(sentences: readonly SentenceJson[]): ReadonlyMap<string, SentenceJson> {
  return new Map(sentences.map((row) => [row.id, row]));
}

/** Whether sentences stand in the same order and say the same. */
function readsAs(known: ReadonlyMap<string, SentenceJson>, sentences: readonly SentenceJson[]): boolean {
  return (
    known.size === sentences.length &&
    sentences.every(({ id, current, original, position }) => {
      const was = known.get(id);
      return was?.current === current && was.original === original && was.position === position;
    })
  );
}

/** Repairing the alignment of an article: where the keyboard is, and what each command does there. */
export function useAlignment(initial: ArticleJson) {
  const t = useTranslations('alignment');
  const { said, say, hush } = useToast();
  const [article, setArticle] = useState(initial);
  const [lines, setLines] = useState<readonly LinkLine[]>(() => linesOf(initial));
  const [place, setPlaceState] = useState<Place | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [waiting, setWaiting] = useState(0);
  const [slow, setSlow] = useState(false);
  const now = useRef({ article, lines, place, selected });
  const turn = useRef<Promise<void>>(Promise.resolve());
  const open = useRef(0);
  const [sentences, setSentences] = useState(() => byId(initial.sentences));
  const { id } = initial;

  const setPlace = useCallback((next: Place | null) => {
    now.current.place = next;
    setPlaceState(next);
  }, []);

  const show = useCallback(
    (next: readonly LinkLine[]) => {
      const { place: was, lines: before } = now.current;
      const at = before.findIndex((line) => line.id === was?.linkId);
      now.current.lines = next;
      setLines(next);
      if (was) setPlace(placeAgain(next, was, at));
    },
    [setPlace],
  );

  const select = useCallback((next: ReadonlySet<string>) => {
    now.current.selected = next;
    setSelected(next);
  }, []);

  const reload = useCallback(async () => {
    const fresh = await call('getArticle', { params: { id }, query: { flags: 'none' } });
    if (open.current > 0) return;
    now.current.article = fresh;
    setArticle(fresh);
    // What is as it was stays the same, so that thousands of lines need not be drawn anew.
    setSentences((was) => (readsAs(was, fresh.sentences) ? was : byId(fresh.sentences)));
    show(keepingSame(now.current.lines, linesOf(fresh)));
  }, [id, show]);

  /** Acts one after the other, so that each finds the links as the one before left them. */
  const act = useCallback(
    (work: () => Promise<string | null>) => {
      open.current += 1;
      setWaiting(open.current);
      const slowly = setTimeout(() => setSlow(true), 600);
      turn.current = turn.current
        .then(work)
        .then((done) => {
          if (done) say(done);
        })
        .catch((error: unknown) => {
          if (!(error instanceof ApiError)) throw error;
          say(error.status === 0 ? t('notReached') : error.message, 'bad');
        })
        .finally(() => {
          clearTimeout(slowly);
          setSlow(false);
          open.current -= 1;
          setWaiting(open.current);
        })
        .then(() => (open.current === 0 ? reload().catch(() => undefined) : undefined));
    },
    [reload, say, t],
  );

  function regroup(move: Regrouping | null, what: AlignmentCommand) {
    if (!move) {
      say(t('cannot'), 'bad');
      return;
    }
    const groups = move.groups.map(members);
    const { lines: before, place: was } = now.current;
    show(regrouped(before, move, sentences));
    if (what === 'shiftDown' && was) stayAtGap(before, was);
    select(new Set());
    act(async () => {
      await call('regroupLinks', { params: { id }, body: { groups }, idempotencyKey: crypto.randomUUID() });
      return t(`done.${what as 'merge'}`);
    });
  }

  /** A gap that was just opened keeps the keyboard, so that the next key can close it. */
  function stayAtGap(before: readonly LinkLine[], { linkId, side }: Place) {
    const [other] =
      before.find((line) => line.id === linkId)?.[side === 'source' ? 'target' : 'source'] ?? [];
    const gap = now.current.lines.find((line) => other !== undefined && members(line).includes(other));
    if (gap) setPlace(placeIn(gap, side));
  }

  function confirm(wanted: readonly LinkLine[], confirmed: boolean) {
    const ids = new Set(wanted.filter((line) => line.confirmed !== confirmed).map((line) => line.id));
    if (ids.size === 0) return;
    show(now.current.lines.map((line) => (ids.has(line.id) ? { ...line, confirmed } : line)));
    act(async () => {
      // A link that was just made has its own id only now.
      const known = [...ids].filter((one) => !one.startsWith('new '));
      if (known.length === 0) return null;
      await call('confirmLinks', { params: { id }, body: { links: known, confirmed } });
      return confirmed ? t('done.confirm', { count: ids.size }) : t('done.reopen');
    });
  }

  function replay(name: 'undo' | 'redo') {
    act(async () => {
      await call(name, { params: { id } });
      return t(name === 'undo' ? 'done.undo' : 'done.redo');
    });
  }

  function goTo(line: LinkLine | null) {
    if (line) setPlace(placeIn(line, now.current.place?.side ?? 'target'));
    else say(t('noDoubtful'));
  }

  /** @returns whether the command was for this screen */
  function run(command: AlignmentCommand): boolean {
    const { lines: all, place: here, selected: chosen } = now.current;
    const at = all.findIndex((line) => line.id === here?.linkId);
    const line = all[at];
    switch (command) {
      case 'undo':
      case 'redo':
        replay(command);
        return true;
      case 'realign':
        act(async () => {
          await call('realignLinks', { params: { id }, idempotencyKey: crypto.randomUUID() });
          return t('done.realign');
        });
        return true;
      case 'nextDoubtful':
      case 'previousDoubtful':
        goTo(doubtfulFrom(all, here, command === 'nextDoubtful' ? 1 : -1));
        return true;
      case 'mostDoubtful':
        goTo(mostDoubtful(all));
        return true;
      case 'clear':
        select(new Set());
        return true;
      case 'help':
        return false;
      case 'up':
      case 'down':
      case 'first':
      case 'last': {
        const edge = command === 'last' ? all.at(-1) : all[0];
        if (!line || !here || command === 'first' || command === 'last') {
          if (edge) setPlace(placeIn(edge, here?.side ?? 'target'));
          return edge !== undefined;
        }
        const next = placeBeyond(all, here, command === 'down' ? 1 : -1);
        if (next) setPlace(next);
        return true;
      }
    }
    if (!line || !here) return false;
    switch (command) {
      case 'toEnglish':
      case 'toFrench':
        setPlace(placeIn(line, command === 'toEnglish' ? 'source' : 'target'));
        return true;
      case 'select': {
        if (!here.sentenceId) return true;
        const next = new Set(chosen);
        if (!next.delete(here.sentenceId)) next.add(here.sentenceId);
        select(next);
        return true;
      }
      case 'confirm':
        confirm([line], !line.confirmed);
        return true;
      case 'confirmNext': {
        confirm([line], true);
        const next = doubtfulFrom(now.current.lines, here, 1) ?? all[at + 1] ?? null;
        if (next) setPlace(placeIn(next, here.side));
        return true;
      }
      case 'confirmBefore':
        confirm(all.slice(0, at + 1), true);
        return true;
      default:
        regroup(moveOf(command, all, here, chosen), command);
        return true;
    }
  }

  useLive(urlOf('streamArticle', { params: { id } }).url, ({ id: eventId }) => {
    // One's own acts end with a reading; others' come when nothing of ours is under way.
    if (open.current > 0 || BigInt(eventId) <= BigInt(now.current.article.cursor)) return;
    window.setTimeout(() => {
      if (open.current === 0) void reload().catch(() => undefined);
    }, BURST_MS);
  });

  return {
    article,
    sentences,
    lines,
    place,
    setPlace,
    selected,
    run,
    drop: (sentenceId: string, linkId: string) =>
      regroup(dropOf(now.current.lines, sentenceId, linkId), 'tie'),
    working: waiting > 0 && slow,
    toast: { said, hush },
  };
}
