import { useTranslations } from 'use-intl';
import { KeyHint } from './key-hint.tsx';
import { useChord } from './keymap-context.ts';

/** How to begin, by the reader's own keys. */
export function FootHint({ className }: { className: string | undefined }) {
  const t = useTranslations('workbench');
  const keys = { problem: useChord('nextProblem'), help: useChord('help') };
  return (
    <p className={className}>
      {t('hint.click')}
      {keys.problem ? (
        <>
          {' '}
          <KeyHint command="nextProblem" /> {t('hint.problem')}
        </>
      ) : null}
      {keys.help ? (
        <>
          {' '}
          <KeyHint command="help" /> {t('hint.help')}
        </>
      ) : null}
    </p>
  );
}
