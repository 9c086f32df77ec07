import type { OutsideChecker } from '#lib/checkers/outside-checker.ts';
import { outsideCheckers } from '#lib/checkers/outside-checkers.ts';
import type { CheckDocument, Finding } from '#lib/domain/checks/check.ts';
import { OUTSIDE_CHECKERS, outsideFindings, outsideParagraphs } from '#lib/domain/checks/outside.ts';
import { log } from '#lib/log.ts';
import { type Act, perform } from './act.ts';
import type { House } from './house/house-of.ts';

/** What outside checkers say of an article, as far as it is known without asking. */
export interface OutsideNews {
  findings: Finding[];
  /** Whether a finding of this check in this sentence is one of a checker whose answer is still out. */
  isPending(check: string, sentence: number): boolean;
  /** Text that checkers have not been asked about yet. */
  unasked: { checker: OutsideChecker; paragraphs: string[] }[];
}

/** The findings of the outside checkers that a desk has not switched off, merged with the native ones. */
export function outsideNews(
  house: Pick<House, 'isOff'>,
  document: CheckDocument,
  native: readonly Finding[],
): OutsideNews {
  const checkers = outsideCheckers().filter(({ id }) => !house.isOff(id));
  const paragraphs = outsideParagraphs(document);
  const findings: Finding[] = [];
  const pending = new Set<string>();
  const unasked: OutsideNews['unasked'] = [];
  for (const checker of checkers) {
    const { id } = checker;
    findings.push(
      ...outsideFindings(id, document, (text) => checker.known(text) ?? [], [...native, ...findings]),
    );
    const unknown = paragraphs.filter(({ text }) => checker.known(text) === undefined);
    for (const { sentences } of unknown) for (const { index } of sentences) pending.add(`${id} ${index}`);
    if (unknown.length > 0) unasked.push({ checker, paragraphs: unknown.map(({ text }) => text) });
  }
  return { findings, isPending: (check, sentence) => pending.has(`${check} ${sentence}`), unasked };
}

/** Whether a check is one of an outside checker. */
export function isOutside(check: string | null): boolean {
  return OUTSIDE_CHECKERS.some((id) => id === check);
}

/**
 * Asks the outside checkers while the act goes on, and has the findings renewed when they have answered: nobody waits
 * for them, and what they say reaches screens as other people's work does.
 */
export function askAfterwards(
  { db, actor, article }: Pick<Act, 'db' | 'actor'> & { article: { id: string } },
  unasked: OutsideNews['unasked'],
  reconcile: (act: Act) => Promise<void>,
): void {
  const awake = unasked.filter(({ checker }) => checker.isAwake);
  if (awake.length === 0) return;
  void (async () => {
    const answers = await Promise.all(awake.map(({ checker, paragraphs }) => checker.learn(paragraphs)));
    if (!answers.includes(true)) return;
    await perform({ db, actor }, { articleId: article.id, type: 'findings:renewed' }, async (act) => {
      await reconcile(act);
      if (act.touched.flags.size === 0) act.unchanged = true;
      return null;
    });
  })().catch((error: unknown) =>
    log.warn({ err: error, articleId: article.id }, 'outside findings were lost'),
  );
}
