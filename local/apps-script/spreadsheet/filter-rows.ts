/** A filter hides the rows whose cell shows one of the hidden values; rows that were hidden by hand are none of its business. */
import type { Box, RowData, SheetData } from './model';
import { readTexts } from './read-cells';

/**
 * Hides and shows the rows below the filter's header as its criteria say now; cells that change later change nothing until
 * it is called again, as at Google.
 */
export function applyFilter(sheet: SheetData, timeZone: string): void {
  const { filter } = sheet;
  if (!filter) return;
  const { box } = filter;
  const rules = Object.entries(filter.criteria).map(([column, { hiddenValues }]) => ({
    hidden: new Set(hiddenValues),
    texts: readTexts(sheet, { ...box, column: Number(column), columns: 1 }, timeZone),
  }));
  sheet.rows.slice(box.row, box.row - 1 + box.rows).forEach((row, index) => {
    const isHidden = rules.some(({ hidden, texts }) => hidden.has(texts[index + 1]?.[0] ?? ''));
    if (isHidden) row.hidden ??= 'filter';
    else show(row, 'filter');
  });
}

/** Whether the filter decides on this row (counted from 1): one below its header. */
export const isFiltered = ({ row, rows }: Box, line: number): boolean => line > row && line < row + rows;

/** Takes the filter away and shows its rows again. */
export function removeFilter(sheet: SheetData): void {
  delete sheet.filter;
  for (const row of sheet.rows) show(row, 'filter');
}

/** What a person, or a script in their name, does to one row (counted from 1); a row that a filter hides cannot be shown so. */
export function hideByHand(sheet: SheetData, line: number, hidden: boolean): void {
  const row = sheet.rows[line - 1];
  if (!row) return;
  if (hidden) row.hidden = 'hand';
  else show(row, 'hand');
}

function show(row: RowData, hiddenBy: RowData['hidden']): void {
  if (row.hidden === hiddenBy) delete row.hidden;
}
