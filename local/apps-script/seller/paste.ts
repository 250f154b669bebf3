/** What a paste does to the cells. */

import type { Box, CellValue, SheetData } from '../spreadsheet/model';
import { GENERAL } from '../spreadsheet/number-format';
import { setPart } from '../spreadsheet/rows';
import { type WriteRules, writeValues } from '../spreadsheet/write-cells';

/**
 * Texts from outside a spreadsheet are read as if typed into the cells as they are. Anything else comes from a
 * spreadsheet: it lands as it is, and its `format` replaces that of the cells.
 */
export function pasteCells(
  sheet: SheetData,
  box: Box,
  cells: readonly (readonly CellValue[])[],
  rules: WriteRules,
  format?: string,
): void {
  const given = (y: number, x: number): CellValue => cells[y]?.[x] ?? '';
  const copied = (y: number, x: number): boolean => format !== undefined || typeof given(y, x) !== 'string';
  setPart(sheet.rows, box, 'styles', (y, x, style) =>
    copied(y, x) ? { ...style, numberFormat: format ?? GENERAL } : style,
  );
  writeValues(sheet, box, cells, rules);
  setPart(sheet.rows, box, 'values', (y, x, value) => (copied(y, x) ? given(y, x) : (value ?? '')));
  setPart(sheet.rows, box, 'formulas', (y, x, formula) => (copied(y, x) ? undefined : formula));
}
