/** The rows of a block by their recognised columns; blank lines, totals and headers that are repeated are marked. */
import { looksLikeWaybill, plainCell } from './cell-text';
import { type ImportColumn, readHeading } from './headers';
import type { Recognised } from './recognise';

/** What a row is when it is no shipment. */
export type Skipped = 'blank' | 'total' | 'header';

export interface ImportRow {
  /** Place in the block, from 0. */
  row: number;
  /** The cells of the recognised columns, without blanks at their ends; missing where nothing stands. */
  cells: { [column in ImportColumn]?: string };
  skipped?: Skipped;
}

/** Every row behind the header, in order. */
export function importRows(
  cells: readonly (readonly string[])[],
  { columns, headerRow = -1 }: Recognised,
): ImportRow[] {
  const places = Object.entries(columns) as [ImportColumn, number][];
  return cells.slice(headerRow + 1).map((row, at) => {
    const filled = places.flatMap(([column, place]) => {
      const text = plainCell(row[place]);
      return text === '' ? [] : [[column, text] as const];
    });
    const found: ImportRow['cells'] = Object.fromEntries(filled);
    const skipped = skippedAs(row, found);
    return { row: headerRow + 1 + at, cells: found, ...(skipped && { skipped }) };
  });
}

function skippedAs(row: readonly string[], { waybill = '', ...others }: ImportRow['cells']): Skipped | undefined {
  if (row.every((cell) => plainCell(cell) === '')) return 'blank';
  if (waybill !== '' && isHeading(waybill)) return 'header';
  // A recipient may be called anything, but a parcel has a number.
  const isTotal = !looksLikeWaybill(waybill) && row.some(saysTotal);
  return isTotal && Object.keys(others).length < 3 ? 'total' : undefined;
}

function isHeading(text: string): boolean {
  const heading = readHeading(text);
  return heading !== undefined && 'column' in heading;
}

/** 합계, 총 12건, 소계(3), 이하 여백. */
const total =
  /^[[(*<\-=\s]*(총\s*)?(합\s*계|소\s*계|총\s*계|누\s*계|계|총\s*건\s*수|건\s*수|total|sub\s*total)\s*[:：)\]]*\s*[\d,()건개\s]*$/i;
const count = /^총\s*[\d,]+\s*(건|개|박스|상자)?$/;
const end = /^[-*\s]*(이하\s*여백|끝|end)[-*\s.]*$/i;

const saysTotal = (cell: string): boolean => {
  if (cell.length > 30 || !/[계총건끝]|여백|total|end/i.test(cell)) return false;
  const text = plainCell(cell);
  return total.test(text) || count.test(text) || end.test(text);
};
