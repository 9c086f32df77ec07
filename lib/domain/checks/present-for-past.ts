import type { Check } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** « French presents = English pasts ». Verbs of saying and showing are left out: the press has them in the present. */
const TABLE = `
s’élève s’élèvent = reached totaled totalled amounted stood hit
se tient se tiennent = held place
a lieu ont lieu = held place
atteignent = reached hit
représente représentent = represented accounted
devient deviennent = became
commence commencent = began started
reste restent = remained stayed
perd perdent = lost
remporte remportent = won
tombe tombent = fell
augmente augmentent = rose increased grew
diminue diminuent = fell dropped declined decreased
baisse baissent = fell dropped declined
progresse progressent = rose grew
chute chutent = fell plunged
meurt meurent = died
tuent = killed
arrive arrivent = arrived came
quitte quittent = left
vend vendent = sold
achète achètent = bought
dépense dépensent = spent
votent = voted
signent = signed
ouvre ouvrent = opened
lance lancent = launched
crée créent = created
reçoit reçoivent = received
envoie envoient = sent
suit suivent = followed
permet permettent = allowed enabled
provoque provoquent = caused
décide décident = decided
refuse refusent = refused
accepte acceptent = accepted
travaille travaillent = worked
joue jouent = played
vit vivent = lived
connaît connaissent = saw experienced
abrite abritent = hosted housed
comprend comprennent = included
participe participent = took attended participated
assiste assistent = attended
dirige dirigent = led headed ran
occupe occupent = held occupied
`;

const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [presents = '', pasts = ''] = line.split(' = ');
      const english = new Set(pasts.split(' '));
      return (presents.match(/(?:s’|se |a |ont )?\S+/gu) ?? []).map((form) => [form, english] as const);
    }),
);
const FORM = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}’'-]|(?:le|la|les|un|une|de|en|par|sa|cette|ce|au|du) )(?:${[...VERBS.keys()].join('|').replaceAll('’', "[’']")})(?![\\p{L}\\p{M}’'-])`,
  'gu',
);
/** A present, or what French renders by one, somewhere in the English. */
const NO_PAST =
  /\b(?:is|are|am|has|have|will|would|can|may|might|does|do|says?|could|should|must|if|(?:it|there|he|she|that)['’]s|i['’]m|(?:they|we|you)['’]re|(?:i|they|we|you)['’]ve|['’]ll)\b/iu;

/** A present where the English, all in the past, has the past of the same verb: « s’élèvent » for “reached”. */
export const presentForPast: Check = {
  id: 'present-for-past',
  name: { fr: 'Présent pour un passé', en: 'Present for a past' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'unsure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text, sources }] of sentences.entries()) {
      const source = sources.join(' ');
      if (source === '' || NO_PAST.test(source)) continue;
      const english = new Set(source.toLowerCase().match(/\p{Ll}+/gu) ?? []);
      for (const match of text.matchAll(FORM)) {
        const [form] = match;
        const past = [...(VERBS.get(form.replace("'", '’')) ?? [])].find((word) => english.has(word));
        if (past === undefined) continue;
        yield {
          sentence: index,
          from: match.index,
          to: match.index + form.length,
          message: {
            fr: french(`${quoteFr(form)} est au présent ; l’anglais est au passé : ${quoteEn(past)}.`),
            en: `${quoteFr(form)} is a present; the English is in the past: ${quoteEn(past)}.`,
          },
        };
      }
    }
  },
};
