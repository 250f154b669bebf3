/** What was cancelled stands in no list of the mall (contract §3): open orders that no list gave are read again singly. */

import { mayRead, type Reread, type RoundStep, readInTurn } from '../../engine/collect/read-in-turn';
import { sourceOf } from '../../engine/collect/watermarks';
import type { JobContext } from '../../engine/job';
import { type OrderBundle, orderKinds } from '../../mall/port/mall';
import {
  columnOf,
  isMixed,
  keyOf,
  messages,
  nothingWritten,
  type Row,
  readRowsWhere,
  saysSame,
  sheetOf,
  type Upserted,
} from '../../sheet';
import { cancelStates, ordersTab } from '../../tabs/orders.tab';
import { type CollectedOrder, orderRows } from '../bundles/order-rows';
import { recordCollected } from '../bundles/record-bundles';

/** 취소요청 is open too: it ends as 취소완료, or as an order again. */
const OPEN = new Set<string>([orderKinds.new, orderKinds.confirmed, cancelStates.requested]);

const isOpen = ({ state }: CollectedOrder): boolean => OPEN.has(state ?? '');

/** A bundle that would be read again. */
export const isOpenBundle = ({ lines }: OrderBundle): boolean => lines.some(({ status }) => OPEN.has(status));

/** What a collection writes. */
const values = Object.entries(ordersTab.columns).flatMap(([name, { owner }]) =>
  owner === 'mall' ? [name as keyof typeof ordersTab.columns] : [],
);

export interface RereadStep extends Omit<RoundStep<unknown>, 'written'> {
  written: Upserted;
  /** A row differs from the mall's answer, or carries a message about a mistake. */
  hasNews: boolean;
}

/**
 * Reads some open bundles again and writes what changed. `isQuick`: what their open rows say already is not looked for in
 * the whole of 주문 and 송장. Throws `MallError` and `SheetError`.
 */
export function rereadOpenOrders(
  context: JobContext,
  reread: Reread,
  given: ReadonlySet<string>,
  isQuick: boolean,
): RereadStep {
  const standing = mayRead(reread) ? openRows(context) : [];
  const round = readInTurn(context, reread, {
    name: '',
    label: columnOf(ordersTab, 'bundleId').header,
    open: standing.flatMap(({ values }) => values.bundleId ?? []),
    given,
    read: (ids) => context.mall.readBundles(ids),
    record(bundles: readonly OrderBundle[]) {
      const news = isQuick ? bundles.filter((bundle) => !saysSo(context, standing, bundle)) : bundles;
      return { written: recordCollected(context, news), hasNews: news.length > 0 };
    },
  });
  const hasNews = !isQuick || round.written?.hasNews === true;
  return { ...round, written: round.written?.written ?? nothingWritten(), hasNews };
}

type OpenRow = Row<typeof ordersTab>;

function openRows({ outside, mall, sellerId, readShared }: JobContext): OpenRow[] {
  const read = () =>
    readRowsWhere(ordersTab, sheetOf(ordersTab, outside.workbook), { by: ['state'], is: isOpen }, [
      ...values,
      'rowPrint',
      'message',
    ]);
  const rows = readShared('orders that stand open', read);
  return rows.filter(({ values }) => values.mall === mall.name && values.sellerId === sellerId && values.bundleId);
}

const isToBeMended = ({ values: { message = '' } }: OpenRow): boolean =>
  messages.isDoubledKey(message) || messages.isMixedRow(message);

/** Whether the open rows are those of the bundle's open lines, and say of them what the mall says. */
function saysSo(context: JobContext, standing: readonly OpenRow[], bundle: OrderBundle): boolean {
  const own = standing.filter(({ values }) => values.bundleId === bundle.bundleId);
  const lines = orderRows(bundle, sourceOf(context)).filter(isOpen);
  const byKey = new Map(own.map(({ key, values }) => [key, values]));
  return (
    own.length === lines.length &&
    !own.some((row) => isToBeMended(row) || isMixed(row)) &&
    lines.every((line) => saysSame(ordersTab, values, byKey.get(keyOf(ordersTab, line)) ?? {}, line))
  );
}
