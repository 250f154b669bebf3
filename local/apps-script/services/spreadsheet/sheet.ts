/** A tab. */
import { expose, reveal } from '../../guard';
import type { SheetData } from '../../spreadsheet/model';
import { fillPart } from '../../spreadsheet/rows';
import { activate, usedSize, wholeBox } from '../../spreadsheet/sheets';
import { insertColumns, insertRows, refuseTooManyCells } from '../../spreadsheet/structure';
import { clearValues, writeValues } from '../../spreadsheet/write-cells';
import { list } from '../arguments';
import { sheetCharts } from './chart';
import { type Place, refuseGone, type SpreadsheetContext, writeRules } from './context';
import { editing } from './editing';
import { filterService } from './filter';
import { metadataService } from './metadata';
import { metadataFinder } from './metadata-finder';
import { activeCell, activeRange, rangeList, selectionService } from './selection';
import { sheetLayout } from './sheet-layout';
import { placeOf, placeOfA1 } from './sheet-place';
import { sheetStructure } from './sheet-structure';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetService(context: SpreadsheetContext, sheet: SheetData): Sheet {
  const self = (): Sheet => service;
  const service: Sheet = expose<Sheet>(context.execution, {
    name: 'Sheet',
    backing: sheet,
    cells: (args) => (Array.isArray(args[0]) ? args[0].length : sheet.rows.length * sheet.columnCount),
    members: {
      cells: editing(context, sheet, wholeBox(sheet), sheetCells(context, sheet, self)),
      structure: sheetStructure(context, sheet, self),
      format: { ...sheetLayout(context, sheet, self), ...sheetCharts(context, sheet) },
      other: { ...sheetFacts(context, sheet), ...sheetSelection(context, sheet, self) },
    },
  });
  return service;
}

function sheetCells(context: SpreadsheetContext, sheet: SheetData, self: () => Sheet) {
  return {
    appendRow(contents: unknown[]) {
      refuseGone(context, sheet);
      const cells = list<unknown>(contents, { service: 'Sheet', method: 'appendRow' });
      const row = usedSize(sheet).rows + 1;
      makeRoom(context, sheet, row, cells.length);
      writeValues(sheet, { row, column: 1, rows: 1, columns: cells.length }, [cells], writeRules(context));
      return self();
    },
    clear() {
      refuseGone(context, sheet);
      clearValues(sheet, wholeBox(sheet));
      fillPart(sheet.rows, wholeBox(sheet), 'styles', undefined);
      return self();
    },
    clearContents() {
      refuseGone(context, sheet);
      clearValues(sheet, wholeBox(sheet));
      return self();
    },
  } satisfies Partial<Sheet>;
}

function makeRoom(context: SpreadsheetContext, sheet: SheetData, row: number, columns: number): void {
  const { workbook, execution } = context;
  const missingColumns = Math.max(0, columns - sheet.columnCount);
  const missingRows = Math.max(0, row - sheet.rows.length);
  const added = missingRows * sheet.columnCount + missingColumns * (sheet.rows.length + missingRows);
  refuseTooManyCells(workbook, added, execution.host.limits.cells);
  if (missingColumns > 0) insertColumns(workbook, sheet, sheet.columnCount + 1, missingColumns, sheet.columnCount);
  if (missingRows > 0) insertRows(workbook, sheet, sheet.rows.length + 1, missingRows, sheet.rows.length);
}

function sheetFacts(context: SpreadsheetContext, sheet: SheetData) {
  const alive = (): SheetData => {
    refuseGone(context, sheet);
    return sheet;
  };
  return {
    getName: () => alive().name,
    getSheetName: () => alive().name,
    getSheetId: () => sheet.id,
    getIndex: () => context.workbook.sheets.indexOf(alive()) + 1,
    getParent: () => context.spreadsheet(),
    getRange: (...given: unknown[]) => context.range(placeOf(alive(), given)),
    getRangeList: (notations: string[]) =>
      rangeList(
        context,
        list<string>(notations, { service: 'Sheet', method: 'getRangeList' }).map((text) =>
          context.range(placeOfA1(alive(), text)),
        ),
      ),
    getDataRange() {
      const { rows, columns } = usedSize(alive());
      return context.range({
        sheet,
        box: { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) },
      });
    },
    getLastRow: () => usedSize(alive()).rows,
    getLastColumn: () => usedSize(alive()).columns,
    getMaxRows: () => alive().rows.length,
    getMaxColumns: () => alive().columnCount,
    getFilter: () => (alive().filter ? filterService(context, sheet) : null),
    getDeveloperMetadata: () =>
      alive()
        .metadata.filter((item) => item.column === undefined)
        .map((item) => metadataService(context, sheet, item.id)),
    createDeveloperMetadataFinder: () => metadataFinder(context, { sheet: alive() }),
  } satisfies Partial<Sheet>;
}

function sheetSelection(context: SpreadsheetContext, sheet: SheetData, self: () => Sheet) {
  return {
    activate() {
      refuseGone(context, sheet);
      activate(context.workbook, sheet);
      return self();
    },
    setActiveRange(range: GoogleAppsScript.Spreadsheet.Range) {
      const { box } = reveal<Place>(range, 'Range', { service: 'Sheet', method: 'setActiveRange' });
      activate(context.workbook, sheet);
      context.workbook.selection = { ...box };
      return range;
    },
    getActiveRange: () => activeRange(context),
    getActiveCell: () => activeCell(context),
    getSelection: () => selectionService(context),
  } satisfies Partial<Sheet>;
}
