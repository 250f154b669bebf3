/** A bundle of the mall as rows of 주문. */

import type { Source } from '../../engine/collect/watermarks';
import type { OrderBundle, OrderLine } from '../../mall/port/mall';
import { remoteArea } from '../../rules/remote-area';
import type { PartOf } from '../../sheet';
import type { ordersTab } from '../../tabs/orders.tab';

/** What a collection writes of an order line: the mall's columns and 도서산간. */
export type CollectedOrder = PartOf<typeof ordersTab>;

/** One row an option line; the shipping fee stands on the lowest 옵션주문번호 only, so that sums are right. */
export function orderRows(bundle: OrderBundle, { mall, sellerId }: Source): CollectedOrder[] {
  const first = bundle.lines.reduce(
    (least, line) => (isLower(line.lineId, least) ? line.lineId : least),
    bundle.lines[0]?.lineId ?? '',
  );
  return bundle.lines.map((line) => ({
    mall,
    sellerId,
    ...bundleCells(bundle),
    ...lineCells(line),
    shippingFee: line.lineId === first ? bundle.shippingFee : 0,
  }));
}

/** Ids are digits of any length: the shorter is the lower, then the order of digits. */
const isLower = (left: string, right: string): boolean =>
  left.length === right.length ? left < right : left.length < right.length;

function bundleCells(bundle: OrderBundle): CollectedOrder {
  const { lines: _lines, shippingFee: _fee, ...cells } = bundle;
  return { ...cells, remoteArea: remoteArea(bundle.zip) ?? '' };
}

function lineCells(line: OrderLine): CollectedOrder {
  const { status, ...cells } = line;
  return { ...cells, state: status, amount: line.unitPrice * line.quantity };
}
