/**
 * Sends address and password and tells where to go, or what went wrong. A form's request and not a JSON
 * route, because it is answered by the library that also answers the form without scripts.
 */
export async function sendSignIn(
  email: string,
  password: string,
  next: string,
): Promise<{ url: string } | { error: string; code?: string }> {
  try {
    const response = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      headers: { 'x-auth-return-redirect': '1' },
      body: new URLSearchParams({ email, password, next }),
    });
    if (!response.ok) return { error: 'other' };
    const answer = (await response.json()) as { url: string };
    const url = new URL(answer.url);
    const error = url.pathname === '/sign-in' ? url.searchParams.get('error') : null;
    if (error) return { error, code: url.searchParams.get('code') ?? '' };
    return { url: url.pathname + url.search + url.hash };
  } catch {
    return { error: 'unreachable' };
  }
}
