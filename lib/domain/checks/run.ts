import type { Check, CheckDocument, Finding, Fix, FixEdit, Hit, Lane } from '#lib/domain/checks/check.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import { SEVERITY_POINTS } from '#lib/domain/rubric.ts';

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
  for (const check of checks) {
    try {
      findings.push(...runCheck(check, document));
    } catch {
      // Left out, as said above.
    }
  }
  findings.sort((a, b) => a.sentence - b.sentence || a.from - b.from || b.to - a.to);
  return dropWeaker(findings);
}

/**
 * No prose has sentences this long (600 words). Such a block is data or an attack, and stays unread so that no
 * check has to fear it.
 */
const LONGEST_SENTENCE = 4000;

/** The findings of one check, in the order it gives them. Throws what the check throws. */
export function runCheck(check: Check, document: CheckDocument): Finding[] {
  const findings: Finding[] = [];
  for (const hit of check.find(readable(document))) {
    const text = document.sentences[hit.sentence]?.text.slice(hit.from, hit.to);
    if (text) findings.push(toFinding(check, hit, text));
  }
  return findings;
}

function readable(document: CheckDocument): CheckDocument {
  const tooLong = (text: string) => text.length > LONGEST_SENTENCE;
  if (!document.sentences.some(({ text, sources }) => tooLong(text) || sources.some(tooLong)))
    return document;
  return {
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      text: tooLong(sentence.text) ? '' : sentence.text,
      sources: sentence.sources.filter((source) => !tooLong(source)),
    })),
  };
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
  for (const finding of sorted) {
    const rival = kept.findLastIndex(
      (other) =>
        other.sentence === finding.sentence && other.category === finding.category && other.to > finding.from,
    );
    const other = kept[rival];
    if (other === undefined) kept.push(finding);
    else if (outranks(finding, other)) kept[rival] = finding;
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
 * A name for a finding that survives edits elsewhere, so that a dismissal sticks: check, words (case, kinds
 * of space and of apostrophe ignored; with the words on both sides when the finding is punctuation only) and
 * how many times these words stand in the article before it.
 */
export function findingKey(finding: Finding, document: CheckDocument): string {
  const text = document.sentences[finding.sentence]?.text ?? '';
  const [from, to] = HAS_WORD.test(finding.text)
    ? [finding.from, finding.to]
    : withNeighbours(text, finding.from, finding.to);
  const words = normalised(text.slice(from, to)).trim();
  let ordinal = 0;
  for (let i = 0; i < finding.sentence; i++) {
    ordinal += occurrences(normalised(document.sentences[i]?.text ?? ''), words);
  }
  ordinal += occurrences(normalised(text.slice(0, from)), words);
  return `${finding.check}|${words.length > 80 ? `${words.slice(0, 40)}…${fingerprint(words)}` : words}|${ordinal}`;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function withNeighbours(text: string, from: number, to: number): [number, number] {
  const before = /[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, from - 40), from));
  const after = /^[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}]+/u.exec(text.slice(to, to + 40));
  return [from - (before?.[0].length ?? 0), to + (after?.[0].length ?? 0)];
}

function normalised(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'");
}

function occurrences(text: string, words: string): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}

/** FNV-1a, 32 bits: tells long quotations apart, protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
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
