/** The spreadsheet that the add-on works in. */
import type { Workbook } from '../ports';
import { hiddenRows } from './hidden-rows';
import { explained, hasRoom } from './refused';
import { sheetPort } from './sheet';

export function workbookPort(): Workbook {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const named = (name: string) => {
    const sheet = file.getSheetByName(name);
    if (!sheet) throw new Error(`No tab ${name}.`);
    return sheet;
  };
  const port: Workbook = {
    id: () => file.getId(),
    sheet(name) {
      const sheet = file.getSheetByName(name);
      return sheet ? sheetPort(sheet, name) : undefined;
    },
    sheetNames: () => file.getSheets().map((sheet) => sheet.getName()),
    gridSizes: () =>
      new Map(
        file
          .getSheets()
          .map((sheet) => [sheet.getName(), { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }] as const),
      ),
    addSheet: (name, place) => sheetPort(file.insertSheet(name, place), name),
    removeSheet: (name) => file.deleteSheet(named(name)),
    activeSheetName: () => file.getActiveSheet().getName(),
    selectedRows() {
      const range = file.getActiveRange();
      return range ? { first: range.getRow(), last: range.getLastRow() } : { first: 1, last: 1 };
    },
    hiddenRows(tab, rows, { tab: scratch, column }) {
      const sheet = file.getSheetByName(scratch);
      return sheet ? hiddenRows(tab, rows, { sheet, column }) : undefined;
    },
    activate: (name) => void file.setActiveSheet(named(name)),
    select(tab, { row, column, rows, columns }) {
      named(tab).getRange(row, column, rows, columns).activate();
    },
    ownerEmail: () => file.getOwner()?.getEmail() ?? '',
    timeZones: () => ({ file: file.getSpreadsheetTimeZone(), script: Session.getScriptTimeZone() }),
    setTimeZone: (zone) => file.setSpreadsheetTimeZone(zone),
    flush: () => SpreadsheetApp.flush(),
  };
  const factOf = (member: string) => (member === 'addSheet' && !hasRoom(NEW_SHEET_CELLS) ? 'full' : undefined);
  return explained(port, { during: 'sheet', factOf });
}

/** 1,000 rows of 26 columns. */
const NEW_SHEET_CELLS = 26_000;
