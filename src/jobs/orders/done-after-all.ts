/** Rows of 주문 of which a run could not say that they were done, or said that they were not: the mall's word ends them. */
import type { Sheet } from '../../ports';
import { keyOf, type PartOf, readRowsWhere } from '../../sheet';
import { results } from '../../tabs/common';
import { ordersTab } from '../../tabs/orders.tab';
import { verdictOf } from './order-acts';

type OrderPart = PartOf<typeof ordersTab>;

const isOpen = ({ result }: OrderPart): boolean => result === results.unknown || result === results.failed;

/** The cells of a row whose 작업 is done after all. */
export const doneAfterAll = { action: undefined, result: results.done, message: undefined } as const;

/** `rows` as the mall tells them, with those cells where 작업 is so already in the state that it tells. */
export function withDone(sheet: Sheet, rows: readonly OrderPart[]): OrderPart[] {
  const standing = readRowsWhere(ordersTab, sheet, { by: ['result'], is: isOpen }, [
    'mall',
    'lineId',
    'action',
    'shipOn',
  ]);
  const open = new Map(standing.map(({ key, values }) => [key, values]));
  return rows.map((row) => (isDone(open.get(keyOf(ordersTab, row)), row) ? { ...row, ...doneAfterAll } : row));
}

/** A day that has still to be told to the buyer keeps the 작업. */
function isDone(standing: OrderPart | undefined, { state }: OrderPart): boolean {
  if (standing?.action === undefined || standing.shipOn !== undefined) return false;
  const verdict = verdictOf(standing.action, state);
  return verdict !== 'do' && 'skip' in verdict;
}
