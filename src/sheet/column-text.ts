/** Reads the cells of a column as the texts that the column itself would write. */
import type { Cell } from '../ports';
import { type Column, isBlank } from './column';

/** For one column: the text of a cell; what cannot be read stays as it is. Words that come again and again are read once. */
export function columnTexts(column: Column): (cell: Cell) => string {
  const known = new Map<Cell, string>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const text = textOf(column, cell);
    if (known.size < MOST_KNOWN) known.set(cell, text);
    return text;
  };
}

const MOST_KNOWN = 1_000;

function textOf(column: Column, cell: Cell): string {
  if (isBlank(cell)) return '';
  const reading = column.decode(cell);
  return String('error' in reading ? cell : column.encode(reading.value));
}
