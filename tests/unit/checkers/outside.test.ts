import { describe, expect, it } from 'vitest';
import { Breaker } from '#lib/checkers/breaker.ts';
import { readGrammalecte } from '#lib/checkers/grammalecte.ts';
import { readLanguageTool } from '#lib/checkers/languagetool.ts';
import { OutsideChecker } from '#lib/checkers/outside-checker.ts';
import type { Finding } from '#lib/domain/checks/check.ts';
import { type OutsideMatch, outsideFindings } from '#lib/domain/checks/outside.ts';
import { read } from '#tests/unit/checks/notation.ts';

describe('the circuit breaker', () => {
  it('rests after three failures in a row, tries once after a minute, and closes when that succeeds', async () => {
    let time = 0;
    let calls = 0;
    const breaker = new Breaker(() => time);
    const failing = () => {
      calls++;
      return Promise.reject(new Error('down'));
    };
    await breaker.run(failing);
    await breaker.run(() => Promise.resolve(1));
    for (let at = 0; at < 5; at++) await breaker.run(failing);
    expect([calls, breaker.isClosed]).toEqual([4, false]);
    time = 61_000;
    await breaker.run(failing);
    await breaker.run(failing);
    expect([calls, breaker.isClosed]).toEqual([5, false]);
    time = 130_000;
    expect(await breaker.run(() => Promise.resolve('up'))).toBe('up');
    expect(breaker.isClosed).toBe(true);
  });
});

describe('an outside checker', () => {
  const match = (from: number, to: number): OutsideMatch => ({ from, to, message: 'm', suggestions: [] });

  it('is asked once about a paragraph, about several at a time, and its answer is parted among them', async () => {
    const asked: string[] = [];
    const checker = new OutsideChecker('languagetool', async (text) => {
      asked.push(text);
      return [match(0, 2), match(text.indexOf('deux'), text.indexOf('deux') + 4)];
    });
    expect(checker.known('un mot')).toBeUndefined();
    expect(await checker.learn(['un mot', 'et deux', 'un mot'])).toBe(true);
    expect(await checker.learn(['et deux', 'un mot'])).toBe(false);
    expect(asked).toEqual(['un mot\net deux']);
    expect(checker.known('et deux')).toEqual([match(3, 7)]);
    expect(checker.known('un mot')).toEqual([match(0, 2)]);
  });

  it('gets requests of a bearable size, one after the other, and no paragraph beyond it', async () => {
    const sizes: number[] = [];
    let running = 0;
    const checker = new OutsideChecker('grammalecte', async (text) => {
      expect(++running).toBe(1);
      sizes.push(text.length);
      await Promise.resolve();
      running--;
      return [];
    });
    const paragraphs = Array.from({ length: 30 }, (_, at) => `${at} `.padEnd(900, 'x'));
    await Promise.all([
      checker.learn(paragraphs.slice(0, 20)),
      checker.learn([...paragraphs, 'y'.repeat(50_000)]),
    ]);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6100);
    expect(paragraphs.filter((one) => checker.known(one) === undefined)).toEqual([]);
    expect(checker.known('y'.repeat(50_000))).toBeUndefined();
  });

  it('that fails teaches nothing, and is asked again later', async () => {
    let down = true;
    const checker = new OutsideChecker('grammalecte', async () => {
      if (down) throw new Error('down');
      return [];
    });
    expect(await checker.learn(['un mot'])).toBe(false);
    expect(checker.known('un mot')).toBeUndefined();
    down = false;
    expect(await checker.learn(['un mot'])).toBe(true);
  });
});

/** In the form of an answer of LanguageTool 6 to « Les enfant mange. Il a a mangé . », what it says at length cut out. */
const LANGUAGETOOL = {
  software: { name: 'LanguageTool', version: '6.4', apiVersion: 1 },
  language: { name: 'French', code: 'fr' },
  matches: [
    {
      message: '« Les » et « enfant » ne semblent pas bien accordés en nombre.',
      shortMessage: 'Accord en nombre',
      replacements: [{ value: 'Les enfants' }, { value: "L'enfant" }],
      offset: 0,
      length: 10,
      context: { text: 'Les enfant mange. Il a a mangé .', offset: 0, length: 10 },
      sentence: 'Les enfant mange.',
      type: { typeName: 'Other' },
      rule: {
        id: 'D_N',
        subId: '3',
        description: 'Accord entre déterminant et nom',
        issueType: 'grammar',
        category: { id: 'CAT_GRAMMAIRE', name: 'Grammaire' },
      },
    },
    {
      message: 'Répétition d’un mot',
      replacements: [{ value: 'a' }],
      offset: 21,
      length: 3,
      rule: {
        id: 'FRENCH_WORD_REPEAT_RULE',
        issueType: 'duplication',
        category: { id: 'MISC', name: 'Divers' },
      },
    },
    {
      message: 'Espace avant le point',
      replacements: [{ value: '.' }],
      offset: 30,
      length: 2,
      rule: { id: 'COMMA_PARENTHESIS_WHITESPACE', category: { id: 'TYPOGRAPHY', name: 'Typographie' } },
    },
  ],
};

describe('what a server answers', () => {
  it('LanguageTool: grammar only', () => {
    expect(readLanguageTool(LANGUAGETOOL)).toEqual([
      {
        from: 0,
        to: 10,
        message: '« Les » et « enfant » ne semblent pas bien accordés en nombre.',
        suggestions: ['Les enfants', "L'enfant"],
      },
    ]);
    expect(() => readLanguageTool({ error: 'no' })).toThrow();
  });

  it('Grammalecte: grammar only, in UTF-16 units where it counts code points', () => {
    const text = 'Bien.\n😀 Les enfant mange.';
    const error = { sMessage: 'Accord', aSuggestions: ['enfants'] };
    const answer = {
      program: 'grammalecte-fr',
      data: [
        {
          iParagraph: 2,
          lGrammarErrors: [
            { nStart: 6, nEnd: 12, sType: 'gn', ...error },
            { nStart: 0, nEnd: 1, sType: 'typo', ...error },
          ],
          lSpellingErrors: [],
        },
      ],
    };
    const [match] = readGrammalecte(text, answer);
    expect(text.slice(match?.from, match?.to)).toBe('enfant');
    expect(readGrammalecte(text, answer)).toHaveLength(1);
  });
});

describe('outside findings', () => {
  const on = (words: string): ((paragraph: string) => OutsideMatch[]) => {
    return (paragraph) => {
      const from = paragraph.indexOf(words);
      return from < 0 ? [] : [{ from, to: from + words.length, message: 'Accord.', suggestions: ['x'] }];
    };
  };
  const quotes = (target: string, source: string, words: string, native: Finding[] = []) =>
    outsideFindings('grammalecte', read(target, source), on(words), native).map(({ sentence, text }) => [
      sentence,
      text,
    ]);

  it('are laid on the sentence that they are about', () => {
    expect(quotes('Un. | Deux enfant. ¶ Trois.', '', 'enfant')).toEqual([[1, 'enfant']]);
    expect(quotes('Un. | | Deux.', '', 'Un. Deux')).toEqual([]);
  });

  it('are not about names and words that the English has too', () => {
    expect(quotes('Les Beatles chante.', 'The Beatles sing.', 'Beatles')).toEqual([]);
    expect(quotes('Les Beatles chante.', 'The Beatles sing.', 'Beatles chante')).toEqual([
      [0, 'Beatles chante'],
    ]);
    expect(quotes('Voir www.enfant.fr ici.', '', 'enfant')).toEqual([]);
  });

  it('give way to what Relire says of the same words', () => {
    const [said] = outsideFindings('languagetool', read('Deux enfant.'), on('Deux enfant'), []);
    expect(quotes('Deux enfant.', '', 'enfant', said ? [said] : [])).toEqual([]);
  });
});
