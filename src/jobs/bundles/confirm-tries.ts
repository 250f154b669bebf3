/**
 * Earlier tries of 발주확인 of which the rows do not show yet what came of them. It leaves from two tabs, 주문 and (before a
 * 송장전송) 송장, so each also asks what the other tells.
 */

import { maybeSentAt } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import { orderKinds } from '../../mall/port/mall';
import { type ColumnName, type PartOf, readRowsWhere, sheetOf } from '../../sheet';
import { results } from '../../tabs/common';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';

type OrderPart = PartOf<typeof ordersTab>;
type ShipmentPart = PartOf<typeof shipmentsTab>;

/** Times of the tries by 배송번호 (KST texts, blank where unknown). */
export type ConfirmTries = ReadonlyMap<string, readonly string[]>;

/** When a row of 주문 was tried: 성공 beside 신규주문 is what the mall took and does not show yet. */
export function confirmTryOf(values: OrderPart): string | undefined {
  const isTaken = values.result === results.done && values.state === orderKinds.new;
  return isTaken ? (values.processedAt ?? '') : maybeSentAt(values);
}

/** What 주문 tells of bundles that 송장 would have confirmed. */
export function triesInOrders({ outside, mall }: JobContext, bundleIds: readonly string[]): ConfirmTries {
  if (bundleIds.length === 0) return new Map();
  const wanted = new Set(bundleIds);
  const is = ({ bundleId }: OrderPart) => bundleId !== undefined && wanted.has(bundleId);
  const columns: ColumnName<typeof ordersTab>[] = ['mall', 'state', 'result', 'processedAt'];
  const rows = readRowsWhere(ordersTab, sheetOf(ordersTab, outside.workbook), { by: ['bundleId'], is }, columns);
  const own = rows.filter(({ values }) => values.mall === mall.name);
  return byBundle(own.map(({ values }) => [values.bundleId, confirmTryOf(values)]));
}

/** What 송장 tells of bundles that 주문 would have confirmed; there it stands 발주확인전 until the confirming is seen. */
export function triesInShipments({ outside, mall }: JobContext, bundleIds: readonly string[]): ConfirmTries {
  if (bundleIds.length === 0) return new Map();
  const is = ({ result }: ShipmentPart) => result === results.unknown;
  const columns: ColumnName<typeof shipmentsTab>[] = ['mall', 'bundleId', 'state', 'processedAt'];
  const rows = readRowsWhere(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), { by: ['result'], is }, columns);
  const own = rows.filter(({ values }) => values.mall === mall.name && values.state === shipmentStates.unconfirmed);
  return byBundle(own.map(({ values }) => [values.bundleId, maybeSentAt(values)]));
}

function byBundle(tries: readonly (readonly [string | undefined, string | undefined])[]): ConfirmTries {
  const known = new Map<string, string[]>();
  for (const [bundleId = '', at] of tries) {
    if (at !== undefined) known.set(bundleId, [...(known.get(bundleId) ?? []), at]);
  }
  return known;
}
