import type { Fix, Lane } from '#lib/domain/checks/check.ts';
import { foldQuote } from '#lib/domain/checks/dismissals.ts';
import { type Category, SEVERITY_POINTS, type Severity } from '#lib/domain/rubric.ts';

/** What the choice looks at of a flag; people's flags have no check. */
export interface Candidate {
  id: string;
  check: string | null;
  state: string;
  lane: Lane | null;
  category: Category;
  severity: Severity;
  quote: string;
  fix: { kind: Fix['kind']; edits: readonly { insert: string }[] } | null;
}

/** What a reader is shown of the findings of an article. */
export interface Attention {
  /** Findings put away: more than anyone reads. They are counted where they stand. */
  away: ReadonlySet<string>;
  /** Findings that say the same of the same words, each under every member's id; two or more. */
  alike: ReadonlyMap<string, readonly string[]>;
}

/** Visible findings a thousand words, typography aside: beyond that readers stop reading them. */
export const VISIBLE_PER_THOUSAND = 10;
/** A short article may have this many, however short it is. */
const VISIBLE_ANYWAY = 5;

const LANE_RANK: Record<Lane, number> = { sure: 2, probable: 1, unsure: 0 };
const FIX_RANK: Record<Fix['kind'], number> = { automatic: 3, suggestion: 2, rewrite: 1 };

/**
 * Which open findings of an article of `words` words are shown, worst first: by severity, lane, fix, then place (the
 * order given). Findings that are alike are one remark. Typography, which is settled by one key, what people raised and
 * what was confirmed are always shown; what is unsure never counts.
 */
export function attend(flags: readonly Candidate[], words: number): Attention {
  const groups = new Map<string, Candidate[]>();
  for (const flag of flags) {
    if (flag.check === null || flag.state !== 'open') continue;
    const key = [flag.check, flag.lane, foldQuote(flag.quote), insertsOf(flag)].join('\0');
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  const counted = [...groups.values()].filter(
    ([first]) => first && first.lane !== 'unsure' && first.category !== 'locale/format',
  );
  const allowed = Math.max(VISIBLE_ANYWAY, Math.ceil((words * VISIBLE_PER_THOUSAND) / 1000));
  const ranked = counted
    .map((group, place) => ({ group, place, worst: worstOf(group) }))
    .sort((a, b) => compare(a.worst, b.worst) || a.place - b.place);
  const away = ranked.slice(allowed).flatMap(({ group }) => group.map(({ id }) => id));
  const alike = new Map<string, readonly string[]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const ids = group.map(({ id }) => id);
    for (const id of ids) alike.set(id, ids);
  }
  return { away: new Set(away), alike };
}

function insertsOf({ fix }: Candidate): string {
  return fix ? fix.edits.map(({ insert }) => insert).join('\n') : '';
}

function worstOf(group: readonly Candidate[]): Candidate | undefined {
  return [...group].sort(compare)[0];
}

/** Negative when `a` goes before `b`. */
function compare(a: Candidate | undefined, b: Candidate | undefined): number {
  if (!a || !b) return 0;
  return (
    SEVERITY_POINTS[b.severity] - SEVERITY_POINTS[a.severity] ||
    (b.lane ? LANE_RANK[b.lane] : 0) - (a.lane ? LANE_RANK[a.lane] : 0) ||
    (b.fix ? FIX_RANK[b.fix.kind] : 0) - (a.fix ? FIX_RANK[a.fix.kind] : 0)
  );
}
