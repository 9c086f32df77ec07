import { describe, expect, it } from 'vitest';
import { attend, type Candidate } from '#lib/domain/checks/attention.ts';

let made = 0;
const finding = (more: Partial<Candidate> = {}): Candidate => ({
  id: `f${++made}`,
  check: 'calque',
  state: 'open',
  lane: 'probable',
  category: 'style/unidiomatic',
  severity: 'minor',
  quote: `mot ${made}`,
  fix: null,
  ...more,
});
const many = (count: number, more: Partial<Candidate> = {}) =>
  Array.from({ length: count }, () => finding(more));

describe('attend', () => {
  it('shows about ten findings a thousand words, worst first, in whatever order they come', () => {
    const mild = many(15);
    const grave = many(8, { severity: 'major' });
    const { away } = attend([...mild, ...grave], 1200);
    expect(away.size).toBe(23 - 12);
    expect(grave.filter(({ id }) => away.has(id))).toEqual([]);
    expect(mild.filter(({ id }) => !away.has(id))).toEqual(mild.slice(0, 4));
  });

  it('prefers what is sure, then what one key settles', () => {
    const flags = [
      ...many(5),
      ...many(3, { fix: { kind: 'suggestion', edits: [{ insert: 'x' }] } }),
      ...many(2, { lane: 'sure' }),
    ];
    expect([...attend(flags, 10).away].sort()).toEqual(
      flags
        .slice(0, 5)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('counts findings that are alike once, and says which they are', () => {
    const alike = many(30, { quote: 'Beijing', fix: { kind: 'suggestion', edits: [{ insert: 'Pékin' }] } });
    const { away, alike: groups } = attend([...many(4), ...alike], 100);
    expect(away.size).toBe(0);
    expect(groups.get(alike[7]?.id ?? '')).toEqual(alike.map(({ id }) => id));
    const [other] = many(1, { quote: 'Beijing', fix: { kind: 'suggestion', edits: [{ insert: 'Pekin' }] } });
    expect(attend([...alike, ...(other ? [other] : [])], 100).alike.has(other?.id ?? '')).toBe(false);
  });

  it('never puts away typography, what people raised, or what was confirmed, and never counts what is unsure', () => {
    const flags = [
      ...many(20, { category: 'locale/format' }),
      ...many(20, { check: null, lane: null }),
      ...many(20, { state: 'confirmed' }),
      ...many(20, { lane: 'unsure' }),
      ...many(5),
    ];
    expect(attend(flags, 0).away.size).toBe(0);
  });

  it('forgets what is settled', () => {
    const { away, alike } = attend(many(20, { state: 'fixed', quote: 'x' }), 0);
    expect([away.size, alike.size]).toEqual([0, 0]);
  });
});
