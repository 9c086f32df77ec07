'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import { useDesk } from './desk-context.ts';
import styles from './fix-preview.module.css';

const CONTEXT = 16;
const SHOWN_EDITS = 4;

/** The words that a fix would take away and put in, with a few around them. */
export function FixPreview({ flag }: { flag: FlagJson }) {
  const t = useTranslations('flags');
  const { wordingOf } = useDesk();
  const edits =
    flag.fix?.edits ??
    (flag.suggestion === null
      ? []
      : [{ sentenceId: flag.sentenceId, from: flag.from, to: flag.to, insert: flag.suggestion }]);
  if (edits.length === 0 || flag.anchor !== 'exact' || flag.state === 'fixed') return null;
  return (
    <div className={styles.preview} lang="fr">
      <span className="visuallyHidden" lang="">
        {t('fixPreview')}
      </span>
      {edits.slice(0, SHOWN_EDITS).map(({ sentenceId, from, to, insert }) => {
        const text = wordingOf(sentenceId);
        const start = from > CONTEXT ? text.lastIndexOf(' ', from - CONTEXT) + 1 : 0;
        const next = text.indexOf(' ', to + CONTEXT);
        const end = next < 0 ? text.length : next;
        return (
          <p key={`${sentenceId}:${from}`}>
            {start > 0 ? '…' : ''}
            {text.slice(start, from)}
            {from < to ? (
              <del>
                <Spaces text={text.slice(from, to)} />
              </del>
            ) : null}
            {insert ? (
              <ins>
                <Spaces text={insert} />
              </ins>
            ) : null}
            {text.slice(to, end)}
            {end < text.length ? '…' : ''}
          </p>
        );
      })}
    </div>
  );
}

/** Text whose spaces can be seen and told apart: they are what many fixes are about. */
function Spaces({ text }: { text: string }) {
  const t = useTranslations('flags');
  return text.split(/([ \u00a0\u202f])/).map((piece, at) => {
    const name = SPACES[piece];
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn anew with it
    if (!name) return <Fragment key={at}>{piece}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn anew with it
      <span key={at} className={styles.space} data-space={name} title={t(`space.${name}`)}>
        <span className="visuallyHidden">{t(`space.${name}`)}</span>
      </span>
    );
  });
}

const SPACES: Record<string, 'plain' | 'noBreak' | 'narrow'> = {
  ' ': 'plain',
  '\u00a0': 'noBreak',
  '\u202f': 'narrow',
};
