/** Writes the mall's bundles into 주문 (a row an option line) and 송장 (a row a bundle). */

import { sourceOf } from '../../engine/collect/watermarks';
import type { JobContext } from '../../engine/job';
import type { OrderBundle } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import {
  keyOf,
  nothingWritten,
  type PartOf,
  type Snapshot,
  type Tab,
  type Upserted,
  upsertComputed,
} from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { doneBy, withDone } from './done-after-all';
import { orderRows } from './order-rows';
import { recordedSheets } from './recorded-sheets';
import { shipmentRow } from './shipment-rows';

/** The tab on whose rows a job acts. */
export type ActedOn = 'orders' | 'shipments';

/** How much of a tab is read to write into it: the rows, or all of it, where it is wanted how it stands afterwards. */
export type Look = 'rows' | 'whole';

/**
 * Writes the bundles of a collection: they may be new, and a 작업 that the mall shows as done ends. Gives the rows of 주문, and
 * which rows of both tabs are mixed up with others, by tab and key. 주문 goes last: an execution that dies between the two is
 * no loss, because 주문 still says what it said, and the next one does the same again. Throws `SheetError`.
 */
export function recordCollected(context: JobContext, bundles: readonly OrderBundle[]): Upserted {
  if (bundles.length === 0) return nothingWritten();
  const sheetFor = recordedSheets(context);
  const shipments = recordShipments(context, bundles, sheetFor);
  // A bundle without a row in 송장 has none in 주문 either.
  const look = shipments.added.length > 0 ? 'whole' : 'rows';
  const rows = orderLines(context, bundles, (line) => (before) => withDone(line, before));
  const orders = writeOrders(context, sheetFor, { by: doneBy, rows }, look);
  return { ...orders, mixed: [...inTab(ordersTab, orders.mixed), ...inTab(shipmentsTab, shipments.mixed)] };
}

/**
 * Writes the mall's bundles while a job acts on their rows in a tab: that tab goes last, for the same reason. Gives how 주문
 * stands then, with the look at all of it. Throws `SheetError`.
 */
export function recordActed(
  context: JobContext,
  bundles: readonly OrderBundle[],
  actedOn: ActedOn,
  look: Look,
): { stands: Snapshot | undefined } {
  if (bundles.length === 0) return { stands: undefined };
  const sheetFor = recordedSheets(context);
  const rows = orderLines(context, bundles, (line) => () => line);
  if (actedOn === 'orders') {
    const { added } = recordShipments(context, bundles, sheetFor);
    return writeOrders(context, sheetFor, { by: [], rows }, added.length > 0 ? 'whole' : look);
  }
  const orders = writeOrders(context, sheetFor, { by: [], rows }, look);
  recordShipments(context, bundles, sheetFor);
  return orders;
}

type SheetFor = ReturnType<typeof recordedSheets>;
type OrderPart = PartOf<typeof ordersTab>;
type ShipmentPart = PartOf<typeof shipmentsTab>;

const inTab = (tab: Tab, keys: readonly string[]): string[] => keys.map((key) => `${tab.name} ${key}`);

/** What is to stand in the rows of the bundles, by key. */
function orderLines(
  context: JobContext,
  bundles: readonly OrderBundle[],
  recorded: (line: OrderPart) => (before: OrderPart) => OrderPart,
): Map<string, (before: OrderPart) => OrderPart> {
  const lines = bundles.flatMap((bundle) => orderRows(bundle, sourceOf(context)));
  return new Map(lines.map((line) => [keyOf(ordersTab, line), recorded(line)]));
}

function writeOrders(
  { outside: { clock } }: JobContext,
  sheetFor: SheetFor,
  orders: Parameters<typeof upsertComputed<typeof ordersTab>>[2],
  look: Look,
): Upserted {
  const stamp = { collectedAt: kstText(clock.now()) };
  return upsertComputed(ordersTab, sheetFor(ordersTab), orders, stamp, { whole: look === 'whole' });
}

/** What a row of 송장 tells that decides on what the mall's word makes of it. */
const shipmentBy = ['state', 'claim', 'message', 'action', 'result', 'method', 'trackingNumber'] as const;

function recordShipments(context: JobContext, bundles: readonly OrderBundle[], sheetFor: SheetFor): Upserted {
  const source = sourceOf(context);
  const recorded = (bundle: OrderBundle) => (before: ShipmentPart) => shipmentRow(bundle, source, before);
  const keyed = (bundle: OrderBundle) => keyOf(shipmentsTab, { mall: source.mall, bundleId: bundle.bundleId });
  const rows = new Map(bundles.map((bundle) => [keyed(bundle), recorded(bundle)]));
  return upsertComputed(shipmentsTab, sheetFor(shipmentsTab), { by: shipmentBy, rows });
}
