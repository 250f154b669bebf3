/** Turns cells that must change into few rectangles, because a call into a sheet costs more than the cells it moves. */
import type { Area, Grid } from '../../ports';
import type { Column } from '../column';
import { columnOf, type Tab } from '../tab';
import { type Assumed, isWanted, targetAt, widthOf } from './assumed';
import { type Rectangle, rectangles } from './rectangles';

export interface Block {
  area: Area;
  cells: Grid;
  /** What each column of the block is; `undefined` where it is none of the tab's. */
  columns: (Column | undefined)[];
}

/** Gives the rectangles that turn the current cells into the target cells. */
export function blocksOf(tab: Tab, assumed: Assumed): Block[] {
  const columns = columnsOf(tab, assumed);
  const found = [...changedRectangles(tab, assumed, columns), ...newRectangles(assumed, columns)];
  return found.map(({ top, bottom, left, right }) => {
    const cells: Grid = [];
    for (let row = top; row <= bottom; row += 1) {
      cells.push(columns.slice(left, right + 1).map((_, x) => targetAt(assumed, row, left + x)));
    }
    const area = { row: top + 1, column: left + 1, rows: cells.length, columns: right - left + 1 };
    return { area, cells, columns: columns.slice(left, right + 1) };
  });
}

/** The tab's column at each place of the sheet, as far as anything stands there. */
function columnsOf(tab: Tab, assumed: Assumed): (Column | undefined)[] {
  const columns = new Array<Column | undefined>(widthOf(assumed)).fill(undefined);
  for (const [name, place] of assumed.located) columns[place - 1] = columnOf(tab, name);
  return Array.from(columns);
}

/**
 * Cells of rows that stand. Columns of the mall's and the add-on's may be written together with what lies between the
 * wanted cells; in all others only the wanted cells are touched, as far as that takes few calls. An execution may die
 * between two of them: what a later one goes by comes last, the mark of the row, and then the seller's 작업.
 */
function changedRectangles(tab: Tab, assumed: Assumed, columns: readonly (Column | undefined)[]): Rectangle[] {
  const keys = new Set(tab.key.map((name) => columnOf(tab, name)));
  const isOurs = columns.map((column) => !!column && isWrittenByJobs(column) && !keys.has(column));
  const wanted = wantedCells(assumed, columns.length);
  const mark = tab.mark === undefined ? -1 : columns.indexOf(columnOf(tab, tab.mark));
  const holdsMark = ({ left, right }: Rectangle): boolean => left <= mark && mark <= right;
  const isFilledIn = columns.map((column) => column?.owner === 'initial');
  return [
    ...rectangles(wanted, isFilledIn, 'exact'),
    ...rectangles(wanted, isOurs, 'filled').sort((one, other) => Number(holdsMark(one)) - Number(holdsMark(other))),
    ...rectangles(
      wanted,
      columns.map((_, at) => !isOurs[at] && !isFilledIn[at]),
      'exact',
    ),
  ];
}

const isWrittenByJobs = ({ owner }: Column): boolean => owner === 'mall' || owner === 'addon';

/** Columns of the wanted cells, by row; only of rows that have any. */
function wantedCells(assumed: Assumed, width: number): Map<number, number[]> {
  const marked = new Set([...assumed.formulas].map((cell) => Number(cell.split(',')[0])));
  const wanted = new Map<number, number[]>();
  assumed.target.forEach((row, index) => {
    if (assumed.fresh.has(index) || (row === assumed.current[index] && !marked.has(index))) return;
    const columns = Array.from({ length: width }, (_, column) => column).filter((c) => isWanted(assumed, index, c));
    if (columns.length > 0) wanted.set(index, columns);
  });
  return wanted;
}

/**
 * The appended rows, in stretches of columns between those that stay the seller's; stretches without content are left
 * out. Rows of a job's own making are one stretch, so that an execution that dies leaves no half of one.
 */
function newRectangles(assumed: Assumed, columns: readonly (Column | undefined)[]): Rectangle[] {
  const { fresh, target: should, isFreshWhole } = assumed;
  if (fresh.size === 0) return [];
  const [top = 0] = fresh;
  const bottom = top + fresh.size - 1;
  const found: Rectangle[] = [];
  columns.forEach((column, at) => {
    const isFilled = () => isFreshWhole || [...fresh].some((row) => isWanted(assumed, row, at));
    if (!column || (column.owner === 'seller' && !isFilled())) return;
    const last = found[found.length - 1];
    if (last && last.right + 1 === at) last.right = at;
    else found.push({ top, bottom, left: at, right: at });
  });
  const rows = should.slice(top, bottom + 1);
  return found.filter(({ left, right }) => rows.some((row) => row.slice(left, right + 1).some((cell) => cell !== '')));
}
