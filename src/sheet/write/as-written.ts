/**
 * The smallest check after a write: if the keys, the headers and every written cell equal their targets, nothing has
 * moved and the rest of the tab need not be read.
 */
import type { Cell, Sheet } from '../../ports';
import { CELLS_OF_A_CALL } from '../places';
import type { Tab } from '../tab';
import { type Assumed, rowsByKey, targetAt } from './assumed';
import type { Block } from './blocks';
import { holdsSomething } from './growth';
import { around, type Rectangle } from './rectangles';
import { sameCell } from './same-cell';

/** True when it is certain; otherwise the whole tab must be read. Never throws. */
export function isAsWritten(tab: Tab, sheet: Sheet, assumed: Assumed, blocks: readonly Block[]): boolean {
  const isComparable = assumed.header === 0 && areAllNamed(assumed, blocks) && !namesAgain(tab, assumed, blocks);
  if (!isComparable || mayHitNameless(assumed)) return false;
  const asked = askedOf(tab, assumed, blocks);
  try {
    const cellAt = readAll(sheet, joined(asked));
    return asked.every((one) =>
      everyCell(one, (row, column) => sameCell(cellAt(row, column), targetAt(assumed, row, column))),
    );
  } catch {
    // Rows or columns were deleted since; what is really broken fails again.
    return false;
  }
}

/** A written row is identified only by a key that no other row has. */
function areAllNamed({ keys }: Assumed, blocks: readonly Block[]): boolean {
  const rows = rowsByKey(keys);
  return blocks.every(({ area }) =>
    Array.from({ length: area.rows }, (_, at) => keys[area.row - 1 + at]).every(
      (key) => key !== undefined && rows.get(key)?.length === 1,
    ),
  );
}

/** A key written into an existing row does not identify that row. */
function namesAgain(tab: Tab, { located, fresh }: Assumed, blocks: readonly Block[]): boolean {
  const keys = tab.key.map((name) => located.get(name) ?? 0);
  return blocks.some(
    ({ area: { row, column, columns } }) =>
      !fresh.has(row - 1) && keys.some((place) => place >= column && place < column + columns),
  );
}

/** A row without a key may have moved to where rows are appended. */
const mayHitNameless = ({ keys, target: should, fresh }: Assumed): boolean =>
  fresh.size > 0 && should.some((row, at) => at > 0 && keys[at] === undefined && holdsSomething(row));

/** The cells to read: the key columns, and the cells and headers of each block. Counted from 0. */
function askedOf(tab: Tab, { target: should, located }: Assumed, blocks: readonly Block[]): Rectangle[] {
  const keys = tab.key.flatMap((name) => {
    const place = located.get(name);
    return place === undefined ? [] : [{ top: 0, bottom: should.length - 1, left: place - 1, right: place - 1 }];
  });
  const written = blocks.flatMap(({ area: { row, column, rows, columns } }) => {
    const sides = { left: column - 1, right: column + columns - 2 };
    return [
      { top: 0, bottom: 0, ...sides },
      { top: row - 1, bottom: row + rows - 2, ...sides },
    ];
  });
  return [...keys, ...written];
}

const sizeOf = ({ top, bottom, left, right }: Rectangle): number => (bottom - top + 1) * (right - left + 1);

/** Joins rectangles where the cells read along cost less than a call. */
function joined(rectangles: readonly Rectangle[]): Rectangle[] {
  const found: Rectangle[] = [];
  for (const one of rectangles) {
    const near = found.findIndex((other) => readAlong([one, other]) < CELLS_OF_A_CALL);
    const [other] = near === -1 ? [] : found.splice(near, 1);
    found.push(other ? around([one, other]) : one);
  }
  if (found.length < rectangles.length) return joined(found);
  return readAlong(found) < CELLS_OF_A_CALL * (found.length - 1) ? [around(found)] : found;
}

/** Cells that are in one rectangle around them, and in none of them. */
const readAlong = (parts: readonly Rectangle[]): number =>
  parts.reduce((rest, part) => rest - sizeOf(part), sizeOf(around(parts)));

function readAll(sheet: Sheet, rectangles: readonly Rectangle[]): (row: number, column: number) => Cell {
  const read = rectangles.map((one) => {
    const { top, bottom, left, right } = one;
    return {
      one,
      cells: sheet.read({ row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 }),
    };
  });
  return (row, column) => {
    const part = read.find(
      ({ one }) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
    );
    return part?.cells[row - part.one.top]?.[column - part.one.left] ?? '';
  };
}

function everyCell({ top, bottom, left, right }: Rectangle, is: (row: number, column: number) => boolean): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) if (!is(row, column)) return false;
  }
  return true;
}
