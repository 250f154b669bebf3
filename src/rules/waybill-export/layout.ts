/** A courier's upload sheet: its columns in order, and the rows made of shipments. */
import { type ExportField, type ExportShipment, exportFields } from './fields';

/** A column filled from the shipment, with one text in every row, or with the courier's word for 선불 and 착불. */
export type LayoutColumn =
  | { header: string; field: ExportField }
  | { header: string; constant: string }
  | { header: string; payment: Readonly<Record<ExportShipment['payment'], string>> };

export interface Layout {
  /** As the seller chooses it. */
  name: string;
  columns: readonly LayoutColumn[];
}

/**
 * The sheet of a layout, headers first, a row a shipment. All cells are text, the buyers' own words among them: they must
 * be written as text cells (in xlsx no text is a formula); into a text file they go through `csvOf`, never joined by hand.
 */
export function exportRows(layout: Layout, shipments: readonly ExportShipment[]): string[][] {
  const headers = layout.columns.map(({ header }) => header);
  return [headers, ...shipments.map((shipment) => layout.columns.map((column) => cellOf(column, shipment)))];
}

function cellOf(column: LayoutColumn, shipment: ExportShipment): string {
  if ('constant' in column) return column.constant;
  if ('payment' in column) return column.payment[shipment.payment];
  // A line break in a buyer's message ends the row in some programs.
  return exportFields[column.field].read(shipment).replace(/\s+/g, ' ').trim();
}

/** What spreadsheets run as a formula when a text file is opened: `=`, `+`, `-`, `@`, also behind a tab or line break. */
const formula = /^\s*[=+\-@]/;

/**
 * The rows as a text file (RFC 4180, with the byte order mark by which Excel knows Korean). A cell that would be a formula
 * gets an apostrophe in front, which every reader of ours takes off again.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => row.map(csvCell).join(',');
  return `\ufeff${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

function csvCell(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
