/** Opens workbooks in which a tab stands as a test says, and reads them as a job does. */
import type { Cell } from '../../../src/ports';
import { type ColumnName, type Row, readRows, sheetOf, type Tab, takeSnapshot } from '../../../src/sheet';
import { fakeWorkbook, type StandingRows, workbookWith } from '../../helpers/workbook';

/** Rows as a job reads them from a tab that stands in order. */
export function rowsOf<T extends Tab>(tab: T, rows: StandingRows<T>, wanted?: readonly ColumnName<T>[]): Row<T>[] {
  const workbook = workbookWith(tab, rows);
  return readRows(tab, takeSnapshot(tab, sheetOf(tab, workbook), wanted), wanted);
}

/** A workbook with a tab of exactly these cells, the header among them. */
export function workbookOf(name: string, cells: readonly (readonly Cell[])[]) {
  const workbook = fakeWorkbook();
  workbook.addSheet(name, 0);
  const seller = workbook.seller(name);
  cells.forEach((line, y) => {
    line.forEach((cell, x) => {
      seller.paste(y + 1, x + 1, cell);
    });
  });
  return workbook;
}
