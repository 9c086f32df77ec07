import { describe, expect, it } from 'vitest';
import { glossary, type Term } from '#lib/domain/checks/glossary.ts';
import { runCheck } from '#lib/domain/checks/run.ts';
import { fires, read, silent } from './notation.ts';

const term = (kind: Term['kind'], source: string, target: string, more: Partial<Term> = {}): Term => ({
  kind,
  source,
  target,
  matchCase: false,
  note: '',
  ...more,
});

const check = glossary([
  term('required', 'Federal Reserve | the Fed', 'Réserve fédérale | Fed'),
  term('forbidden', 'chairman', 'chairman'),
  term('required', 'chairman', 'président'),
  term('forbidden', '', 'en charge de', { note: 'Voir le guide, page 12.' }),
  term('required', 'Parliament', 'Parlement', { matchCase: true }),
]);

describe('glossary', () => {
  fires(check, [
    ['⟦La banque centrale américaine hésite.⟧', null, 'The Federal Reserve hesitates.'],
    [
      'Le ⟦chairman⟧, président du groupe, est là.',
      'Le président, président du groupe, est là.',
      'The chairman is here.',
    ],
    ['Le ministre ⟦en charge de⟧ la santé.', null],
    ['Le ⟦parlement⟧ a voté.', 'Le Parlement a voté.', 'Parliament voted.'],
  ]);
  silent(check, [
    ['La Réserve fédérale hésite.', 'The Federal Reserve hesitates.'],
    ['Les présidents sont là.', 'The chairmans are here.'],
    ['Un parlement a voté.', 'A parliament voted.'],
    // No English stands behind it: nothing calls for the term.
    'La banque centrale américaine hésite, et le chairman aussi.',
    ['La banque fédérale alimente le pays.', 'The feeding of the Federals.'],
  ]);

  it('only counts a term that a neighbour has: French does not repeat itself', () => {
    const document = read('La Fed hésite. | La banque attend.', 'The Fed hesitates. | The Fed waits.');
    expect(runCheck(check, document).map(({ lane }) => lane)).toEqual(['unsure']);
  });

  it('tells what the note says', () => {
    expect(runCheck(check, read('en charge de tout'))[0]?.message.fr).toContain('Voir le guide, page 12.');
  });

  it('takes signs in a term for what they are', () => {
    const signs = glossary([term('forbidden', '', 'A+ (B) [c] a.b*')]);
    expect(runCheck(signs, read('la note A+ (B) [c] a.b* ici')).map(({ text }) => text)).toEqual([
      'A+ (B) [c] a.b*',
    ]);
    expect(runCheck(signs, read('AA B c axb'))).toEqual([]);
  });

  it('looks through two thousand terms in no time', () => {
    const many = glossary(
      Array.from({ length: 2000 }, (_, at) => term('required', `term${at}`, `terme${at}`)),
    );
    const document = read('Le terme1 est là. '.repeat(200), 'The term1 is here. '.repeat(200));
    const start = performance.now();
    runCheck(many, document);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
