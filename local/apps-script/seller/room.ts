/** Google's limits for a person's hand: what would not fit is refused in Korean before anything of it is made. */
import type { Host } from '../execution';
import type { Axis } from '../spreadsheet/box';
import type { CellValue, SheetData } from '../spreadsheet/model';
import { refuseName } from '../spreadsheet/sheets';
import { cellCount, frozenAfterDelete } from '../spreadsheet/structure';

const amount = (count: number): string => count.toLocaleString('ko-KR');
const unit = (axis: Axis): string => (axis === 'rows' ? '행' : '열');
const sizeOf = (sheet: SheetData, axis: Axis): number => (axis === 'rows' ? sheet.rows.length : sheet.columnCount);

/** Throws unless the spreadsheet may have this tab with so many rows and columns. */
export function refuseTooLarge({ workbook, limits }: Host, sheet: SheetData, rows: number, columns: number): void {
  if (columns > limits.columns) {
    throw new Error(
      `「${sheet.name}」 탭의 열이 ${amount(limits.columns)}개를 넘게 됩니다. 구글 시트의 한도입니다. 열을 줄여서 다시 하세요.`,
    );
  }
  const others = cellCount(workbook) - sheet.rows.length * sheet.columnCount;
  if (others + rows * columns <= limits.cells) return;
  throw new Error(
    `문서의 셀이 ${amount(limits.cells)}개를 넘게 됩니다. 구글 시트의 한도입니다. 쓰지 않는 행과 열을 지우고 다시 하세요.`,
  );
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
    throw new Error(
      `셀 하나에는 ${amount(limits.cellCharacters)}자까지 넣을 수 있습니다. ${row + y}행 ${column + x}열의 글을 줄여서 다시 하세요.`,
    );
  });
}

/** Throws unless the tab has these lines; with `after`, one behind the last one is meant too. */
export function refuseOutside(sheet: SheetData, axis: Axis, first: number, count: number, after = 0): void {
  const size = sizeOf(sheet, axis);
  if (first >= 1 && count >= 1 && first + count - 1 <= size + after) return;
  throw new Error(
    `「${sheet.name}」 탭에 없는 ${unit(axis)}입니다. 탭은 ${amount(size)}${unit(axis)}까지 있습니다. 화면을 새로 고치고 다시 하세요.`,
  );
}

/** Throws when no line would be left below or beside the frozen ones. */
export function refuseNothingLeft(sheet: SheetData, axis: Axis, first: number, count: number): void {
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (sizeOf(sheet, axis) - count > frozenAfterDelete(frozen, first, count)) return;
  const name = unit(axis);
  throw new Error(`「${sheet.name}」 탭의 ${name}을 모두 지울 수는 없습니다. 고정하지 않은 ${name} 하나는 남기세요.`);
}

/** Throws on a name that Google gives no tab, or that another tab has. */
export function refuseTabName({ workbook }: Host, sheet: SheetData, name: string): void {
  try {
    refuseName(workbook, name, sheet);
  } catch (error) {
    const why = '탭 이름으로 쓸 수 없습니다. 다른 탭에 없는, 100자까지의 이름으로 다시 하세요.';
    throw new Error(`「${name}」: ${why}`, { cause: error });
  }
}
