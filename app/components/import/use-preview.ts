'use client';

import { useEffect, useState } from 'react';
import { call } from '#lib/http/client.ts';
import type { ImportPreviewJson } from '#lib/http/contract/articles.ts';
import { LONGEST_TEXT } from './read-file.ts';
import { type Draft, textsToSend } from './use-draft.ts';

const TYPING_MS = 250;

interface PreviewState {
  preview: ImportPreviewJson | null;
  reading: boolean;
  error: unknown;
}

/** What import would make of the texts, a moment after they last changed. The last answer stays until the next. */
export function usePreview({ source, target, paragraphs, off }: Draft): PreviewState {
  const [state, setState] = useState<PreviewState>({ preview: null, reading: false, error: null });

  useEffect(() => {
    if (source.trim() === '' && target.trim() === '') {
      setState({ preview: null, reading: false, error: null });
      return;
    }
    if (source.length > LONGEST_TEXT || target.length > LONGEST_TEXT) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setState((current) => ({ ...current, reading: true }));
      try {
        const preview = await call('previewImport', {
          body: textsToSend({ source, target, paragraphs, off }),
          signal: abort.signal,
        });
        setState({ preview, reading: false, error: null });
      } catch (error) {
        if (!abort.signal.aborted) setState((current) => ({ ...current, reading: false, error }));
      }
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [source, target, paragraphs, off]);

  return state;
}
