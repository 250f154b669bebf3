/** Rows of 주문 of which a run could not say that they were done, or said that they were not: the mall's word ends them. */
import type { PartOf } from '../../sheet';
import { results } from '../../tabs/common';
import type { ordersTab } from '../../tabs/orders.tab';
import { verdictOf } from './order-acts';

type OrderPart = PartOf<typeof ordersTab>;

const isOpen = ({ result }: OrderPart): boolean => result === results.unknown || result === results.failed;

/** The cells of a row whose 작업 is done after all. */
export const doneAfterAll = { action: undefined, result: results.done, message: undefined } as const;

/** Columns of a row that say whether it is done after all. */
export const doneBy = ['action', 'result', 'shipOn'] as const;

/** `row` as the mall tells it, with those cells where 작업 is so already in the state that it tells. */
export const withDone = (row: OrderPart, before: OrderPart): OrderPart =>
  isOpen(before) && isDone(before, row) ? { ...row, ...doneAfterAll } : row;

/** The 작업 stays while the buyer does not know the day yet. */
function isDone({ action, shipOn }: OrderPart, { state }: OrderPart): boolean {
  if (action === undefined || shipOn !== undefined) return false;
  const verdict = verdictOf(action, state);
  return verdict !== 'do' && 'skip' in verdict;
}
