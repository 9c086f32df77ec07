import { useTranslations } from 'use-intl';

/** The name of a chord as the keyboard shows it. */
export function KeyName({ chord }: { chord: string }) {
  const t = useTranslations('workbench');
  const own = useTranslations('alignment');
  return (
    <kbd>
      {chord
        .split('+')
        .map((key) => {
          if (key === ' ') return own('space');
          const name = `key.${key}` as 'key.Mod';
          return t.has(name) ? t(name) : key;
        })
        .join(' ')}
    </kbd>
  );
}
