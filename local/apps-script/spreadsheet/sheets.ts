/** Tabs of a spreadsheet: making and finding them, and what they hold. */
import { GoogleException } from '../exceptions';
import { followFormulas } from './follow-change';
import type { Box, PlatformState, RowData, SheetData, WorkbookData } from './model';
import { renameInFormula } from './references';
import { emptyRows } from './rows';

const ROWS = 1000;
const COLUMNS = 26;
const NAME_LENGTH = 100;

/** A tab as Google makes it: 1,000 rows and 26 columns. */
export function emptySheet(id: number, name: string, rows = ROWS, columns = COLUMNS): SheetData {
  return {
    id,
    name,
    rows: emptyRows(rows),
    columnCount: columns,
    columnWidths: [],
    hiddenColumns: new Set(),
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    conditionalFormats: [],
    protections: [],
    metadata: [],
  };
}

/** A new spreadsheet as a Korean account gets it: one empty tab `시트1`, in the time zone given. */
export function emptyWorkbook(name = '제목 없는 스프레드시트', timeZone = 'Asia/Seoul'): WorkbookData {
  return {
    id: `local-${globalThis.crypto.randomUUID()}`,
    name,
    timeZone,
    sheets: [emptySheet(0, '시트1')],
    activeSheetId: 0,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
  };
}

/** Nothing stored and no trigger. */
export function emptyState(): PlatformState {
  return { documentProperties: {}, scriptProperties: {}, userProperties: {}, triggers: [], cache: {} };
}

/**
 * The state of another file of the same people: what belongs to a person or to the script (their properties, triggers and
 * used-up quotas) is the same object, what belongs to a document (its properties, cache and lock) is its own.
 */
export function stateOfAnotherFile({ scriptProperties, userProperties, triggers }: PlatformState): PlatformState {
  return { ...emptyState(), scriptProperties, userProperties, triggers };
}

export function findSheet(workbook: WorkbookData, name: string): SheetData | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** The tab in front; the first one when that is gone. */
export function activeSheet(workbook: WorkbookData): SheetData {
  return workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? workbook.sheets[0]!;
}

/** Brings a tab to the front, its first cell selected. */
export function activate(workbook: WorkbookData, sheet: SheetData): void {
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
}

/** Throws when no tab can be called so: too long, empty, or taken by another one than `self`. */
export function refuseName(workbook: WorkbookData, name: string, self?: SheetData): void {
  if (name === '' || name.length > NAME_LENGTH) throw new GoogleException(`Invalid sheet name: "${name}".`);
  const other = workbook.sheets.find((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (other) throw new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Adds a tab at the place (from 0) and brings it to the front. */
export function addSheet(workbook: WorkbookData, name: string, place: number): SheetData {
  const id = workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
  const sheet = emptySheet(id, name);
  workbook.sheets.splice(place, 0, sheet);
  activate(workbook, sheet);
  return sheet;
}

/** Throws when it is the last tab, or the last that can be seen. */
export function removeSheet(workbook: WorkbookData, sheet: SheetData): void {
  refuseNoVisibleSheet(workbook, sheet, "You can't remove all the sheets in a document.");
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  if (workbook.activeSheetId === sheet.id) activate(workbook, workbook.sheets.find((other) => !other.hidden)!);
}

/** Throws when it is the last tab that can be seen. */
export function hideSheet(workbook: WorkbookData, sheet: SheetData): void {
  refuseNoVisibleSheet(workbook, sheet, "You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (workbook.activeSheetId === sheet.id) activate(workbook, workbook.sheets.find((other) => !other.hidden)!);
}

/** Gives a tab another name; formulas that point to it follow. */
export function renameSheet(workbook: WorkbookData, sheet: SheetData, name: string): void {
  refuseName(workbook, name, sheet);
  for (const other of workbook.sheets) followFormulas(other, (formula) => renameInFormula(formula, sheet.name, name));
  sheet.name = name;
}

/** The last row and column that hold a value or a formula; 0 and 0 in an empty tab. */
export function usedSize({ rows }: SheetData): { rows: number; columns: number } {
  let last = rows.length;
  while (last > 0 && usedWidth(rows[last - 1]!, 0) === 0) last -= 1;
  let columns = 0;
  for (let index = 0; index < last; index += 1) columns = usedWidth(rows[index]!, columns);
  return { rows: last, columns };
}

/** The whole of a tab. */
export function wholeBox(sheet: SheetData): Box {
  return { row: 1, column: 1, rows: sheet.rows.length, columns: sheet.columnCount };
}

/** How wide a row is filled, and `least` where it is narrower: what stands before that is not looked at. */
function usedWidth({ values, formulas }: RowData, least: number): number {
  let width = Math.max(values.length, formulas.length);
  while (width > least && (values[width - 1] ?? '') === '' && formulas[width - 1] === undefined) width -= 1;
  return Math.max(width, least);
}

function refuseNoVisibleSheet(workbook: WorkbookData, leaving: SheetData, message: string): void {
  if (!workbook.sheets.some((sheet) => sheet !== leaving && !sheet.hidden)) throw new GoogleException(message);
}
