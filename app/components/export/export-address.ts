import { SPACE_PROFILES, type SpaceProfile } from '#lib/domain/export-options.ts';
import { type ExportFormatJson, exportFormatSchema } from '#lib/http/contract/exports.ts';

/** What is asked of the export screen, as words in its address: `?format=docx-changes&spaces=noBreak&flags=false`. */
export interface ExportChoice {
  format: ExportFormatJson;
  spaces: SpaceProfile;
  flags: boolean;
  settleApproved: boolean;
}

/** Reads an address; words that mean nothing are passed over, since addresses are shared and get old. */
export function readExportChoice(search: Record<string, string | string[] | undefined>): ExportChoice {
  return {
    format: exportFormatSchema.catch('txt').parse(search.format),
    spaces: SPACE_PROFILES.find((profile) => profile === search.spaces) ?? 'asIs',
    flags: search.flags !== 'false',
    settleApproved: search.settleApproved === 'true',
  };
}

export function exportAddress(articleId: string, choice: ExportChoice): string {
  const search = new URLSearchParams({ format: choice.format });
  if (choice.spaces !== 'asIs') search.set('spaces', choice.spaces);
  if (!choice.flags) search.set('flags', 'false');
  if (choice.settleApproved) search.set('settleApproved', 'true');
  return `/articles/${articleId}/export?${search}`;
}
