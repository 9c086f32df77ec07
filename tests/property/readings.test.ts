import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseText } from '#lib/domain/text/normalise.ts';
import { readingsOf } from '#lib/domain/text/readings.ts';
import { fromWindows1252 } from '#lib/domain/text/windows-1252.ts';

/** UTF-8 read as Windows-1252, as it comes from a CMS that was told wrong. */
const hurt = (text: string) => fromWindows1252(Buffer.from(text, 'utf8'));
const piece = fc.oneof(
  fc.constantFrom('é', 'œ', '’', '« ', ' »', '…', '\u00a0', 'É', 'ç').map(hurt),
  fc.constantFrom('é', '’', 'e\u0301', '\r\n', '\n', '\uFEFF', 'Â', 'Ã', '👩‍👧', hurt(hurt('é'))),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

it('gives both readings their normal form, and the way between them keeps the order and the ends', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const { repaired, received } = readingsOf(raw);
      expect(received.text).toBe(normaliseText(raw));
      for (const [from, to] of [
        [repaired, received],
        [received, repaired],
      ] as const) {
        const places = Array.from({ length: from.text.length + 1 }, (_, at) => to.fromOther(at));
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBe(to.text.length);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
});

it('finds words again that were not hurt, there and back', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { repaired, received } = readingsOf(`${before} mot ${after}`);
      const at = repaired.text.indexOf(' mot ');
      if (repaired.text.split(' mot ').length !== 2) return;
      const there = received.fromOther(at);
      expect(received.text.slice(there, there + 5)).toBe(' mot ');
      expect(repaired.fromOther(there)).toBe(at);
    }),
  );
});
