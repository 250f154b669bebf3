/** Rectangles: ours count from 1, Univer's from 0 with both ends inside. */
import type { IRange } from '@univerjs/core';
import type { Box } from '../../../apps-script/types';

export const rangeOf = ({ row, column, rows, columns }: Box): IRange => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

export const boxOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Box => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
