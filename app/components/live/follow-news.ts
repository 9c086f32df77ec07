import { call, urlOf } from '#lib/http/client.ts';
import type { NewsJson } from '#lib/http/contract/notifications.ts';
import { HIDDEN_FOR_MS, listen } from './listen.ts';

const NAME = 'relire-news';

/**
 * Tells how much waits for the reader, whenever that changes. Of all tabs of a browser one listens and tells the
 * others: browsers allow six connections a server, and the article on the screen needs one of its own. A tab that
 * is hidden leaves it to another one.
 * @returns the way out
 */
export function followNews(tell: (news: NewsJson) => void): () => void {
  const others = new BroadcastChannel(NAME);
  others.onmessage = ({ data }) => tell(data as NewsJson);

  function ask() {
    call('getNews').then(
      (news) => {
        tell(news);
        others.postMessage(news);
      },
      // The next occasion will do.
      () => undefined,
    );
  }

  const hear = () => listen(urlOf('streamNews').url, { onMessage: ask });
  let giveUp: (() => void) | null = null;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  function follow() {
    if (giveUp) return;
    const leaving = new AbortController();
    giveUp = () => leaving.abort();
    const { signal } = leaving;
    // Only where the address is https or this machine can tabs agree; elsewhere each listens for itself.
    if (!('locks' in navigator)) {
      signal.addEventListener('abort', hear());
      return;
    }
    navigator.locks
      .request(NAME, { signal }, () => {
        const stop = hear();
        return new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => {
            stop();
            resolve();
          });
        });
      })
      // Given up while another tab listened.
      .catch(() => undefined);
  }

  function onVisibility() {
    clearTimeout(hiding);
    if (!document.hidden) follow();
    else {
      hiding = setTimeout(() => {
        giveUp?.();
        giveUp = null;
      }, HIDDEN_FOR_MS);
    }
  }

  follow();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(hiding);
    giveUp?.();
    others.close();
  };
}
