import { genderOf } from '#lib/domain/checks/noun-genders.ts';

/*
 * Adjectives of the press, and participles, whose endings other words share (« présente », « chantier »), in the
 * masculine; the others are told by their ending.
 */
const LISTED = `
international départemental rural étranger pétrolier financier bancaire policier hospitalier judiciaire foncier immobilier
important récent suivant précédent permanent violent urgent excellent différent dominant croissant puissant inquiétant
impressionnant satisfaisant suffisant insuffisant indépendant élégant brillant constant compétent évident prudent fréquent
innovant performant africain américain mexicain républicain allemand public grec turc conservateur
étroit prêt ouvert couvert offert découvert secret discret complet inquiet concret gratuit distinct strict exact intact
direct indirect abstrait profond rond second lourd sourd grand froid chaud haut idiot petit premier dernier entier léger
particulier régulier singulier familier guerrier humain certain voisin prochain lointain souverain urbain marocain romain
masculin féminin commun opportun brun plein vain sain serein ancien perdu reçu connu inconnu rendu vendu tenu maintenu
retenu détenu soutenu obtenu contenu venu revenu devenu intervenu parvenu prévu imprévu attendu inattendu défendu vaincu
battu abattu combattu étendu suspendu répandu tendu détendu prétendu corrompu absolu résolu interrompu rompu élu réélu
voulu fini défini choisi saisi établi rétabli accompli rempli affaibli élargi enrichi fourni réuni puni garanti averti
investi converti envahi trahi applaudi approfondi agrandi subi averti mis remis soumis transmis admis omis compris repris
surpris entrepris requis acquis conquis assis exclu inclus conclu détruit`;

const ODD: Readonly<Record<string, string>> = {
  grec: 'grecque',
  turc: 'turque',
  public: 'publique',
  conservateur: 'conservatrice',
  ancien: 'ancienne',
  secret: 'secrète',
  discret: 'discrète',
  complet: 'complète',
  inquiet: 'inquiète',
  concret: 'concrète',
};

const FEMININE_OF: ReadonlyMap<string, string> = new Map(
  LISTED.trim()
    .split(/\s+/u)
    .filter((adjective) => !adjective.endsWith('e'))
    .map((adjective) => [adjective, ODD[adjective] ?? `${adjective.replace(/er$/u, 'èr')}e`]),
);
const MASCULINE_OF: ReadonlyMap<string, string> = new Map(
  [...FEMININE_OF].map(([masculine, feminine]) => [feminine, masculine]),
);

/** Endings by which an adjective or a participle shows its gender, masculine and feminine. */
const ENDINGS = [
  ['al', 'ale'],
  ['el', 'elle'],
  ['if', 'ive'],
  ['eux', 'euse'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['ois', 'oise'],
  ['ais', 'aise'],
  ['é', 'ée'],
] as const;
/** Nouns, verbs and small words with these endings that may stand behind a noun. */
const NO_ADJECTIVE = new Set(
  `tel telle quel quelle lequel laquelle auquel duquel femelle elle celle eux ceux deux mieux bien rien combien fois mois trois parfois
  toutefois quelquefois autrefois mais jamais désormais avais étais serais aurais ferais vais fais sais arrive active motive
  cultive dérive prive ravive archive captive survive vive suive poursuive écrive inscrive décrive creuse appelle rappelle
  excelle épelle étincelle chancelle interpelle mêle renouvelle révèle recèle harcèle décèle signale avale étale égale
  inhale exhale installe régale tienne vienne appartienne maintienne obtienne soutienne revienne devienne contienne
  retienne parvienne intervienne convienne provienne entretienne apaise baise taise plaise déplaise finale cathédrale
  nouvelle moyenne normale capitale festival journal animal hôpital signal total appel hôtel logiciel tarif objectif
  collectif dispositif motif sportif chef relief soutien entretien lien chien maintien gardien citoyen moyen quotidien
  palais anglais français délais dadais frais niais personnel appareil réseau bureau niveau bien mal canal cheval général
  initiative perspective alternative locomotive missive offensive directive rive lessive rétrospective tentative
  manuel rituel potentiel matériel logiciel duel rappel pastel ciel sel gel miel autel missel
  été né côté pré blé gré thé clé café bébé marché traité congé comité député degré excédé abbé cité pitié amitié moitié
  procédé énoncé employé associé salarié blessé retraité passé exposé communiqué arrêté canapé péché musée lycée trophée
  armée année journée soirée matinée entrée idée durée pensée arrivée montée tournée rentrée mêlée fusée allée vallée
  fumée fée dictée gelée marée cuillerée poignée fraîcheur malgré hormis excepté`.split(/\s+/u),
);
/** « les entreprises important du blé »: a participle that agrees with nothing. */
const UNCHANGING = /ant$/u;
/** Nouns in -té: « la sécurité », « l’unité ». */
const QUALITY = /(?:ité|reté|auté|tié|seté|veté|neté|eté|lté|rté|uté|omité)$/u;

interface Form {
  masculine: string;
  feminine: string;
  isFeminine: boolean;
  /** Undefined where the form is both (« chinois »). */
  isPlural: boolean | undefined;
}

/** « réalisé », « adopté »: a participle in its bare form, and no noun that ends alike. */
export function isBareParticiple(word: string): boolean {
  return word.length > 3 && word.endsWith('é') && inSingular(word) !== undefined;
}

function formOf(adjective: string): Form | undefined {
  if (/[^e]aux$/u.test(adjective) && adjective.length > 5) {
    const masculine = adjective.replace(/aux$/u, 'al');
    if (NO_ADJECTIVE.has(masculine) || NO_ADJECTIVE_PLURAL.has(adjective)) return undefined;
    return { masculine, feminine: `${masculine}e`, isFeminine: false, isPlural: true };
  }
  const asIs = inSingular(adjective);
  if (asIs) return { ...asIs, isPlural: /[sx]$/u.test(adjective) ? undefined : false };
  const one = adjective.endsWith('s') ? inSingular(adjective.slice(0, -1)) : undefined;
  return one && !NO_ADJECTIVE_PLURAL.has(adjective) ? { ...one, isPlural: true } : undefined;
}

const NO_ADJECTIVE_PLURAL = new Set('travaux tribunaux chevaux métaux journaux animaux vitraux'.split(' '));

function inSingular(word: string): Omit<Form, 'isPlural'> | undefined {
  if (NO_ADJECTIVE.has(word)) return undefined;
  const feminine = FEMININE_OF.get(word);
  if (feminine !== undefined) return { masculine: word, feminine, isFeminine: false };
  const masculine = MASCULINE_OF.get(word);
  if (masculine !== undefined) return { masculine, feminine: word, isFeminine: true };
  for (const [ofMasculine, ofFeminine] of ENDINGS) {
    for (const isFeminine of [false, true]) {
      const ending = isFeminine ? ofFeminine : ofMasculine;
      if (word.length <= ending.length + 2 || !word.endsWith(ending)) continue;
      if (ofMasculine === 'é' && (QUALITY.test(word) || genderOf(word) !== undefined)) return undefined;
      const stem = word.slice(0, -ending.length);
      return { masculine: stem + ofMasculine, feminine: stem + ofFeminine, isFeminine };
    }
  }
  return undefined;
}

/**
 * The adjective as its noun asks for it, or undefined where it agrees, or is no adjective that shows it.
 * Lower case. Numbers are compared where the form has one of its own.
 */
export function agreed(
  adjective: string,
  { feminine, many }: { feminine: boolean; many: boolean },
): string | undefined {
  const form = formOf(adjective);
  if (form === undefined) return undefined;
  const otherNumber = form.isPlural !== undefined && form.isPlural !== many;
  if (otherNumber && UNCHANGING.test(form.masculine)) return undefined;
  if (form.isFeminine === feminine && !otherNumber) return undefined;
  const one = feminine ? form.feminine : form.masculine;
  if (!many || /[sx]$/u.test(one)) return one;
  return /al$/u.test(one) ? one.replace(/al$/u, 'aux') : `${one}s`;
}
