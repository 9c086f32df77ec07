'use client';

import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import { fuzzyScore } from '#lib/domain/editing/fuzzy.ts';
import { KEYS, type KeyCommand, type Keymap } from '#lib/domain/editing/keymap.ts';
import { call } from '#lib/http/client.ts';
import { Chord } from './chord.tsx';
import styles from './palette.module.css';

interface PaletteProps {
  keymap: Keymap;
  isLead: boolean;
  /** Number of French sentences. */
  sentences: number;
  articleId: string;
  onRun: (command: KeyCommand) => void;
  onGoTo: (number: number) => void;
  onOpen: (articleId: string) => void;
  onClose: () => void;
}

interface Entry {
  id: string;
  label: string;
  chord?: string | undefined;
  hint?: string;
  run: () => void;
}

/** So many are shown: who needs more types another letter. */
const SHOWN = 60;
/** Articles are asked for once typing pauses. */
const PAUSE_MS = 150;

/** Every command by its name, the way to a sentence by its number and to an article by its title. */
export function Palette(props: PaletteProps) {
  const { onClose } = props;
  const t = useTranslations('workbench');
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isClosed = useRef(false);
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const id = useId();
  const entries = useEntries(props, query);
  const at = Math.min(place, entries.length - 1);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  /** At once: the dialog's own event comes late, and would shut a palette that was opened again meanwhile. */
  function close(run?: () => void) {
    if (isClosed.current) return;
    isClosed.current = true;
    dialog.current?.close();
    onClose();
    run?.();
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      const round = Math.abs(step) === 1;
      const next = at + step;
      setPlace(
        round
          ? (next + entries.length) % Math.max(1, entries.length)
          : Math.max(0, Math.min(entries.length - 1, next)),
      );
    } else if (event.key === 'Enter' && entries[at]) close(entries[at].run);
    else if (event.key === 'Escape') close();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('paletteTitle')}
      onClose={() => close()}
      onKeyDown={onKeyDown}
    >
      <input
        className={styles.field}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={entries[at] ? `${id}-${entries[at].id}` : undefined}
        aria-label={t('paletteField')}
        placeholder={t('paletteField')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setPlace(0);
        }}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('paletteTitle')} className={styles.list}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the field tells which option is current
          <div
            key={entry.id}
            id={`${id}-${entry.id}`}
            role="option"
            aria-selected={index === at}
            className={styles.entry}
            onClick={() => close(entry.run)}
          >
            <span>{entry.label}</span>
            {entry.hint ? <small>{entry.hint}</small> : null}
            {entry.chord ? (
              <span className={styles.chord}>
                <Chord chord={entry.chord} />
              </span>
            ) : null}
          </div>
        ))}
      </div>
      <p role="status" className={entries.length > 0 ? 'visuallyHidden' : styles.none}>
        {entries.length > 0 ? t('paletteCount', { count: entries.length }) : t('paletteNone')}
      </p>
    </dialog>
  );
}

function useEntries(props: PaletteProps, query: string): Entry[] {
  const { keymap, isLead, sentences, onRun, onGoTo, onOpen } = props;
  const t = useTranslations('workbench');
  const commands = useMemo(
    () =>
      (Object.keys(KEYS) as KeyCommand[])
        .filter((command) => isListed(command, isLead))
        .map((command) => ({ command, label: t(`command.${command}` as 'command.undo') })),
    [isLead, t],
  );
  const articles = useArticles(query, props.articleId);
  const wanted = query.trim();
  const entries: Entry[] = [];
  const number = Number(/(?:^|\s)(\d{1,5})$/.exec(wanted)?.[1]);
  if (number >= 1 && number <= sentences) {
    entries.push({ id: 'go', label: t('goToSentence', { number }), run: () => onGoTo(number) });
  }
  entries.push(
    ...commands
      .map((one) => ({ ...one, score: fuzzyScore(wanted, one.label) }))
      .filter(({ score }) => score !== null)
      .sort((a, b) => (wanted === '' ? 0 : (b.score ?? 0) - (a.score ?? 0)))
      .map(({ command, label }) => ({
        id: command,
        label,
        chord: keymap[command][0],
        run: () => onRun(command),
      })),
    ...articles.map(({ id, title }) => ({ id, label: title, hint: t('article'), run: () => onOpen(id) })),
  );
  return entries.slice(0, SHOWN);
}

/** Arrows and the palette itself need no entry. */
function isListed(command: KeyCommand, isLead: boolean): boolean {
  const { group } = KEYS[command];
  return group !== null && command !== 'palette' && (group !== 'lead' || isLead);
}

function useArticles(query: string, articleId: string): readonly { id: string; title: string }[] {
  const wanted = useDeferredValue(query.trim());
  const [found, setFound] = useState<readonly { id: string; title: string }[]>([]);
  useEffect(() => {
    setFound([]);
    if (wanted.length < 2) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      call('listArticles', { query: { q: wanted }, signal: stop.signal })
        .then(({ items }) => setFound(items.filter(({ id }) => id !== articleId).slice(0, 8)))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, articleId]);
  return found;
}
