/** Puts what became different into the grid that is shown. */
import { type ICellData, ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Change } from '../../contract';
import { cellData } from './cell-data';
import type { Sheets } from './univer';

/** Marks what comes from the server, so that it is not taken for the person's own doing. */
export const FROM_SERVER = { fromCollab: true, onlyLocal: true } as const;

type Matrix = Record<number, Record<number, ICellData | null>>;

export function applyChange({ univer }: Sheets, unitId: string, { cells }: Change): void {
  const commands = univer.__getInjector().get(ICommandService);
  for (const { tab, cells: changed } of cells) {
    const cleared: Matrix = {};
    const written: Matrix = {};
    for (const [row, column, cell] of changed) {
      put(cleared, row, column, null);
      put(written, row, column, cellData(cell));
    }
    const subUnitId = String(tab);
    // A cell is merged with what it was, so it is emptied first.
    for (const cellValue of [cleared, written]) {
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue }, FROM_SERVER);
    }
  }
}

function put(matrix: Matrix, row: number, column: number, cell: ICellData | null): void {
  const line = matrix[row - 1] ?? {};
  matrix[row - 1] = line;
  line[column - 1] = cell;
}
