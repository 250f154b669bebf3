/**
 * The results of the few formulas that a script may rely on here: how many filled cells of a tab's rows can be seen. All else
 * stays `#NAME?` until a spreadsheet program calculates it.
 */
import { parseA1 } from './a1';
import type { CellValue, RowData, SheetData, WorkbookData } from './model';

type Rows = readonly RowData[];

const AREA = String.raw`((?:'(?:[^']|'')+'!)?\d+:\d+)`;
const VISIBLE = 'SUBTOTAL\\(103,';
const eachRow = (result: (counted: string) => string): string =>
  `BYROW\\(${AREA},LAMBDA\\((?<row>\\w+),${result(`${VISIBLE}\\k<row>\\)`)}\\)\\)`;

interface Part {
  says: RegExp;
  result(rows: Rows): string;
}

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

/** What may stand between `&`: one sign a row, the sum over the rows, the count of the rectangle, and a text. */
const parts: readonly Part[] = [
  {
    says: whole(`JOIN\\("",${eachRow((counted) => `SIGN\\(${counted}\\)`)}\\)`),
    result: (rows) => rows.map((row) => Math.sign(visibleCells(row))).join(''),
  },
  { says: whole(`SUM\\(${eachRow((counted) => counted)}\\)`), result: (rows) => String(sumOf(rows)) },
  { says: whole(`${VISIBLE}${AREA}\\)`), result: (rows) => String(sumOf(rows)) },
];

const TEXT = /^"([^"]*)"$/;

/** The value of the formula as the spreadsheet stands; `undefined` for one that is not understood. */
export function resultOf(workbook: WorkbookData, sheet: SheetData, formula: string): CellValue | undefined {
  const results = formula
    .slice(1)
    .split('&')
    .map((part) => TEXT.exec(part)?.[1] ?? partResult(workbook, sheet, part));
  return results.includes(undefined) ? undefined : results.join('');
}

function partResult(workbook: WorkbookData, sheet: SheetData, text: string): string | undefined {
  for (const { says, result } of parts) {
    const area = parseA1(says.exec(text)?.[1] ?? '');
    const tab = area?.sheetName === undefined ? sheet : workbook.sheets.find(({ name }) => name === area.sheetName);
    if (area?.firstRow === undefined || !tab) continue;
    return result(tab.rows.slice(area.firstRow - 1, area.lastRow));
  }
  return undefined;
}

const visibleCells = ({ hidden, values }: RowData): number =>
  hidden === undefined ? values.filter((value) => value !== '' && value !== undefined).length : 0;

const sumOf = (rows: Rows): number => rows.reduce((sum, row) => sum + visibleCells(row), 0);
