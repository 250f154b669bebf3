/** Keeps the grid in step with the workbook: changes in order, what was missed asked for, all of it anew when it must be. */
import type { Change, WorkbookView } from '../contract';
import type { Grid } from './grid/grid';
import { client, loadChanges, loadWorkbook } from './server';

export interface Sync {
  /** Takes a change that the server has pushed. */
  hear(change: Change): void;
  /** The workbook has this version. */
  reach(version: number): void;
}

export function keepInStep(grid: Grid, first: WorkbookView): Sync {
  let shown = first.version;
  let turn = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    // Without the server nothing can be shown; the next pushed version tries again.
    turn = turn.then(work).catch(() => {});
  };

  async function reload(): Promise<void> {
    const view = await loadWorkbook();
    grid.show(view);
    shown = view.version;
  }

  async function show(change: Change): Promise<void> {
    if (change.version <= shown) return;
    if (change.reload && change.by !== client) return reload();
    grid.apply(change);
    shown = change.version;
  }

  async function catchUp(version: number): Promise<void> {
    if (version === shown) return;
    // A server that began anew counts from 0.
    const missed = version < shown ? null : await loadChanges(shown);
    if (!missed || missed.some((change) => change.reload)) return reload();
    for (const change of missed) await show(change);
  }

  return {
    hear: (change) => inTurn(() => (change.version > shown + 1 ? catchUp(change.version) : show(change))),
    reach: (version) => inTurn(() => catchUp(version)),
  };
}
