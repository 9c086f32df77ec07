import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AlignSentence, alignSentences, type Bead } from '#lib/domain/align/align.ts';
import { ownWordPairs } from '#lib/domain/align/default-lexicon.ts';
import { type SentenceSpan, splitSentences } from '#lib/domain/text/sentences.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const sentences = (text: string): AlignSentence[] => text.split('\n').map((line) => ({ text: line }));
const shown = (beads: readonly Bead[]) => beads.map((bead) => `${bead.source}:${bead.target}`);

describe('alignSentences', () => {
  it('aligns short texts by their numbers, names and cognates', () => {
    const english = sentences('Paris has 12 bridges.\nThe minister visited Lyon in 1998.\nNobody came.');
    const french = sentences('Paris compte 12 ponts.\nLe ministre a visité Lyon en 1998.\nPersonne ne vint.');
    expect(shown(alignSentences(english, french))).toEqual(['0:0', '1:1', '2:2']);
  });

  it('reads French sources too', () => {
    const french = sentences('Paris compte 12 ponts.\nLe ministre a visité Lyon en 1998.');
    const english = sentences('Paris has 12 bridges.\nThe minister visited Lyon in 1998.');
    expect(shown(alignSentences(french, english, { sourceLanguage: 'fr' }))).toEqual(['0:0', '1:1']);
  });

  it('joins the two pieces of a sentence cut by a false stop', () => {
    const english = sentences(
      'He spoke in Lyon.\nHe delivered the municipal work report of 1998 to the assembly in Paris.\nIt rained.',
    );
    const french = sentences(
      'Il parla à Lyon.\nIl a livré le projet.\nrapport municipal de 1998 à l’assemblée à Paris.\nIl plut.',
    );
    expect(shown(alignSentences(english, french))).toEqual(['0:0', '1:1,2', '2:3']);
  });

  it('does not take lower case after an exclamation for a false stop', () => {
    const english = sentences('“Forgive me, Teresa!” cried the priest.\nHe looked for the cruets.');
    const french = sentences('Pardonnez-moi, Teresa !\ncria le prêtre.\nIl chercha les burettes.');
    expect(shown(alignSentences(english, french))).toEqual(['0:0,1', '1:2']);
    const parted = sentences('“Forgive me, Teresa!”\nThe priest cried in the church.');
    const apart = sentences('Pardonnez-moi, Teresa !\nle prêtre cria dans l’église.');
    expect(shown(alignSentences(parted, apart))).toEqual(['0:0', '1:1']);
  });

  it('heeds paragraphs when both sides have them', () => {
    const numbered = (text: string, paragraphs: readonly number[]) =>
      sentences(text).map((one, at) => ({ ...one, paragraph: paragraphs[at] ?? 0 }));
    const english = 'It rained all night.\nSo it did, he said.\nNobody was surprised at that.';
    const french = 'Il a plu toute la nuit.\nEn effet.\nCela fut dit.\nNul ne s’en étonna.';
    const cut = (sourceCuts: number[], targetCuts: number[]) =>
      shown(alignSentences(numbered(english, sourceCuts), numbered(french, targetCuts)));
    expect(cut([0, 1, 2], [0, 1, 1, 2])).toEqual(['0:0', '1:1,2', '2:3']);
    expect(cut([0, 0, 0], [0, 1, 1, 2])).toEqual(cut([0, 0, 0], [0, 0, 0, 0]));
  });

  it('leaves what a page puts around its article unaligned, and reaches across it', () => {
    const english = sentences(
      'The minister visited Lyon in 1998 and promised a new bridge for 300 million euros.\nThe end.',
    );
    const french = sentences(
      '2024-02-08 06:31:11\nLe ministre a visité Lyon en 1998.\nPartager sur Facebook\nIl a promis un nouveau pont à 300 millions d’euros.\nFin.\n1707364198',
    );
    expect(shown(alignSentences(english, french))).toEqual([':0', '0:1,3', ':2', '1:4', ':5']);
  });

  it('links neighbours whose order was swapped, and says that they cross', () => {
    const english = sentences(
      'The minister of agriculture visited the farmers of Normandy.\nThe hospital of Lyon opened in 1998.\nThe football team lost again.\nThe river was cold.',
    );
    const french = sentences(
      'Le ministre de l’agriculture a visité les agriculteurs de Normandie.\nL’équipe de football a encore perdu.\nL’hôpital de Lyon a ouvert en 1998.\nLa rivière était froide.',
    );
    const beads = alignSentences(english, french);
    expect(shown(beads)).toEqual(['0:0', '1:2', '2:1', '3:3']);
    expect(beads.map((bead) => bead.crossing ?? false)).toEqual([false, true, true, false]);
  });

  it('joins lines when a boundary of one side falls inside a line of the other', () => {
    const english = sentences(
      'I have no money.\nShould I take a loan? I already put 15 million into the campaign.',
    );
    const french = sentences(
      'Je n’ai pas d’argent. Dois-je prendre un prêt ?\nJ’ai déjà mis 15 millions dans la campagne.',
    );
    expect(shown(alignSentences(english, french))).toEqual(['0,1:0,1']);
  });

  it('aligns around a sentence of five thousand characters', () => {
    const pairs = ownWordPairs();
    const side = (which: 0 | 1) =>
      Array.from({ length: 40 }, (_, line) => {
        const words = pairs.slice(line * 20, line * 20 + 20);
        const list = line === 20 ? pairs.filter((__, at) => at % 10 === 0) : words;
        return { text: `${list.map((pair) => pair[which]).join(' ')}.` };
      });
    const [english, french] = [side(0), side(1)];
    expect(english[20]?.text.length).toBeGreaterThan(5000);
    const beads = alignSentences(english, french);
    expect(shown(beads)).toContain('20:20');
    expect(beads.every((bead) => `${bead.source}` === `${bead.target}`)).toBe(true);
  });

  it('links an outsize sentence beside short ones on one side only', () => {
    const pairs = ownWordPairs().filter((_, at) => at % 10 === 0);
    const long = (which: 0 | 1) => ({ text: `${pairs.map((pair) => pair[which]).join(' ')}.` });
    const short = [{ text: 'The minister resigned.' }, { text: 'He left on Monday.' }];
    const beads = alignSentences([...short, long(0)], [long(1)]);
    expect(beads.some(({ source, target }) => source.includes(2) && target.includes(0))).toBe(true);
    expect(shown(alignSentences([long(0)], [long(1)]))).toEqual(['0:0']);
  });

  it.each([
    ['nothing', [], []],
    ['an empty target', ['One.', 'Two.'], []],
    ['an empty source', [], ['Un.', 'Deux.']],
    ['empty sentences', ['', ' '], ['', '']],
  ])('takes %s', (_, source, target) => {
    const beads = alignSentences(
      source.map((text) => ({ text })),
      target.map((text) => ({ text })),
    );
    expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
    expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
  });
});

interface GoldUnit {
  text: string;
  start: number;
  end: number;
}
interface Gold {
  en: { text: string }[];
  fr: GoldUnit[];
  beads: { en: number[]; fr: number[] }[];
}

const gold = new URL('../shared/seed/alignment.json', root);
const missing = existsSync(gold) ? '' : ' (skipped: ../shared/seed/alignment.json is not there)';

describe.skipIf(missing !== '')(`the seed article${missing}`, () => {
  it('is aligned as a reader aligns it', () => {
    const { en, fr, beads }: Gold = JSON.parse(readFileSync(gold, 'utf8'));
    const english = splitSentences(read('seeds/article.en.txt'), 'en');
    const french = splitSentences(read('seeds/article.fr.txt'), 'fr');
    expect(english.length).toBe(en.length);
    // The gold has one unit where the false stop gives two sentences: units are compared by their offsets.
    const unitOf = (span: SentenceSpan) =>
      fr.findIndex((unit) => span.from < unit.end && span.to > unit.start);
    const found = alignSentences(english, french).map((bead) => ({
      en: bead.source,
      fr: [...new Set(bead.target.flatMap((index) => french[index] ?? []).map(unitOf))],
    }));
    const key = (bead: { en: number[]; fr: number[] }) => `${bead.en}:${bead.fr}`;
    expect(found.map(key).sort()).toEqual(beads.map(key).sort());
    expect(french.filter((span) => unitOf(span) === 5).length).toBe(2);
  });
});
