import { env } from '#lib/env.ts';

/** Whether people reach Relire over https, and cookies may therefore be bound to it. */
export function cookiesAreSecure(): boolean {
  return env().APP_URL.startsWith('https:');
}

/**
 * Name of a cookie of ours. On https the `__Host-` prefix makes browsers refuse the cookie when a
 * neighbouring subdomain or plain http sets it.
 */
export function cookieName(name: string): string {
  return cookiesAreSecure() ? `__Host-relire-${name}` : `relire-${name}`;
}

/** Holds the address of a sign-in that failed, so that the page can show it again. */
export function addressCookieName(): string {
  return cookieName('address');
}

/** Value of a cookie of the request, or null. */
export function cookieOf(request: Request, name: string): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return null;
}

/** A `Set-Cookie` line for a cookie that scripts cannot read; `maxAge` in seconds, 0 takes it away. */
export function setCookie(name: string, value: string, maxAge: number): string {
  const secure = cookiesAreSecure() ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}
