/** The spreadsheet: its tabs and what concerns all of it. */
import { GoogleException, mismatch } from '../../exceptions';
import { expose, reveal } from '../../guard';
import type { SheetData } from '../../spreadsheet/model';
import { activate, activeSheet, addSheet, findSheet, refuseName, removeSheet } from '../../spreadsheet/sheets';
import { refuseTooManyCells } from '../../spreadsheet/structure';
import { isTimeZone } from '../../time-zone';
import { text, whole } from '../arguments';
import { userService } from '../session';
import { refuseGone, type SpreadsheetContext } from './context';
import { refuseProtected } from './editing';
import { metadataFinder } from './metadata-finder';
import { activeCell, activeRange, selectionService } from './selection';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NEW_SHEET_CELLS = 26_000;

export function spreadsheetService(context: SpreadsheetContext): Spreadsheet {
  return expose<Spreadsheet>(context.execution, {
    name: 'Spreadsheet',
    backing: context.workbook,
    members: {
      structure: tabs(context),
      ui: {
        toast(message: string, title?: string) {
          if (context.execution.as !== 'trigger')
            context.execution.host.said.toasts.push({ message, title: title ?? '' });
        },
      },
      other: { ...facts(context), ...selection(context) },
    },
  });
}

function tabs(context: SpreadsheetContext) {
  const { workbook, execution } = context;
  const called = (method: string) => ({ service: 'Spreadsheet', method });
  const placeAfterActive = () => workbook.sheets.indexOf(activeSheet(workbook)) + 1;
  return {
    insertSheet(first?: unknown, second?: unknown) {
      const name = typeof first === 'string' ? first : freeName(context);
      const place = typeof first === 'number' ? first : second;
      if (place !== undefined && typeof place !== 'number')
        throw mismatch('Spreadsheet', 'insertSheet', [first, second]);
      refuseName(workbook, name);
      refuseTooManyCells(workbook, NEW_SHEET_CELLS, execution.host.limits.cells);
      return context.sheet(addSheet(workbook, name, place ?? placeAfterActive()));
    },
    deleteSheet(sheet: unknown) {
      const data = reveal<SheetData>(sheet, 'Sheet', called('deleteSheet'));
      refuseGone(context, data);
      refuseProtected(context, data);
      removeSheet(workbook, data);
    },
    moveActiveSheet(position: number) {
      const place = whole(position, called('moveActiveSheet'), 1);
      if (place > workbook.sheets.length) throw new GoogleException(`Sheet index ${place} is out of bounds.`);
      const sheet = activeSheet(workbook);
      workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
      workbook.sheets.splice(place - 1, 0, sheet);
    },
    setSpreadsheetTimeZone(zone: string) {
      if (!isTimeZone(zone)) throw new GoogleException(`Invalid time zone: ${zone}.`);
      workbook.timeZone = zone;
    },
  } satisfies Partial<Spreadsheet>;
}

function facts(context: SpreadsheetContext) {
  const { workbook, execution } = context;
  return {
    getId: () => workbook.id,
    getName: () => workbook.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
    getSheets: () => workbook.sheets.map((sheet) => context.sheet(sheet)),
    getSheetByName(name: string) {
      const sheet = findSheet(workbook, text(name, { service: 'Spreadsheet', method: 'getSheetByName' }));
      return sheet ? context.sheet(sheet) : null;
    },
    getSheetById(id: number) {
      const sheet = workbook.sheets.find((each) => each.id === id);
      return sheet ? context.sheet(sheet) : null;
    },
    getNumSheets: () => workbook.sheets.length,
    getOwner: () => (execution.host.owner === '' ? null : userService(execution, execution.host.owner)),
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getSpreadsheetLocale: () => execution.host.locale,
    createDeveloperMetadataFinder: () => metadataFinder(context),
  } satisfies Partial<Spreadsheet>;
}

function selection(context: SpreadsheetContext) {
  const { workbook } = context;
  return {
    getActiveSheet: () => context.sheet(activeSheet(workbook)),
    setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
      const data = reveal<SheetData>(sheet, 'Sheet', { service: 'Spreadsheet', method: 'setActiveSheet' });
      refuseGone(context, data);
      activate(workbook, data);
      return sheet;
    },
    getActiveRange: () => activeRange(context),
    getActiveCell: () => activeCell(context),
    getSelection: () => selectionService(context),
  } satisfies Partial<Spreadsheet>;
}

function freeName({ workbook }: SpreadsheetContext): string {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  let number = workbook.sheets.length + 1;
  while (names.has(`시트${number}`)) number += 1;
  return `시트${number}`;
}
