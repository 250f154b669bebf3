/** What the mall told of bundles, put into 주문 (a row an option line) and 송장 (a row a bundle). */
import type { OrderBundle } from '../mall/mall';
import type { Sheet } from '../ports';
import { kstText } from '../rules/kst';
import {
  keyOf,
  type PartOf,
  type Row,
  readRows,
  readRowsWhere,
  type Snapshot,
  sheetOf,
  type Tab,
  takeSized,
  type Upserted,
  upsertRows,
} from '../sheet';
import { ordersTab } from '../tabs/orders.tab';
import { shipmentsTab } from '../tabs/shipments.tab';
import type { JobContext } from './job';
import { forgetLookedAt } from './looked-at';
import { orderRows } from './order-rows';
import { withDone } from './orders/done-after-all';
import { shipmentRow } from './shipments/shipment-rows';

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
  const { workbook, clock } = context.outside;
  forgetLookedAt(context, 'claims');
  const source = { mall: context.mall.name, sellerId: context.sellerId };
  const rows = bundles.flatMap((bundle) => orderRows(bundle, source));
  const stamp = { collectedAt: kstText(clock.now()) };
  const first = actedOn === 'shipments' ? [] : recordShipments(context, source, bundles, actedOn !== undefined);
  const sheet = sheetOf(ordersTab, workbook);
  const told = actedOn === undefined ? withDone(sheet, rows) : rows;
  const written = upsertRows(ordersTab, sheet, told, stamp, after ? { after } : {});
  const last = actedOn === 'shipments' ? recordShipments(context, source, bundles, true) : [];
  const inTab = (tab: Tab, keys: readonly string[]): string[] => keys.map((key) => `${tab.name} ${key}`);
  return { ...written, mixed: [...inTab(ordersTab, written.mixed), ...inTab(shipmentsTab, [...first, ...last])] };
}

/** `stand`: the bundles have their rows already, so that no other need be read. Gives the keys of rows that are mixed up. */
function recordShipments(
  { outside }: JobContext,
  source: Source,
  bundles: readonly OrderBundle[],
  stand: boolean,
): string[] {
  const sheet = sheetOf(shipmentsTab, outside.workbook);
  const keys = bundles.map(({ bundleId }) => keyOf(shipmentsTab, { mall: source.mall, bundleId }));
  const seen = stand ? undefined : takeSized(shipmentsTab, sheet, told);
  const standing = seen ? readRows(shipmentsTab, seen, told) : rowsWithKeys(sheet, new Set(keys));
  const known = new Map(standing.map(({ key, values }) => [key, values]));
  const rows = bundles.map((bundle, at) => shipmentRow(bundle, source, known.get(keys[at]) ?? {}));
  return upsertRows(shipmentsTab, sheet, rows, {}, { seen }).mixed;
}

interface Source {
  mall: string;
  sellerId: string;
}

/** What a row tells that decides on what the mall's word makes of it. */
const told = [
  ...(['mall', 'bundleId', 'state', 'claim', 'message'] as const),
  ...(['action', 'result', 'method', 'courier', 'trackingNumber'] as const),
];

function rowsWithKeys(sheet: Sheet, keys: ReadonlySet<string>): Row<typeof shipmentsTab>[] {
  const is = (values: PartOf<typeof shipmentsTab>): boolean => keys.has(keyOf(shipmentsTab, values));
  return readRowsWhere(shipmentsTab, sheet, { by: ['mall', 'bundleId'], is }, told);
}
