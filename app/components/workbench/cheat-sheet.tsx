'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { KEYS, type KeyCommand } from '#lib/domain/editing/keymap.ts';
import { SEVERITIES } from '#lib/domain/rubric.ts';
import { SENTENCE_STATUSES } from '#lib/domain/status.ts';
import { call } from '#lib/http/client.ts';
import styles from './cheat-sheet.module.css';
import { Sheet } from './sheet.tsx';

const GROUPS = {
  move: ['nextSentence', 'previousSentence', 'enterText', 'leaveText', 'toEnglish', 'toFrench'],
  work: ['finishAndNext', 'joinPrevious', 'diff', 'revisions', 'undo', 'redo'],
  problems: ['nextProblem', 'previousProblem', 'fix', 'fixAlike', 'dismiss', 'confirm'],
  flag: ['flagSelection', 'flagMinor', 'flagMajor', 'flagCritical', 'keepCorrection', 'detailCorrection'],
  lead: ['approve', 'sendBack'],
} as const satisfies Record<string, readonly KeyCommand[]>;

interface CheatSheetProps {
  isLead: boolean;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

/** Every key, and what the lines in the text mean. */
export function CheatSheet({ isLead, singleKeys, onSingleKeys, onClose }: CheatSheetProps) {
  const t = useTranslations('workbench');
  const tFlags = useTranslations('flags');
  const [on, setOn] = useState(singleKeys);
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).filter(
    (group) => group !== 'lead' || isLead,
  );

  return (
    <Sheet title={t('helpTitle')} onClose={onClose}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`keys.${group}`)}</h3>
            <dl>
              {GROUPS[group].map((command) => (
                <div key={command}>
                  <dt>{t(`command.${command}`)}</dt>
                  <dd>
                    <Chord chord={KEYS[command].chords[0]} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('keys.inForm')}</h3>
          <dl>
            <div>
              <dt>{t('command.category')}</dt>
              <dd>
                <kbd>1</kbd>–<kbd>9</kbd>, <kbd>0</kbd>
              </dd>
            </div>
            <div>
              <dt>{t('command.severity')}</dt>
              <dd>
                <kbd>n</kbd> <kbd>m</kbd> <kbd>M</kbd> <kbd>X</kbd>
              </dd>
            </div>
            <div>
              <dt>{t('command.send')}</dt>
              <dd>
                <Chord chord="Mod+Enter" />
              </dd>
            </div>
          </dl>
        </section>
        <section>
          <h3>{t('legendStatus')}</h3>
          <ul className={styles.legend}>
            {SENTENCE_STATUSES.map((status) => (
              <li key={status}>
                <span data-status={status} aria-hidden="true" /> {t(`status.${status}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('legendSeverity')}</h3>
          <ul className={styles.legend}>
            {SEVERITIES.map((severity) => (
              <li key={severity}>
                <span data-severity={severity}>{tFlags(`severity.${severity}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            setOn(wanted);
            onSingleKeys(wanted);
            void call('updateMe', { body: { preferences: { singleKeys: wanted } } }).catch(() => undefined);
          }}
        />
        {t('singleKeys')}
      </label>
    </Sheet>
  );
}

function Chord({ chord }: { chord: string }) {
  const t = useTranslations('workbench');
  return chord.split('+').map((key, at) => {
    const name = `key.${key}` as 'key.Mod';
    return (
      <span key={key}>
        {at > 0 ? ' + ' : null}
        <kbd>{t.has(name) ? t(name) : key}</kbd>
      </span>
    );
  });
}
