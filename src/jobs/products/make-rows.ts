/** Rows that a job makes whole, the seller's columns among them, also when an earlier execution died while it made them. */
import type { Sheet } from '../../ports';
import {
  changeRows,
  columnOf,
  keyOf,
  messages,
  type PartOf,
  type Row,
  readRows,
  type Tab,
  takeSnapshot,
  upsertRows,
} from '../../sheet';

/**
 * Makes the rows whose key does not stand yet. Keys must be the job's own: a row that stands was begun by an execution
 * that died, so its blank cells are filled in; what a seller has written there since stays. Throws `SheetError`.
 */
export function makeRows<T extends Tab>(tab: T, sheet: Sheet, rows: readonly PartOf<T>[]): void {
  const wanted = new Map(rows.map((values) => [keyOf(tab, values), values]));
  const { added } = upsertRows(tab, sheet, rows, {}, { wholeNewRows: true });
  if (added.length === wanted.size) return;
  const changes = new Map<string, PartOf<T>>();
  for (const row of readRows(tab, takeSnapshot(tab, sheet))) {
    const values = wanted.get(row.key ?? '');
    if (values && row.key !== undefined && !added.includes(row.key)) changes.set(row.key, lacking(tab, row, values));
  }
  changeRows(tab, sheet, changes, { ordered: Object.keys(tab.columns) });
}

/** A cell that holds what its column cannot read is not blank. */
function lacking<T extends Tab>(tab: T, row: Row<T>, values: PartOf<T>): PartOf<T> {
  const unread = new Set(row.problems.flatMap(({ header, message }) => (message === messages.blank() ? [] : header)));
  const entries = Object.entries(values).filter(
    ([name, value]) => value !== undefined && row.values[name] === undefined && !unread.has(columnOf(tab, name).header),
  );
  return Object.fromEntries(entries) as PartOf<T>;
}
