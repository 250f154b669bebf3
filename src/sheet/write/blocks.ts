/** Turns cells that must change into few rectangles, because a call into a sheet costs more than the cells it moves. */
import type { Area, Cell, Grid } from '../../ports';
import { isBlank } from '../column';
import { cellAt, indexesByKey, rowNumber, type Snapshot } from '../snapshot';
import { columnOf, type Tab } from '../tab';
import type { Expected } from './expected';
import { sameCell } from './same-cell';

export interface Block {
  area: Area;
  cells: Grid;
  /** Number format of each column of the block. */
  formats: string[];
  /** New rows always get their formats: nobody knows what stood there before. */
  isNew: boolean;
}

/** Above this, scattered changes become one rectangle a stripe of columns. */
const MAX_BLOCKS = 6;

/** Neighbouring columns that may be written together. */
interface Stripe {
  first: number;
  names: string[];
}

/** Rectangles over the existing rows that bring every expected cell about, touching only M and A columns besides. */
export function changedBlocks(tab: Tab, snapshot: Snapshot, expected: Expected): Block[] {
  const wanted = wantedCells(tab, snapshot, expected);
  const isRewritable = (name: string) =>
    !tab.key.includes(name) && ['mall', 'addon'].includes(columnOf(tab, name).owner);
  const filledIn = (name: string) => columnOf(tab, name).owner === 'initial' && !tab.key.includes(name);
  const wide = stripes(tab, snapshot, isRewritable).map((stripe) => ({ stripe, runs: runsOf(stripe, wanted) }));
  const exact = stripes(tab, snapshot, filledIn).map((stripe) => ({ stripe, runs: runsOf(stripe, wanted) }));
  const tooMany = wide.reduce((sum, { runs }) => sum + runs.length, 0) > MAX_BLOCKS;
  return [
    ...wide.flatMap(({ stripe, runs }) => (tooMany ? spanning(runs) : runs).map((run) => ({ stripe, run }))),
    ...exact.flatMap(({ stripe, runs }) => runs.map((run) => ({ stripe, run }))),
  ].map(({ stripe, run }) => blockOf(tab, snapshot, stripe, run, wanted));
}

/** Wanted cells by row index, then by column of the sheet; only those that differ from what stands there. */
type Wanted = Map<number, Map<number, Cell>>;

function wantedCells(tab: Tab, snapshot: Snapshot, expected: Expected): Wanted {
  const wanted: Wanted = new Map();
  const indexes = indexesByKey(snapshot);
  for (const [key, { cells }] of expected) {
    for (const index of indexes.get(key) ?? []) {
      for (const [name, cell] of cells) {
        if (tab.key.includes(name)) continue;
        const place = snapshot.located.get(name) ?? 0;
        const current = cellAt(snapshot, index, place);
        if (sameCell(current, cell) || (columnOf(tab, name).owner === 'initial' && !isBlank(current))) continue;
        const row = wanted.get(index) ?? new Map<number, Cell>();
        wanted.set(index, row.set(place, cell));
      }
    }
  }
  return wanted;
}

function stripes(tab: Tab, snapshot: Snapshot, includes: (name: string) => boolean): Stripe[] {
  const places = [...snapshot.located].filter(([name]) => includes(name) && name in tab.columns);
  places.sort(([, left], [, right]) => left - right);
  const found: Stripe[] = [];
  for (const [name, place] of places) {
    const last = found[found.length - 1];
    if (last && last.first + last.names.length === place) last.names.push(name);
    else found.push({ first: place, names: [name] });
  }
  return found;
}

/** A stretch of neighbouring rows and columns, by row index and place. */
interface Run {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function runsOf(stripe: Stripe, wanted: Wanted): Run[] {
  const end = stripe.first + stripe.names.length - 1;
  const runs: Run[] = [];
  for (const index of [...wanted.keys()].sort((a, b) => a - b)) {
    const places = [...(wanted.get(index) ?? new Map()).keys()].filter((p) => p >= stripe.first && p <= end);
    if (places.length === 0) continue;
    const run = { top: index, bottom: index, left: Math.min(...places), right: Math.max(...places) };
    const last = runs[runs.length - 1];
    if (last && last.bottom + 1 === index) Object.assign(last, around([last, run]));
    else runs.push(run);
  }
  return runs;
}

const around = (runs: readonly Run[]): Run =>
  runs.reduce((sum, run) => ({
    top: Math.min(sum.top, run.top),
    bottom: Math.max(sum.bottom, run.bottom),
    left: Math.min(sum.left, run.left),
    right: Math.max(sum.right, run.right),
  }));

const spanning = (runs: readonly Run[]): Run[] => (runs.length === 0 ? [] : [around(runs)]);

function blockOf(tab: Tab, snapshot: Snapshot, stripe: Stripe, run: Run, wanted: Wanted): Block {
  const cells: Grid = [];
  for (let index = run.top; index <= run.bottom; index += 1) {
    const row: Cell[] = [];
    for (let place = run.left; place <= run.right; place += 1) {
      row.push(wanted.get(index)?.get(place) ?? cellAt(snapshot, index, place));
    }
    cells.push(row);
  }
  const names = stripe.names.slice(run.left - stripe.first, run.right - stripe.first + 1);
  const area = { row: rowNumber(snapshot, run.top), column: run.left, rows: cells.length, columns: names.length };
  return { area, cells, formats: names.map((name) => columnOf(tab, name).format), isNew: false };
}

/** Rectangles for rows appended from `firstRow` of the sheet on; the seller's columns stay out of them. */
export function newBlocks(tab: Tab, snapshot: Snapshot, rows: readonly Map<string, Cell>[], firstRow: number): Block[] {
  const owned = stripes(tab, snapshot, (name) => columnOf(tab, name).owner !== 'seller');
  const blocks = owned.map(({ first, names }) => ({
    area: { row: firstRow, column: first, rows: rows.length, columns: names.length },
    cells: rows.map((row) => names.map((name) => row.get(name) ?? '')),
    formats: names.map((name) => columnOf(tab, name).format),
    isNew: true,
  }));
  return blocks.filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
}
