import { expect, it } from 'vitest';
import { uuid7 } from '#lib/db/uuid.ts';

it('makes UUIDs of version 7 that sort in the order in which they were made', () => {
  const made = Array.from({ length: 20_000 }, uuid7);
  expect(
    made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
