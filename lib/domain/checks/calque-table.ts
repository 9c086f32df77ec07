import { CONSTRUCTIONS } from '#lib/domain/checks/calques/constructions.ts';
import { FALSE_FRIENDS } from '#lib/domain/checks/calques/false-friends.ts';
import { FIELDS } from '#lib/domain/checks/calques/fields.ts';
import { GENERAL } from '#lib/domain/checks/calques/general.ts';
import { IDIOMS } from '#lib/domain/checks/calques/idioms.ts';
import { SET_PHRASES } from '#lib/domain/checks/calques/set-phrases.ts';

/** A turn of phrase that French takes from English, and the English that betrays it. */
export interface Calque {
  /** Alternatives; of each, all word beginnings must stand in the linked English. Lower case, no punctuation. */
  triggers: readonly (readonly string[])[];
  /** Source of a regular expression, in lower case, matched on whole words of the text in lower case. */
  pattern: string;
  suggestion: string;
  /** `sharp`: wrong or clearly English in a newspaper. `soft`: frequent in print as well, a matter of taste. */
  level: 'sharp' | 'soft';
  /** French that the entry is about: a test asks that it be found, and that the suggestion is not. */
  example: string;
}

/*
 * The tables in `calques/` have one entry a line: `english | french pattern | suggestion | level | example`. In the
 * English, `/` parts alternatives and `+` joins words that must all be there; a word stands for its beginning
 * (« deliver » for “delivered” too), a phrase for its words and the beginning of the last. The patterns may use the
 * names below in braces. Compiled from the usage columns of Académie française (« Dire, ne pas dire »), the Banque de
 * dépannage linguistique (OQLF), TERMIUM’s Clefs du français pratique and the usage of newsrooms, in our own words.
 */
const FORMS: Readonly<Record<string, string>> = {
  /** Ending of a first-group verb. */
  v: '(?:er|e|es|ent|é|ée|és|ées|ait|aient|ant|a|èrent|era|eront|erait|eraient|ez|ons)',
  /** Determiners, with the space behind them. */
  d: '(?:(?:un|une|le|la|les|des|du|au|aux|de|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos) |l’|d’){0,2}',
  /** Up to three words of any kind. */
  x: '(?:[\\p{L}\\p{N}’-]{1,24} ){0,3}',
  adv: '(?:\\p{L}{2,20}ment |plus |très |bien |déjà |encore |aussi |toujours )?',
  inf: '\\p{L}{2,14}(?:er|ir|re)(?!\\p{L})',
  ê: '(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|être|été|étant|suis|sommes)',
  avoir: '(?:avoir|a|ont|ai|avons|avait|avaient|aura|auront|aurait|auraient|ayant|eu)',
  faire: '(?:faire|fait|font|faites|fais|faisons|faisant|faisait|faisaient|fera|feront|ferait|fit|firent)',
  rendre: '(?:rendre|rend|rendent|rendu|rendra|rendant|rendait)',
  prendre: '(?:prendre|prend|prennent|pris|prise|prises|prenait|prenaient|prenant|prendra|prendront|prit)',
  mettre: '(?:mettre|met|mettent|mis|mise|mises|mettait|mettant|mettra|mettront|mit)',
  tenir: '(?:tenir|tient|tiennent|tenu|tenue|tenus|tenues|tenait|tenant|tiendra|tiendront|tint)',
  venir: '(?:venir|vient|viennent|venu|venue|venus|venues|venait|venant|viendra|viendront|vint)',
  devenir: '(?:devenir|devient|deviennent|devenu|devenue|devenus|devenues|devenait|deviendra)',
  aller: '(?:aller|va|vont|allé|allée|allés|allées|allait|allaient|allant|ira|iront)',
  atteindre: '(?:atteindre|atteint|atteinte|atteignent|atteignant|atteignait|atteindra|atteindront)',
};

function expanded(pattern: string): string {
  return pattern
    .replace(/\{(\p{Ll}+)\}/gu, (whole, name: string) => FORMS[name] ?? whole)
    .replace(/\\p\{\w+\}|\\.|[^\\]+/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
}

function read(line: string): Calque {
  const [english = '', pattern = '', suggestion = '', level, example = ''] = line.split(' | ');
  return {
    triggers: english.split(' / ').map((alternative) => alternative.split(' + ').map((word) => word.trim())),
    pattern: expanded(pattern.trim()),
    suggestion: suggestion.trim(),
    level: level?.trim() === 'soft' ? 'soft' : 'sharp',
    example: example.trim(),
  };
}

export const CALQUES: readonly Calque[] = [
  GENERAL,
  FALSE_FRIENDS,
  CONSTRUCTIONS,
  IDIOMS,
  FIELDS,
  SET_PHRASES,
].flatMap((table) => table.trim().split('\n').map(read));
