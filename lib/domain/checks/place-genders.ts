/** How French treats the name of a country or region that it never writes without an article. */
export interface Place {
  gender: 'masculine' | 'feminine' | 'plural';
  /** Opens with a vowel: « l’ », « d’ », and « en » whatever the gender. */
  elides: boolean;
  /** Also a town, a person or a house: « à Québec », « Catherine de Portugal ». Only « en » is judged then. */
  shared: boolean;
}

/*
 * Countries, and the regions that the press names most. Left out: places without an article (Cuba, Israël, Haïti, Oman),
 * names of one word that are first names or people as well (Virginie, Caroline, « le Suisse »), and departments.
 * A leading ~ marks a name that something else has too. Sources: arrêté du 4 novembre 1993 (terminologie des noms d’États
 * et de capitales); Commission nationale de toponymie, Pays, territoires et villes du monde, and for provinces the
 * headwords of the Petit Larousse (« Hebei (le) »).
 */
const MASCULINE = `
Afghanistan Alabama Alaska Angola Anhui Arizona Arkansas Azerbaïdjan Bangladesh Belize Bénin Bhoutan Bihar Botswana Brésil
Burundi Cachemire Cambodge Cameroun Canada Caucase Chiapas Chili Colorado Congo Connecticut Costa Rica ~Danemark Daghestan
Delaware Donbass Équateur Fujian Gabon Gansu Ghana Groenland Guangdong Guangxi ~Guatemala Guizhou Gujarat Guyana Hebei
Heilongjiang Henan Honduras Hubei Hunan Idaho Illinois Indiana Iowa Irak Iran Jammu-et-Cachemire Japon Jiangsu Jiangxi ~Jilin
Kansas Karnataka Kazakhstan Kentucky Kenya Kerala Kirghizistan Kosovo ~Koweït Kurdistan Laos Lesotho Liaoning Liban Liberia
Libéria ~Luxembourg Maghreb ~Maine Malawi Mali Manitoba Maroc Maryland Massachusetts Mexique Michigan Minnesota Mississippi
Missouri Montana Monténégro Moyen-Orient Mozambique Nebraska Népal Nevada Nicaragua Niger Nigeria Nigéria Ningxia
Nouveau-Brunswick Nouveau-Mexique Nunavut Ohio Oklahoma Ontario Oregon Ouzbékistan Pakistan ~Panama Paraguay Pendjab Pérou
~Portugal Proche-Orient Qatar Qinghai ~Québec Rajasthan Royaume-Uni Rwanda Sahel Sénégal Shaanxi Shandong Shanxi Sichuan
Soudan Suriname Tadjikistan Tchad Tennessee Texas Tibet Togo Turkménistan Uruguay Utah Vanuatu Venezuela Vermont Vietnam
Wisconsin Wyoming Xinjiang Yémen Yukon Yunnan Zhejiang Zimbabwe`;
const FEMININE = `
Afrique Albanie Algérie Allemagne Amérique Angleterre Arménie Asie Australie Autriche Bavière Belgique Biélorussie Birmanie
Bolivie Bosnie-Herzégovine Bulgarie Californie Catalogne Chine Cisjordanie Colombie Colombie-Britannique Côte d’Ivoire Crimée
Croatie Écosse Égypte Érythrée Espagne Estonie Éthiopie Europe Finlande Floride France Gambie Grande-Bretagne Grèce Hongrie
Inde Indonésie Irlande Islande Italie Jamaïque Jordanie Lettonie Libye Lituanie Louisiane Macédoine Malaisie Mandchourie
Mauritanie Moldavie Mongolie Namibie Norvège Nouvelle-Écosse Nouvelle-Zélande Océanie Pennsylvanie Pologne Roumanie Russie
Scandinavie Serbie Sibérie Slovaquie Slovénie Somalie Suède Syrie Tanzanie Tchéquie Tchétchénie Thaïlande Tunisie Turquie
Ukraine Wallonie Zambie`;
const PLURAL = 'Antilles Balkans Comores Émirats États-Unis Pays-Bas Philippines Seychelles';

/** Names of two words stand on their own. */
const NAME = /~?\p{Lu}[\p{L}’-]*(?: (?:Rica|d’Ivoire))?/gu;
const VOWEL = /^[AEIOUÉÎ]/u;

export const PLACES_WITH_ARTICLE: ReadonlyMap<string, Place> = new Map(
  (
    [
      [MASCULINE, 'masculine'],
      [FEMININE, 'feminine'],
      [PLURAL, 'plural'],
    ] as const
  ).flatMap(([names, gender]) =>
    (names.match(NAME) ?? []).map((written) => {
      const name = written.replace('~', '');
      return [name, { gender, elides: VOWEL.test(name), shared: written !== name }] as const;
    }),
  ),
);

/** Its article, with the space that parts them. */
export function articleOf({ gender, elides }: Place): string {
  if (gender === 'plural') return 'les ';
  if (elides) return 'l’';
  return gender === 'feminine' ? 'la ' : 'le ';
}

/** « en Chine », « au Japon », « aux Pays-Bas ». */
export function inside({ gender, elides }: Place): string {
  if (gender === 'plural') return 'aux ';
  return elides || gender === 'feminine' ? 'en ' : 'au ';
}

/** « de Chine », « d’Irak », « du Japon », « des Pays-Bas ». */
export function from({ gender, elides }: Place): string {
  if (gender === 'plural') return 'des ';
  if (elides) return 'd’';
  return gender === 'feminine' ? 'de ' : 'du ';
}
