'use client';

import { useRouter } from 'next/navigation';
import {
  Activity,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import { AttentionContext } from '#app/components/flag/attention-context.ts';
import { CardContext } from '#app/components/flag/card-context.ts';
import { DeskContext } from '#app/components/flag/desk-context.ts';
import { TypologyContext } from '#app/components/flag/typology-context.ts';
import { keymapOf } from '#lib/domain/editing/keymap.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { ArticleHead } from './article-head.tsx';
import { Bar } from './bar.tsx';
import { rangeOf } from './caret.ts';
import { Dock } from './dock.tsx';
import { FootHint } from './foot-hint.tsx';
import { paintChosen } from './highlights.ts';
import { IntentContext } from './intents.ts';
import { keepPreferences } from './keep-preferences.ts';
import { KeymapContext } from './keymap-context.ts';
import { announceLayoutTurn } from './layout-turn.ts';
import { lazyPart, preloadParts } from './lazy-part.tsx';
import { LinkRow } from './link-row.tsx';
import { unpackArticle } from './packed-article.ts';
import { SelectionBubble } from './selection-bubble.tsx';
import { Toast } from './toast.tsx';
import { Tour } from './tour.tsx';
import { useKeys } from './use-keys.ts';
import { useNarrow } from './use-narrow.ts';
import { useShownSpaces } from './use-shown-spaces.ts';
import { useWorkbench } from './use-workbench.ts';
import { whenIdle } from './when-idle.ts';
import styles from './workbench.module.css';

const CheatSheet = lazyPart(async () => (await import('./cheat-sheet.tsx')).CheatSheet);
const CorrectionOffer = lazyPart(async () => (await import('./correction-offer.tsx')).CorrectionOffer);
const Details = lazyPart(async () => (await import('./details.tsx')).Details, 'asked');
const FlagForm = lazyPart(async () => (await import('#app/components/flag/flag-form.tsx')).FlagForm);
const Journal = lazyPart(async () => (await import('./journal.tsx')).Journal, 'asked');
const Others = lazyPart(async () => (await import('./others.tsx')).Others);
const Palette = lazyPart(async () => (await import('./palette.tsx')).Palette);
const Preview = lazyPart(async () => (await import('./preview.tsx')).Preview, 'asked');

/** From here on, paragraphs out of sight are not laid out until they are needed. */
const LONG_ARTICLE = 150;

interface WorkbenchProps {
  packed: string;
  me: MeJson;
  /** What checks are called, by their ids: from the server, since the browser need not load them for that. */
  checks: Readonly<Record<string, string>>;
  /** Of the head of the article, see `ArticleFacts`. */
  facts: ReactNode;
}

/** The screen of one article: English and French side by side, what is wrong in the margin, the work at the foot. */
export function Workbench({ packed, me, checks, facts }: WorkbenchProps) {
  const [initial] = useState(() => unpackArticle(packed));
  const t = useTranslations('workbench');
  const router = useRouter();
  const bench = useWorkbench(initial, me);
  const { state, active, sentence, openFlagId, flagging, card } = bench;
  const { article, rows, order } = state;
  const [singleKeys, setSingleKeys] = useState(me.preferences.singleKeys ?? true);
  const [sideBySide, setSideBySide] = useState(false);
  const [showSettled, setShowSettled] = useState(false);
  const [showEnglish, setShowEnglish] = useState(true);
  const [touring, setTouring] = useState(!me.preferences.tourSeen);
  const narrow = useNarrow();
  const text = useRef<HTMLDivElement>(null);
  useWidthTurn(text);
  const [ownKeys, setOwnKeys] = useState<Readonly<Record<string, string>>>(me.preferences.keys ?? {});
  const keymap = useMemo(() => keymapOf(ownKeys), [ownKeys]);
  const keys = useMemo(() => ({ keymap, singleKeys }), [keymap, singleKeys]);
  useKeys(keys, bench.command, bench.flagByDigit);
  useShownSpaces(bench.view.showSpaces, text);
  useChosenWords(flagging?.target ?? null);
  useEffect(preloadParts, []);

  const wordings = useRef(new Map<string, string>());
  wordings.current = useMemo(
    () => new Map(article.sentences.map(({ id, current }) => [id, current])),
    [article.sentences],
  );
  const flags = useRef(article.flags);
  flags.current = article.flags;
  const flagOf = useCallback((id: string) => flags.current.find((flag) => flag.id === id), []);
  const wordingOf = useCallback((id: string) => wordings.current.get(id) ?? '', []);
  const desk = useMemo(
    () => ({
      deskId: article.deskId,
      userId: me.id,
      can: article.can,
      reasons: article.desk.reasons,
      talk: article.talk,
      wordingOf,
      flagOf,
      checkNames: checks,
    }),
    [article.deskId, article.can, article.talk, article.desk.reasons, me.id, wordingOf, flagOf, checks],
  );

  const openFlag = article.flags.find(({ id }) => id === openFlagId);
  const openLink = openFlag && article.sentences.find(({ id }) => id === openFlag.sentenceId)?.linkId;
  const tabStop = active?.sentenceId ?? order[0]?.id ?? null;
  const tabLink = article.sentences.find(({ id }) => id === tabStop)?.linkId;
  const settled = article.flags.filter(({ state: at }) => at === 'dismissed' || at === 'fixed').length;
  const row = sentence && rows.find(({ link }) => link.id === sentence.linkId);
  const noted = useNotedRows(rows.length);
  const offering = bench.corrections.corrected;
  const corrected =
    offering && article.can.revise ? order.find(({ id }) => id === offering.sentenceId) : null;
  let number = 1;
  let place = 0;

  return (
    <IntentContext value={bench.intend}>
      <DeskContext value={desk}>
        <TypologyContext value={article.desk.typology}>
          <CardContext value={card}>
            <AttentionContext value={state.attention}>
              <KeymapContext value={keys}>
                <div className={styles.workbench}>
                  <Bar
                    article={article}
                    save={bench.save}
                    settled={settled}
                    showSettled={showSettled}
                    onShowSettled={setShowSettled}
                    showEnglish={showEnglish}
                    onShowEnglish={setShowEnglish}
                    onUndo={bench.undo}
                    onRedo={bench.redo}
                    onHistory={() => bench.setSheet('journal')}
                    onHelp={() => bench.setSheet('help')}
                    onPalette={() => bench.command('palette')}
                    onTrouble={bench.showTrouble}
                    stops={bench.stops}
                    onStops={bench.chooseStops}
                  >
                    {bench.others.length > 0 ? (
                      <Others
                        others={bench.others}
                        numberOf={(id) => numberOf(order, id)}
                        onGoTo={(id) => bench.goTo(id)}
                      />
                    ) : null}
                  </Bar>
                  <article
                    className={styles.article}
                    data-english={showEnglish ? 'shown' : 'hidden'}
                    data-focus={bench.view.focusMode ? '' : undefined}
                  >
                    <ArticleHead
                      article={article}
                      facts={facts}
                      onToggleStep={bench.toggleStep}
                      onEdit={() => bench.setSheet('details')}
                    />
                    {touring ? (
                      <Tour
                        onDone={() => {
                          setTouring(false);
                          keepPreferences({ tourSeen: true });
                        }}
                      />
                    ) : null}
                    <div className={styles.heads} aria-hidden="true">
                      <span>{t('englishHead')}</span>
                      <span>{t('frenchHead')}</span>
                    </div>
                    <div ref={text} data-long={rows.length > LONG_ARTICLE ? '' : undefined}>
                      {state.paragraphs.map((paragraph) => (
                        // Each is brought to life by itself, those that the reader turns to first.
                        <Activity key={paragraph.key}>
                          <div
                            className={styles.paragraph}
                            data-open={
                              paragraph.rows.some(({ link }) => link.id === openLink || link.id === tabLink)
                                ? ''
                                : undefined
                            }
                          >
                            {paragraph.rows.map((one) => {
                              const firstNumber = number;
                              number += one.target.length;
                              place += 1;
                              const linkId = one.link.id;
                              return (
                                <LinkRow
                                  key={linkId}
                                  row={one}
                                  firstNumber={firstNumber}
                                  drafts={
                                    one.target.some(({ id }) => state.drafts.has(id)) ? state.drafts : null
                                  }
                                  active={sentence?.linkId === linkId ? active : null}
                                  tabStop={tabLink === linkId ? tabStop : null}
                                  editable={article.can.revise}
                                  openFlagId={openLink === linkId ? openFlagId : null}
                                  showSettled={showSettled}
                                  english={narrow ? (showEnglish ? 'shown' : 'hidden') : null}
                                  withNotes={place <= noted}
                                  talk={
                                    [...one.target, ...one.source].some(({ id }) => article.talk[id])
                                      ? article.talk
                                      : null
                                  }
                                />
                              );
                            })}
                          </div>
                        </Activity>
                      ))}
                    </div>
                    {order.length === 0 ? <p>{t('noText')}</p> : null}
                  </article>
                  <div className={styles.foot} data-workbench-foot="">
                    <Toast said={bench.toast.said} onGone={bench.toast.hush} />
                    {offering && corrected ? (
                      <CorrectionOffer
                        corrected={offering}
                        keepKey={keymap.keepCorrection[0]}
                        detailKey={keymap.detailCorrection[0]}
                        sentence={corrected}
                        number={numberOf(order, corrected.id)}
                        flags={article.flags}
                        isSaved={!state.drafts.has(corrected.id)}
                        onOffer={bench.corrections.onOffer}
                        onTake={bench.corrections.take}
                        onKeep={bench.keep}
                        onDetail={bench.detail}
                        onNone={bench.noCorrection}
                        onGone={bench.corrections.hush}
                      />
                    ) : null}
                    {sentence && row ? (
                      <Dock
                        sentence={sentence}
                        row={row}
                        number={numberOf(
                          sentence.side === 'target' ? order : rows.flatMap(({ source }) => source),
                          sentence.id,
                        )}
                        total={
                          sentence.side === 'target' ? order.length : article.sentences.length - order.length
                        }
                        can={article.can}
                        text={bench.text}
                        conflict={bench.conflict}
                        tray={bench.tray}
                        onTray={bench.setTray}
                        sideBySide={sideBySide}
                        onSideBySide={setSideBySide}
                        canJoin={bench.canJoin}
                        talk={article.talk[sentence.id] ?? 0}
                        onResolve={(chosen) => bench.resolve(sentence.id, chosen)}
                      />
                    ) : (
                      <FootHint className={styles.hint} />
                    )}
                  </div>
                  {article.can.revise && !flagging ? <SelectionBubble /> : null}
                  {flagging ? (
                    <FlagForm
                      target={flagging.target}
                      first={flagging}
                      correction={flagging.correction?.now ?? null}
                      onFlag={bench.raise}
                      onCancel={bench.cancelFlag}
                    />
                  ) : null}
                  {bench.sheet === 'help' ? (
                    <CheatSheet
                      isLead={article.can.judge}
                      singleKeys={singleKeys}
                      ownKeys={ownKeys}
                      onSingleKeys={(on) => {
                        setSingleKeys(on);
                        keepPreferences({ singleKeys: on });
                      }}
                      offerCorrections={bench.corrections.isWanted}
                      onOfferCorrections={(on) => {
                        bench.corrections.setWanted(on);
                        keepPreferences({ offerCorrections: on });
                      }}
                      onOwnKeys={(keys) => {
                        setOwnKeys(keys);
                        keepPreferences({ keys });
                      }}
                      onClose={() => bench.setSheet(null)}
                    />
                  ) : null}
                  {bench.sheet === 'palette' ? (
                    <Palette
                      keymap={keymap}
                      isLead={article.can.judge}
                      sentences={order.length}
                      articleId={article.id}
                      onRun={bench.command}
                      onGoTo={bench.goToNumber}
                      onOpen={(id) => router.push(`/articles/${id}`)}
                      onClose={bench.closePalette}
                    />
                  ) : null}
                  {bench.sheet === 'preview' ? (
                    <Preview articleId={article.id} onClose={() => bench.setSheet(null)} />
                  ) : null}
                  {bench.sheet === 'details' ? (
                    <Details
                      article={article}
                      onSave={bench.saveDetails}
                      onClose={() => bench.setSheet(null)}
                    />
                  ) : null}
                  {bench.sheet === 'journal' ? (
                    <Journal
                      articleId={article.id}
                      onRestore={article.can.revise ? bench.restoreMoment : null}
                      onGoTo={(id) => {
                        bench.setSheet(null);
                        bench.goTo(id);
                      }}
                      onClose={() => bench.setSheet(null)}
                    />
                  ) : null}
                </div>
              </KeymapContext>
            </AttentionContext>
          </CardContext>
        </TypologyContext>
      </DeskContext>
    </IntentContext>
  );
}

function numberOf(order: readonly { id: string }[], id: string): number {
  return order.findIndex((one) => one.id === id) + 1;
}

/** How many rows show their notes: in a long article those at its beginning, and more when the browser is idle. */
function useNotedRows(rows: number): number {
  const [noted, setNoted] = useState(LONG_ARTICLE);
  useEffect(() => {
    if (noted >= rows) return undefined;
    return whenIdle(() => startTransition(() => setNoted(noted + LONG_ARTICLE)));
  }, [noted, rows]);
  return noted;
}

/** Tells the rows when the text gets another width, or its fonts arrive: words then stand at other heights. */
function useWidthTurn(element: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    if (!element.current) return;
    let width = element.current.clientWidth;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? width);
      if (next === width) return;
      width = next;
      announceLayoutTurn();
    });
    observer.observe(element.current);
    void document.fonts.ready.then(announceLayoutTurn);
    return () => observer.disconnect();
  }, [element]);
}

/** Keeps the words that a form is about in sight while the focus is in the form. */
function useChosenWords(target: { sentenceId: string; from: number; to: number } | null): void {
  useLayoutEffect(() => {
    const words = target && document.querySelector(`[data-sentence="${target.sentenceId}"] [data-words]`);
    paintChosen(words ? rangeOf(words, target.from, target.to) : null);
    return () => paintChosen(null);
  });
}
