/** Columns read from top to bottom, where set-up puts them, and lines made of them. */
import type { Cell, Grid, Sheet } from '../ports';
import { isIn, placeOf, type Span, standThere } from './places';
import type { Tab } from './tab';

export interface WholeColumns {
  span: Span;
  /** A line for each row of the sheet, the header and the blank ones too. */
  cells: Grid;
}

export const readWhole = (sheet: Sheet, span: Span): WholeColumns => ({
  span,
  cells: sheet.readColumns(span.first, span.count),
});

/** Lines as long as the tab's own, with holes where nothing was read; as many as the first has. */
export function linesOf(parts: readonly WholeColumns[]): Cell[][] {
  return (parts[0]?.cells ?? []).map((_, row) => {
    const line: Cell[] = [];
    for (const part of parts) putInto(line, part, row);
    return line;
  });
}

/** Puts into a line what was read of its row. */
export function putInto(line: Cell[], { span, cells }: WholeColumns, row: number): void {
  cells[row]?.forEach((cell, at) => {
    line[span.first - 1 + at] = cell;
  });
}

/** Places of the columns that were read, from 1. */
export const placesRead = (parts: readonly WholeColumns[]): number[] =>
  parts.flatMap(({ span }) => Array.from({ length: span.count }, (_, at) => span.first + at));

/** Whether each of these columns was read and is where set-up puts it. */
export const areRead = (tab: Tab, names: readonly string[], parts: readonly WholeColumns[]): boolean =>
  names.every((name) => {
    const part = parts.find(({ span }) => isIn(span, placeOf(tab, name)));
    return part !== undefined && standThere(tab, [name], part.cells[0] ?? [], part.span);
  });

/** For comparing cells of two reads. */
export const plain = (cell: Cell | undefined): string =>
  cell instanceof Date ? String(cell.getTime()) : String(cell ?? '');
