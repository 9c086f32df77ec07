const HOME = '/articles';
const BASE = 'http://relire.invalid';

/**
 * Where to go after signing in: the path asked for when it is one of our pages, else the articles.
 * An address of another site, however disguised (`//host`, `/\host`), is not followed.
 */
export function nextPath(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || !URL.canParse(asked, BASE)) return HOME;
  const { origin, pathname, search, hash } = new URL(asked, BASE);
  if (origin !== BASE || pathname.startsWith('//')) return HOME;
  if (pathname === '/' || /^\/(api|sign-in|sign-out)(\/|$)/.test(pathname)) return HOME;
  return `${pathname}${search}${hash}`;
}
