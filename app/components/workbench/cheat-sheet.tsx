'use client';

import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { COMMAND_GROUPS, KEYS, type KeyCommand, keymapOf } from '#lib/domain/editing/keymap.ts';
import { type ChordTrouble, chordOf, chordTrouble } from '#lib/domain/editing/own-keys.ts';
import { SEVERITIES } from '#lib/domain/rubric.ts';
import { SENTENCE_STATUSES } from '#lib/domain/status.ts';
import styles from './cheat-sheet.module.css';
import { Chord } from './chord.tsx';
import { Sheet } from './sheet.tsx';

interface CheatSheetProps {
  isLead: boolean;
  singleKeys: boolean;
  /** The keys that the reader has chosen in the place of the usual ones. */
  ownKeys: Readonly<Record<string, string>>;
  onSingleKeys: (on: boolean) => void;
  offerCorrections: boolean;
  onOfferCorrections: (on: boolean) => void;
  onOwnKeys: (keys: Record<string, string>) => void;
  onClose: () => void;
}

const COMMANDS = Object.keys(KEYS) as KeyCommand[];

/** Every key, each of which can be changed, and what the lines in the text mean. */
export function CheatSheet(props: CheatSheetProps) {
  const {
    isLead,
    singleKeys,
    ownKeys,
    onSingleKeys,
    offerCorrections,
    onOfferCorrections,
    onOwnKeys,
    onClose,
  } = props;
  const t = useTranslations('workbench');
  const tFlags = useTranslations('flags');
  const [changing, setChanging] = useState<KeyCommand | null>(null);
  const [said, setSaid] = useState('');
  const keymap = keymapOf(ownKeys);
  const nameOf = (command: KeyCommand) => t(`command.${command}` as 'command.undo');

  function onPress(event: KeyboardEvent, command: KeyCommand) {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setChanging(null);
      setSaid('');
      return;
    }
    const chord = event.key === 'Backspace' || event.key === 'Delete' ? '' : chordOf(event.nativeEvent);
    if (chord === null) return;
    const trouble = chord === '' ? null : chordTrouble(keymap, command, chord);
    if (trouble) {
      setSaid(wordsOf(trouble));
      return;
    }
    const { [command]: _, ...others } = ownKeys;
    const usual: readonly string[] = KEYS[command].chords;
    onOwnKeys(usual.length === 1 && usual[0] === chord ? others : { ...others, [command]: chord });
    setChanging(null);
    setSaid(t('keyChanged', { command: nameOf(command) }));
  }

  function wordsOf(trouble: ChordTrouble): string {
    return trouble.kind === 'taken'
      ? t('keyTaken', { command: nameOf(trouble.by) })
      : t(trouble.kind === 'types' ? 'keyTypes' : 'keyOfBrowser');
  }

  return (
    <Sheet title={t('helpTitle')} onClose={onClose}>
      <p className={styles.lead}>{t('keysLead')}</p>
      <div className={styles.groups}>
        {COMMAND_GROUPS.filter((group) => group !== 'lead' || isLead).map((group) => (
          <section key={group}>
            <h3>{t(`keys.${group}`)}</h3>
            <dl>
              {COMMANDS.filter((command) => KEYS[command].group === group).map((command) => (
                <div key={command}>
                  <dt>{nameOf(command)}</dt>
                  <dd>
                    <button
                      type="button"
                      data-kind="quiet"
                      className={styles.key}
                      aria-pressed={changing === command}
                      onClick={() => {
                        setChanging(changing === command ? null : command);
                        setSaid(changing === command ? '' : t('pressKey'));
                      }}
                      onKeyDown={changing === command ? (event) => onPress(event, command) : undefined}
                      onBlur={() => setChanging(null)}
                    >
                      <span className="visuallyHidden">{t('changeKey', { command: nameOf(command) })}</span>{' '}
                      {changing === command ? (
                        '…'
                      ) : keymap[command][0] ? (
                        <Chord chord={keymap[command][0]} />
                      ) : (
                        t('noKey')
                      )}
                    </button>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('keys.digits')}</h3>
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
      <p role="status" className={styles.said}>
        {said}
      </p>
      <div className={styles.options}>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => onSingleKeys(event.currentTarget.checked)}
          />
          {t('singleKeys')}
        </label>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={offerCorrections}
            onChange={(event) => onOfferCorrections(event.currentTarget.checked)}
          />
          {t('offer.option')}
        </label>
        {Object.keys(ownKeys).length > 0 ? (
          <button
            type="button"
            onClick={() => {
              onOwnKeys({});
              setSaid(t('keysReset'));
            }}
          >
            {t('resetKeys')}
          </button>
        ) : null}
      </div>
    </Sheet>
  );
}
