import { createHash } from 'node:crypto';
import type { Prisma } from '#lib/db/generated/client.ts';
import { type FlagPlace, writeFlagPlaces } from '#lib/db/rows/flags.ts';
import type { CheckDocument, Finding, Fix, Lane } from '#lib/domain/checks/check.ts';
import type { DismissalRule } from '#lib/domain/checks/dismissals.ts';
import { checkDocument } from '#lib/domain/checks/document.ts';
import { MANY_TEXTS, memo } from '#lib/domain/checks/memo.ts';
import { runChecks } from '#lib/domain/checks/run.ts';
import { makeAnchor } from '#lib/domain/text/anchors.ts';
import { checksOf } from '#lib/jobs/read-pair.ts';
import { type Act, sameJson } from './act.ts';
import { type House, houseOf } from './house/house-of.ts';
import { weighChecks } from './house/weigh-checks.ts';
import { askAfterwards, isOutside, type OutsideNews, outsideNews } from './outside-findings.ts';

/** What is asked of the findings that are known: there may be hundreds, at every save. */
const KNOWN = {
  id: true,
  sentenceId: true,
  from: true,
  to: true,
  quote: true,
  prefix: true,
  suffix: true,
  anchor: true,
  check: true,
  key: true,
  lane: true,
  ownLane: true,
  message: true,
  fix: true,
  state: true,
  reason: true,
  decidedById: true,
  decidedAt: true,
  dismissalId: true,
} satisfies Prisma.FlagSelect;

type KnownFlag = Prisma.FlagGetPayload<{ select: typeof KNOWN }>;

/** A target sentence, where the document of the checks has it. */
interface Place {
  id: string;
  current: string;
}

/**
 * Runs the desk's checks over the article as it stands in the transaction and brings its machine flags in line: a
 * new finding becomes an open flag, one that is gone is fixed, one that comes back opens again unless it was
 * dismissed. The same words found by the same check in the same sentence are the same flag for ever, so a
 * dismissal sticks.
 *
 * Where the checks themselves changed since, what is gone without a word of its sentence changing was not fixed by
 * anybody: such flags are taken back, and no record is kept of them.
 */
export async function reconcileFindings(act: Act): Promise<void> {
  const house = await houseOf(act.tx, act.article);
  const isStale = act.article.checkedAs !== house.version;
  const { places, document } = await readPlaces(act);
  const known: KnownFlag[] = await act.tx.flag.findMany({
    where: { articleId: act.article.id, check: { not: null } },
    select: KNOWN,
  });
  const byKey = new Map(known.map((flag) => [flag.key, flag]));
  const created: NewFinding[] = [];
  const moved: FlagPlace[] = [];
  const moves = newMoves();
  const seen = new Set<string>();
  const decided = new Set<string>();
  const native = runChecks(document, await checksOf(house.checks));
  const outside = outsideNews(house, document, native);
  for (const own of [...native, ...outside.findings]) {
    const finding = house.place(own);
    const key = uniqueKey(finding, places, seen);
    const flag = byKey.get(key);
    const dismissal = house.dismissalOf(finding.check, finding.text);
    if (flag) {
      const place = movedTo(flag, { ...fieldsOf(finding, places), ownLane: own.lane });
      if (place) moved.push(place);
      settle(moves, flag, dismissal);
    } else if (!dismissal) created.push({ finding, ownLane: own.lane, key });
  }
  for (const flag of known.filter(({ key }) => !seen.has(key ?? ''))) {
    if (flag.state !== 'open' && flag.state !== 'confirmed') continue;
    const still = stillOut(flag, places, outside);
    if (still) {
      if (still !== flag) moved.push(still);
      continue;
    }
    const edited = !isStale || act.touched.sentences.has(flag.sentenceId);
    if (edited && flag.check) decided.add(flag.check);
    moves[edited ? 'fixed' : 'withdrawn'].push(flag);
  }
  await writeFlagPlaces(act.tx, moved);
  for (const { id } of moved) act.touched.flags.add(id);
  await applyMoves(act, moves);
  if (isStale) {
    // Derived, as all findings are: nothing that undo would have to know of.
    await act.tx.article.update({ where: { id: act.article.id }, data: { checkedAs: house.version } });
  }
  await createFlags(act, created, places);
  await weighChecks(act, decided, house);
  askAfterwards(act, outside.unasked, reconcileFindings);
}

/**
 * Where a finding of an outside checker that has not answered yet stays: where its words stand; without them it is
 * gone, and null.
 */
function stillOut(flag: KnownFlag, places: readonly Place[], outside: OutsideNews): FlagPlace | null {
  if (!isOutside(flag.check)) return null;
  const at = places.findIndex(({ id }) => id === flag.sentenceId);
  const text = places[at]?.current ?? '';
  if (!outside.isPending(flag.check ?? '', at)) return null;
  const from = text.slice(flag.from, flag.to) === flag.quote ? flag.from : text.indexOf(flag.quote);
  if (from < 0) return null;
  if (from === flag.from) return flag;
  // The fix was made for another place; the answer to come brings the right one.
  return { ...flag, ...makeAnchor(text, from, from + flag.quote.length), fix: null };
}

interface NewFinding {
  finding: Finding;
  ownLane: Lane;
  key: string;
}

async function createFlags(
  act: Act,
  created: readonly NewFinding[],
  places: readonly Place[],
): Promise<void> {
  if (created.length === 0) return;
  const rows = await act.tx.flag.createManyAndReturn({
    data: created.map((one) => ({
      ...flagOf(one, places),
      deskId: act.article.deskId,
      articleId: act.article.id,
    })),
    select: { id: true },
  });
  for (const row of rows) act.touched.flags.add(row.id);
}

function flagOf({ finding, ownLane, key }: NewFinding, places: readonly Place[]) {
  return { ...fieldsOf(finding, places), check: finding.check, ownLane, key };
}

/** A finding of a new article, as its flag will be. */
export type FirstFlag = ReturnType<typeof flagOf>;

/**
 * The flags of an article that is not stored yet, and what outside checkers are to be asked about it: what
 * `reconcileFindings` would make of it.
 */
export function firstFlags(
  house: House,
  { document, places, native }: { document: CheckDocument; places: readonly Place[]; native: Finding[] },
): { flags: FirstFlag[]; unasked: OutsideNews['unasked'] } {
  const seen = new Set<string>();
  const outside = outsideNews(house, document, native);
  const flags = [...native, ...outside.findings].flatMap((own) => {
    const finding = house.place(own);
    const key = uniqueKey(finding, places, seen);
    if (house.dismissalOf(finding.check, finding.text)) return [];
    return [flagOf({ finding, ownLane: own.lane, key }, places)];
  });
  return { flags, unasked: outside.unasked };
}

function decidedBy(act: Act, state: 'fixed' | 'dismissed') {
  return { state, decidedById: act.actor.userId, decidedAt: new Date() };
}

/** Findings whose state moves, by where to. */
interface Moves {
  fixed: KnownFlag[];
  withdrawn: KnownFlag[];
  open: KnownFlag[];
  dismissed: Map<DismissalRule, KnownFlag[]>;
}

function newMoves(): Moves {
  return { fixed: [], withdrawn: [], open: [], dismissed: new Map() };
}

/** One statement for each state, however many findings move there. */
async function applyMoves(act: Act, { fixed, withdrawn, open, dismissed }: Moves): Promise<void> {
  await act.changeAll('flag', fixed, decidedBy(act, 'fixed'), 'soft');
  await act.changeAll('flag', withdrawn, { state: 'withdrawn' }, 'soft');
  const undecided = { decidedById: null, decidedAt: null, reason: '', dismissalId: null };
  await act.changeAll('flag', open, { state: 'open', ...undecided }, 'soft');
  for (const [{ id: dismissalId, reason }, flags] of dismissed)
    await act.changeAll('flag', flags, { ...decidedBy(act, 'dismissed'), reason, dismissalId }, 'soft');
}

/** The state of a finding that is there: what a wider dismissal covers is dismissed, what none covers is open. */
function settle(moves: Moves, flag: KnownFlag, dismissal: DismissalRule | undefined): void {
  const { state } = flag;
  if (dismissal) {
    if (state !== 'open' && state !== 'confirmed') return;
    // One that somebody opened again keeps the dismissal that it is an exception to.
    if (flag.dismissalId === dismissal.id) return;
    const others = moves.dismissed.get(dismissal);
    if (others) others.push(flag);
    else moves.dismissed.set(dismissal, [flag]);
  } else if (
    state === 'fixed' ||
    state === 'withdrawn' ||
    (state === 'dismissed' && flag.dismissalId !== null)
  ) {
    moves.open.push(flag);
  }
}

async function readPlaces(act: Act): Promise<{ places: Place[]; document: CheckDocument }> {
  const rows = await act.tx.sentence.findMany({
    where: { articleId: act.article.id, stepId: null },
    select: { id: true, side: true, linkId: true, paragraph: true, current: true },
    orderBy: { position: 'asc' },
  });
  const of = (wanted: 'source' | 'target') => rows.filter(({ side }) => side === wanted);
  const linked = ({ linkId, current, paragraph }: (typeof rows)[number]) => ({
    link: linkId,
    text: current,
    paragraph,
  });
  return {
    places: of('target'),
    document: checkDocument(of('source').map(linked), of('target').map(linked)),
  };
}

const digestOf = memo((identity) => createHash('sha256').update(identity).digest('base64url'), MANY_TEXTS);

/** Digest of check, sentence and words (which may be longer than an index takes), and which of several equal ones. */
function uniqueKey(finding: Finding, places: readonly Place[], seen: Set<string>): string {
  const identity = [finding.check, places[finding.sentence]?.id, finding.text.toLowerCase()];
  const stem = digestOf(identity.join('\0'));
  let ordinal = 1;
  while (seen.has(`${stem}:${ordinal}`)) ordinal++;
  const key = `${stem}:${ordinal}`;
  seen.add(key);
  return key;
}

function fieldsOf(finding: Finding, places: readonly Place[]) {
  const place = places[finding.sentence];
  if (!place) throw new RangeError(`Finding of ${finding.check} on sentence ${finding.sentence}`);
  return {
    ...makeAnchor(place.current, finding.from, finding.to),
    sentenceId: place.id,
    anchor: 'exact' as const,
    category: finding.category,
    severity: finding.severity,
    lane: finding.lane,
    message: { ...finding.message },
    ...(finding.fix ? { fix: fixOf(finding.fix, places) } : {}),
  };
}

function fixOf(fix: Fix, places: readonly Place[]) {
  const edits = fix.edits.map(({ sentence, from, to, insert }) => {
    const sentenceId = places[sentence]?.id;
    if (!sentenceId) throw new RangeError(`Fix on sentence ${sentence}`);
    return { sentenceId, from, to, insert };
  });
  return { kind: fix.kind, edits };
}

/** The finding of a flag where it stands now, or null when it has not moved. Category and severity are a lead's to change. */
function movedTo(flag: KnownFlag, fields: ReturnType<typeof fieldsOf> & { ownLane: Lane }): FlagPlace | null {
  const { sentenceId: _sentence, category: _category, severity: _severity, fix = null, ...rest } = fields;
  const place = { ...rest, fix };
  const moved = Object.entries(place).some(([key, value]) => !sameJson(flag[key as keyof KnownFlag], value));
  return moved ? { id: flag.id, ...place } : null;
}
