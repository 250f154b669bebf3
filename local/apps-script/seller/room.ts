/** Google's limits for a person's hand: what would not fit is refused before anything of it is made. */
import type { Host } from '../execution';
import type { Axis } from '../spreadsheet/box';
import type { CellValue, SheetData } from '../spreadsheet/model';
import { refuseName } from '../spreadsheet/sheets';
import { cellCount, frozenAfterDelete } from '../spreadsheet/structure';
import { EditRefused } from './edit-refused';

const sizeOf = (sheet: SheetData, axis: Axis): number => (axis === 'rows' ? sheet.rows.length : sheet.columnCount);

/** Throws unless the spreadsheet may have this tab with so many rows and columns. */
export function refuseTooLarge({ workbook, limits }: Host, sheet: SheetData, rows: number, columns: number): void {
  if (columns > limits.columns) {
    throw new EditRefused({ kind: 'tooManyColumns', tab: sheet.name, limit: limits.columns });
  }
  const others = cellCount(workbook) - sheet.rows.length * sheet.columnCount;
  if (others + rows * columns <= limits.cells) return;
  throw new EditRefused({ kind: 'tooManyCells', limit: limits.cells });
}

/** Throws on a text that is too long for a cell; `row` and `column` are where the block begins. */
export function refuseLongText(
  { limits }: Host,
  row: number,
  column: number,
  cells: readonly (readonly CellValue[])[],
): void {
  cells.forEach((line, y) => {
    const x = line.findIndex((cell) => typeof cell === 'string' && cell.length > limits.cellCharacters);
    if (x < 0) return;
    throw new EditRefused({ kind: 'longText', row: row + y, column: column + x, limit: limits.cellCharacters });
  });
}

/** Throws unless the tab has these lines; with `after`, one behind the last one is meant too. */
export function refuseOutside(sheet: SheetData, axis: Axis, first: number, count: number, after = 0): void {
  const size = sizeOf(sheet, axis);
  if (first >= 1 && count >= 1 && first + count - 1 <= size + after) return;
  throw new EditRefused({ kind: 'outside', tab: sheet.name, axis, size });
}

/** Throws when no line would be left below or beside the frozen ones. */
export function refuseNothingLeft(sheet: SheetData, axis: Axis, first: number, count: number): void {
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (sizeOf(sheet, axis) - count > frozenAfterDelete(frozen, first, count)) return;
  throw new EditRefused({ kind: 'nothingLeft', tab: sheet.name, axis });
}

/** Throws on a name that Google gives no tab, or that another tab has. */
export function refuseTabName({ workbook }: Host, sheet: SheetData, name: string): void {
  try {
    refuseName(workbook, name, sheet);
  } catch (error) {
    throw new EditRefused({ kind: 'tabName', name }, { cause: error });
  }
}
