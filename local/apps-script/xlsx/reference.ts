/** References as xlsx writes them (`B2`, `A1:C5`, `A:A`) as boxes of the model. */
import { parseA1 } from '../spreadsheet/a1';
import { a1Of } from '../spreadsheet/box';
import type { Box } from '../spreadsheet/model';

/** The largest sheet of the xlsx format. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A reference without the tab's name; an open side reaches to the end. `undefined` for what is no reference. */
export function referenceToBox(reference: string): Box | undefined {
  const range = parseA1(reference);
  if (!range) return undefined;
  const { firstRow = 1, firstColumn = 1, lastRow = LAST_ROW, lastColumn = LAST_COLUMN } = range;
  if (lastRow > LAST_ROW || lastColumn > LAST_COLUMN) return undefined;
  return { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

/** The column of a cell's address; `undefined` for what is none. Quick, because every cell of a file has one. */
export function columnOfAddress(address: string): number | undefined {
  let column = 0;
  for (let place = 0; place < address.length; place += 1) {
    const code = address.charCodeAt(place);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column >= 1 && column <= LAST_COLUMN ? column : undefined;
}

/** The rectangles of a blank-separated list (`sqref`); what cannot be read is left out. */
export function referencesToBoxes(references: string): Box[] {
  return references
    .split(/\s+/)
    .map(referenceToBox)
    .filter((box) => box !== undefined);
}

/** The part of the box that lies in a sheet of this size; `undefined` when none does. */
export function clipBox(box: Box, rows: number, columns: number): Box | undefined {
  const height = Math.min(rows, box.row + box.rows - 1) - box.row + 1;
  const width = Math.min(columns, box.column + box.columns - 1) - box.column + 1;
  return height > 0 && width > 0 ? { row: box.row, column: box.column, rows: height, columns: width } : undefined;
}

/** The first cell of a rule: `B2`, as relative formulas of the rule name it. */
export function firstCell(boxes: readonly Box[]): string | undefined {
  const [first] = boxes;
  return first && a1Of({ ...first, rows: 1, columns: 1 });
}
