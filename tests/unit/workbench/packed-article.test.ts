import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packArticle, unpackArticle } from '#app/components/workbench/packed-article.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

const id = fc.constantFrom('a', 'b', 'c');
const sentence: fc.Arbitrary<SentenceJson> = fc.record({
  id,
  side: fc.constantFrom('source', 'target'),
  position: fc.nat(),
  paragraph: fc.nat(3),
  linkId: id,
  original: fc.string(),
  current: fc.string(),
  progress: fc.constantFrom('untouched', 'done'),
  verdict: fc.constantFrom('pending', 'approved'),
  verdictReason: fc.constantFrom('', 'non'),
  assignee: fc.constantFrom(null, { id: 'u', name: 'Ed' }),
  version: fc.nat(),
});
const flag = fc.record({
  id,
  sentenceId: id,
  from: fc.nat(9),
  message: fc.option(fc.record({ fr: fc.string(), en: fc.string() })),
  author: fc.option(fc.record({ id, name: fc.string() })),
  suggestion: fc.option(fc.string()),
}) as unknown as fc.Arbitrary<FlagJson>;
const article = fc.record({
  title: fc.string(),
  sentences: fc.array(sentence),
  links: fc.array(fc.record({ id, order: fc.nat(), score: fc.double({ noNaN: true, min: 0, max: 1 }) })),
  flags: fc.array(flag),
}) as unknown as fc.Arbitrary<ArticleJson>;

test('an article comes out of its packing as it went in', () => {
  fc.assert(
    fc.property(article, (one) => {
      const plain = JSON.parse(JSON.stringify(one)) as ArticleJson;
      expect(unpackArticle(packArticle(one))).toEqual(plain);
    }),
  );
});
