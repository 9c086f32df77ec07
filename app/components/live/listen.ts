/** What there is to hear of a stream. */
interface Hearing {
  onMessage: (data: unknown) => void;
  onPresence?: (data: unknown) => void;
  onState?: (connected: boolean) => void;
}

/** A hidden tab gives its connection back: browsers allow six a server. */
export const HIDDEN_FOR_MS = 60_000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

/**
 * Listens to a stream of events. Comes back by itself after a cut, also where EventSource gives up for good (an
 * error answer, a server that restarts), and when a hidden tab is shown again.
 * @returns the way out
 */
export function listen(url: string, { onMessage, onPresence, onState }: Hearing): () => void {
  let source: EventSource | null = null;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  function open() {
    clearTimeout(retry);
    source?.close();
    const opened = new EventSource(url);
    source = opened;
    opened.onopen = () => {
      failures = 0;
      onState?.(true);
    };
    opened.onmessage = ({ data }) => onMessage(data);
    if (onPresence) opened.addEventListener('presence', ({ data }) => onPresence(data));
    opened.onerror = () => {
      onState?.(false);
      if (opened.readyState !== EventSource.CLOSED || opened !== source) return;
      retry = setTimeout(open, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures));
      failures += 1;
    };
  }

  function close() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  function onVisibility() {
    clearTimeout(hiding);
    if (document.hidden) hiding = setTimeout(close, HIDDEN_FOR_MS);
    else if (!source || source.readyState === EventSource.CLOSED) open();
  }

  // Browsers tell of a network come back sooner than the next attempt would find out.
  function onOnline() {
    if (!document.hidden) open();
  }

  open();
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', onOnline);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', onOnline);
    clearTimeout(hiding);
    close();
  };
}
