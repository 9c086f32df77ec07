import type { ExportFormat } from '#lib/formats/formats.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise, requireArticle } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { drawUp, fileNameOf } from './get-export.ts';

interface Input {
  id: string;
  format: ExportFormat;
  /** Export although the gate is closed: a lead's word, with a reason. */
  passGate?: boolean | undefined;
  reason?: string | undefined;
}

export interface ExportedFile {
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Exports the cleaned article and notes it in the journal, with the reason when the gate was passed.
 * @throws Problem `gate-closed` with the numbers of obstacles, `forbidden`, `reason-wanted`.
 */
export async function exportArticle(call: Call, input: Input): Promise<ExportedFile> {
  const { id, format, passGate = false } = input;
  const reason = input.reason?.trim() ?? '';
  await requireArticle(call, id, 'article:export');
  const done = await perform(call, { articleId: id, type: 'article:exported' }, async (act) => {
    const { article, detail } = act;
    const { file, openFlags, unfinished } = await drawUp(act.tx, article, format);
    const obstacles = { openFlags: openFlags.length, unfinished: unfinished.length };
    const isOpen = openFlags.length === 0 && unfinished.length === 0;
    if (!isOpen) {
      if (!passGate) throw new Problem(409, 'gate-closed', obstacles);
      authorise(call, 'article:export-past-gate', article.deskId);
      if (reason === '') throw new Problem(400, 'reason-wanted');
    }
    Object.assign(detail, { format, gatePassed: !isOpen, ...(isOpen ? {} : { reason, ...obstacles }) });
    return { fileName: fileNameOf(article, format), content: encoded(file) };
  });
  const { fileName, content } = done.result;
  return { fileName, bytes: Buffer.from(content, 'base64') };
}

/** Base64: what an act gives is kept for a retry, as JSON. */
function encoded(file: string | Uint8Array): string {
  return Buffer.from(typeof file === 'string' ? new TextEncoder().encode(file) : file).toString('base64');
}
