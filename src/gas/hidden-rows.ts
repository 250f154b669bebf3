/**
 * Finds hidden rows. Google answers for one row a call; a formula answers for many at once: SUBTOTAL with 103 counts
 * the filled cells that are hidden neither by a filter nor by hand (support.google.com/docs/answer/3093649).
 */

import type { RowSpan } from '../ports';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Scratch {
  sheet: GoogleSheet;
  column: number;
}

/** As `Sheet.isRowHidden`. */
export const isRowHidden = (sheet: GoogleSheet, row: number): boolean =>
  sheet.isRowHiddenByFilter(row) || sheet.isRowHiddenByUser(row);

/** A cell holds 50,000 characters: one a row, and two counts. */
const ROWS_OF_A_CELL = 40_000;

/** As `Workbook.hiddenRows`: three calls for so many rows, and one or three more. */
export function hiddenRows(tab: string, { first, last }: RowSpan, scratch: Scratch): ReadonlySet<number> | undefined {
  makeColumn(scratch);
  const hidden = new Set<number>();
  for (let start = first; start <= last; start += ROWS_OF_A_CELL) {
    const end = Math.min(start + ROWS_OF_A_CELL - 1, last);
    const signs = readSigns(calculated(scratch, visibilityFormula(tab, { first: start, last: end })), end - start + 1);
    if (signs === undefined) return undefined;
    signs.forEach((sign, at) => {
      if (sign === '0') hidden.add(start + at);
    });
  }
  return hidden;
}

/** A new column looks like its neighbour, which may hold texts only. */
function makeColumn({ sheet, column }: Scratch): void {
  const lacking = column - sheet.getMaxColumns();
  if (lacking <= 0) return;
  sheet.insertColumnsAfter(column - lacking, lacking);
  sheet.getRange(1, column).setNumberFormat('General');
}

/** One sign a row (1: something can be seen), and the filled cells that can be seen: counted row by row, and all at once. */
function visibilityFormula(tab: string, { first, last }: RowSpan): string {
  const rows = `'${tab.replace(/'/g, "''")}'!${first}:${last}`;
  const byRow = (count: string) => `BYROW(${rows},LAMBDA(r,${count}))`;
  const eachSign = byRow('SIGN(SUBTOTAL(103,r))');
  return `=JOIN("",${eachSign})&"/"&SUM(${byRow('SUBTOTAL(103,r)')})&"/"&SUBTOTAL(103,${rows})`;
}

/** The cell is emptied whatever happens: a formula that stays would be calculated anew with each edit. */
function calculated({ sheet, column }: Scratch, formula: string): string {
  const cell = sheet.getRange(1, column);
  try {
    return String(cell.setFormula(formula).getValue());
  } finally {
    cell.clearContent();
  }
}

/**
 * `undefined` unless both counts agree: how SUBTOTAL counts a rectangle is documented, how it counts inside of BYROW is not, and
 * a difference would mean that it does not see there what is hidden.
 */
function readSigns(text: string, rows: number): string[] | undefined {
  const [, signs = '', byRow, atOnce] = /^([01]+)\/(\d+)\/(\d+)$/.exec(text) ?? [];
  return signs.length === rows && byRow === atOnce ? signs.split('') : undefined;
}
