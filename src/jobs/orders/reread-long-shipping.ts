/**
 * What stands 배송중 for long is in no list that is still asked for: an order that the list of 배송완료 has left out would
 * stand so for ever, and never be masked or archived. Once a day some of them are read singly, in turn.
 */

import { mayRead, type RoundStep, readInTurn } from '../../engine/collect/read-in-turn';
import { LATE_DAYS } from '../../engine/collect/windows';
import type { JobContext } from '../../engine/job';
import { type OrderBundle, orderKinds } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { columnOf, nothingWritten, readRowsWhere, sheetOf, type Upserted } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import type { CollectedOrder } from '../bundles/order-rows';
import { recordCollected } from '../bundles/record-bundles';

const DAY = 86_400_000;
/** Read in one step of one tick a day. */
const MOST_READ = 50;

export interface LongShippingStep extends Omit<RoundStep<unknown>, 'written'> {
  written: Upserted;
}

/** `given`: bundles that were read in this run already. Throws `MallError` and `SheetError`. */
export function rereadLongShipping(context: JobContext, given: ReadonlySet<string>): LongShippingStep {
  const left = Math.min(MOST_READ, context.preferences.rereadsPerRun);
  const round = readInTurn(
    context,
    { left },
    {
      name: 'shipping',
      label: columnOf(ordersTab, 'bundleId').header,
      open: mayRead({ left }) ? longShipping(context) : [],
      given,
      read: (ids) => context.mall.readBundles(ids),
      record(bundles: readonly OrderBundle[]) {
        const moved = bundles.filter(({ lines }) => lines.some(({ status }) => status !== orderKinds.shipping));
        return recordCollected(context, moved);
      },
    },
  );
  return { ...round, written: round.written ?? nothingWritten() };
}

function longShipping({ outside, mall, sellerId, readShared }: JobContext): string[] {
  const before = kstText(outside.clock.now() - LATE_DAYS * DAY);
  const isLong = ({ state, dispatchedAt = '' }: CollectedOrder): boolean =>
    state === orderKinds.shipping && dispatchedAt < before;
  const wanted = { by: ['state', 'dispatchedAt'], is: isLong } as const;
  const rows = readShared('orders long on their way', () =>
    readRowsWhere(ordersTab, sheetOf(ordersTab, outside.workbook), wanted, ['mall', 'sellerId', 'bundleId']),
  );
  return rows.flatMap(({ values }) =>
    values.mall === mall.name && values.sellerId === sellerId ? (values.bundleId ?? []) : [],
  );
}
