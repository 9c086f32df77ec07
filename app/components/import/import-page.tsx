import { Message } from '#app/components/shell/message.tsx';
import type { MeJson } from '#lib/http/contract/people.ts';
import { translations } from '#lib/i18n/server.ts';
import { ImportScreen } from './import-screen.tsx';

/** The import page, or why there is none for this reader. */
export async function ImportPage({ desks }: { desks: MeJson['desks'] }) {
  if (desks.length > 0) return <ImportScreen desks={desks} />;
  const [t, common] = [await translations('import'), await translations('common')];
  return <Message title={t('noDeskTitle')} body={t('noDeskBody')} action={common('backToArticles')} />;
}
