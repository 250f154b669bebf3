/** Writes the expected cells, reads the tab again, and repeats until the tab has them; see docs/decisions/0002. */
import type { Sheet } from '../../ports';
import { headerProblem } from '../header';
import { messages } from '../messages';
import { SheetError } from '../sheet-error';
import { readAgain, type SizedSnapshot, snapshotOf } from '../snapshot';
import type { Tab } from '../tab';
import { isAsWritten } from './as-written';
import { type Assumed, firstAssumed, fulfilled } from './assumed';
import { type Block, blocksOf } from './blocks';
import type { Expected } from './expected';
import { withFormulas } from './formulas';
import { type Growth, planGrowth } from './growth';
import { type Recognised, recognise } from './recognise';
import { writeBlock } from './write-block';

const ROUNDS = 8;
/** The number of tries after which an undisturbed cell is taken to show its content in its own way. */
const CALM_ROUNDS = 3;

/**
 * Writes the expected cells and gives the assumption then. Throws `SheetError` when needed columns vanish or the tab
 * never stops changing, and the sheet's own error when it refuses the write.
 */
export function writeUntilStable(tab: Tab, sheet: Sheet, first: SizedSnapshot, expected: Expected): Assumed {
  const needed = neededColumns(tab, expected);
  let assumed = firstAssumed(tab, first, expected);
  let failure: unknown;
  let calmRounds = 0;
  for (let round = 0; round < ROUNDS && calmRounds < CALM_ROUNDS; round += 1) {
    const problem = headerProblem(tab, assumed.current[0] ?? [], needed);
    const growth = problem === undefined ? planGrowth(tab, assumed, expected) : { assumed, insert: undefined };
    const blocks = blocksOf(tab, growth.assumed);
    if (blocks.length === 0) {
      if (problem !== undefined) throw new SheetError(problem);
      return assumed;
    }
    const tried = tryToWrite(sheet, growth, blocks, round === 0 ? 'trusting' : 'careful');
    failure = tried.failure;
    const seen = lookBack(tab, sheet, tried.hasRoom ? growth.assumed : assumed, tried);
    calmRounds = seen.isCalm ? calmRounds + 1 : 0;
    assumed = withFormulas(tab, sheet, seen, tried.blocks);
  }
  giveUp(tab, assumed, needed, failure, calmRounds);
  return assumed;
}

function lookBack(tab: Tab, sheet: Sheet, assumed: Assumed, { blocks, failure }: Tried): Recognised {
  const isWritten = failure === undefined && isAsWritten(tab, sheet, assumed, blocks);
  return isWritten
    ? { assumed: fulfilled(assumed), isCalm: true }
    : recognise(tab, assumed, blocks, readAgain(tab, sheet, assumed.size));
}

/** The tab as read last, from an assumption over all of it; nothing where its header has moved. */
export const lastSeen = (tab: Tab, { header, current: stands, size }: Assumed): SizedSnapshot | undefined =>
  header === 0 ? { ...snapshotOf(tab, stands), size } : undefined;

function neededColumns(tab: Tab, expected: Expected): string[] {
  const names = new Set<string>(tab.key);
  for (const { cells } of expected.values()) for (const name of cells.keys()) names.add(name);
  return [...names];
}

interface Tried {
  /** The blocks that may have been written, including the one that failed. */
  blocks: Block[];
  hasRoom: boolean;
  failure: unknown;
}

/** Stops at the first refusal: rows or columns may just have been deleted, and the others would hit the wrong cells. */
function tryToWrite(
  sheet: Sheet,
  { insert }: Growth,
  blocks: readonly Block[],
  writeOptions: 'trusting' | 'careful',
): Tried {
  const tried: Tried = { blocks: [], hasRoom: false, failure: undefined };
  try {
    if (insert) sheet.insertRows(insert.afterRow, insert.count);
    tried.hasRoom = true;
    for (const block of blocks) {
      tried.blocks.push(block);
      writeBlock(sheet, block, writeOptions);
    }
  } catch (error) {
    tried.failure = error;
  }
  return tried;
}

function giveUp(tab: Tab, assumed: Assumed, needed: string[], failure: unknown, calmRounds: number): void {
  if (failure !== undefined) throw failure;
  const problem = headerProblem(tab, assumed.current[0] ?? [], needed);
  if (problem !== undefined) throw new SheetError(problem);
  if (calmRounds < CALM_ROUNDS || assumed.formulas.size > 0) throw new SheetError(messages.neverCalm(tab.name));
}
