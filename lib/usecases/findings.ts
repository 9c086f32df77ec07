import { createHash } from 'node:crypto';
import type { Flag } from '#lib/db/generated/client.ts';
import type { CheckDocument, Finding, Fix } from '#lib/domain/checks/check.ts';
import { runChecks } from '#lib/domain/checks/run.ts';
import { makeAnchor } from '#lib/domain/text/anchors.ts';
import { type Act, sameJson } from './act.ts';

interface Place {
  id: string;
  current: string;
  paragraph: number;
  sources: string[];
}

/**
 * Runs the checks over the article as it stands in the transaction and brings its machine flags
 * in line: a new finding becomes an open flag, one that is gone is fixed, one that comes back
 * opens again unless it was dismissed. The same words found by the same check in the same
 * sentence are the same flag for ever, so a dismissal sticks.
 */
export async function reconcileFindings(act: Act): Promise<void> {
  const places = await targetPlaces(act);
  const known = await act.tx.flag.findMany({ where: { articleId: act.article.id, check: { not: null } } });
  const byKey = new Map(known.map((flag) => [flag.key, flag]));
  const created: Finding[] = [];
  const seen = new Set<string>();
  const keys = new Map<Finding, string>();
  for (const finding of runChecks(documentOf(places))) {
    const key = uniqueKey(finding, places, seen);
    keys.set(finding, key);
    const flag = byKey.get(key);
    if (flag) await refresh(act, flag, fieldsOf(finding, places));
    else created.push(finding);
  }
  for (const flag of known) {
    const gone = !seen.has(flag.key ?? '') && (flag.state === 'open' || flag.state === 'confirmed');
    if (gone) {
      await act.change(
        'flag',
        flag,
        { state: 'fixed', decidedById: act.actor.userId, decidedAt: new Date() },
        'soft',
      );
    }
  }
  if (created.length === 0) return;
  const rows = await act.tx.flag.createManyAndReturn({
    data: created.map((finding) => ({
      ...fieldsOf(finding, places),
      deskId: act.article.deskId,
      articleId: act.article.id,
      check: finding.check,
      key: keys.get(finding),
    })),
    select: { id: true },
  });
  for (const row of rows) act.touched.flags.add(row.id);
}

async function targetPlaces(act: Act): Promise<Place[]> {
  const rows = await act.tx.sentence.findMany({
    where: { articleId: act.article.id, stepId: null },
    select: { id: true, side: true, linkId: true, paragraph: true, current: true },
    orderBy: { position: 'asc' },
  });
  const sources = new Map<string, string[]>();
  for (const row of rows) {
    if (row.side === 'source') sources.set(row.linkId, [...(sources.get(row.linkId) ?? []), row.current]);
  }
  return rows
    .filter((row) => row.side === 'target')
    .map(({ id, current, paragraph, linkId }) => ({
      id,
      current,
      paragraph,
      sources: sources.get(linkId) ?? [],
    }));
}

function documentOf(places: readonly Place[]): CheckDocument {
  return {
    sentences: places.map(({ current, paragraph, sources }) => ({ text: current, paragraph, sources })),
  };
}

/** Digest of check, sentence and words (which may be longer than an index takes), and which of several equal ones. */
function uniqueKey(finding: Finding, places: readonly Place[], seen: Set<string>): string {
  const identity = [finding.check, places[finding.sentence]?.id, finding.text.toLowerCase()];
  const stem = createHash('sha256').update(identity.join('\0')).digest('base64url');
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

async function refresh(act: Act, flag: Flag, fields: ReturnType<typeof fieldsOf>): Promise<void> {
  // Derived from the text, so not a change that undo would have to know of.
  const { from, to, quote, prefix, suffix, anchor, lane, message, fix } = fields;
  const place = { from, to, quote, prefix, suffix, anchor, lane, message, ...(fix ? { fix } : {}) };
  const moved = Object.entries(place).some(([key, value]) => !sameJson(flag[key as keyof Flag], value));
  if (moved) {
    await act.tx.flag.update({ where: { id: flag.id }, data: { ...place, updatedAt: new Date() } });
    act.touched.flags.add(flag.id);
  }
  if (flag.state === 'fixed') {
    await act.change('flag', flag, { state: 'open', decidedById: null, decidedAt: null, reason: '' }, 'soft');
  }
}
