import type {
  Check,
  CheckDocument,
  CheckSentence,
  Finding,
  Fix,
  FixEdit,
  Hit,
  Lane,
} from '#lib/domain/checks/check.ts';
import { linkedGroups } from '#lib/domain/checks/groups.ts';
import { MANY_TEXTS, memo, wordsOf } from '#lib/domain/checks/memo.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import { type Category, SEVERITY_POINTS } from '#lib/domain/rubric.ts';

const LANE_RANK: Record<Lane, number> = { sure: 2, probable: 1, unsure: 0 };
const FIX_RANK: Record<Fix['kind'], number> = { automatic: 3, suggestion: 2, rewrite: 1 };

/**
 * All findings of a document, in reading order. Where findings of one category overlap only the strongest is
 * kept (lane, then severity, then fix, then length): a reader wants one remark for one fault.
 *
 * Never throws: a check that fails on some text is left out for that document, because a reviewer without one
 * check is better off than a reviewer without an article. The tests run every check without this net.
 */
export function runChecks(document: CheckDocument, checks: readonly Check[] = CHECKS): Finding[] {
  const findings: Finding[] = [];
  const parts = partsOf(document);
  for (const check of checks) {
    try {
      const hits = check.reach ? hitsByPart(check, parts[check.reach]) : check.find(document);
      findings.push(...toFindings(check, hits, document));
    } catch {
      // Left out, as said above.
    }
  }
  findings.sort((a, b) => a.sentence - b.sentence || a.from - b.from || b.to - a.to);
  return dropWeaker(findings);
}

/** The findings of one check, in the order it gives them. Throws what the check throws. */
export function runCheck(check: Check, document: CheckDocument): Finding[] {
  return toFindings(check, check.find(document), document);
}

/** Some sentences of a document as one of their own, where each of them stands, and what checks found in them. */
interface Part {
  document: CheckDocument;
  at: readonly number[];
  hits: Map<Check, readonly Hit[]>;
}

/** One correction leaves all other sentences of an article as they were: what is known of them is not worked out again. */
const hitsIn = memo((_words) => new Map<Check, readonly Hit[]>(), MANY_TEXTS);

function partsOf(document: CheckDocument): Record<NonNullable<Check['reach']>, readonly Part[]> {
  return {
    sentence: document.sentences.map((sentence, index) => partOf([sentence], [index])),
    group: linkedGroups(document).map(({ targets, sources }) =>
      partOf(
        targets.map((index) => ({ text: '', paragraph: 0, ...document.sentences[index], sources })),
        targets,
      ),
    ),
  };
}

function partOf(sentences: readonly CheckSentence[], at: readonly number[]): Part {
  return { document: { sentences }, at, hits: hitsIn(wordsOf(sentences)) };
}

function* hitsByPart(check: Check, parts: readonly Part[]): Iterable<Hit> {
  for (const { document, at, hits } of parts) {
    const found = hits.get(check) ?? [...check.find(document)];
    hits.set(check, found);
    for (const hit of found) yield inPlace(hit, at);
  }
}

/** A hit of a part, where the part stands in the whole. */
function inPlace(hit: Hit, at: readonly number[]): Hit {
  const { fix } = hit;
  const place = (sentence: number) => at[sentence] ?? sentence;
  return {
    ...hit,
    sentence: place(hit.sentence),
    ...(fix && {
      fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, sentence: place(edit.sentence) })) },
    }),
  };
}

function toFindings(check: Check, hits: Iterable<Hit>, document: CheckDocument): Finding[] {
  const findings: Finding[] = [];
  for (const hit of hits) {
    const text = document.sentences[hit.sentence]?.text.slice(hit.from, hit.to);
    if (text) findings.push(toFinding(check, hit, text));
  }
  return findings;
}

function toFinding(check: Check, hit: Hit, text: string): Finding {
  const { sentence, from, to, message, fix } = hit;
  return {
    check: check.id,
    lane: hit.lane ?? check.lane,
    category: hit.category ?? check.category,
    severity: hit.severity ?? check.severity,
    sentence,
    from,
    to,
    text,
    message,
    ...(fix && { fix }),
  };
}

function dropWeaker(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  // Those kept of one category do not overlap, so that only its last one can be in the way.
  const lastOf = new Map<Category, number>();
  for (const finding of sorted) {
    const rival = lastOf.get(finding.category) ?? -1;
    const other = kept[rival];
    if (other === undefined || other.sentence !== finding.sentence || other.to <= finding.from) {
      lastOf.set(finding.category, kept.push(finding) - 1);
    } else if (outranks(finding, other)) kept[rival] = finding;
  }
  return kept;
}

function outranks(a: Finding, b: Finding): boolean {
  const difference =
    LANE_RANK[a.lane] - LANE_RANK[b.lane] ||
    SEVERITY_POINTS[a.severity] - SEVERITY_POINTS[b.severity] ||
    (a.fix ? FIX_RANK[a.fix.kind] : 0) - (b.fix ? FIX_RANK[b.fix.kind] : 0);
  return difference > 0;
}

/**
 * The texts with one fix applied; sentences that it does not touch are the same strings. Throws a RangeError
 * when an edit lies outside its sentence, as when the fix was made for another wording.
 */
export function applyFix(texts: readonly string[], fix: Fix): string[] {
  return applyFixes(texts, [fix]);
}

/**
 * The texts with several fixes applied, all made for `texts`. A fix that would touch what an earlier one
 * replaces is left out whole. Throws as `applyFix` does.
 */
export function applyFixes(texts: readonly string[], fixes: readonly Fix[]): string[] {
  const bySentence = new Map<number, FixEdit[]>();
  for (const { edits } of fixes) {
    for (const edit of edits) {
      const length = texts[edit.sentence]?.length ?? -1;
      if (!(edit.from >= 0 && edit.from <= edit.to && edit.to <= length)) {
        throw new RangeError(`No range ${edit.from}–${edit.to} in sentence ${edit.sentence}`);
      }
    }
    if (edits.some((edit) => bySentence.get(edit.sentence)?.some((other) => meet(edit, other)))) continue;
    for (const edit of edits) {
      const list = bySentence.get(edit.sentence);
      if (list) list.push(edit);
      else bySentence.set(edit.sentence, [edit]);
    }
  }
  const fixed = [...texts];
  for (const [sentence, edits] of bySentence) {
    let text = texts[sentence] ?? '';
    for (const edit of edits.sort((a, b) => b.from - a.from)) {
      text = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
    }
    fixed[sentence] = text;
  }
  return fixed;
}

function meet(a: FixEdit, b: FixEdit): boolean {
  return (a.from < b.to && b.from < a.to) || a.from === b.from;
}
