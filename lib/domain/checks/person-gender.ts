import type { Check, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** Given names of women alone, in the languages of the news; those that men bear somewhere are left out (Andrea, Jean). */
const WOMEN: ReadonlySet<string> = new Set(
  `Abigail Adele Adèle Aicha Aïcha Aisha Alexandra Alice Alicia Alison Amanda Amelia Amélie Amina Amy Ana Anastasia Angela
  Angelina Anita Anna Anne Annette Annie Antonella Antonia Arlene Asma Astrid Audrey Barbara Beatrice Béatrice Beatriz Becky
  Bernadette Bertha Beth Bethany Betty Bianca Brenda Bridget Brigitte Caitlin Carla Carmen Carol Carole Carolina Caroline
  Catalina Catherine Cathy Cecilia Cécile Céline Charlotte Chiara Chloe Chloé Christina Christine Claire Clara Claudia
  Colette Concepción Cristina Cynthia Daniela Danielle Daphne Deborah Denise Diana Diane Dolores Donna Dorothy Edith Eileen
  Elaine Eleanor Elena Eleni Eliane Elisa Elisabeth Élisabeth Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Esther Eva
  Evelyn Fatima Fatou Fernanda Fiona Florence Frances Françoise Gabriela Gabrielle Geneviève Georgia Georgina Gina Giorgia
  Giulia Gloria Grace Greta Hannah Harriet Heather Heidi Helen Helena Hélène Henrietta Hilary Hillary Ida Ilona Ines Inès Inge
  Ingrid Irène Irene Irina Isabel Isabella Isabelle Ivana Jacqueline Jana Jane Janet Janice Jasmine Jennifer Jenny Jessica
  Jill Joan Joanna Joanne Johanna Josephine Joséphine Juanita Judith Judy Julia Juliana Julie Juliette Justine Kamala Karen
  Karin Katarina Kate Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrina Kerstin Khadija Kirsten Kristin Kristina
  Lara Laura Lauren Laurence Leah Leïla Leila Lena Leticia Liliana Linda Lisa Liz Lorena Louisa Louise Lucia Lucie Lucy Luisa
  Lydia Madeleine Magdalena Maggie Malala Manon Mara Margaret Margarita Margot Marguerite Maria María Mariam Mariana Marie
  Marina Marine Marlene Marta Martha Martina Martine Mary Mathilde Maud Maureen Megan Meghan Melania Melanie Melissa Mercedes
  Meryl Mia Michelle Michèle Miranda Miriam Mireille Molly Monica Monika Monique Nadia Nadine Nancy Naomi Natalia Natalie
  Natasha Nathalie Nicola Nicole Nina Nora Odile Olga Olivia Pamela Patricia Paula Paulina Pauline Penelope Petra Phyllis
  Pilar Priya Priyanka Rachel Rebecca Regina Rita Roberta Rosa Rosalind Rosemary Roxana Ruth Sabine Sabrina Salma Samantha
  Samira Sandra Sara Sarah Sheila Shirley Silvia Simona Simone Sofia Soledad Sonia Sophia Sophie Stephanie Stéphanie Sue
  Susan Susanna Susanne Suzanne Sylvia Sylvie Tamara Tania Tanya Tatiana Teresa Tereza Theresa Thérèse Tina Ursula Valentina
  Valeria Valérie Vanessa Vera Veronica Véronique Victoria Viola Virginia Virginie Viviane Wendy Xiomara Yasmin Yasmina
  Yolanda Yulia Yvette Yvonne Zahra Zeinab Zoe Zoé`.split(/\s+/u),
);

/** What people are, in the masculine, whose feminine differs in the press of all countries. */
const FEMININE_OF: ReadonlyMap<string, string> = new Map(
  `directeur:directrice conseiller:conseillère entraîneur:entraîneuse joueur:joueuse président:présidente avocat:avocate
  député:députée chercheur:chercheuse fondateur:fondatrice cofondateur:cofondatrice acteur:actrice chanteur:chanteuse
  représentant:représentante dirigeant:dirigeante consultant:consultante enseignant:enseignante étudiant:étudiante
  infirmier:infirmière sénateur:sénatrice ambassadeur:ambassadrice coordinateur:coordinatrice animateur:animatrice
  rédacteur:rédactrice réalisateur:réalisatrice producteur:productrice inspecteur:inspectrice administrateur:administratrice
  agriculteur:agricultrice habitant:habitante militant:militante employé:employée candidat:candidate danseur:danseuse
  nageur:nageuse coureur:coureuse directeur_adjoint:directrice_adjointe vendeur:vendeuse restaurateur:restauratrice
  éducateur:éducatrice créateur:créatrice musicien:musicienne historien:historienne politicien:politicienne
  mathématicien:mathématicienne physicien:physicienne pharmacien:pharmacienne champion:championne patineur:patineuse
  skieur:skieuse cuisinier:cuisinière boulanger:boulangère romancier:romancière policier:policière ouvrier:ouvrière
  conservateur:conservatrice traducteur:traductrice organisateur:organisatrice directeur_général:directrice_générale
  serveur:serveuse voisin:voisine adjoint:adjointe délégué:déléguée retraité:retraitée`
    .split(/\s+/u)
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);
const ROLE = [...FEMININE_OF.keys()].sort((a, b) => b.length - a.length).join('|');
/** Words that open a sentence with a capital of their own: « Selon Salma Berrada ». */
const OPENERS =
  'Selon|Pour|Avec|Mais|Et|Or|Car|Ainsi|Comme|Chez|Quand|Si|Puis|Enfin|Seule|Sans|Contre|Dit|Depuis|Face|Après|Avant';
const NAME = String.raw`(?!(?:${OPENERS})[ \u00a0])(\p{Lu}[\p{Ll}\p{M}]{1,14})(?:[ \u00a0-]\p{Lu}[\p{L}\p{M}.’'-]{0,20}){1,3}`;
/** « Salma Berrada, directeur », « Ana Lourenço, l’ancien joueur ». */
const BEHIND = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])${NAME},[ \u00a0](?:(?:le|un|son|leur|notre)[ \u00a0]|l[’'])?(?:(?:ancien|nouveau|actuel|futur|jeune|vice-?)[ \u00a0]?)?(${ROLE})(?![\p{L}\p{M}-])`,
  'gu',
);
/** « l’ancien joueur Ana Lourenço »; what stands between would be another’s (« le directeur de Maria Lopez »). */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}-])(${ROLE})[ \u00a0]${NAME}`, 'gu');

/** A woman who is called what a man is: « Salma Berrada, directeur du bureau ». */
export const personGender: Check = {
  id: 'person-gender',
  name: { fr: 'Titre d’une femme au masculin', en: 'Title of a woman in the masculine' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) yield* inSentence(sentence, index);
  },
};

function* inSentence({ text, sources }: CheckSentence, sentence: number): Iterable<Hit> {
  for (const match of text.matchAll(BEHIND)) {
    const [whole, given = '', role = ''] = match;
    const to = match.index + whole.length;
    if (isWoman(given, sources)) yield hit(sentence, to - role.length, role, given);
  }
  for (const match of text.matchAll(BEFORE)) {
    const [, role = '', given = ''] = match;
    if (isWoman(given, sources)) yield hit(sentence, match.index, role, given);
  }
}

/** “Mr”, “his”: the English knows better. */
function isWoman(given: string, sources: readonly string[]): boolean {
  return WOMEN.has(given) && !sources.some((source) => /\b(?:Mr|he|his)\b/u.test(source));
}

function hit(sentence: number, from: number, role: string, given: string): Hit {
  const right = FEMININE_OF.get(role) ?? role;
  return {
    sentence,
    from,
    to: from + role.length,
    message: {
      fr: french(`${quoteFr(given)} est un prénom de femme : ${quoteFr(right)} plutôt que ${quoteFr(role)}.`),
      en: `${quoteEn(given)} is the name of a woman: ${quoteFr(right)} rather than ${quoteFr(role)}.`,
    },
  };
}
