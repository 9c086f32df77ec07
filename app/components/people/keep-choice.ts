const YEAR_SECONDS = 31_536_000;

/** Keeps a choice of the interface in this browser, where the server reads it for the first paint. */
export function keepChoice(cookie: 'relire-locale' | 'relire-theme', value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
  document.cookie = `${cookie}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
