import { SignOutScreen } from '#app/components/auth/sign-out-screen.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('auth'))('signOut') };
}

export default async function SignOutPage() {
  await requireUser();
  return <SignOutScreen />;
}
