import { expect, test } from 'vitest';
import { hashPassword, newPassword, PASSWORD_MIN_LENGTH, passwordMatches } from '#lib/auth/passwords.ts';

test('hashes with argon2id, 19 MiB, two passes, one lane, and a salt of its own', async () => {
  const [one, two] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await passwordMatches(one, 'correct horse')).toBe(true);
  expect(await passwordMatches(one, 'correct horsf')).toBe(false);
});

test('an accent typed as one character or two is the same password', async () => {
  expect(await passwordMatches(await hashPassword('caf\u00e9'), 'cafe\u0301')).toBe(true);
});

test('without a hash nothing matches, and it takes as long as with one', async () => {
  const hash = await hashPassword('correct horse');
  const time = async (stored: string | null) => {
    const startedAt = performance.now();
    for (let round = 0; round < 5; round += 1) expect(await passwordMatches(stored, 'guess')).toBe(false);
    return performance.now() - startedAt;
  };
  await time(null);
  // A shortcut would be a thousand times faster; the width leaves room for a busy machine.
  expect(await time(null)).toBeGreaterThan((await time(hash)) / 5);
});

test('new passwords are long, different and easy to read out', () => {
  const made = new Set(Array.from({ length: 100 }, newPassword));
  expect(made.size).toBe(100);
  for (const password of made) {
    expect(password).toMatch(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/);
    expect(password.length).toBeGreaterThan(PASSWORD_MIN_LENGTH);
  }
});
