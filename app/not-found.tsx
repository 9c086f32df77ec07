import { Message } from '#app/components/shell/message.tsx';
import { translations } from '#lib/i18n/server.ts';

export default async function NotFound() {
  const t = await translations('common');
  return <Message title={t('notFoundTitle')} body={t('notFoundBody')} action={t('backToArticles')} />;
}
