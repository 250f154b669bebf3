/** Some columns of a tab as texts, without the others: a call for the size, one for the header, one a column. */
import type { Workbook } from '../ports';
import { columnOf, columnTexts, findColumns, type Tab } from '.';

/** Texts of the cells below the header, by the program's name of the column. */
export type ColumnTexts = ReadonlyMap<string, readonly string[]>;

/** A missing tab or column gives nothing, because a caller that only counts need not fail. */
export function readColumnTexts(workbook: Workbook, tab: Tab, names: readonly string[]): ColumnTexts {
  const sheet = workbook.sheet(tab.name);
  const { rows, columns } = sheet?.usedSize() ?? { rows: 0, columns: 0 };
  if (!sheet || rows < 2) return new Map();
  const located = findColumns(tab, sheet.read({ row: 1, column: 1, rows: 1, columns })[0] ?? []);
  const found = names.flatMap((name): [string, string[]][] => {
    const place = located.get(name);
    if (place === undefined) return [];
    const cells = sheet.read({ row: 2, column: place, rows: rows - 1, columns: 1 });
    const text = columnTexts(columnOf(tab, name));
    return [[name, cells.map(([cell = '']) => text(cell))]];
  });
  return new Map(found);
}
