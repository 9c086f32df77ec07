import type { ChangesJson } from '#lib/http/contract/articles.ts';
import type { QueuedFlagJson } from '#lib/http/contract/flags.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import { matches, type QueueFilter } from './queue-filter.ts';

export interface ListedFlag extends QueuedFlagJson {
  /** It left the queue while it was on the screen; it stays in its place until the reader moves on. */
  settled?: 'known' | 'unknown';
  /** It arrived after the list was first shown. */
  isNew?: true;
}

export interface Laid {
  items: ListedFlag[];
  /** Flags of the list that are not in it: they wait to be asked for. */
  fresh: string[];
}

/** Lays what changed in one article over the list, without moving anything in it. */
export function layChanges(items: readonly ListedFlag[], changes: ChangesJson, filter: QueueFilter): Laid {
  const flags = new Map(changes.flags.map((flag) => [flag.id, flag]));
  const sentences = new Map(changes.sentences.map((sentence) => [sentence.id, sentence]));
  const gone = new Set(changes.goneFlags);
  const listed = new Set(items.map((item) => item.flag.id));
  return {
    items: items.map((item) => {
      const flag = flags.get(item.flag.id);
      const sentence = sentences.get(item.flag.sentenceId);
      const withdrawn = gone.has(item.flag.id);
      if (!flag && !sentence && !withdrawn) return item;
      return settle(
        {
          ...item,
          flag: withdrawn ? { ...item.flag, state: 'withdrawn' } : (flag ?? item.flag),
          ...(sentence
            ? {
                context: withSentence(item.context, sentence),
              }
            : {}),
        },
        filter,
      );
    }),
    fresh: changes.flags
      .filter((flag) => !listed.has(flag.id) && matches(flag, filter, { known: false }))
      .map(({ id }) => id),
  };
}

/**
 * The surroundings of a flag with its sentence as it is now. Who wrote the new words is not in the
 * changes: what editors left stays as it was until the list is read again.
 */
export function withSentence(
  context: ListedFlag['context'],
  { current, version, progress, verdict, verdictReason }: SentenceJson,
): ListedFlag['context'] {
  return { ...context, sentence: current, sentenceVersion: version, progress, verdict, verdictReason };
}

function settle(item: ListedFlag, filter: QueueFilter): ListedFlag {
  const { settled: _, ...rest } = item;
  return matches(item.flag, filter, { known: true }) ? rest : { ...rest, settled: 'known' };
}

/**
 * Lays the first page, read afresh, over the list: what is no longer in it is settled, as far as
 * the page reaches.
 */
export function layPage(
  items: readonly ListedFlag[],
  page: Pick<AnswerOf<'listFlags'>, 'items' | 'nextCursor'>,
): Laid {
  const now = new Map(page.items.map((item) => [item.flag.id, item]));
  const listed = new Set(items.map((item) => item.flag.id));
  const reach =
    page.nextCursor === null ? items.length : items.findLastIndex((item) => now.has(item.flag.id)) + 1;
  return {
    items: items.map((item, index) => {
      const { settled, ...rest } = item;
      const found = now.get(item.flag.id);
      if (found) return { ...rest, ...found };
      return index < reach ? { ...rest, settled: settled ?? 'unknown' } : item;
    }),
    fresh: page.items.filter((item) => !listed.has(item.flag.id)).map((item) => item.flag.id),
  };
}
