/** How rows and columns of a fake tab are put in, taken out and moved: what stands beside the cells goes along. */
import { frozenAfterDelete, shiftBox, shiftFormula } from '../../local/apps-script';
import type { Area } from '../../src/ports';
import { BLANK, type FakeCell, type Typing } from './workbook-cell';
import { applyFilter, type FakeGrid, holds, removeFilter } from './workbook-grid';

type Axis = Parameters<typeof shiftBox>[1];
type Change = Parameters<typeof shiftBox>[2];

/** Puts rows in; they look like row `like` (0: plain). */
export function insertRows(grid: FakeGrid, before: number, count: number, like: number): void {
  const { cells, columns, frozen } = grid;
  const blank = columns.map((_, at) => emptied(cells[like - 1]?.[at]));
  cells.splice(before - 1, 0, ...Array.from({ length: count }, () => [...blank]));
  if (before <= frozen.rows) frozen.rows += count;
  follow(grid, 'rows', { kind: 'insert', at: before, count });
}

/** Puts columns in; they look like column `like` (0: plain), without its identity. */
export function insertColumns(grid: FakeGrid, before: number, count: number, like: number): void {
  const { cells, columns, frozen } = grid;
  for (const line of cells) line.splice(before - 1, 0, ...new Array<FakeCell>(count).fill(emptied(line[like - 1])));
  const { width } = columns[like - 1] ?? { width: 100 };
  columns.splice(before - 1, 0, ...Array.from({ length: count }, () => ({ width, hidden: false })));
  if (before <= frozen.columns) frozen.columns += count;
  follow(grid, 'columns', { kind: 'insert', at: before, count });
}

function emptied(cell: FakeCell = BLANK): FakeCell {
  if (!holds(cell) && cell.note === undefined) return cell;
  const { note: _note, ...look } = cell;
  return { ...look, value: '', formula: '' };
}

export function deleteRows(grid: FakeGrid, first: number, count: number): void {
  grid.cells.splice(first - 1, count);
  grid.frozen.rows = frozenAfterDelete(grid.frozen.rows, first, count);
  follow(grid, 'rows', { kind: 'delete', at: first, count });
}

export function deleteColumns(grid: FakeGrid, first: number, count: number, typing: Typing): void {
  for (const line of grid.cells) line.splice(first - 1, count);
  grid.columns.splice(first - 1, count);
  grid.frozen.columns = frozenAfterDelete(grid.frozen.columns, first, count);
  follow(grid, 'columns', { kind: 'delete', at: first, count });
  applyFilter(grid, typing);
}

/** Takes a column out and puts it in so that it stands at `to`. */
export function moveColumn(grid: FakeGrid, from: number, to: number): void {
  for (const line of [...grid.cells, grid.columns] as unknown[][]) line.splice(to - 1, 0, ...line.splice(from - 1, 1));
  if (from !== to) follow(grid, 'columns', { kind: 'move', at: from, count: 1, to: to > from ? to + 1 : to });
}

/** Formulas of the tab follow; protections and the filter are areas, which grow, shrink and move with the lines below them. */
function follow(grid: FakeGrid, axis: Axis, change: Change): void {
  const shifted = (area: Area): Area[] =>
    shiftBox(area, axis, change)
      .sort((one, other) => other.rows * other.columns - one.rows * one.columns)
      .slice(0, 1);
  for (const line of grid.cells) followFormulas(line, grid.name, axis, change);
  grid.locked = grid.locked.flatMap(shifted);
  grid.warnings = grid.warnings.map((warning) => ({ ...warning, areas: warning.areas.flatMap(shifted) }));
  if (!grid.filter || change.kind === 'move') return;
  const isHeaderGone = axis === 'rows' && change.kind === 'delete' && change.at <= grid.filter.row;
  const [filter] = isHeaderGone ? [] : shiftBox(grid.filter, axis, change);
  if (filter) grid.filter = filter;
  else removeFilter(grid);
}

function followFormulas(line: FakeCell[], sheetName: string, axis: Axis, change: Change): void {
  line.forEach((cell, at) => {
    if (cell.formula === '') return;
    line[at] = { ...cell, formula: shiftFormula(cell.formula, sheetName, { axis, change, sheetName }) };
  });
}
