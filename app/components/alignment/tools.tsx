import { useTranslations } from 'use-intl';
import { ALIGNMENT_KEYS, type AlignmentCommand } from '#lib/domain/editing/alignment-keys.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { KeyName } from './key-name.tsx';
import styles from './tools.module.css';

const GROUPS: readonly (readonly AlignmentCommand[])[] = [
  ['confirmNext', 'confirmBefore', 'nextDoubtful', 'mostDoubtful', 'realign', 'undo', 'redo'],
  ['merge', 'split', 'unlink', 'pop', 'swap'],
  ['moveUp', 'moveDown', 'shiftDown', 'shiftUp', 'tie'],
];
/** Commands that need no place. */
const ANYWHERE: ReadonlySet<AlignmentCommand> = new Set([
  'nextDoubtful',
  'mostDoubtful',
  'realign',
  'undo',
  'redo',
]);

interface ToolsProps {
  run: (command: AlignmentCommand) => boolean;
  hasPlace: boolean;
  /** Sentences chosen. */
  selected: number;
  history: ArticleJson['history'];
}

/** Every command as a button with its key, for the mouse and for learning. */
export function Tools({ run, hasPlace, selected, history }: ToolsProps) {
  const t = useTranslations('alignment');
  const able = (command: AlignmentCommand) => {
    if (command === 'undo') return history.undo !== null;
    if (command === 'redo') return history.redo !== null;
    if (command === 'tie') return selected > 0;
    return hasPlace || ANYWHERE.has(command);
  };
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
      {GROUPS.map((group) => (
        <div key={group[0]} className={styles.group}>
          {group.map((command) => (
            <button
              key={command}
              type="button"
              data-kind="quiet"
              aria-disabled={!able(command)}
              // The place keeps the focus: the next key is meant for it.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => able(command) && run(command)}
            >
              {command === 'tie' && selected > 0
                ? t('tieSelected', { count: selected })
                : t(`command.${command}`)}
              <KeyName chord={ALIGNMENT_KEYS[command][0]} />
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
