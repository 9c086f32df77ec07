import { findLeftovers } from '#lib/domain/text/leftovers.ts';
import type { Language } from '#lib/domain/text/sentences.ts';

/** Longer sentences are prose, whatever words they hold. */
const LONGEST = 200;

/**
 * Lines that a page puts around its article, one kind a line. A kind is what a line of the other side must share to
 * be its translation.
 */
const BOILERPLATE: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'advertisement',
    /^(?:advertisements?|publicité|annonce|sponsored(?: content)?|contenu sponsorisé)\s*\.?$/iu,
  ],
  [
    'continued',
    /^(?:(?:story|article) continues? (?:below|after)|la suite après (?:la|cette) publicité|lire la suite)(?!\p{L})/iu,
  ],
  [
    'rights',
    /^(?:©|\(c\)|copyright(?!\p{L}))|(?<!\p{L})(?:all rights reserved|tous droits (?:de reproduction )?réservés)(?!\p{L})/iu,
  ],
  [
    'subscribe',
    /^(?:sign up (?:for|to)|subscribe (?:to|for|now)|abonnez-vous|inscrivez-vous|recevez (?:notre|nos)|get (?:our|the) (?:daily|free|newsletter))(?!\p{L})/iu,
  ],
  [
    'subscribe',
    /^(?:cet article est réservé aux abonnés|réservé aux abonnés|this (?:article|story) is for subscribers)(?!\p{L})/iu,
  ],
  [
    'share',
    /^(?:share|partager|partagez|tweet|tweeter|suivez-nous|follow us|retrouvez-nous|like us)(?!\p{L})(?=.*\b(?:facebook|twitter|linkedin|whatsapp|instagram|this (?:story|article|page)|cet article)\b)/iu,
  ],
  ['share', /(?<!\p{L})(?:envoyer à un ami|imprimer|e-?mail this|print this)(?!\p{L}).{0,30}$/iu],
  ['share', /^@[\p{L}\p{N}_]+(?:\s|$)/u],
  ['comments', /^(?:réagir|commenter|commentaires?|comments?)(?:\s*\(\d+\)|\s*:?\s*\d*\s*$)/iu],
  [
    'related',
    /^(?:more on this(?: story)?|related (?:articles?|stories|topics)|read more|see also|lire aussi|à lire aussi|voir aussi|sur le même sujet|pour en savoir plus)(?:\s*:|\s*\.?$)/iu,
  ],
  [
    'video',
    /^(?:vidéo|video|diaporama|en images|photos|live|direct)\s*(?:\.|:|—|–|-|\||>)\s*(?:regardez|voir|watch|see|revivez|suivez)(?!\p{L})/iu,
  ],
  [
    'dated',
    /^(?:published|updated|posted|publié|mis à jour|modifié|créé)(?:e)?(?!\p{L})(?=.*\d{1,2}\s*[:h]\s*\d{2}|.*\b\d{4}\b).{0,110}$/iu,
  ],
  [
    'credit',
    /^\(?(?:photos?|crédits? photos?|crédits?|photo credit|image|source de l[’']image)\s*:\s*.{1,80}$/iu,
  ],
  [
    'caption',
    /^(?:file|archives?|photo d[’']archives?)\s*[-—–:].{0,140}\(?(?:photo|ap|afp|reuters)(?!\p{L})/iu,
  ],
];

/** Leftovers that never are a translation of the other side's; captions and credits may be. */
const LEFTOVERS = new Set(['datetime', 'epoch', 'hashtags', 'byline', 'share', 'readAlso', 'furniture']);

/** Kind of noise of a sentence, null for prose. */
export function noiseKind(text: string, language: Language): string | null {
  if (text.length > LONGEST) return null;
  for (const [kind, pattern] of BOILERPLATE) if (pattern.test(text)) return kind;
  const [first] = findLeftovers(text, language);
  if (!first || first.text.length < text.trim().length / 2 || !LEFTOVERS.has(first.kind)) return null;
  return first.kind === 'byline' ? 'dated' : first.kind === 'readAlso' ? 'related' : first.kind;
}

/**
 * Marks the sentences of both sides that are noise. A line with one of the same kind at about the same place of the
 * other side is kept: the page was translated with its furniture, and the two belong together.
 */
export function markNoise(
  source: readonly string[],
  target: readonly string[],
  sourceLanguage: Language,
): { source: boolean[]; target: boolean[] } {
  const targetLanguage = sourceLanguage === 'en' ? 'fr' : 'en';
  const sourceKinds = source.map((text) => noiseKind(text, sourceLanguage));
  const targetKinds = target.map((text) => noiseKind(text, targetLanguage));
  return { source: lonely(sourceKinds, targetKinds), target: lonely(targetKinds, sourceKinds) };
}

/** Two lines are at the same place when their shares of the way through differ by less than this. */
const SAME_PLACE = 0.03;

function lonely(kinds: readonly (string | null)[], others: readonly (string | null)[]): boolean[] {
  const places = new Map<string, number[]>();
  for (const [index, kind] of others.entries()) {
    if (kind === null) continue;
    const known = places.get(kind) ?? [];
    known.push(index / others.length);
    places.set(kind, known);
  }
  return kinds.map((kind, index) => {
    if (kind === null) return false;
    const place = index / kinds.length;
    return !(places.get(kind) ?? []).some((other) => Math.abs(other - place) < SAME_PLACE);
  });
}
