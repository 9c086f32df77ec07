import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '#lib/domain/text/normalise.ts';
import { splitSentences } from '#lib/domain/text/sentences.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'M. ',
        'le ',
        'Projet',
        '. ',
        '! ',
        '« ',
        ' »',
        '"',
        '(',
        ')',
        '…',
        '\n',
        '12',
        '\u00a0',
      ),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join('')),
);

describe('normaliseText', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('splitSentences', () => {
  it('loses no character but white space, in order, and tells where each sentence stands', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('fr' as const, 'en' as const), (text, language) => {
        const spans = splitSentences(text, language);
        let last = 0;
        let paragraph = 0;
        for (const span of spans) {
          expect(span.from).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, span.from).trim()).toBe('');
          expect(text.slice(span.from, span.to)).toBe(span.text);
          expect(span.text.trim()).toBe(span.text);
          expect(span.text).not.toBe('');
          expect([paragraph, paragraph + 1]).toContain(span.paragraph);
          paragraph = span.paragraph;
          last = span.to;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
