import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import { type LearntWords, withLearnt } from '#lib/domain/align/learnt-lexicon.ts';
import type { SentenceVectors } from '#lib/domain/align/vectors.ts';
import type { Check, CheckDocument, Finding } from '#lib/domain/checks/check.ts';
import { checkDocument } from '#lib/domain/checks/document.ts';
import type { Term } from '#lib/domain/checks/glossary.ts';
import { type HouseTypography, houseProfile } from '#lib/domain/checks/house.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { checksFor } from '#lib/domain/checks/registry.ts';
import { runChecks } from '#lib/domain/checks/run.ts';
import type { Speller } from '#lib/domain/checks/spelling.ts';
import { type IngestedSentence, type PlannedLink, planLinks } from '#lib/domain/ingest.ts';

/** What says which checks a house has, as plain data. */
export interface HouseChecks {
  typography: HouseTypography;
  terms: readonly Term[];
  /** Ids of the checks that are switched off. */
  off: readonly string[];
}

export interface NewPair {
  source: readonly IngestedSentence[];
  target: readonly IngestedSentence[];
  /** Stated by the file that the pair came from; found by the aligner when null. */
  given: readonly PlannedLink[] | null;
  learnt: LearntWords | null;
  vectors?: SentenceVectors | undefined;
  house: HouseChecks;
}

/** A new article, linked and checked. */
export interface ReadPair {
  links: readonly PlannedLink[];
  document: CheckDocument;
  /** Numbers of the target sentences of the document, among all of their side. */
  positions: number[];
  findings: Finding[];
}

/** Links and checks a new article. */
export async function readPair({
  source,
  target,
  given,
  learnt,
  vectors,
  house,
}: NewPair): Promise<ReadPair> {
  const links = given ?? planLinks(source, target, { lexicon: withLearnt(learnt), vectors });
  const ofSource = linked(source, links, 'source');
  const ofTarget = linked(target, links, 'target');
  const document = checkDocument(ofSource, ofTarget);
  const findings = runChecks(document, await checksOf(house));
  return { links, document, positions: ofTarget.map(({ position }) => position), findings };
}

/** The sentences of one side that stay in the article, in their order. */
function linked(
  sentences: readonly IngestedSentence[],
  links: readonly PlannedLink[],
  side: 'source' | 'target',
) {
  const linkOf = new Map(links.flatMap((link, order) => link[side].map((at) => [at, order] as const)));
  return sentences.flatMap(({ text, paragraph, stepId }, position) =>
    stepId === null ? [{ link: linkOf.get(position) ?? -1, text, paragraph, position }] : [],
  );
}

/** Houses whose checks are kept: these find again what they remember of the texts. */
const MOST_HOUSES = 50;

const checksFrom = memo(
  (_key, { typography, terms, off }: HouseChecks, speller: Speller | undefined): readonly Check[] => {
    const all = checksFor({ profile: houseProfile(typography), speller, terms });
    return all.filter(({ id }) => !off.includes(id));
  },
  MOST_HOUSES,
);

/** The checks of a house. */
export async function checksOf(house: HouseChecks): Promise<readonly Check[]> {
  const speller = await frenchSpeller();
  return checksFrom(JSON.stringify([house, speller !== undefined]), house, speller);
}
