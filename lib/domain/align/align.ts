import { scoreGroups } from '#lib/domain/align/confidence.ts';
import { findCorridor, widenCorridor } from '#lib/domain/align/corridor.ts';
import { crossGaps, crossNeighbours } from '#lib/domain/align/crossing.ts';
import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { CONTINUES, joinPieces, markContinuations, markParagraphs } from '#lib/domain/align/joints.ts';
import { BeadLattice } from '#lib/domain/align/lattice.ts';
import { type Lengths, measureLengths, measureSpread } from '#lib/domain/align/lengths.ts';
import type { Lexicon } from '#lib/domain/align/lexicon.ts';
import { type AlignedGroup, trainModel1 } from '#lib/domain/align/model1.ts';
import { markNoise } from '#lib/domain/align/noise.ts';
import { asPieces, cutIntoPieces, groupPieces, type Pieces } from '#lib/domain/align/pieces.ts';
import { priorWeights } from '#lib/domain/align/prior.ts';
import { BeadScorer } from '#lib/domain/align/score.ts';
import {
  isDeletion,
  type Region,
  rangeOf,
  rescueGaps,
  type Span,
  unalignedSpans,
} from '#lib/domain/align/spans.ts';
import { normalisedTable, type TranslationTable } from '#lib/domain/align/table.ts';
import { tokenise } from '#lib/domain/align/tokens.ts';
import { type SentenceVectors, VectorEvidence } from '#lib/domain/align/vectors.ts';
import { backgroundProbabilities, buildVocabulary, commonWords } from '#lib/domain/align/vocabulary.ts';
import type { Language } from '#lib/domain/text/sentences.ts';

/** A sentence as the aligner reads it. Without a paragraph number nothing is assumed of paragraphs. */
export interface AlignSentence {
  readonly text: string;
  readonly paragraph?: number;
}

/** Sentences that belong together, by their 0-based numbers. An empty side: the other has no counterpart. */
export interface Bead {
  source: number[];
  target: number[];
  /** Probability in 0..1 that the bead is right as it stands. */
  score: number;
  /** Set when the bead breaks the common order of both sides. */
  crossing?: boolean;
}

export interface AlignOptions {
  /** Language of the source, English when left out; the target is in the other language. */
  readonly sourceLanguage?: Language;
  /** Word translations; those of the project when left out. */
  readonly lexicon?: Lexicon;
  /** What a model makes of the sentences, added to what their words say. */
  readonly vectors?: SentenceVectors;
  /** Steps to leave out, to measure what they bring. */
  readonly without?: readonly Ingredient[];
}

/**
 * What can be left out: setting page furniture aside, cutting lines into their sentences, heeding lower case after a
 * stop, the second pass with its trained table, looking again at gaps, crossing links.
 */
export type Ingredient = 'furniture' | 'pieces' | 'falseStop' | 'training' | 'gaps' | 'crossing';

const PASSES = 2;
/** Sentences by which the corridor is wider than the anchors on each side. */
const BAND = 8;
/** What the second pass may look at: ways worse by so much than the best of the first, and sentences around them. */
const NEAR_BEST = 15;
const NARROW_BAND = 2;
const FIRST_DELETION = -3.2;
const MORE_DELETED = 0.6;
const FIRST_PARTED = -7;
const FLOOR = -1;
const RESCUE_FLOOR = -0.5;
const RESCUE_DELETION = -2;
/** Characters from which a sentence is beyond anything the word scores were made for. */
const OUTSIZE = 2000;
/** Share of the characters that is nearly all of them. */
const MOSTLY = 0.9;
/** How sure it is that a line recognised as furniture of the page has no counterpart. */
const NOISE_SCORE = 0.97;

/**
 * Aligns the sentences of an article with those of its translation. The beads cover each sentence of both sides
 * exactly once and stand in the order of the text; no two beads with both sides cross unless one is marked
 * `crossing`. Never throws; an empty side gives unaligned sentences only.
 *
 * What a page puts around its article (dates, sharing lines) is set aside first, so that a bead may reach across it.
 * Then two passes of anchors, corridor and dynamic programming over beads (Gale & Church 1993); the second uses a
 * translation table trained on the alignment of the first (Moore 2002).
 */
export function alignSentences(
  source: readonly AlignSentence[],
  target: readonly AlignSentence[],
  options: AlignOptions = {},
): Bead[] {
  const sourceLanguage = options.sourceLanguage ?? 'en';
  const sourceTexts = source.map((sentence) => sentence.text);
  const targetTexts = target.map((sentence) => sentence.text);
  const uses = (ingredient: Ingredient) => !options.without?.includes(ingredient);
  const noise = uses('furniture')
    ? markNoise(sourceTexts, targetTexts, sourceLanguage)
    : { source: source.map(() => false), target: target.map(() => false) };
  const keptSource = [...source.keys()].filter((index) => !noise.source[index]);
  const keptTarget = [...target.keys()].filter((index) => !noise.target[index]);
  const textsOf = (sentences: readonly AlignSentence[], kept: readonly number[]) =>
    kept.map((index) => sentences[index]?.text ?? '');
  const targetLanguage = sourceLanguage === 'en' ? 'fr' : 'en';
  const cut = uses('pieces') ? cutIntoPieces : asPieces;
  const sourcePieces = cut(textsOf(source, keptSource), sourceLanguage);
  const targetPieces = cut(textsOf(target, keptTarget), targetLanguage);
  const [sourceParagraphs, targetParagraphs] = paragraphStarts(
    sourcePieces.owner.map((line) => source[keptSource[line] ?? -1]?.paragraph),
    targetPieces.owner.map((line) => target[keptTarget[line] ?? -1]?.paragraph),
  );
  const spans = alignPieces(
    { ...sourcePieces, opensParagraph: sourceParagraphs },
    { ...targetPieces, opensParagraph: targetParagraphs },
    sourceLanguage,
    options,
  );
  const groups = groupPieces(spans, sourcePieces, targetPieces);
  const scores = scoreGroups(groups, textsOf(source, keptSource), textsOf(target, keptTarget));
  const beads = groups.map((group, at) => ({
    source: group.source.flatMap((index) => keptSource[index] ?? []),
    target: group.target.flatMap((index) => keptTarget[index] ?? []),
    score: scores[at] ?? 0,
    ...(group.crossing ? { crossing: true } : {}),
  }));
  return withNoise(beads, noise);
}

/** Where paragraphs begin on each side; nowhere when one side knows of none, as nothing can agree then. */
function paragraphStarts(
  source: readonly (number | undefined)[],
  target: readonly (number | undefined)[],
): [Uint8Array, Uint8Array] {
  const starts: [Uint8Array, Uint8Array] = [markParagraphs(source), markParagraphs(target)];
  const both = starts.every((side) => side.includes(1));
  return both ? starts : [new Uint8Array(source.length), new Uint8Array(target.length)];
}

interface MarkedPieces extends Pieces {
  readonly opensParagraph: Uint8Array;
}

function alignPieces(
  sourcePieces: MarkedPieces,
  targetPieces: MarkedPieces,
  sourceLanguage: Language,
  options: AlignOptions,
): Span[] {
  const uses = (ingredient: Ingredient) => !options.without?.includes(ingredient);
  const sourceTexts = sourcePieces.texts;
  const targetTexts = targetPieces.texts;
  const sourceContinues = markContinuations(sourceTexts);
  const targetContinues = markContinuations(targetTexts);
  const whole = { sourceFrom: 0, sourceTo: sourceTexts.length, targetFrom: 0, targetTo: targetTexts.length };
  if (sourceTexts.length === 0 || targetTexts.length === 0) return unalignedSpans(whole);
  const reversed = sourceLanguage === 'fr';
  const source = buildVocabulary(sourceTexts.map((text) => tokenise(text, reversed ? 'fr' : 'en')));
  const target = buildVocabulary(targetTexts.map((text) => tokenise(text, reversed ? 'en' : 'fr')));
  const input = {
    source,
    target,
    commonSource: commonWords(source),
    commonTarget: commonWords(target),
    targetBackground: backgroundProbabilities(target),
    lengths: measureLengths(sourceTexts, targetTexts, reversed),
  };
  const weights = priorWeights(source, target, options.lexicon ?? ownLexicon(), reversed);
  const prior = normalisedTable(weights, source.words.length, target.words.length);
  const wide = findCorridor(prior, input, BAND);
  const vectors = options.vectors && new VectorEvidence(sourceTexts, targetTexts, options.vectors, wide);
  let corridor = wide;
  let table: TranslationTable = prior;
  let spans: Span[] = [];
  const passes = uses('training') ? PASSES : 1;
  for (let pass = 0; pass < passes; pass++) {
    const parted = !uses('falseStop')
      ? 0
      : pass === 0
        ? FIRST_PARTED
        : adaptedParted(spans, sourceContinues, targetContinues);
    const joints = {
      sourceJoints: joinPieces({ ...sourcePieces, continuations: sourceContinues }, parted),
      targetJoints: joinPieces({ ...targetPieces, continuations: targetContinues }, parted),
    };
    const lengthSpread = pass === 0 ? 1 : measureSpread(spans, input.lengths);
    const scorer = new BeadScorer(table, { ...input, ...joints, lengthSpread, vectors }, wide);
    const deletion = pass === 0 ? FIRST_DELETION : adaptedDeletion(spans);
    const lattice = new BeadLattice(scorer, corridor, whole, { ...joints, deletion, floor: FLOOR });
    const rescue = { ...joints, deletion: RESCUE_DELETION, floor: RESCUE_FLOOR };
    spans = lattice.bestSpans();
    if (uses('gaps'))
      spans = rescueGaps(spans, (region) => {
        const floor = isOutsize(region, input.lengths) ? 0 : RESCUE_FLOOR;
        return new BeadLattice(scorer, wide, region, { ...rescue, floor }).bestSpans();
      });
    if (pass + 1 === passes) {
      return uses('crossing') ? crossGaps(crossNeighbours(spans, scorer, rescue), scorer, rescue) : spans;
    }
    table = trainModel1(prior, source, target, spans.filter((span) => !isDeletion(span)).map(toGroup));
    corridor = widenCorridor(lattice.corridorNearBest(NEAR_BEST), NARROW_BAND, targetTexts.length);
  }
  return spans;
}

/**
 * Whether nearly all of a region stands in sentences so long that each word of the other side hardly makes any one of
 * theirs likelier: there, words that nothing explains must not speak against a bead, and lengths decide.
 */
function isOutsize(region: Region, { source, target }: Lengths): boolean {
  const mostlyOutsize = (lengths: Int32Array): boolean => {
    const sum = (some: Int32Array) => some.reduce((total, length) => total + length, 0);
    return sum(lengths.filter((length) => length >= OUTSIZE)) >= MOSTLY * sum(lengths);
  };
  return (
    mostlyOutsize(source.subarray(region.sourceFrom, region.sourceTo)) &&
    mostlyOutsize(target.subarray(region.targetFrom, region.targetTo))
  );
}

function toGroup(span: Span): AlignedGroup {
  return { source: rangeOf(span.sourceFrom, span.sourceTo), target: rangeOf(span.targetFrom, span.targetTo) };
}

/**
 * The cost of an unaligned sentence from how many there were in the first pass, drawn towards the usual share. There
 * are more of them than the first pass finds, as it knows fewer words.
 */
function adaptedDeletion(spans: readonly Span[]): number {
  const usual = 12;
  const deleted = spans.filter(isDeletion).length;
  const share = (deleted + usual * Math.exp(-2.8)) / (spans.length + usual);
  return Math.min(-1.4, Math.max(-4.5, Math.log(share)) + MORE_DELETED);
}

/**
 * The cost of parting a sentence from what it seems to continue. Human French starts a sentence in lower case only
 * where a stop is false; rule-based translation does it anywhere, and shows it by resisting in the first pass.
 */
function adaptedParted(spans: readonly Span[], source: Uint8Array, target: Uint8Array): number {
  let parted = 0;
  for (const span of spans) {
    if (isDeletion(span)) continue;
    if (source[span.sourceFrom] === CONTINUES) parted += 1;
    if (target[span.targetFrom] === CONTINUES) parted += 1;
  }
  const isContinuation = (flag: number) => flag === CONTINUES;
  const total = source.filter(isContinuation).length + target.filter(isContinuation).length;
  const share = (parted + USUAL_PARTED * 6) / (total + 6);
  return Math.min(0, Math.log(share / (1 - share)));
}

const USUAL_PARTED = 0.002;

/** Puts the sentences set aside back in their places, each as an unaligned bead of its own. */
function withNoise(beads: readonly Bead[], noise: { source: boolean[]; target: boolean[] }): Bead[] {
  const result: Bead[] = [];
  let [i, j] = [0, 0];
  const placeUpTo = (sourceEnd: number, targetEnd: number): void => {
    for (; i < sourceEnd; i++)
      if (noise.source[i]) result.push({ source: [i], target: [], score: NOISE_SCORE });
    for (; j < targetEnd; j++)
      if (noise.target[j]) result.push({ source: [], target: [j], score: NOISE_SCORE });
  };
  for (const bead of beads) {
    placeUpTo(bead.source[0] ?? 0, bead.target[0] ?? 0);
    result.push(bead);
  }
  placeUpTo(noise.source.length, noise.target.length);
  return result;
}
