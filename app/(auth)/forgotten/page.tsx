import { notFound } from 'next/navigation';
import { ForgottenForm } from '#app/components/auth/forgotten-form.tsx';
import { mailsAreSent } from '#lib/env.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('auth'))('reset.forgottenTitle') };
}

export default function ForgottenPage() {
  if (!mailsAreSent()) notFound();
  return <ForgottenForm />;
}
