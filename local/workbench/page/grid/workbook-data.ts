/** The whole workbook as Univer takes it. */
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { ColumnView, TabView, WorkbookView } from '../../contract';
import { cellData, styleData } from './cell-data';
import { resources } from './resources';

/** As Google's sheets have it. */
const WIDTH = 100;
const HEIGHT = 21;

/** The unit's own id: each time the whole is shown it is another one. */
export function workbookData(id: string, { name, tabs }: WorkbookView): Partial<IWorkbookData> {
  return {
    id,
    name,
    locale: LocaleType.KO_KR,
    sheetOrder: tabs.map((tab) => String(tab.id)),
    sheets: Object.fromEntries(tabs.map((tab) => [String(tab.id), sheetData(tab)])),
    resources: resources(tabs),
  };
}

function sheetData(tab: TabView): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = tab;
  return {
    id: String(tab.id),
    name: tab.name,
    tabColor: tab.tabColor ?? '',
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: tab.rowCount,
    columnCount: tab.columns.length,
    defaultColumnWidth: WIDTH,
    defaultRowHeight: HEIGHT,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    columnData: Object.fromEntries(tab.columns.map((column, place) => [place, columnData(column)])),
    rowData: Object.fromEntries(tab.hiddenRows.map((row) => [row - 1, { hd: BooleanNumber.TRUE }])),
    cellData: matrix(tab),
  };
}

function columnData({ width, hidden, style }: ColumnView): IColumnData {
  return {
    ...(width !== undefined && { w: width }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...(style && { s: styleData(style) }),
  };
}

/** Blank cells in the style of their column need no object: of a tab of 20,000 rows most are. */
function matrix({ rows }: TabView): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  rows.forEach((row, y) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, x) => {
      if (cell !== null) line[x] = cellData(cell);
    });
    cells[y] = line;
  });
  return cells;
}
