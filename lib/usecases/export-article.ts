import type { ExportOptions } from '#lib/domain/export-options.ts';
import type { ExportFormat } from '#lib/formats/formats.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise, requireArticle } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { drawUp, fileNameOf } from './get-export.ts';

/** How articles leave: in which form, and past the gate or not. */
export interface Departure extends ExportOptions {
  /** Export although the gate is closed: a lead's word, with a reason. */
  passGate?: boolean | undefined;
  reason?: string | undefined;
}

interface Input extends Departure {
  id: string;
  formats: readonly ExportFormat[];
}

export interface ExportedFile {
  fileName: string;
  format: ExportFormat;
  bytes: Uint8Array;
}

/** As `exportFiles`, in one format. */
export async function exportArticle(
  call: Call,
  { format, ...input }: Omit<Input, 'formats'> & { format: ExportFormat },
): Promise<ExportedFile> {
  const [file] = await exportFiles(call, { ...input, formats: [format] });
  if (!file) throw new Error('No file');
  return file;
}

/**
 * Exports the article, a file for each format, and notes it once in the journal, with the reason when the gate was
 * passed.
 * @throws Problem `gate-closed` with the numbers of obstacles, `forbidden`, `reason-wanted`.
 */
export async function exportFiles(call: Call, input: Input): Promise<ExportedFile[]> {
  const { id, formats, passGate = false, spaces, flags, settleApproved } = input;
  const reason = input.reason?.trim() ?? '';
  await requireArticle(call, id, 'article:export');
  const done = await perform(call, { articleId: id, type: 'article:exported' }, async (act) => {
    const { article, detail } = act;
    const drawn = await drawUp(act.tx, article, formats, { spaces, flags, settleApproved });
    const obstacles = { openFlags: drawn.openFlags.length, unfinished: drawn.unfinished.length };
    const isOpen = obstacles.openFlags === 0 && obstacles.unfinished === 0;
    if (!isOpen) {
      if (!passGate) throw new Problem(409, 'gate-closed', obstacles);
      authorise(call, 'article:export-past-gate', article.deskId);
      if (reason === '') throw new Problem(400, 'reason-wanted');
    }
    const format = formats.join(', ');
    Object.assign(detail, { format, gatePassed: !isOpen, ...(isOpen ? {} : { reason, ...obstacles }) });
    return formats.map((format, index) => ({
      fileName: fileNameOf(article, format),
      format,
      content: encoded(drawn.files[index] ?? ''),
    }));
  });
  return done.result.map(({ content, ...file }) => ({ ...file, bytes: Buffer.from(content, 'base64') }));
}

/** Base64: what an act gives is kept for a retry, as JSON. */
function encoded(file: string | Uint8Array): string {
  return Buffer.from(typeof file === 'string' ? new TextEncoder().encode(file) : file).toString('base64');
}
