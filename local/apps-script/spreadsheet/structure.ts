/** Inserting, deleting and moving rows and columns: all that stands on them goes along. */
import { GoogleException } from '../exceptions';
import type { Axis } from './box';
import { followChange } from './follow-change';
import { type LineChange, placeOf } from './lines';
import type { RowData, SheetData, WorkbookData } from './model';
import { emptyLike, emptyRow, ROW_PARTS } from './rows';

/** All cells of a spreadsheet, empty ones too. */
export function cellCount(workbook: WorkbookData): number {
  return workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length * sheet.columnCount, 0);
}

/** Throws when the spreadsheet would have more cells than Google allows. */
export function refuseTooManyCells(workbook: WorkbookData, added: number, allowed: number): void {
  if (cellCount(workbook) + added <= allowed) return;
  throw new GoogleException(
    `This action would increase the number of cells in the workbook above the limit of ${allowed} cells.`,
  );
}

/** Inserts `count` rows in front of row `at`; they look like row `like`. */
export function insertRows(workbook: WorkbookData, sheet: SheetData, at: number, count: number, like: number): void {
  const added = Array.from({ length: count }, () => emptyLike(sheet.rows[like - 1] ?? emptyRow()));
  sheet.rows = [...sheet.rows.slice(0, at - 1), ...added, ...sheet.rows.slice(at - 1)];
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  followChange(workbook, sheet, 'rows', { kind: 'insert', at, count });
}

/** Inserts `count` columns in front of column `at`; they look like column `like`. */
export function insertColumns(workbook: WorkbookData, sheet: SheetData, at: number, count: number, like: number): void {
  eachRowArray(sheet, (items, part) => {
    if (items.length < at - 1) return items;
    const look = part === 'styles' || part === 'validations' ? items[like - 1] : undefined;
    const added = new Array<unknown>(count).fill(part === 'values' ? '' : look);
    return [...items.slice(0, at - 1), ...added, ...items.slice(at - 1)];
  });
  const width = sheet.columnWidths[like - 1];
  const widths = Array.from({ length: sheet.columnCount }, (_, index) => sheet.columnWidths[index]);
  sheet.columnWidths = [
    ...widths.slice(0, at - 1),
    ...new Array<number | undefined>(count).fill(width),
    ...widths.slice(at - 1),
  ];
  sheet.columnCount += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  followChange(workbook, sheet, 'columns', { kind: 'insert', at, count });
}

/** Deletes rows; refuses to leave a sheet without a row that scrolls. */
export function deleteRows(workbook: WorkbookData, sheet: SheetData, at: number, count: number): void {
  const frozen = frozenAfterDelete(sheet.frozenRows, at, count);
  if (sheet.rows.length - count <= frozen)
    throw new GoogleException('Sorry, it is not possible to delete all non-frozen rows.');
  sheet.rows = [...sheet.rows.slice(0, at - 1), ...sheet.rows.slice(at - 1 + count)];
  sheet.frozenRows = frozen;
  followChange(workbook, sheet, 'rows', { kind: 'delete', at, count });
}

/** Deletes columns; refuses to leave a sheet without a column that scrolls. */
export function deleteColumns(workbook: WorkbookData, sheet: SheetData, at: number, count: number): void {
  const frozen = frozenAfterDelete(sheet.frozenColumns, at, count);
  if (sheet.columnCount - count <= frozen) {
    throw new GoogleException('Sorry, it is not possible to delete all non-frozen columns.');
  }
  const without = <T>(items: readonly T[]) => [...items.slice(0, at - 1), ...items.slice(at - 1 + count)];
  eachRowArray(sheet, without);
  sheet.columnWidths = without(sheet.columnWidths);
  sheet.columnCount -= count;
  sheet.frozenColumns = frozen;
  followChange(workbook, sheet, 'columns', { kind: 'delete', at, count });
}

/** Moves lines in front of line `to`, counted before the move. */
export function moveLines(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  { at, count, to }: { at: number; count: number; to: number },
): void {
  if (to >= at && to <= at + count) return;
  const change: LineChange = { kind: 'move', at, count, to };
  if (axis === 'rows') {
    sheet.rows = rearranged(sheet.rows, change, sheet.rows.length) as RowData[];
  } else {
    eachRowArray(sheet, (items) => rearranged(items, change, sheet.columnCount));
    sheet.columnWidths = rearranged(sheet.columnWidths, change, sheet.columnCount) as (number | undefined)[];
  }
  followChange(workbook, sheet, axis, change);
}

/** How many frozen lines are left when `count` lines from `at` on are deleted. */
export function frozenAfterDelete(frozen: number, at: number, count: number): number {
  return frozen - Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
}

function rearranged(items: readonly unknown[], change: LineChange, length: number): unknown[] {
  const places = new Array<unknown>(length);
  for (let line = 1; line <= length; line += 1) places[placeOf(change, line)! - 1] = items[line - 1];
  return places;
}

/** Changes each array of each row once, however many rows share it. */
function eachRowArray(sheet: SheetData, change: (items: unknown[], part: string) => unknown[]): void {
  for (const part of ROW_PARTS) {
    const changed = new Map<unknown[], unknown[]>();
    for (const row of sheet.rows) {
      const items: unknown[] = row[part];
      if (items.length === 0) continue;
      const next = changed.get(items) ?? change(items, part);
      changed.set(items, next);
      Object.assign(row, { [part]: next });
    }
  }
}
