import { isBareParticiple } from '#lib/domain/checks/adjective-forms.ts';
import type { Bilingual, Check, Hit } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}’'-])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}’'-])`;

/** « pour réalisé »: behind these prepositions stands an infinitive or a noun. */
const PARTICIPLE_FOR_INFINITIVE = new RegExp(
  String.raw`${BEFORE}(pour|sans|afin de|avant de|en train de|en vue de)[ \u00a0](?:(?:ne pas|y|se|me|nous|vous)[ \u00a0]|s[’'])?(\p{Ll}{3,22}é)${AFTER}`,
  'gu',
);
/** « a réaliser »: behind « avoir » and its negation stands a participle. */
const INFINITIVE_FOR_PARTICIPLE = new RegExp(
  String.raw`(?<=(?:^|[ \u00a0’'])(?:a|ont|avait|avaient|aurait|auraient|aura|auront|ayant|avons|avez)[ \u00a0](?:(?:pas|déjà|jamais|aussi|également|été)[ \u00a0])?)(\p{Ll}{3,22}er)${AFTER}`,
  'gu',
);
/** Words with that ending that are no infinitives. */
const NO_INFINITIVE = new Set(
  `hier cher fier premier dernier janvier février léger entier amer janvier papier mer fer hiver enfer super hyper inter
  singulier particulier régulier familier étranger leader manager thriller poster dossier métier quartier`.split(
    /\s+/u,
  ),
);
/** « je les ai saisi »: the participle agrees with the object in front of it. */
const OBJECT = new RegExp(
  String.raw`(?<=${BEFORE}(?:je|j[’']|tu|il|elle|on|nous|vous|ils|elles|qui|ne|a)[ \u00a0](?:(?:ne|nous|vous|me|te)[ \u00a0]){0,2}les[ \u00a0](?:ai|as|a|avons|avez|ont|avais|avait|avions|avaient|aurait|auraient|aura|auront)[ \u00a0](?:(?:pas|déjà|jamais|toujours|aussi|encore|tous|toutes|bien|tout|enfin)[ \u00a0])?)(\p{Ll}{1,20}(?:é|[^aeou]i|u|int|ert))${AFTER}(?![ \u00a0](?:\p{Ll}{2,20}(?:er|ir|re|oir)|à|en)${AFTER})`,
  'giu',
);
/** They do not agree, or stand before an infinitive that may come later. */
const NO_OBJECT_PARTICIPLE = new Set(
  'pu dû du fallu su cru voulu vu entendu laissé pensé estimé aussi parmi ici lundi mardi jeudi vendredi samedi demandé permis plu nui dit fait souri suffi appartenu succédé parlé téléphoné'.split(
    ' ',
  ),
);
/** « qu’ils espèrent repérera »: two verbs with their persons, as English has them (“they hope will”). */
const OPINION = new RegExp(
  String.raw`${BEFORE}((?:qu[’'](?:ils?|elles?|on)|que[ \u00a0]\p{L}[\p{L}\p{M}’ -]{2,30}?)[ \u00a0](?:espère|pense|croit|estime|juge|suppose|espéraient|espérait|espèrent|pensent|croient|estiment|jugent|supposent|craint|craignent|disent|affirment)[ \u00a0]\p{Ll}{2,20}(?:ra|ront|rait|raient))${AFTER}`,
  'gu',
);
const NO_FUTURE =
  /^(?:opéra|caméra|aura|choléra|algèbra|tiara|trait|portrait|retrait|extrait|attrait|distrait)$/u;

/**
 * Forms of verbs that cannot stand where they do: a participle for an infinitive and the other way round, which sound
 * alike (« pour réalisé », « a réaliser »), a participle that does not agree with the object before it (« je les ai
 * saisi »), two verbs with their persons in a row (« qu’ils espèrent repérera »).
 */
export const verbForm: Check = {
  id: 'verb-form',
  name: { fr: 'Forme du verbe', en: 'Form of the verb' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) yield* inText(text, index);
  },
};

function* inText(text: string, sentence: number): Iterable<Hit> {
  for (const match of text.matchAll(PARTICIPLE_FOR_INFINITIVE)) {
    const participle = match[2] ?? '';
    if (!isBareParticiple(participle)) continue;
    const to = match.index + match[0].length;
    const right = participle.replace(/é$/u, 'er');
    yield hit(sentence, to - participle.length, to, right, explain(participle, right));
  }
  for (const match of text.matchAll(INFINITIVE_FOR_PARTICIPLE)) {
    const infinitive = match[1] ?? '';
    if (NO_INFINITIVE.has(infinitive)) continue;
    const right = infinitive.replace(/er$/u, 'é');
    const to = match.index + infinitive.length;
    yield hit(sentence, match.index, to, right, explain(infinitive, right));
  }
  for (const match of text.matchAll(OBJECT)) {
    const participle = match[1] ?? '';
    if (NO_OBJECT_PARTICIPLE.has(participle)) continue;
    yield hit(sentence, match.index, match.index + participle.length, undefined, {
      fr: french(
        `${quoteFr(participle)} s’accorde avec « les », devant l’auxiliaire : ${quoteFr(`${participle}s`)} ou ${quoteFr(`${participle}es`)}.`,
      ),
      en: `${quoteEn(participle)} agrees with “les” before the auxiliary: ${quoteEn(`${participle}s`)} or ${quoteEn(`${participle}es`)}.`,
    });
  }
  for (const match of text.matchAll(OPINION)) {
    const shown = match[1] ?? '';
    const last = shown.slice(shown.search(/[^ \u00a0]+$/u));
    if (NO_FUTURE.test(last)) continue;
    yield hit(sentence, match.index, match.index + shown.length, undefined, {
      fr: french(
        `Deux verbes conjugués de suite, comme en anglais : ${quoteFr(shown)}. Plutôt : « dont … que ».`,
      ),
      en: `Two verbs with their persons in a row, as in English: ${quoteEn(shown)}. Rather: “dont … que”.`,
    });
  }
}

function explain(written: string, right: string): Bilingual {
  return {
    fr: french(`${quoteFr(written)} ne peut pas se trouver ici : ${quoteFr(right)}.`),
    en: `${quoteEn(written)} cannot stand here: ${quoteEn(right)}.`,
  };
}

function hit(
  sentence: number,
  from: number,
  to: number,
  insert: string | undefined,
  message: Bilingual,
): Hit {
  return {
    sentence,
    from,
    to,
    message,
    ...(insert !== undefined && { fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert }] } }),
  };
}
