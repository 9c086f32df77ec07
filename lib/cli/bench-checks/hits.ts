import { documentOf } from '#lib/cli/bench-checks/measure.ts';
import type { CheckSets } from '#lib/cli/bench-checks/sets.ts';
import type { Check, CheckDocument, Finding } from '#lib/domain/checks/check.ts';
import { runCheck } from '#lib/domain/checks/run.ts';

/**
 * Every finding of one check on every set, in each lane, with its English, to be judged by a person. The order is that
 * of the sets; a finding that says the same of the same English is shown once, with how often it came.
 */
export function hitLines({ clean, marked, seed, news }: CheckSets, check: Check): string[] {
  const hitsIn = (name: string, documents: readonly CheckDocument[]) => {
    const hits = documents.flatMap((document) =>
      runCheck(check, document).map((finding) => lineOf(finding, document)),
    );
    const times = new Map<string, number>();
    for (const hit of hits) times.set(hit, (times.get(hit) ?? 0) + 1);
    const lines = [...times].map(
      ([hit, count], i) => `${i + 1}. ${count > 1 ? `(${count} times) ` : ''}${hit}`,
    );
    return [`### ${check.id}, ${name}: ${hits.length}`, '', ...lines, ''];
  };
  return [
    ...hitsIn('clean news', [documentOf(clean)]),
    ...hitsIn('marked', [documentOf(marked.pairs)]),
    ...hitsIn('seed', [{ sentences: seed.units }]),
    ...news.flatMap(({ name, documents }) => hitsIn(name, documents)),
  ];
}

function lineOf({ lane, sentence, from, to, text, message }: Finding, { sentences }: CheckDocument): string {
  const whole = sentences[sentence]?.text ?? '';
  const place = `${whole.slice(Math.max(0, from - 70), from)}⟦${text}⟧${whole.slice(to, to + 70)}`;
  const english = sentences[sentence]?.sources.join(' ').slice(0, 400) ?? '';
  return `${lane}: ${place} – EN: ${english} – ${message.fr}`;
}
