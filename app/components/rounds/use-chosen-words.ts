import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { rangeOf, selectedWords } from '#app/components/workbench/caret.ts';
import { paintChosen } from '#app/components/workbench/highlights.ts';
import { tokenise } from '#lib/domain/text/tokens.ts';

/** Words of one sentence: `anchor` and `head` are its first and last token, in the order in which they were chosen. */
export interface Chosen {
  sentenceId: string;
  from: number;
  to: number;
  anchor: number;
  head: number;
}

/**
 * Words chosen in texts that one cannot type in: by mouse or touch, or word by word with the keyboard.
 * @param textOf the text of a sentence
 */
export function useChosenWords(textOf: (sentenceId: string) => string) {
  const [chosen, setChosen] = useState<Chosen | null>(null);

  useEffect(() => {
    const take = () => {
      const selected = selectedWords();
      const sentenceId = selected?.words.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
      if (!selected || !sentenceId || selected.from >= selected.to) return;
      setChosen(chosenIn(sentenceId, textOf(sentenceId), selected.from, selected.to));
    };
    // The selection is complete when the pointer is up.
    document.addEventListener('pointerup', take);
    return () => document.removeEventListener('pointerup', take);
  }, [textOf]);

  useLayoutEffect(() => {
    const words = chosen && wordsOf(chosen.sentenceId);
    paintChosen(words ? rangeOf(words, chosen.from, chosen.to) : null);
    return () => paintChosen(null);
  }, [chosen]);

  const choose = useCallback(
    (sentenceId: string, from: number, to: number) =>
      setChosen(chosenIn(sentenceId, textOf(sentenceId), from, to)),
    [textOf],
  );

  /** Goes a word on, or back; `extend` keeps the other end. From nothing: to the first word, or the last. */
  function step(sentenceId: string, by: 1 | -1, extend: boolean) {
    document.getSelection()?.removeAllRanges();
    const tokens = tokensOf(textOf(sentenceId));
    const last = tokens.length - 1;
    if (last < 0) return;
    const within = (at: number) => Math.max(0, Math.min(last, at));
    const own = chosen?.sentenceId === sentenceId ? chosen : null;
    const head = own ? within(own.head + by) : by > 0 ? 0 : last;
    const anchor = own && extend ? own.anchor : head;
    const [first, end] = [tokens[Math.min(anchor, head)], tokens[Math.max(anchor, head)]];
    if (first && end) setChosen({ sentenceId, from: first.from, to: end.to, anchor, head });
  }

  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setChosen(null);
  }, []);

  return { chosen, choose, step, clear };
}

/** The element that holds the words of a sentence. */
export function wordsOf(sentenceId: string): Element | null {
  return document.querySelector(`[data-sentence="${sentenceId}"] [data-words]`);
}

function chosenIn(sentenceId: string, text: string, from: number, to: number): Chosen {
  const tokens = tokensOf(text);
  const anchor = Math.max(
    0,
    tokens.findIndex((token) => token.to > from),
  );
  const head = Math.max(
    anchor,
    tokens.findLastIndex((token) => token.from < to),
  );
  return { sentenceId, from, to, anchor, head };
}

function tokensOf(text: string) {
  return tokenise(text).filter(({ kind }) => kind !== 'space');
}
