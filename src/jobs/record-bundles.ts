/** What the mall told of bundles, put into 주문 (a row an option line) and 송장 (a row a bundle). */
import type { OrderBundle } from '../mall/mall';
import { kstText } from '../rules/kst';
import { keyOf, readRows, type Snapshot, sheetOf, takeSized, type Upserted, upsertRows } from '../sheet';
import { ordersTab } from '../tabs/orders.tab';
import { shipmentsTab } from '../tabs/shipments.tab';
import type { JobContext } from './job';
import { forgetLookedAt } from './looked-at';
import { orderRows } from './order-rows';
import { shipmentRow } from './shipments/shipment-rows';

/** The tab on whose rows a job acts. */
export type ActedOn = 'orders' | 'shipments';

/**
 * Gives what became of the rows of 주문. The tab that is acted on goes last: an execution that dies between the two is no
 * loss, because that tab still says what it said, and the next one does the same again. `after` is told how 주문 stands then.
 * Throws `SheetError`.
 */
export function recordBundles(
  context: JobContext,
  bundles: readonly OrderBundle[],
  actedOn: ActedOn = 'orders',
  after?: (orders: Snapshot | undefined) => void,
): Upserted {
  if (bundles.length === 0) return { added: [], changed: [], unchanged: 0 };
  const { workbook, clock } = context.outside;
  forgetLookedAt(context, 'claims');
  const source = { mall: context.mall.name, sellerId: context.sellerId };
  const rows = bundles.flatMap((bundle) => orderRows(bundle, source));
  const stamp = { collectedAt: kstText(clock.now()) };
  if (actedOn === 'orders') recordShipments(context, source, bundles);
  const written = upsertRows(ordersTab, sheetOf(ordersTab, workbook), rows, stamp, after ? { after } : {});
  if (actedOn === 'shipments') recordShipments(context, source, bundles);
  return written;
}

function recordShipments(
  { outside }: JobContext,
  source: { mall: string; sellerId: string },
  bundles: readonly OrderBundle[],
): void {
  const sheet = sheetOf(shipmentsTab, outside.workbook);
  const wanted = ['mall', 'bundleId', 'state', 'claim', 'message'] as const;
  const seen = takeSized(shipmentsTab, sheet, wanted);
  const standing = readRows(shipmentsTab, seen, wanted);
  const known = new Map(standing.map(({ key, values }) => [key, values]));
  const rows = bundles.map((bundle) => {
    const key = keyOf(shipmentsTab, { mall: source.mall, bundleId: bundle.bundleId });
    return shipmentRow(bundle, source, known.get(key) ?? {});
  });
  upsertRows(shipmentsTab, sheet, rows, {}, { seen });
}
