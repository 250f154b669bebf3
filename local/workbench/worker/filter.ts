/** The filter of a tab as a person sets it: by the values that stay. */
import { applyFilter, type Box, readTexts, removeFilter, type SheetData } from '../../apps-script';

/** Puts a filter over the box, or takes it away; what its columns hid stays hidden. */
export function setFilterRange(sheet: SheetData, box: Box | null): void {
  if (!box) removeFilter(sheet);
  else sheet.filter = { box, criteria: sheet.filter?.criteria ?? {} };
}

/** `null` shows all of the column. Nothing happens in a tab without a filter. */
export function showOnly(sheet: SheetData, column: number, shown: readonly string[] | null, timeZone: string): void {
  const { filter } = sheet;
  if (!filter) return;
  const { [column]: _, ...others } = filter.criteria;
  const hidden = shown === null ? undefined : hiddenBy(sheet, filter.box, column, shown, timeZone);
  filter.criteria = hidden ? { ...others, [column]: { hiddenValues: hidden } } : others;
  applyFilter(sheet, timeZone);
}

function hiddenBy(sheet: SheetData, box: Box, column: number, shown: readonly string[], timeZone: string): string[] {
  const below = { row: box.row + 1, column, rows: Math.max(0, box.rows - 1), columns: 1 };
  const texts = new Set(readTexts(sheet, below, timeZone).map(([text = '']) => text));
  const kept = new Set(shown);
  return [...texts].filter((text) => !kept.has(text));
}
