/** Adds rows at the end of a log: a tab without a key whose rows never change. */
import type { Sheet } from '../../ports';
import { locate } from '../header';
import { columnOf, type PartOf, type Tab } from '../tab';

export interface LogLimit {
  /** Rows that stay. */
  keep: number;
  /** How many rows more it may hold before the oldest go, all at once. */
  slack: number;
}

/** Appends in one write; trims from the top in one call when the log has outgrown its limit. Throws `SheetError`. */
export function appendRows<T extends Tab>(tab: T, sheet: Sheet, rows: readonly PartOf<T>[], limit: LogLimit): void {
  if (rows.length === 0) return;
  const used = sheet.usedSize();
  const [header = []] = used.rows === 0 ? [] : sheet.read({ row: 1, column: 1, rows: 1, columns: used.columns });
  const located = locate(tab, header, Object.keys(tab.columns));
  const grid = sheet.gridSize();
  const lacking = used.rows + rows.length - grid.rows;
  if (lacking > 0) sheet.insertRows(grid.rows, lacking + limit.slack);
  for (const names of neighbours(located)) {
    const first = located.get(names[0] ?? '') ?? 1;
    const area = { row: used.rows + 1, column: first, rows: rows.length, columns: names.length };
    const formats = names.map((name) => columnOf(tab, name).format);
    sheet.writeFormats(
      area,
      rows.map(() => formats),
    );
    sheet.write(
      area,
      rows.map((row) => names.map((name) => columnOf(tab, name).encode(row[name]))),
    );
  }
  const surplus = used.rows - 1 + rows.length - limit.keep;
  if (surplus > limit.slack) sheet.deleteRows(2, surplus);
}

/** Column names in stretches that stand side by side. */
function neighbours(located: ReadonlyMap<string, number>): string[][] {
  const places = [...located].sort(([, left], [, right]) => left - right);
  const stretches: string[][] = [];
  let previous = 0;
  for (const [name, place] of places) {
    if (place === previous + 1 && stretches.length > 0) stretches[stretches.length - 1]?.push(name);
    else stretches.push([name]);
    previous = place;
  }
  return stretches;
}
