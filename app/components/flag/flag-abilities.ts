import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';

/** What the reader may do with a flag as it stands; the server has the last word. */
export interface FlagAbilities {
  fix: boolean;
  dismiss: boolean;
  confirm: boolean;
  resolve: boolean;
  reopen: boolean;
  withdraw: boolean;
  assign: boolean;
}

/** Whether a flag brings other words, which still fit where it stands. */
export function offersFix({ fix, suggestion, anchor }: FlagJson): boolean {
  return anchor === 'exact' && (suggestion !== null || (fix !== null && fix.edits.length > 0));
}

/** Editors settle machine findings and withdraw flags of their own; people's flags are for leads to decide. */
export function flagAbilities(flag: FlagJson, can: ArticleJson['can'], userId: string): FlagAbilities {
  const live = flag.state === 'open' || flag.state === 'confirmed';
  const settle = can.decide || (flag.check !== null && can.revise);
  return {
    fix: live && can.revise && offersFix(flag),
    dismiss: live && settle,
    confirm: flag.state === 'open' && can.decide,
    resolve: live && settle,
    reopen: (flag.state === 'dismissed' || flag.state === 'fixed' || flag.state === 'confirmed') && settle,
    withdraw: flag.author?.id === userId && (flag.state === 'open' || keptBy(flag, userId)),
    assign: live && can.assign,
  };
}

/** A correction that a person made and kept as an annotation: raised and settled by the same hand. */
function keptBy(flag: FlagJson, userId: string): boolean {
  return flag.state === 'fixed' && flag.decidedBy?.id === userId;
}
