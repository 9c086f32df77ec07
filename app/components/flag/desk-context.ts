import { createContext, useContext } from 'react';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';

/** What cards need to know of the article around them. */
export interface DeskView {
  deskId: string;
  userId: string;
  can: ArticleJson['can'];
  /** Changes whenever somebody has said something about the article. */
  talk: ArticleJson['talk'];
  /** What the desk usually says of what it dismisses or sends back. */
  reasons: ArticleJson['desk']['reasons'];
  /** The wording that stands, for the preview of a fix. */
  wordingOf: (sentenceId: string) => string;
  flagOf: (flagId: string) => FlagJson | undefined;
  /** What checks are called, by their ids. */
  checkNames: Readonly<Record<string, string>>;
}

export const DeskContext = createContext<DeskView>({
  deskId: '',
  userId: '',
  can: { revise: false, judge: false, decide: false, assign: false, passGate: false },
  reasons: { dismiss: [], sendBack: [] },
  talk: {},
  wordingOf: () => '',
  flagOf: () => undefined,
  checkNames: {},
});

export function useDesk(): DeskView {
  return useContext(DeskContext);
}
