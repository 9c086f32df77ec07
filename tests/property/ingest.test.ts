import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ingest, ingestPage, planLinks } from '#lib/domain/ingest.ts';
import { normaliseText } from '#lib/domain/text/normalise.ts';

const pieces = fc.constantFrom(
  '2024-02-08 06:31:11',
  '1707364198',
  '#Pékin #Tianjin',
  'Par Marie Dupont',
  'Lire aussi : un autre article',
  'https://example.com',
  '(Photo de SUN LIJUN/POUR CHINA DAILY)',
  'Le train arrive. ',
  'Il part ! ',
  '«\u00a0Oui\u00a0» ',
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  'e\u0301',
  ' ',
  '\u00a0',
  'The train. ',
  'mot',
  '.',
  '…',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
);
const side = fc.constantFrom('source' as const, 'target' as const);

it('cuts every text into sentences that cover its words once, inside or outside a step', () => {
  fc.assert(
    fc.property(text, side, (raw, which) => {
      const { content, steps, sentences } = ingest(raw, which);
      expect(content).toBe(normaliseText(raw));
      let at = 0;
      for (const sentence of sentences) {
        expect(content.slice(at, sentence.from).trim()).toBe('');
        expect(content.slice(sentence.from, sentence.to)).toBe(sentence.text);
        at = sentence.to;
        const covering = steps.filter(
          ({ from, to }) => from !== null && to !== null && from < sentence.to && to > sentence.from,
        );
        expect(covering.map((step) => step.id)).toEqual(sentence.stepId === null ? [] : [sentence.stepId]);
      }
      expect(content.slice(at).trim()).toBe('');
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    }),
  );
});

it('reads an article in its page as it does alone, and gives the page back line by line', () => {
  const line = fc.oneof(
    text.map((some) => some.replace(/[\n\r\u2028\u2029\uFEFF]+/g, ' ')),
    fc.constantFrom('Le train arrive. Il part !', 'Photo : SUN LIJUN', 'Accueil', 'Titre'),
  );
  const page = fc.array(fc.record({ text: line, isOwn: fc.boolean() }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(page, side, (lines, which) => {
      const own = lines.filter(({ isOwn }) => isOwn).map((one) => one.text);
      const around: { before: number; lines: string[] }[] = [];
      let before = 0;
      for (const { text: words, isOwn } of lines) {
        const last = around.at(-1);
        if (isOwn) before++;
        else if (last?.before === before) last.lines.push(words);
        else around.push({ before, lines: [words] });
      }
      fc.pre(own.length > 0);
      const alone = ingest(own.join('\n'), which);
      const inPage = ingestPage(own.join('\n'), around, which);
      fc.pre(inPage !== null && alone.steps.every(({ kind }) => kind !== 'mojibake'));
      if (!inPage) return;
      expect(inPage.raw).toBe(lines.map((one) => one.text).join('\n'));
      expect(inPage.text.content).toBe(normaliseText(inPage.raw));
      const read = ({ sentences }: ReturnType<typeof ingest>) =>
        sentences.filter(({ stepId }) => !stepId?.includes(':around:')).map((one) => [one.text, one.stepId]);
      expect(read(inPage.text)).toEqual(read(alone));
      for (const { from, to, text: words } of inPage.text.sentences)
        expect(inPage.text.content.slice(from, to)).toBe(words);
      const ids = new Set(inPage.text.steps.filter(({ reversible }) => reversible).map(({ id }) => id));
      const whole = ingestPage(own.join('\n'), around, which, ids);
      expect(whole?.text.sentences.every(({ stepId }) => stepId === null)).toBe(true);
    }),
  );
});

it('splits the same whatever steps are kept', () => {
  fc.assert(
    fc.property(text, side, (raw, which) => {
      const all = ingest(raw, which);
      const none = ingest(raw, which, new Set(all.steps.map((step) => step.id)));
      expect(none.sentences.map(({ from, to }) => [from, to])).toEqual(
        all.sentences.map(({ from, to }) => [from, to]),
      );
      expect(none.sentences.every((sentence) => sentence.stepId === null)).toBe(true);
      expect(none.steps.every((step) => step.applied === !step.reversible)).toBe(true);
    }),
  );
});

it('puts every sentence of both sides into one link, the French in order', () => {
  fc.assert(
    fc.property(text, text, (source, target) => {
      const [en, fr] = [ingest(source, 'source').sentences, ingest(target, 'target').sentences];
      const links = planLinks(en, fr);
      const sorted = links.flatMap((link) => link.source).sort((a, b) => a - b);
      expect(sorted).toEqual(en.map((_, position) => position));
      expect(links.flatMap((link) => link.target).sort((a, b) => a - b)).toEqual(
        fr.map((_, position) => position),
      );
      const firsts = links.flatMap((link) => (link.target.length > 0 ? Math.min(...link.target) : []));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});
