import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSealed, SealBroken, seal, sealingKey, unseal } from '#lib/webhooks/seal.ts';

const key = sealingKey('a secret of the tests that is long enough');

it('opens what it sealed, for whom it was sealed, with the key that it was sealed with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, owner) => {
      const sealed = seal(text, owner, key);
      expect(isSealed(sealed)).toBe(true);
      expect(unseal(sealed, owner, key)).toBe(text);
      expect(() => unseal(sealed, `${owner}x`, key)).toThrow(SealBroken);
      expect(() => unseal(sealed, owner, sealingKey('another'))).toThrow(SealBroken);
    }),
    { numRuns: 30 },
  );
});

it('seals the same text otherwise each time, and does not open what was changed or never sealed', () => {
  const sealed = seal('whsec_abc', 'owner', key);
  expect(seal('whsec_abc', 'owner', key)).not.toBe(sealed);
  const bytes = Buffer.from(sealed.slice('sealed:v1:'.length), 'base64');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unseal(`sealed:v1:${changed.toString('base64')}`, 'owner', key)).toThrow(SealBroken);
  }
  for (const broken of [
    '',
    'whsec_abc',
    'sealed:v1:',
    'sealed:v1:AAAA',
    `sealed:v2:${bytes.toString('base64')}`,
  ])
    expect(() => unseal(broken, 'owner', key)).toThrow(SealBroken);
});
