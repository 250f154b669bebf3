/** A filter hides the rows whose cell shows one of the hidden values. */

import type { SheetData } from './model';
import { readTexts } from './read-cells';

/** Hides and shows the rows below the filter's header as its criteria say. */
export function applyFilter(sheet: SheetData, timeZone: string): void {
  const { filter } = sheet;
  if (!filter) return;
  const { box } = filter;
  const rules = Object.entries(filter.criteria).map(([column, { hiddenValues }]) => ({
    hidden: new Set(hiddenValues),
    texts: readTexts(sheet, { ...box, column: Number(column), columns: 1 }, timeZone),
  }));
  for (let y = 1; y < box.rows; y += 1) {
    const hidden = rules.some((rule) => rule.hidden.has(rule.texts[y]?.[0] ?? ''));
    setHidden(sheet, box.row + y, hidden);
  }
}

/** Takes the filter away and shows its rows again. */
export function removeFilter(sheet: SheetData): void {
  const box = sheet.filter?.box;
  delete sheet.filter;
  if (box) for (let y = 1; y < box.rows; y += 1) setHidden(sheet, box.row + y, false);
}

/** Row counted from 1. */
export function setHidden(sheet: SheetData, line: number, hidden: boolean): void {
  const row = sheet.rows[line - 1];
  if (!row) return;
  if (hidden) row.hidden = true;
  else delete row.hidden;
}
