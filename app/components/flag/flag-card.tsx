'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useIntent } from '#app/components/workbench/intents.ts';
import { nudgeIntoView } from '#app/components/workbench/into-view.ts';
import { KeyHint } from '#app/components/workbench/key-hint.tsx';
import { lazyPart } from '#app/components/workbench/lazy-part.tsx';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import { AssignField } from './assign-field.tsx';
import { useAttention } from './attention-context.ts';
import { useCard } from './card-context.ts';
import { useDesk } from './desk-context.ts';
import { DismissForm } from './dismiss-form.tsx';
import { FixPreview } from './fix-preview.tsx';
import { flagAbilities } from './flag-abilities.ts';
import styles from './flag-card.module.css';
import { useCategoryName } from './typology-context.ts';

// Asked for by few, and not before a card is open.
const Discussion = lazyPart(
  async () => (await import('#app/components/discussion/discussion.tsx')).Discussion,
);
const FixAll = lazyPart(async () => (await import('./fix-all.tsx')).FixAll);

/** What a flag says, why, and what can be done about it. */
export function FlagCard({ id, flag }: { id: string; flag: FlagJson }) {
  const t = useTranslations('flags');
  const locale = useLocale();
  const format = useFormatter();
  const intend = useIntent();
  const desk = useDesk();
  const nameOf = useCategoryName();
  const card = useCard();
  const [talking, setTalking] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { asking } = card;
  const ids = useAttention().alike.get(flag.id);
  const alike = (ids ?? []).flatMap((one) => desk.flagOf(one) ?? []);
  const may = flagAbilities(flag, desk.can, desk.userId);
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  const decide = (decision: 'confirm' | 'resolve' | 'reopen' | 'withdraw') =>
    intend({ kind: 'decide', flag, decision, reason: '' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what opens in the card makes it longer
  useLayoutEffect(() => nudgeIntoView(section.current), [asking, talking]);
  useLayoutEffect(() => hideCovered(section.current));

  return (
    <section
      ref={section}
      id={id}
      className={styles.card}
      aria-label={t('card', { quote: flag.quote })}
      data-severity={flag.severity}
    >
      <header className={styles.head}>
        <strong>{t(`severity.${flag.severity}`)}</strong>
        <span>{nameOf(flag.category)}</span>
        <span>
          {flag.check !== null
            ? t('byCheck')
            : t('byPerson', { name: flag.author?.name ?? '', date: date(flag.createdAt) })}
        </span>
        <button
          type="button"
          data-kind="quiet"
          className={styles.close}
          aria-label={t('closeCard')}
          onClick={() => {
            intend({ kind: 'openFlag', flag: null });
            card.leave();
          }}
        >
          ×
        </button>
      </header>
      {flag.message ? <p>{flag.message[locale]}</p> : null}
      {flag.check === null ? <blockquote className={styles.quote}>{flag.quote}</blockquote> : null}
      {flag.note ? <p className={styles.said}>{flag.note}</p> : null}
      {flag.check === null && flag.state === 'fixed' && flag.suggestion !== null ? (
        <p className={styles.correction}>
          {t(flag.suggestion === '' ? 'takenOut' : 'corrected')}{' '}
          {flag.suggestion === '' ? null : <ins lang="fr">{flag.suggestion}</ins>}
        </p>
      ) : null}
      {/* That they have changed is what fixing them was for. */}
      {flag.anchor === 'exact' || flag.state === 'fixed' ? null : (
        <p className={styles.warning}>{t(`anchor.${flag.anchor}`, { quote: flag.quote })}</p>
      )}
      <FixPreview flag={flag} />
      {flag.state === 'open' ? null : (
        <p className={styles.decision}>
          {t(`decided.${flag.state}`, {
            name: flag.decidedBy?.name ?? t('nobody'),
            date: flag.decidedAt ? date(flag.decidedAt) : '',
          })}
          {flag.reason ? <q>{flag.reason}</q> : null}
        </p>
      )}
      {asking === 'dismiss' && may.dismiss ? (
        <DismissForm
          flag={flag}
          isLead={desk.can.decide}
          reasons={desk.reasons.dismiss}
          onDismiss={(reason, scope) => intend({ kind: 'decide', flag, decision: 'dismiss', reason, scope })}
          onCancel={() => {
            card.setAsking(null);
            card.leave();
          }}
        />
      ) : (
        <div className={styles.actions}>
          {may.fix ? (
            <button type="button" data-kind="primary" onClick={() => intend({ kind: 'fix', flag })}>
              {t('fix')} <KeyHint command="fix" />
            </button>
          ) : null}
          {may.fix && ids ? (
            <button type="button" onClick={() => card.setAsking('fixAll')}>
              {t('fixAll', { count: ids.length })} <KeyHint command="fixAlike" />
            </button>
          ) : null}
          {may.dismiss ? (
            <button type="button" onClick={() => card.setAsking('dismiss')}>
              {t('dismiss')} <KeyHint command="dismiss" />
            </button>
          ) : null}
          {may.confirm ? (
            <button type="button" onClick={() => decide('confirm')}>
              {t('confirm')} <KeyHint command="confirm" />
            </button>
          ) : null}
          {may.resolve && !may.fix ? (
            <button type="button" onClick={() => decide('resolve')}>
              {t('resolve')}
            </button>
          ) : null}
          {may.reopen ? (
            <button type="button" onClick={() => decide('reopen')}>
              {t('reopen')}
            </button>
          ) : null}
          {may.withdraw ? (
            <button type="button" onClick={() => decide('withdraw')}>
              {t('withdraw')}
            </button>
          ) : null}
          <button
            type="button"
            data-kind="quiet"
            aria-expanded={talking}
            onClick={() => setTalking(!talking)}
          >
            {t('discuss', { count: flag.comments })}
          </button>
        </div>
      )}
      {asking === 'fixAll' && may.fix && ids ? (
        <FixAll
          flags={alike}
          onFix={() => intend({ kind: 'fixAll', flags: alike })}
          onClose={() => card.setAsking(null)}
        />
      ) : null}
      {may.assign ? <AssignField flag={flag} /> : null}
      {talking ? (
        <Discussion
          sentenceId={flag.sentenceId}
          flagId={flag.id}
          deskId={desk.deskId}
          userId={desk.userId}
          stamp={desk.talk}
          mayTalk={desk.can.revise}
          onDone={(talk) => intend({ kind: 'talked', talk })}
        />
      ) : null}
    </section>
  );
}

/** Takes marks that the card lies on out of sight and out of reach; what it gives back undoes that. */
function hideCovered(card: HTMLElement | null): (() => void) | undefined {
  if (!card || getComputedStyle(card).position !== 'absolute') return undefined;
  const area = card.getBoundingClientRect();
  const covered: HTMLElement[] = [];
  // Only as far as the card reaches: to ask for the place of a mark far away would lay out all that is between.
  let paragraph = card.closest('[data-link]')?.parentElement ?? null;
  while (paragraph && paragraph.getBoundingClientRect().top < area.bottom) {
    for (const mark of paragraph.querySelectorAll<HTMLElement>('[data-flag], summary')) {
      const { top, bottom, left } = mark.getBoundingClientRect();
      if (top < area.bottom && bottom > area.top && left >= area.left) covered.push(mark);
    }
    const next: Element | null = paragraph.nextElementSibling;
    paragraph = next instanceof HTMLElement ? next : null;
  }
  for (const mark of covered) mark.style.visibility = 'hidden';
  return () => {
    for (const mark of covered) mark.style.visibility = '';
  };
}
