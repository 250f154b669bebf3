/**
 * People sort, insert and delete while a job writes, and no lock stops them. This compares what was believed before a
 * write with what stands after it: where rows or columns have moved, cells that the write hit by mistake get back what
 * was remembered of them, and what was meant for them is wanted where their row and column stand now.
 */
import type { Cell, Grid } from '../../ports';
import type { SeenCells } from '../snapshot';
import type { Tab } from '../tab';
import type { Sight } from './agreement';
import { type Belief, beliefOf, isWanted, keysBelow, knows, shouldBe, standsAt, widthOf } from './belief';
import type { Block } from './blocks';
import { type Hits, hitsOf } from './hits';
import { type Likeness, matchColumns } from './match-columns';
import { findHeader } from './match-header';
import { matchRows } from './match-rows';
import { sameCell } from './same-cell';
import { stoodStill } from './stood-still';

export interface Recognised {
  belief: Belief;
  /** Rows and columns stand where they stood. */
  isCalm: boolean;
}

/** What to believe after `blocks` were aimed at the tab and `seen` was read. */
export function recognise(tab: Tab, belief: Belief, blocks: readonly Block[], seen: SeenCells): Recognised {
  const sight = sightOf(tab, belief, seen, hitsOf(blocks, seen.cells));
  const isCalm = stoodStill(belief, sight);
  const rows = isCalm ? seen.cells.map((_, row) => row) : matchRows(belief, sight);
  const should = seen.cells.map((cells, row) => rightRow(belief, sight, cells, row, rows[row], isCalm));
  const parts = { stands: seen.cells, should, header: sight.header, size: seen.size };
  return { belief: beliefOf(tab, { ...parts, located: locatedNow(belief, sight) }), isCalm };
}

function sightOf(tab: Tab, belief: Belief, seen: SeenCells, hits: Hits): Sight {
  const { cells, size } = seen;
  const header = findHeader(belief, seen, hits);
  const before = Array.from({ length: widthOf(belief) }, (_, column) => shouldBe(belief, belief.header, column));
  const columns = matchColumns(before, header.cells, {
    sameCount: size.columns === belief.size.columns,
    compare: (was, is) => likeness(belief, cells, hits, was, is),
  });
  const located = locatedNow(belief, { columns });
  const keyColumns = tab.key.flatMap((name) => (located.has(name) ? [(located.get(name) ?? 0) - 1] : []));
  const keys = keysBelow(tab, header.row, located, cells);
  return { cells, hits, header: header.row, keys, keyColumns, columns, grown: size.rows - belief.size.rows };
}

/** Where the tab's columns stand now. */
function locatedNow({ located }: Belief, { columns }: Pick<Sight, 'columns'>): Map<string, number> {
  const now = new Map(columns.map((was, column) => [was, column + 1]));
  return new Map(
    [...located].flatMap(([name, place]) => (now.has(place - 1) ? [[name, now.get(place - 1) ?? 0]] : [])),
  );
}

/** Compares what two columns hold, apart from their headers and from what a write may have put there. */
function likeness(belief: Belief, cells: Grid, hits: Hits, was: number, is: number): Likeness {
  const then = new Set<Cell>();
  belief.should.forEach((_, row) => {
    if (row !== belief.header && knows(belief, row, was))
      then.add(shouldBe(belief, row, was)).add(standsAt(belief, row, was));
  });
  then.delete('');
  const now = cells.flatMap((row, at) => (hits.at(at, is) || at === belief.header ? [] : [row[is] ?? '']));
  const filled = now.filter((cell) => cell !== '');
  if (filled.some((cell) => then.has(cell))) return 'same';
  if (belief.known && !belief.known.columns.has(was + 1)) return 'unknown';
  if (filled.length > 0) return 'other';
  if (then.size === 0) return 'same';
  return now.length < cells.length - 1 ? 'unknown' : 'other';
}

/** What should stand in a row of the sheet; the row itself where that is what stands. */
function rightRow(
  belief: Belief,
  sight: Sight,
  cells: Cell[],
  row: number,
  was: number | undefined,
  isCalm: boolean,
): Cell[] {
  if (isCalm && belief.should[row] === belief.stands[row] && !sight.hits.aimed(row)) return cells;
  const right = sight.columns.map((before, column): Cell => {
    const there = cells[column] ?? '';
    const isKnown = was !== undefined && before !== undefined && knows(belief, was, before);
    const isOurs = sight.hits.at(row, column) || (isKnown && isMeant(belief, sight.hits, was, before));
    if (!isOurs) return there;
    return isKnown ? shouldBe(belief, was, before) : '';
  });
  return right.every((cell, column) => sameCell(cells[column] ?? '', cell)) ? cells : right;
}

/** A cell that was to be written, also one that lay between: whatever it says now, only what it should say is right. */
const isMeant = (belief: Belief, hits: Hits, row: number, column: number): boolean =>
  hits.aimed(row, column) || isWanted(belief, row, column);
