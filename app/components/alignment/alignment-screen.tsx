'use client';

import Link from 'next/link';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import { unpackArticle } from '#app/components/workbench/packed-article.ts';
import { Toast } from '#app/components/workbench/toast.tsx';
import { isDoubtful } from '#lib/domain/align/doubtful.ts';
import { alignmentCommandOf } from '#lib/domain/editing/alignment-keys.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import styles from './alignment-screen.module.css';
import type { Place } from './alignment-state.ts';
import { AlignmentHelp } from './help.tsx';
import { LinkLine } from './link-line.tsx';
import { Tools } from './tools.tsx';
import { useAlignment } from './use-alignment.ts';

/** Which English says what which French says: seen, confirmed, put right. */
export function AlignmentScreen({ packed, me }: { packed: string; me: MeJson }) {
  const t = useTranslations('alignment');
  const initial = useMemo(() => unpackArticle(packed), [packed]);
  const bench = useAlignment(initial);
  const { article, lines, place, selected, run, setPlace } = bench;
  const [helping, setHelping] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const singleKeys = me.preferences.singleKeys ?? true;

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const at = event.target instanceof HTMLElement ? event.target : null;
    if (event.defaultPrevented || event.getModifierState('AltGraph') || at?.closest('dialog')) return;
    const command = alignmentCommandOf(event, singleKeys);
    // Enter and the space bar belong to the button or link that has the focus.
    if (!command || (at?.matches('a, button, input, select') && [' ', 'Enter'].includes(event.key))) return;
    if (command === 'help') setHelping(true);
    else if (!run(command)) return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  // The focus follows the place, also when the links have been drawn anew around it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are what may have moved the place
  useLayoutEffect(() => {
    if (!place) return;
    const key = [place.linkId, place.side, place.sentenceId].filter(Boolean).join(' ');
    const target = list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`);
    if (!target || target === document.activeElement) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }, [place, lines]);

  const goTo = useCallback((next: Place) => setPlace(next), [setPlace]);
  const latest = useRef(bench);
  latest.current = bench;
  const onSelect = useCallback((next: Place) => {
    latest.current.setPlace(next);
    latest.current.run('select');
  }, []);
  const onDrop = useCallback(
    (sentenceId: string, linkId: string) => latest.current.drop(sentenceId, linkId),
    [],
  );

  // A move changes the numbers of all that follows: they come after what it did is on the screen.
  const numbered = useDeferredValue(lines);
  const numbers = useMemo(() => new Map(numbered.map(({ id }, at) => [id, at + 1])), [numbered]);
  const confirmed = lines.filter((line) => line.confirmed).length;
  const doubtful = lines.filter(isDoubtful).length;
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <p className={styles.place}>
          <Link href={`/articles/${article.id}`}>{article.title}</Link>
          <span aria-hidden="true"> ▸ </span>
        </p>
        <h1>{t('title')}</h1>
        <p className={styles.progress} aria-busy={bench.working}>
          {bench.working ? t('working') : t('progress', { confirmed, total: lines.length, doubtful })}
        </p>
        <button
          type="button"
          data-kind="quiet"
          aria-label={t('help')}
          aria-keyshortcuts="?"
          title={t('help')}
          onClick={() => setHelping(true)}
        >
          ?
        </button>
      </div>
      <div ref={list} className={styles.lines}>
        {lines.map((line, at) => (
          <LinkLine
            key={line.id}
            line={line}
            number={numbers.get(line.id) ?? at + 1}
            sentences={bench.sentences}
            place={place?.linkId === line.id ? place : null}
            isTabStop={!place && at === 0}
            selected={[...line.source, ...line.target].some((id) => selected.has(id)) ? selected : null}
            onPlace={goTo}
            onSelect={onSelect}
            onDrop={onDrop}
          />
        ))}
        {lines.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
      </div>
      <div className={styles.foot}>
        <Toast said={bench.toast.said} onGone={bench.toast.hush} />
        <Tools run={run} hasPlace={place !== null} selected={selected.size} history={article.history} />
      </div>
      {helping ? <AlignmentHelp onClose={() => setHelping(false)} /> : null}
    </div>
  );
}
