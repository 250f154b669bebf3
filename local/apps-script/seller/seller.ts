/** A person at the sheet: edits that come from no script, so no gate counts or stops them. */
import { randomUUID } from 'node:crypto';
import type { Host } from '../execution';
import { applyFilter, removeFilter } from '../spreadsheet/filter-rows';
import type { Box, CellValue, SheetData } from '../spreadsheet/model';
import { readValues } from '../spreadsheet/read-cells';
import { findSheet, removeSheet, renameSheet, usedSize } from '../spreadsheet/sheets';
import { sortedRows } from '../spreadsheet/sort';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveLines } from '../spreadsheet/structure';
import { writeValues } from '../spreadsheet/write-cells';
import { wallClock } from '../time-zone';
import { EditRefused } from './edit-refused';
import { pasteCells } from './paste';
import { refuseLongText, refuseNothingLeft, refuseOutside, refuseTabName, refuseTooLarge } from './room';

export interface PasteOptions {
  /** Number format that the copied cells bring along from another sheet; then nothing is read as if typed. */
  format?: string;
}

/**
 * Rows and columns are counted from 1. Everything throws `EditRefused` when the tab or its rows and columns do not exist,
 * or when Google would refuse it as too large.
 */
export interface Seller {
  /** Types a text into a cell. */
  type(tab: string, row: number, column: number, text: string): void;
  /** Pastes a block: texts as if typed, values of another sheet with their format, so a number stays one in a `@` column. */
  paste(
    tab: string,
    row: number,
    column: number,
    cells: readonly (readonly CellValue[])[],
    options?: PasteOptions,
  ): void;
  /** Sorts all rows below the first one. */
  sortBy(tab: string, column: number, ascending?: boolean): void;
  insertRows(tab: string, before: number, count?: number): void;
  deleteRows(tab: string, first: number, count?: number): void;
  insertColumns(tab: string, before: number, count?: number): void;
  deleteColumns(tab: string, first: number, count?: number): void;
  /** Moves a column in front of another one, both counted before the move. */
  moveColumn(tab: string, from: number, to: number): void;
  /** Types another text over a header in the first row; throws when there is none of that name. */
  renameHeader(tab: string, from: string, to: string): void;
  renameTab(from: string, to: string): void;
  deleteTab(tab: string): void;
  /** Puts a filter over everything used and hides the rows whose cell shows one of the values. */
  setFilter(tab: string, column: number, hiddenValues: readonly string[]): void;
  /** Protects a box of the tab, or all of it, from everybody but these and the owner. */
  protect(tab: string, editors: readonly string[], box?: Box): void;
  /** Takes away every protection of the tab that does not only warn. */
  unprotect(tab: string): void;
  /** Everything used, as `getValues` gives it. */
  read(tab: string): CellValue[][];
  /** One cell, as `getValue` gives it. */
  cell(tab: string, row: number, column: number): CellValue;
}

export function createSeller(host: Host): Seller {
  const { workbook } = host;
  const sheetOf = (tab: string): SheetData => {
    const sheet = findSheet(workbook, tab);
    if (!sheet) throw new EditRefused({ kind: 'noTab', tab });
    return sheet;
  };
  const rules = () => ({
    timeZone: workbook.timeZone,
    thisYear: wallClock(workbook.timeZone, host.clock.now()).getUTCFullYear(),
    textFormat: host.textFormat,
    cellCharacters: host.limits.cellCharacters,
  });
  const boxAt = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
  const used = (sheet: SheetData) => {
    const { rows, columns } = usedSize(sheet);
    return boxAt(1, 1, Math.max(1, rows), Math.max(1, columns));
  };

  return {
    type(tab, row, column, text) {
      const sheet = sheetOf(tab);
      refuseLongText(host, row, column, [[text]]);
      makeRoom(host, sheet, row, column);
      writeValues(sheet, boxAt(row, column), [[text]], rules());
    },
    paste(tab, row, column, cells, { format } = {}) {
      const sheet = sheetOf(tab);
      const box = boxAt(row, column, cells.length, widest(cells));
      refuseLongText(host, row, column, cells);
      makeRoom(host, sheet, row + box.rows - 1, column + box.columns - 1);
      pasteCells(sheet, box, cells, rules(), format);
    },
    sortBy(tab, column, ascending = true) {
      const sheet = sheetOf(tab);
      sheet.rows = [...sheet.rows.slice(0, 1), ...sortedRows(sheet.rows.slice(1), [{ column, ascending }])];
    },
    insertRows(tab, before, count = 1) {
      const sheet = sheetOf(tab);
      refuseOutside(sheet, 'rows', before, 1, 1);
      refuseTooLarge(host, sheet, sheet.rows.length + count, sheet.columnCount);
      insertRows(workbook, sheet, before, count, before === 1 ? 1 : before - 1);
    },
    deleteRows(tab, first, count = 1) {
      const sheet = sheetOf(tab);
      refuseOutside(sheet, 'rows', first, count);
      refuseNothingLeft(sheet, 'rows', first, count);
      deleteRows(workbook, sheet, first, count);
    },
    insertColumns(tab, before, count = 1) {
      const sheet = sheetOf(tab);
      refuseOutside(sheet, 'columns', before, 1, 1);
      refuseTooLarge(host, sheet, sheet.rows.length, sheet.columnCount + count);
      insertColumns(workbook, sheet, before, count, before);
    },
    deleteColumns(tab, first, count = 1) {
      const sheet = sheetOf(tab);
      refuseOutside(sheet, 'columns', first, count);
      refuseNothingLeft(sheet, 'columns', first, count);
      deleteColumns(workbook, sheet, first, count);
    },
    moveColumn: (tab, from, to) => moveLines(workbook, sheetOf(tab), 'columns', { at: from, count: 1, to }),
    renameHeader(tab, from, to) {
      const sheet = sheetOf(tab);
      const column = (sheet.rows[0]?.values ?? []).indexOf(from) + 1;
      if (column === 0) throw new EditRefused({ kind: 'noHeader', tab, header: from });
      writeValues(sheet, boxAt(1, column), [[to]], rules());
    },
    renameTab(from, to) {
      const sheet = sheetOf(from);
      refuseTabName(host, sheet, to);
      renameSheet(workbook, sheet, to);
    },
    deleteTab: (tab) => removeSheet(workbook, sheetOf(tab)),
    setFilter(tab, column, hiddenValues) {
      const sheet = sheetOf(tab);
      removeFilter(sheet);
      sheet.filter = { box: used(sheet), criteria: { [column]: { hiddenValues: [...hiddenValues] } } };
      applyFilter(sheet, workbook.timeZone);
    },
    protect(tab, editors, box) {
      const { protections } = sheetOf(tab);
      const place = box && { box };
      protections.push({ id: randomUUID(), ...place, description: '', warningOnly: false, editors: [...editors] });
    },
    unprotect(tab) {
      const sheet = sheetOf(tab);
      sheet.protections = sheet.protections.filter(({ warningOnly }) => warningOnly);
    },
    read(tab) {
      const sheet = sheetOf(tab);
      return readValues(sheet, used(sheet), workbook.timeZone);
    },
    cell: (tab, row, column) => readValues(sheetOf(tab), boxAt(row, column), workbook.timeZone)[0]?.[0] ?? '',
  };
}

const widest = (cells: readonly (readonly unknown[])[]): number =>
  cells.reduce((width, line) => Math.max(width, line.length), 0);

/** A person's paste makes the sheet larger where it does not fit. */
function makeRoom(host: Host, sheet: SheetData, row: number, column: number): void {
  const { workbook } = host;
  refuseTooLarge(host, sheet, Math.max(row, sheet.rows.length), Math.max(column, sheet.columnCount));
  if (row > sheet.rows.length)
    insertRows(workbook, sheet, sheet.rows.length + 1, row - sheet.rows.length, sheet.rows.length);
  if (column > sheet.columnCount) {
    insertColumns(workbook, sheet, sheet.columnCount + 1, column - sheet.columnCount, sheet.columnCount);
  }
}
