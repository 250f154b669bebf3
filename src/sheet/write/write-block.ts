/** Writes one rectangle so that every text lands as exactly that text, whatever it looks like. */
import type { Area, Cell, Sheet } from '../../ports';
import type { Column } from '../column';
import type { Block } from './blocks';
import { isHazardous } from './same-cell';

const TEXT = '@';
const PLAIN = 'General';

/**
 * `trusting`: the columns have the formats that set-up gave them, so only a block with a hazardous text sets them again.
 * `careful`: for what did not land. Formats are set anew, and a hazardous text goes with an apostrophe into a plain cell,
 * where every sheet takes the apostrophe away and keeps the text; then the cell becomes a text cell again.
 */
export function writeBlock(sheet: Sheet, block: Block, writeOptions: 'trusting' | 'careful'): void {
  const { area, cells } = block;
  if (writeOptions === 'careful') writeFormatted(sheet, area, cells, formatsOf(block));
  else {
    if (hasHazards(cells)) sheet.writeFormats(area, formatsOf(block));
    sheet.write(area, cells);
  }
}

/** Cells and their number formats, each text as exactly that text; the same number of calls whatever the rows. */
export function writeFormatted(sheet: Sheet, area: Area, cells: Cell[][], formats: string[][]): void {
  if (!hasHazards(cells)) {
    sheet.writeFormats(area, formats);
    sheet.write(area, cells);
    return;
  }
  sheet.writeFormats(area, plainWhere(cells, formats));
  sheet.write(
    area,
    cells.map((row) => row.map(quoted)),
  );
  sheet.writeFormats(area, formats);
}

const hasHazards = (cells: readonly Cell[][]): boolean => cells.some((row) => row.some(isHazardous));

const plainWhere = (cells: readonly Cell[][], formats: readonly string[][]): string[][] =>
  formats.map((row, y) => row.map((format, x) => (isHazardous(cells[y]?.[x] ?? '') ? PLAIN : format)));

const quoted = (cell: Cell): Cell => (isHazardous(cell) ? `'${cell}` : cell);

const formatsOf = ({ cells, columns }: Block): string[][] =>
  cells.map((row) => row.map((cell, x) => formatOf(columns[x], cell)));

/** A text keeps its characters in a text cell only, and a number stays a number in any other only. */
function formatOf(column: Column | undefined, cell: Cell): string {
  if (typeof cell === 'string') return cell === '' ? (column?.format ?? PLAIN) : TEXT;
  return column === undefined || column.format === TEXT ? PLAIN : column.format;
}
