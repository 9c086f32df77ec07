/** Fields of one row before and after an act, as the journal keeps them. */
export interface JournalledChange {
  table: string;
  id: string;
  before: Record<string, unknown>;
}

/** Fields that a row had at an earlier moment. */
export interface RowAsItWas {
  table: string;
  id: string;
  fields: Record<string, unknown>;
}

/** Fields that say whose work something is, not how the article reads: they stay as they are. */
const NOT_RESTORED: ReadonlySet<string> = new Set(['assigneeId', 'secondReaderId', 'dueAt']);

/**
 * How the rows were before a run of acts, given what the acts changed, oldest first: of each field
 * the value before the first change to it. What people said to each other is not taken back, nor what the desk
 * said that it does not want to be told again.
 */
export function asBefore(changes: Iterable<JournalledChange>): RowAsItWas[] {
  const rows = new Map<string, RowAsItWas>();
  for (const { table, id, before } of changes) {
    if (table === 'thread' || table === 'comment' || table === 'dismissal') continue;
    const key = `${table} ${id}`;
    const row = rows.get(key) ?? { table, id, fields: {} };
    rows.set(key, row);
    for (const [field, value] of Object.entries(before)) {
      if (!NOT_RESTORED.has(field) && !(field in row.fields)) row.fields[field] = value;
    }
  }
  return [...rows.values()].filter(({ fields }) => Object.keys(fields).length > 0);
}
