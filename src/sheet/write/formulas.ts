/** Finds texts that became formulas: such a cell shows a result, which could even be the text that was written. */
import type { Area, Sheet } from '../../ports';
import { columnOf, type Tab } from '../tab';
import { type Assumed, targetAt, widthOf } from './assumed';
import type { Block } from './blocks';
import type { Recognised } from './recognise';
import { isHazardous } from './same-cell';

/**
 * Marks them, so that they are written again. Asks the sheet only when a hazardous text was written; where rows or
 * columns have moved meanwhile, such a text may have become a formula in any of our cells.
 */
export function withFormulas(
  tab: Tab,
  sheet: Sheet,
  { assumed, isCalm }: Recognised,
  blocks: readonly Block[],
): Assumed {
  const risky = blocks.filter(({ cells }) => cells.some((row) => row.some(isHazardous)));
  if (risky.length === 0) return assumed;
  const everywhere = { row: 1, column: 1, rows: assumed.current.length, columns: widthOf(assumed) };
  const ours = ourColumns(tab, assumed);
  const isMarked = ([row, column]: Place) =>
    ours.has(column) && (!isCalm || isHazardous(targetAt(assumed, row, column)));
  const areas = isCalm ? risky.map(({ area }) => area) : [everywhere];
  const formulas = areas.flatMap((area) => formulaCells(sheet, area).filter(isMarked));
  return { ...assumed, formulas: new Set(formulas.map(([row, column]) => `${row},${column}`)) };
}

/** Row and column, from 0. */
type Place = readonly [row: number, column: number];

/** A formula that a seller made in a column of theirs stays. */
const ourColumns = (tab: Tab, { located }: Assumed): Set<number> =>
  new Set([...located].flatMap(([name, place]) => (columnOf(tab, name).owner === 'seller' ? [] : [place - 1])));

function formulaCells(sheet: Sheet, area: Area): Place[] {
  try {
    return sheet
      .formulas(area)
      .flatMap((line, y) =>
        line.flatMap((formula, x): Place[] => (formula === '' ? [] : [[area.row - 1 + y, area.column - 1 + x]])),
      );
  } catch {
    // Rows were deleted since they were read: the next look finds that, and what became a formula differs anyway.
    return [];
  }
}
