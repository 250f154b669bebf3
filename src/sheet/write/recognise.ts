/**
 * People sort, insert and delete while a job writes, and no lock stops them. This compares the assumption before a
 * write with the cells after it: where rows or columns have moved, cells that the write hit by mistake get their old
 * content as target, and the write is aimed at the new place of its row and column.
 */
import type { Cell, Grid } from '../../ports';
import type { SeenCells } from '../snapshot';
import type { Tab } from '../tab';
import type { Actual } from './agreement';
import { type Assumed, assumedOf, currentAt, isWanted, keysBelow, knows, targetAt, widthOf } from './assumed';
import type { Block } from './blocks';
import { type Likeness, matchColumns } from './match-columns';
import { findHeader } from './match-header';
import { matchRows } from './match-rows';
import { type Matches, matchesOf } from './matches';
import { sameCell } from './same-cell';
import { isUnmoved } from './unmoved';

export interface Recognised {
  assumed: Assumed;
  /** No row or column has moved. */
  isCalm: boolean;
}

/** Gives the assumption after `blocks` were written to the tab and `seen` was read. */
export function recognise(tab: Tab, assumed: Assumed, blocks: readonly Block[], seen: SeenCells): Recognised {
  const actual = actualOf(tab, assumed, seen, matchesOf(blocks, seen.cells));
  const isCalm = isUnmoved(assumed, actual);
  const rows = isCalm ? seen.cells.map((_, row) => row) : matchRows(assumed, actual);
  const target = seen.cells.map((cells, row) => rightRow(assumed, actual, cells, row, rows[row], isCalm));
  const parts = { current: seen.cells, target, header: actual.header, size: seen.size };
  return { assumed: assumedOf(tab, { ...parts, located: locatedNow(assumed, actual) }), isCalm };
}

function actualOf(tab: Tab, assumed: Assumed, seen: SeenCells, matches: Matches): Actual {
  const { cells, size } = seen;
  const header = findHeader(assumed, seen, matches);
  const before = Array.from({ length: widthOf(assumed) }, (_, column) => targetAt(assumed, assumed.header, column));
  const columns = matchColumns(before, header.cells, {
    sameCount: size.columns === assumed.size.columns,
    compare: (was, is) => likeness(assumed, cells, matches, was, is),
  });
  const located = locatedNow(assumed, { columns });
  const keyColumns = tab.key.flatMap((name) => (located.has(name) ? [(located.get(name) ?? 0) - 1] : []));
  const keys = keysBelow(tab, header.row, located, cells);
  return { cells, matches, header: header.row, keys, keyColumns, columns, grown: size.rows - assumed.size.rows };
}

/** Where the tab's columns stand now. */
function locatedNow({ located }: Assumed, { columns }: Pick<Actual, 'columns'>): Map<string, number> {
  const now = new Map(columns.map((was, column) => [was, column + 1]));
  return new Map(
    [...located].flatMap(([name, place]) => (now.has(place - 1) ? [[name, now.get(place - 1) ?? 0]] : [])),
  );
}

/** Compares what two columns hold, apart from their headers and from what a write may have put there. */
function likeness(assumed: Assumed, cells: Grid, matches: Matches, was: number, is: number): Likeness {
  const then = new Set<Cell>();
  assumed.target.forEach((_, row) => {
    if (row !== assumed.header && knows(assumed, row, was))
      then.add(targetAt(assumed, row, was)).add(currentAt(assumed, row, was));
  });
  then.delete('');
  const now = cells.flatMap((row, at) => (matches.at(at, is) || at === assumed.header ? [] : [row[is] ?? '']));
  const filled = now.filter((cell) => cell !== '');
  if (filled.some((cell) => then.has(cell))) return 'same';
  if (assumed.known && !assumed.known.columns.has(was + 1)) return 'unknown';
  if (filled.length > 0) return 'other';
  if (then.size === 0) return 'same';
  return now.length < cells.length - 1 ? 'unknown' : 'other';
}

/** The target of a row of the sheet; the row itself where it is right already. */
function rightRow(
  assumed: Assumed,
  actual: Actual,
  cells: Cell[],
  row: number,
  was: number | undefined,
  isCalm: boolean,
): Cell[] {
  if (isCalm && assumed.target[row] === assumed.current[row] && !actual.matches.aimed(row)) return cells;
  const right = actual.columns.map((before, column): Cell => {
    const there = cells[column] ?? '';
    const isKnown = was !== undefined && before !== undefined && knows(assumed, was, before);
    const isOurs = actual.matches.at(row, column) || (isKnown && isWritten(assumed, actual.matches, was, before));
    if (!isOurs) return there;
    return isKnown ? targetAt(assumed, was, before) : '';
  });
  return right.every((cell, column) => sameCell(cells[column] ?? '', cell)) ? cells : right;
}

/** True for a cell that was written, also one that lay between two wanted ones: only its target is right. */
const isWritten = (assumed: Assumed, matches: Matches, row: number, column: number): boolean =>
  matches.aimed(row, column) || isWanted(assumed, row, column);
