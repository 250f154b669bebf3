/** Writes what is expected, looks at the tab again, and goes on until the tab says so; see docs/decisions/0002. */
import type { Cell, Grid, Sheet } from '../../ports';
import { locate } from '../header';
import { messages } from '../messages';
import { SheetError } from '../sheet-error';
import { indexesByKey, lookAt, rowNumber, type Snapshot } from '../snapshot';
import type { Tab } from '../tab';
import { type Block, changedBlocks, newBlocks } from './blocks';
import { findDamage } from './damage';
import type { Expected } from './expected';
import { mend } from './mend';
import { isHazardous } from './same-cell';

const ATTEMPTS = 6;
/** So that not every new order makes the sheet grow by a call. */
const SPARE_ROWS = 200;

/** Brings the expected cells about. Throws `SheetError` when columns vanish or the tab never stops changing. */
export function settle(tab: Tab, sheet: Sheet, first: Snapshot, expected: Expected): void {
  let before = first;
  const needed = neededColumns(tab, expected);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const growth = planGrowth(tab, before, expected);
    const blocks = [...changedBlocks(tab, before, expected), ...growth.blocks];
    if (blocks.length === 0) return;
    const insertedRows = makeRoom(sheet, before, growth);
    for (const block of blocks) writeBlock(sheet, block, attempt > 0);
    const after = lookAt(tab, sheet);
    const damage = findDamage(tab, { before, after, blocks, insertedRows, expected });
    mend(sheet, after, damage.mends);
    for (const [key, row] of damage.lost) expected.set(key, row);
    before = withFormulasShown(sheet, damage.mends.length > 0 ? lookAt(tab, sheet) : after, blocks);
    locate(tab, before.header, needed);
  }
  throw new SheetError(messages.neverSettles(tab.name));
}

function neededColumns(tab: Tab, expected: Expected): string[] {
  const names = new Set<string>(tab.key);
  for (const { cells } of expected.values()) for (const name of cells.keys()) names.add(name);
  return [...names];
}

interface Growth {
  blocks: Block[];
  /** The last row with a key, or the header. */
  lastRow: number;
  count: number;
  /** Something stands right below: rows are inserted, so that it is pushed down instead of written over. */
  pushes: boolean;
}

function planGrowth(tab: Tab, snapshot: Snapshot, expected: Expected): Growth {
  const there = indexesByKey(snapshot);
  const rows = [...expected].filter(([key, { isNew }]) => isNew && !there.has(key)).map(([, { cells }]) => cells);
  let last = snapshot.keys.length - 1;
  while (last >= 0 && snapshot.keys[last] === undefined) last -= 1;
  const lastRow = rowNumber(snapshot, last);
  const below = snapshot.rows.slice(last + 1, last + 1 + rows.length);
  const pushes = below.some((row) => row.some((cell) => cell !== '' && cell !== false));
  return {
    blocks: rows.length ? newBlocks(tab, snapshot, rows, lastRow + 1) : [],
    lastRow,
    count: rows.length,
    pushes,
  };
}

/** Gives how many rows were added to the sheet. */
function makeRoom(sheet: Sheet, snapshot: Snapshot, { lastRow, count, pushes }: Growth): number {
  if (count === 0) return 0;
  if (pushes) {
    sheet.insertRows(lastRow, count);
    return count;
  }
  const lacking = lastRow + count - snapshot.gridRows;
  if (lacking <= 0) return 0;
  sheet.insertRows(snapshot.gridRows, lacking + SPARE_ROWS);
  return lacking + SPARE_ROWS;
}

/**
 * Text that could be taken for a formula is only ever written into `@` cells; where even that did not keep it, the
 * second attempt puts an apostrophe before it, which the sheet takes away again.
 */
function writeBlock(sheet: Sheet, { area, cells, formats, isNew }: Block, again: boolean): void {
  if (again || isNew || cells.some((row) => row.some(isHazardous))) {
    sheet.writeFormats(
      area,
      cells.map(() => formats),
    );
  }
  sheet.write(area, again ? cells.map((row) => row.map(quoted)) : cells);
}

const quoted = (cell: Cell): Cell => (isHazardous(cell) ? `'${cell}` : cell);

/** Never equal to a cell that anybody wants. */
const FORMULA = '\u0000formula';

/** A text that became a formula shows its result as value: such a cell is marked, so that it is written again. */
function withFormulasShown(sheet: Sheet, snapshot: Snapshot, blocks: readonly Block[]): Snapshot {
  const rows: Grid = [...snapshot.rows];
  for (const { area, cells } of blocks) {
    if (!cells.some((row) => row.some(isHazardous))) continue;
    sheet.formulas(area).forEach((formulas, y) => {
      formulas.forEach((formula, x) => {
        const index = area.row + y - snapshot.top - 1;
        if (formula === '' || !rows[index]) return;
        const row = [...(rows[index] ?? [])];
        row[area.column + x - 1] = FORMULA;
        rows[index] = row;
      });
    });
  }
  return { ...snapshot, rows };
}
