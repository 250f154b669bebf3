/** What the mall told of bundles, put into 주문 (a row an option line) and 송장 (a row a bundle). */

import { forgetLookedAt } from '../../engine/collect/daily-scan';
import type { JobContext } from '../../engine/job';
import type { OrderBundle } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { keyOf, type PartOf, type Snapshot, sheetOf, type Tab, type Upserted, upsertComputed } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { doneBy, withDone } from './done-after-all';
import { orderRows } from './order-rows';
import { shipmentRow } from './shipment-rows';

/** The tab on whose rows a job acts. */
export type ActedOn = 'orders' | 'shipments';

/**
 * Gives what became of the rows of 주문, and which rows of both tabs are mixed up with others, by tab and key. The tab that is acted on goes last: an execution that dies between the two is no
 * loss, because that tab still says what it said, and the next one does the same again. `after` is told how 주문 stands then.
 * Without `actedOn` they were collected, and may be new. Throws `SheetError`.
 */
export function recordBundles(
  context: JobContext,
  bundles: readonly OrderBundle[],
  actedOn?: ActedOn,
  after?: (orders: Snapshot | undefined) => void,
): Upserted {
  if (bundles.length === 0) return { added: [], changed: [], changedColumns: new Set(), unchanged: 0, mixed: [] };
  forgetLookedAt(context, 'claims');
  const source = { mall: context.mall.name, sellerId: context.sellerId };
  const first = actedOn === 'shipments' ? undefined : recordShipments(context, source, bundles);
  const isCollected = actedOn === undefined;
  // A bundle without a row in 송장 has none in 주문 either.
  const looks = { whole: first !== undefined && first.added.length > 0, ...(after ? { after } : {}) };
  const written = recordOrders(context, source, bundles, { isCollected, ...looks });
  const last = actedOn === 'shipments' ? recordShipments(context, source, bundles) : undefined;
  const inTab = (tab: Tab, keys: readonly string[]): string[] => keys.map((key) => `${tab.name} ${key}`);
  const ofShipments = first ?? last;
  return { ...written, mixed: [...inTab(ordersTab, written.mixed), ...inTab(shipmentsTab, ofShipments?.mixed ?? [])] };
}

interface Source {
  mall: string;
  sellerId: string;
}

type OrderPart = PartOf<typeof ordersTab>;
type ShipmentPart = PartOf<typeof shipmentsTab>;

interface HowOrders {
  /** A 작업 that is so already ends. */
  isCollected: boolean;
  /** Some of the rows are new. */
  whole: boolean;
  after?: (orders: Snapshot | undefined) => void;
}

function recordOrders(
  { outside: { workbook, clock } }: JobContext,
  source: Source,
  bundles: readonly OrderBundle[],
  { isCollected, ...looks }: HowOrders,
): Upserted {
  const lines = bundles.flatMap((bundle) => orderRows(bundle, source));
  const recorded = (line: OrderPart) => (before: OrderPart) => (isCollected ? withDone(line, before) : line);
  const rows = new Map(lines.map((line) => [keyOf(ordersTab, line), recorded(line)]));
  const stamp = { collectedAt: kstText(clock.now()) };
  return upsertComputed(ordersTab, sheetOf(ordersTab, workbook), { by: isCollected ? doneBy : [], rows }, stamp, looks);
}

/** What a row of 송장 tells that decides on what the mall's word makes of it. */
const shipmentBy = ['state', 'claim', 'message', 'action', 'result', 'method', 'trackingNumber'] as const;

function recordShipments({ outside }: JobContext, source: Source, bundles: readonly OrderBundle[]): Upserted {
  const recorded = (bundle: OrderBundle) => (before: ShipmentPart) => shipmentRow(bundle, source, before);
  const keyed = (bundle: OrderBundle) => keyOf(shipmentsTab, { mall: source.mall, bundleId: bundle.bundleId });
  const rows = new Map(bundles.map((bundle) => [keyed(bundle), recorded(bundle)]));
  return upsertComputed(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), { by: shipmentBy, rows });
}
