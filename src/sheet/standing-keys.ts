/** Reads the keys of a tab without its rows: of a hundred thousand orders only the key columns. */
import type { Cell, Sheet } from '../ports';
import { locate, readHeader } from './header';
import { keysOf } from './row-keys';
import type { Tab } from './tab';

/** One key a row, index 0 is row 2; `undefined` where a part of it is missing. Throws `SheetError` without a key column. */
export function standingKeys(tab: Tab, sheet: Sheet): (string | undefined)[] {
  const located = locate(tab, readHeader(sheet), tab.key);
  const count = sheet.usedSize().rows - 1;
  if (count < 1) return [];
  const rows: Cell[][] = Array.from({ length: count }, () => []);
  const places = new Map([...located].filter(([name]) => tab.key.includes(name)));
  for (const place of places.values()) {
    const cells = sheet.read({ row: 2, column: place, rows: count, columns: 1 });
    cells.forEach(([cell = ''], index) => {
      const row = rows[index];
      if (row) row[place - 1] = cell;
    });
  }
  return keysOf(tab, places, rows);
}
