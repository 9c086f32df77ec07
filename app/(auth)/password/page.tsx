import { NewPasswordForm } from '#app/components/auth/new-password-form.tsx';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('auth'))('reset.newTitle') };
}

export default function NewPasswordPage() {
  return <NewPasswordForm />;
}
