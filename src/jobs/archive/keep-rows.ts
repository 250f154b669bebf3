/** Puts rows into their archive tab, so that they stand there once however often it is done, and looks whether they do. */
import type { Cell, Sheet, Workbook } from '../../ports';
import {
  appendRows,
  changeRows,
  columnOf,
  findColumns,
  keyOf,
  locate,
  type PartOf,
  readHeader,
  rowNumber,
  sameCell,
  setUpTab,
  sheetOf,
  standingKeys,
  type Tab,
} from '../../sheet';

type Kept = PartOf<Tab>;

/** Nothing is trimmed; a few blank rows more, so that not every step makes the sheet grow. */
const WITHOUT_END = { keep: Number.POSITIVE_INFINITY, slack: 200 };

/**
 * Gives the keys of those rows that were found in the tab afterwards, cell for cell as given. `stamp` is written with new
 * rows only. Throws `SheetError` when the tab cannot be brought about.
 */
export function keepRows(workbook: Workbook, tab: Tab, rows: readonly Kept[], stamp: Kept): ReadonlySet<string> {
  const sheet = standingSheet(workbook, tab);
  const wanted = new Map(rows.map((row) => [keyOf(tab, row), row]));
  const there = new Set(standingKeys(tab, sheet));
  const fresh = [...wanted].filter(([key]) => !there.has(key)).map(([, row]) => ({ ...row, ...stamp }));
  appendRows(tab, sheet, fresh, WITHOUT_END);
  const first = compare(tab, sheet, wanted);
  if (first.different.size === 0) return first.same;
  changeRows(tab, sheet, first.different);
  return compare(tab, sheet, wanted).same;
}

/** An execution that died while it made the tab has left some of its columns out. */
function standingSheet(workbook: Workbook, tab: Tab): Sheet {
  const there = workbook.sheet(tab.name);
  if (there) {
    const found = findColumns(tab, readHeader(there));
    if (Object.keys(tab.columns).every((name) => found.has(name))) return there;
  }
  setUpTab(tab, workbook, workbook.sheetNames().length);
  return sheetOf(tab, workbook);
}

interface Compared {
  same: Set<string>;
  different: Map<string, Kept>;
}

/** Only the stretch of the tab in which they stand is read; usually what was just appended. */
function compare(tab: Tab, sheet: Sheet, wanted: ReadonlyMap<string, Kept>): Compared {
  const compared: Compared = { same: new Set(), different: new Map() };
  const keys = standingKeys(tab, sheet);
  const indexes = keys.flatMap((key, index) => (key !== undefined && wanted.has(key) ? [index] : []));
  const [first] = indexes;
  const last = indexes[indexes.length - 1];
  if (first === undefined || last === undefined) return compared;
  const header = readHeader(sheet);
  const located = locate(tab, header, Object.keys(tab.columns));
  const area = { row: rowNumber(first), column: 1, rows: last - first + 1, columns: header.length };
  const cells = sheet.read(area);
  for (const row of cells) {
    const key = keyOfCells(tab, located, row);
    const values = wanted.get(key);
    if (!values) continue;
    const isSame = Object.entries(values).every(([name, value]) =>
      sameCell(row[(located.get(name) ?? 0) - 1] ?? '', columnOf(tab, name).encode(value)),
    );
    if (isSame) compared.same.add(key);
    else compared.different.set(key, values);
  }
  return compared;
}

/** Read with the compared cells: the seller may have sorted since the keys were read. */
function keyOfCells(tab: Tab, located: ReadonlyMap<string, number>, row: readonly Cell[]): string {
  return keyOf(tab, Object.fromEntries(tab.key.map((name) => [name, row[(located.get(name) ?? 0) - 1] ?? ''])));
}
