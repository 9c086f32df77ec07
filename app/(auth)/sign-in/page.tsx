import { signInFailure } from '#app/components/auth/failure.ts';
import { SignInForm } from '#app/components/auth/sign-in-form.tsx';
import { type PageQuery, requireStranger } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('auth'))('signInTitle') };
}

export default async function SignInPage({ searchParams }: PageQuery) {
  const { error, code, ...rest } = await requireStranger(await searchParams);
  return <SignInForm failure={signInFailure(error, code)} {...rest} />;
}
