/** The order that a sheet sorts by: numbers and dates, then text, then booleans, and empty cells always last. */
import type { CellValue, RowData } from './model';

export interface SortKey {
  /** Column of the sheet, from 1. */
  column: number;
  ascending: boolean;
}

const collator = new Intl.Collator('ko', { numeric: false });

/** The rows in the new order; rows that are equal keep theirs. */
export function sortedRows(rows: readonly RowData[], keys: readonly SortKey[]): RowData[] {
  return [...rows].sort((one, other) => {
    for (const { column, ascending } of keys) {
      const order = compareCells(one.values[column - 1] ?? '', other.values[column - 1] ?? '', ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Below zero where the first cell comes before the second one. */
export function compareCells(one: CellValue, other: CellValue, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const order = rank(one) - rank(other) || compareAlike(one, other);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  return typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0;
}

function compareAlike(one: CellValue, other: CellValue): number {
  return typeof one === 'string' ? collator.compare(one, String(other)) : Number(one) - Number(other);
}
