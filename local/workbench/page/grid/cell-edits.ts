/** Cells that the person has changed, as rectangles of texts as they would be typed. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { Edit } from '../../contract';

type Line = Record<number, Nullable<ICellData>>;

/** What was typed, before Univer made a number or a date of it. */
let typed: { row: number; column: number; text: string } | undefined;

/** Rows and columns count from 0, as Univer's do. */
export function rememberTyped(row: number, column: number, text: string): void {
  typed = { row, column, text };
}

/** Neighbouring cells of a row are one stretch, stretches of the same columns below each other one rectangle. */
export function cellEdits(tab: string, cellValue: Record<number, Line>): Edit[] {
  const edits: (Edit & { kind: 'cells' })[] = [];
  for (const [y, line] of Object.entries(cellValue)) {
    for (const { column, values } of stretches(Number(y), line)) {
      const row = Number(y) + 1;
      const above = edits.find(
        (one) =>
          one.column === column && one.row + one.values.length === row && one.values[0]?.length === values.length,
      );
      if (above) above.values.push(values);
      else edits.push({ kind: 'cells', tab, row, column, values: [values] });
    }
  }
  typed = undefined;
  return edits;
}

function stretches(row: number, line: Line): { column: number; values: string[] }[] {
  const found: { column: number; values: string[] }[] = [];
  for (const [x, cell] of Object.entries(line)) {
    const text = textOf(row, Number(x), cell);
    if (text === undefined) continue;
    const last = found.at(-1);
    if (last && last.column + last.values.length === Number(x) + 1) last.values.push(text);
    else found.push({ column: Number(x) + 1, values: [text] });
  }
  return found;
}

/** `undefined` for a cell of which only the look has changed. */
function textOf(row: number, column: number, cell: Nullable<ICellData>): string | undefined {
  if (typed?.row === row && typed.column === column) return typed.text;
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.f) return cell.f;
  if (cell.v === undefined) return undefined;
  if (cell.t === CellValueType.BOOLEAN) return cell.v ? 'TRUE' : 'FALSE';
  return String(cell.v ?? '');
}
