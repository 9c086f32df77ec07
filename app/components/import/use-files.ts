import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { textsOf } from '#lib/domain/units.ts';
import { ApiError } from '#lib/http/client.ts';
import type { ReadFileJson } from '#lib/http/contract/articles.ts';
import { LARGEST_FILE, readFile } from './read-file.ts';
import type { ChangeDraft, Draft } from './use-draft.ts';

/** What became of a file that was dropped or chosen. */
export interface FileResult {
  name: string;
  read?: ReadFileJson;
  /** Why it could not be read, in the reader’s language. */
  failure?: string;
}

/** Reads files into the draft: a bilingual one fills both panes, others the pane of their language. */
export function useFiles(change: ChangeDraft) {
  const t = useTranslations('import');
  const [files, setFiles] = useState<FileResult[]>([]);

  async function resultOf(file: File): Promise<FileResult> {
    if (file.size > LARGEST_FILE)
      return { name: file.name, failure: t('file.tooLarge', { name: file.name }) };
    try {
      return { name: file.name, read: await readFile(file) };
    } catch (error) {
      const why = error instanceof ApiError && error.code !== 'offline' ? error.message : t('offline');
      return { name: file.name, failure: t('file.failed', { name: file.name, why }) };
    }
  }

  async function take(given: readonly File[], side: 'source' | 'target'): Promise<void> {
    const taken = given.slice(0, 2);
    setFiles(taken.map(({ name }) => ({ name })));
    const results = await Promise.all(taken.map(resultOf));
    const left = given
      .slice(2)
      .map(({ name }) => ({ name, failure: t('file.failed', { name, why: t('file.tooMany') }) }));
    setFiles([...results, ...left]);
    for (const { read } of results) {
      if (read?.paragraphs) {
        const { paragraphs, title } = read;
        change({
          ...textsOf(paragraphs),
          paragraphs,
          files: { both: read.fileId ?? undefined },
          off: [],
          ...(title === '' ? {} : { title }),
        });
        return;
      }
    }
    const texts: Partial<Pick<Draft, 'source' | 'target'>> = {};
    const from: Draft['files'] = {};
    for (const { read } of results) {
      if (!read || read.text === null) continue;
      // One file goes where it was dropped; of two, each goes where its language belongs.
      const place = results.length === 1 ? side : read.language === 'fr' ? 'target' : 'source';
      texts[place] = read.text;
      from[place] = read.fileId ?? undefined;
    }
    if (Object.keys(texts).length === 0) return;
    change(({ files: { both: _, ...kept } }) => ({
      ...texts,
      paragraphs: null,
      files: { ...kept, ...from },
      off: [],
    }));
  }

  return { files, take, forget: () => setFiles([]) };
}
