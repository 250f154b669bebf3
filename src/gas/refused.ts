/** What Google has thrown, with the call and the state of the sheet afterwards. */
import type { Area } from '../ports';
import { GoogleError, type GoogleFact, type GoogleService } from '../ports/google-error';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a spreadsheet, empty ones too. */
const MOST_CELLS = 10_000_000;

interface Called {
  during: GoogleService;
  tab?: string;
  /** What can be asked after this member was refused. */
  factOf?: (member: string, args: readonly unknown[]) => GoogleFact | undefined;
}

/** The same port; what its functions throw is a `GoogleError`. */
export function explained<Port extends object>(port: Port, called: Called): Port {
  const members = Object.entries(port).map(([member, value]): [string, unknown] => {
    if (typeof value !== 'function') return [member, value];
    return [
      member,
      (...args: unknown[]) => {
        try {
          return value(...args);
        } catch (error) {
          throw googleError(error, called, () => called.factOf?.(member, args));
        }
      },
    ];
  });
  return Object.fromEntries(members) as Port;
}

function googleError(error: unknown, { during, tab = '' }: Called, factOf: () => GoogleFact | undefined): unknown {
  if (!(error instanceof Error) || error instanceof GoogleError) return error;
  return new GoogleError(error, { during, tab, fact: orNone(factOf) });
}

/** The question may be refused for the same reason, or the rows be gone: then the text is all there is. */
function orNone(factOf: () => GoogleFact | undefined): GoogleFact | undefined {
  try {
    return factOf();
  } catch {
    return undefined;
  }
}

/** After a write: whether the cells are protected. After rows or columns were to be added: whether there is room. */
export function sheetFact(sheet: GoogleSheet, member: string, args: readonly unknown[]): GoogleFact | undefined {
  const [first, count] = args;
  if (isArea(first)) return canEdit(sheet, first) ? undefined : 'locked';
  if (typeof count !== 'number') return undefined;
  if (member === 'insertRows') return hasRoom(count * sheet.getMaxColumns()) ? undefined : 'full';
  return member === 'insertColumns' && !hasRoom(count * sheet.getMaxRows()) ? 'full' : undefined;
}

export const canEdit = (sheet: GoogleSheet, { row, column, rows, columns }: Area): boolean =>
  sheet.getRange(row, column, rows, columns).canEdit();

/** A few calls a tab: asked only after a refusal. */
export function hasRoom(cells: number): boolean {
  const there = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  return there + cells <= MOST_CELLS;
}

const isArea = (value: unknown): value is Area =>
  typeof value === 'object' && value !== null && 'row' in value && 'columns' in value;
