/** A formula that xlsx writes once for many cells: its relative references move along with the cell. */
import { columnLetters, columnNumber } from '../spreadsheet/a1';
import { LAST_COLUMN, LAST_ROW } from './reference';

/** Quoted texts and sheet names are matched first, so that nothing in them is taken for a reference. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** The formula as it reads `rows` further down and `columns` further right; `#REF!` where it leaves the sheet. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PARTS,
    (part: string, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return part;
      const column = columnNumber(letters) + (fixColumn ? 0 : columns);
      const row = Number(digits) + (fixRow ? 0 : rows);
      if (column < 1 || row < 1 || column > LAST_COLUMN || row > LAST_ROW) return '#REF!';
      return `${fixColumn}${columnLetters(column)}${fixRow}${row}`;
    },
  );
}
