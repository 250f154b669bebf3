/** The grid of a sheet from the rows and columns that the file names: looks of columns and rows reach empty cells. */
import type { CellStyle, RowData } from '../../spreadsheet/model';
import { emptyRow } from '../../spreadsheet/rows';
import { referenceToBox } from '../reference';
import type { ReadRow } from './cells';
import type { ColumnLook } from './layout';

/** Puts notes into their cells, and makes cells for them where the file has none. */
export function placeNotes(rows: Map<number, ReadRow>, notes: ReadonlyMap<string, string>): void {
  for (const [address, note] of notes) {
    const box = referenceToBox(address);
    if (!box || note === '') continue;
    const row = rows.get(box.row) ?? emptyRow();
    const line = row.notes.slice();
    line[box.column - 1] = note;
    rows.set(box.row, { ...row, notes: line });
  }
}

/** Up to the last cell that holds something: looks alone reach to the end of the world in some files. */
export function usedSize(rows: ReadonlyMap<number, RowData>): { rows: number; columns: number } {
  const used = { rows: 0, columns: 0 };
  for (const [number, { values, formulas, notes }] of rows) {
    const width = Math.max(values.length, formulas.length, notes.length);
    if (width > 0) used.rows = Math.max(used.rows, number);
    used.columns = Math.max(used.columns, width);
  }
  return used;
}

/**
 * Every row of the sheet; a cell that the file does not name looks like its row, else like its column. Rows that look
 * alike share one array, as the model's rows do.
 */
export function gridRows(
  read: ReadonlyMap<number, ReadRow>,
  rowCount: number,
  columns: readonly (CellStyle | undefined)[],
): RowData[] {
  const unnamed = columns.some(Boolean) ? [...columns] : [];
  let above: RowData['styles'] = unnamed;
  return Array.from({ length: rowCount }, (_, index) => {
    const found = read.get(index + 1);
    if (!found) return { ...emptyRow(), styles: unnamed };
    const { ownStyle, ...row } = found;
    const styles = rowStyles(row.styles, ownStyle, columns);
    if (!sameItems(styles, above)) above = styles;
    return { ...row, styles: above };
  });
}

function rowStyles(
  named: readonly (CellStyle | undefined)[],
  ownStyle: CellStyle | undefined,
  columns: readonly (CellStyle | undefined)[],
): RowData['styles'] {
  const styles = named.slice(0, columns.length);
  for (let column = 0; column < columns.length; column += 1) {
    const style = ownStyle ?? columns[column];
    if (style && !(column in named)) styles[column] = style;
  }
  return styles;
}

/** `findIndex` looks into gaps too, which `every` passes over. */
function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.findIndex((item, index) => item !== other[index]) < 0;
}

export function columnStyles(looks: readonly ColumnLook[], columnCount: number): (CellStyle | undefined)[] {
  const styles: (CellStyle | undefined)[] = Array.from({ length: columnCount });
  for (const { first, last, style } of looks) {
    if (style) styles.fill(style, first - 1, last);
  }
  return styles;
}

export function columnWidths(looks: readonly ColumnLook[], columnCount: number): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (const { first, last, width } of looks) {
    for (let column = first; width && column <= Math.min(last, columnCount); column += 1) widths[column - 1] = width;
  }
  return widths;
}

export function hiddenColumns(looks: readonly ColumnLook[], columnCount: number): Set<number> {
  const hidden = new Set<number>();
  for (const look of looks) {
    for (let column = look.first; look.hidden && column <= Math.min(look.last, columnCount); column += 1) {
      hidden.add(column);
    }
  }
  return hidden;
}
