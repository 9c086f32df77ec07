import { useTranslations } from 'use-intl';

/** What an event is called, also one that came into being after this screen was loaded. */
export function useEventLabel(): (type: string | undefined) => string {
  const t = useTranslations('workbench');
  return (type) => {
    // Event types are the server's; `has` tells whether there is a text for this one.
    const key = `event.${type}` as 'event.sentence:revised';
    return type && t.has(key) ? t(key) : t('anAct');
  };
}
