/** How a tab looks: frozen rows, widths, what is hidden, colours. */
import { GoogleException } from '../../exceptions';
import { hideByHand } from '../../spreadsheet/filter-rows';
import type { SheetData } from '../../spreadsheet/model';
import { hideSheet, renameSheet } from '../../spreadsheet/sheets';
import { text, whole } from '../arguments';
import { colorOf } from './colors';
import { colorRules, colorRulesOf } from './conditional-format';
import { refuseGone, type SpreadsheetContext } from './context';
import { addMetadata } from './metadata';
import { protect, protectionsOf } from './protection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DEFAULT_WIDTH = 100;

export function sheetLayout(context: SpreadsheetContext, sheet: SheetData, self: () => Sheet) {
  const called = (method: string) => ({ service: 'Sheet', method });
  const columns = (method: string, first: unknown, count: unknown): number[] => {
    refuseGone(context, sheet);
    const start = whole(first, called(method), 1);
    const length = whole(count, called(method), 1);
    if (start + length - 1 > sheet.columnCount) throw new GoogleException('Those columns are out of bounds.');
    return Array.from({ length }, (_, index) => start + index);
  };
  const setWidths = (method: string, first: unknown, count: unknown, width: unknown): Sheet => {
    const pixels = whole(width, called(method));
    for (const column of columns(method, first, count)) sheet.columnWidths[column - 1] = pixels;
    return self();
  };
  const rows = (method: string, first: unknown, count: unknown, hidden: boolean): void => {
    refuseGone(context, sheet);
    const start = whole(first, called(method), 1);
    const length = whole(count, called(method), 1);
    if (start + length - 1 > sheet.rows.length) throw new GoogleException('Those rows are out of bounds.');
    for (let row = start; row < start + length; row += 1) hideByHand(sheet, row, hidden);
  };
  const hiddenBy = (method: string, line: unknown): SheetData['rows'][number]['hidden'] => {
    refuseGone(context, sheet);
    const row = sheet.rows[whole(line, called(method), 1) - 1];
    if (!row) throw new GoogleException('Those rows are out of bounds.');
    return row.hidden;
  };
  const freeze = (method: string, count: unknown, size: number): number => {
    refuseGone(context, sheet);
    const lines = whole(count, called(method));
    if (lines >= size) throw new GoogleException("You can't freeze all visible rows or columns on the sheet.");
    return lines;
  };

  return {
    setName(name: string) {
      refuseGone(context, sheet);
      renameSheet(context.workbook, sheet, text(name, called('setName')));
      return self();
    },
    setFrozenRows(count: number) {
      sheet.frozenRows = freeze('setFrozenRows', count, sheet.rows.length);
    },
    setFrozenColumns(count: number) {
      sheet.frozenColumns = freeze('setFrozenColumns', count, sheet.columnCount);
    },
    getFrozenRows: () => sheet.frozenRows,
    getFrozenColumns: () => sheet.frozenColumns,
    setColumnWidth: (column: number, width: number) => setWidths('setColumnWidth', column, 1, width),
    setColumnWidths: (first: number, count: number, width: number) => setWidths('setColumnWidths', first, count, width),
    getColumnWidth: (column: number) =>
      sheet.columnWidths[columns('getColumnWidth', column, 1)[0]! - 1] ?? DEFAULT_WIDTH,
    hideSheet() {
      refuseGone(context, sheet);
      hideSheet(context.workbook, sheet);
      return self();
    },
    showSheet() {
      refuseGone(context, sheet);
      sheet.hidden = false;
      return self();
    },
    isSheetHidden: () => sheet.hidden,
    hideColumns(first: number, count = 1) {
      for (const column of columns('hideColumns', first, count)) sheet.hiddenColumns.add(column);
    },
    showColumns(first: number, count = 1) {
      for (const column of columns('showColumns', first, count)) sheet.hiddenColumns.delete(column);
    },
    isColumnHiddenByUser: (column: number) => sheet.hiddenColumns.has(columns('isColumnHiddenByUser', column, 1)[0]!),
    hideRows: (first: number, count = 1) => rows('hideRows', first, count, true),
    showRows: (first: number, count = 1) => rows('showRows', first, count, false),
    isRowHiddenByUser: (row: number) => hiddenBy('isRowHiddenByUser', row) === 'hand',
    isRowHiddenByFilter: (row: number) => hiddenBy('isRowHiddenByFilter', row) === 'filter',
    setTabColor(color: string | null) {
      refuseGone(context, sheet);
      const value = colorOf(color);
      if (value === undefined) delete sheet.tabColor;
      else sheet.tabColor = value;
      return self();
    },
    getConditionalFormatRules: () => colorRules(context, sheet),
    setConditionalFormatRules(rules: unknown) {
      refuseGone(context, sheet);
      sheet.conditionalFormats = colorRulesOf(sheet, rules);
    },
    clearConditionalFormatRules() {
      refuseGone(context, sheet);
      sheet.conditionalFormats = [];
    },
    protect: () => protect(context, sheet),
    getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) => protectionsOf(context, sheet, String(type)),
    addDeveloperMetadata(...given: unknown[]) {
      addMetadata(context, sheet, given);
      return self();
    },
  } satisfies Partial<Sheet>;
}
