import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import { outsideCheckers } from '#lib/checkers/outside-checkers.ts';
import { documentOf, type Share, score } from '#lib/cli/bench-checks/measure.ts';
import type { CheckSets } from '#lib/cli/bench-checks/sets.ts';
import type { CheckDocument, Finding, Lane } from '#lib/domain/checks/check.ts';
import { outsideFindings, outsideParagraphs } from '#lib/domain/checks/outside.ts';
import { runCheck, runChecks } from '#lib/domain/checks/run.ts';
import { spelling } from '#lib/domain/checks/spelling.ts';

/** Findings of one kind: alarms on good translations, and how they meet what experts marked. */
export interface OtherFigures {
  name: string;
  alarms: number;
  precision: Share;
  recall: Share;
}

/**
 * The checks that need more than the texts: a dictionary, and the servers that the environment names
 * (RELIRE_GRAMMALECTE_URL, RELIRE_LANGUAGETOOL_URL).
 */
export async function measureOthers({ clean, marked }: CheckSets): Promise<OtherFigures[]> {
  const documents = [documentOf(clean), documentOf(marked.pairs)] as const;
  const figures = (name: string, [onClean, onMarked]: readonly Finding[][]): OtherFigures => {
    const places = (onMarked ?? []).map(({ sentence, from, to }) => ({ line: sentence, from, to }));
    return { name, alarms: onClean?.length ?? 0, ...score(places, marked.marks) };
  };
  const check = spelling(await frenchSpeller());
  const spelt = documents.map((document) => runCheck(check, document));
  const inLane = (lane: Lane) => spelt.map((findings) => findings.filter((finding) => finding.lane === lane));
  const rows = (['probable', 'unsure'] as const).map((lane) => figures(`spelling, ${lane}`, inLane(lane)));
  for (const checker of outsideCheckers()) {
    const found: Finding[][] = [];
    for (const document of documents) {
      await checker.learn(outsideParagraphs(document).map(({ text }) => text));
      found.push(outsideOf(checker, document));
    }
    rows.push(figures(checker.id, found));
  }
  return rows;
}

function outsideOf(checker: ReturnType<typeof outsideCheckers>[number], document: CheckDocument): Finding[] {
  return outsideFindings(checker.id, document, (text) => checker.known(text) ?? [], runChecks(document));
}
