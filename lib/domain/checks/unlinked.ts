import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { french } from '#lib/domain/checks/wording.ts';
import { findLeftovers } from '#lib/domain/text/leftovers.ts';

/** Under this share of linked sentences the article was never aligned, and a missing link says nothing. */
const LEAST_LINKED = 0.75;
/** Under this many sentences a share says little. */
const LEAST_SENTENCES = 8;
/** So few words without a counterpart are the rest of another sentence. */
const FRAGMENT = 3;

/**
 * A sentence that no English is linked to, in an article whose sentences mostly are: added by the translation, or an
 * orphan fragment. Leftovers of scraping have a check of their own.
 */
export const unlinked: Check = {
  id: 'unlinked',
  name: { fr: 'Rien de tel en anglais', en: 'Nothing like it in the English' },
  category: 'accuracy/addition',
  severity: 'major',
  lane: 'unsure',
  *find(document) {
    if (!isAligned(document)) return;
    for (const [index, { text, sources }] of document.sentences.entries()) {
      if (sources.length > 0 || !/\p{L}/u.test(text) || findLeftovers(text, 'fr').length > 0) continue;
      const isFragment = text.trim().split(/\s+/u, FRAGMENT + 1).length <= FRAGMENT;
      yield {
        sentence: index,
        from: 0,
        to: text.length,
        ...(isFragment && { category: 'broken/truncated' as const }),
        message: isFragment
          ? {
              fr: french('Fragment isolé, sans équivalent en anglais.'),
              en: 'A fragment without a counterpart in the English.',
            }
          : {
              fr: french('Aucune phrase de l’anglais ne correspond à celle-ci.'),
              en: 'No English sentence is linked to this one.',
            },
      };
    }
  },
};

function isAligned({ sentences }: CheckDocument): boolean {
  const written = sentences.filter(({ text }) => /\p{L}/u.test(text));
  const linked = written.filter(({ sources }) => sources.length > 0);
  return written.length >= LEAST_SENTENCES && linked.length >= LEAST_LINKED * written.length;
}
