/** Orders of 위메프: lists of less than a day by kind, single bundles, and what a seller does with them. */

import { performBuilt } from '../kit/built';
import type { Client } from '../kit/client';
import { dispatchConfirmed } from '../kit/confirm-first';
import { withoutValue } from '../kit/failures';
import { type ListReading, listOutcome, oneOutcome } from '../kit/lists';
import { around, type Readable, readEach, together, UNREADABLE } from '../kit/readable';
import { windowsOf } from '../kit/windows';
import { performWrites } from '../kit/write';
import type { OrderBundle, OrderKind, OrderLine, OrderList } from '../port/mall';
import type { OrderApi } from '../port/orders';
import { openCancels } from './claims';
import { couriers, orderTypes } from './codes.data';
import { longest, reading } from './endpoints';
import { mall } from './judge';
import {
  bundleCall,
  completion,
  confirmation,
  delay,
  dispatching,
  lineCancel,
  type OrderWrite,
  trackingNumberChange,
} from './order-writes';
import {
  bundleEntries,
  bundleShape,
  optionShape,
  productShape,
  readableOption,
  type WireBundle,
  type WireOption,
  type WireProduct,
} from './orders.wire';

/** How orders are read. Asks nothing by itself; throws as `Client.ask` does. */
export const openOrders = (client: Client) => ({
  orderWindows: (list: string, from: string, to: string) =>
    windowsOf(from, to, { longest }).map((window) => ({ list, ...window })),
  collectOrders: (windows: readonly { list: string; from: string; to: string }[]) =>
    client.ask(windows.map(listCall)).map((answer) => listOutcome(answer, bundleList)),
  readBundles: (bundleIds: readonly string[]) =>
    client
      .ask(bundleIds.map(bundleCall))
      .map((answer, at) => oneOutcome(answer, bundleList, ({ bundleId }) => bundleId === bundleIds[at])),
});

function listCall({ list, from, to }: { list: string; from: string; to: string }) {
  const type = orderTypes.code(list as OrderKind);
  return reading('getOrderList', { fromDate: from, toDate: to, type, searchDateType: type });
}

/** The contract gives the number's 20 characters and the 30 days; how long texts may be is a guess. */
const limits = { trackingNumber: 20, otherText: 200, delayDays: 30, reason: 200 };

/** 위메프's word for an order that was not confirmed yet. */
const unconfirmed = /주문확인건만/;

/** What a seller does with orders. Asks nothing by itself. */
export function ordersApi(client: Client): OrderApi {
  const perform = (writes: readonly OrderWrite[]) => performWrites(client, writes).map(withoutValue);
  return {
    limits,
    takesCourier: (courier) => couriers.code(courier) !== undefined,
    confirmOrders: (bundles) => perform(bundles.map(confirmation)),
    delayOrders: (delays) => perform(delays.map(delay)),
    cancelLines: (cancels) => perform(cancels.map(lineCancel)),
    dispatch: (dispatches) => dispatchConfirmed(client, { dispatching, confirmation, unconfirmed }, dispatches),
    changeTrackingNumbers: (changes) => performBuilt(changes.map(trackingNumberChange), perform),
    completeDeliveries: (bundles) => perform(bundles.map(completion)),
    openCancels: (from, to) => openCancels(client, from, to),
  };
}

/** Reads `data` of an order answer; `undefined` when it holds no list of bundles at all. Never throws. */
export function readOrderList(data: unknown): OrderList | undefined {
  const entries = bundleEntries(data);
  if (!entries) return undefined;
  const { items: bundles, unreadable } = together(entries.map(readBundle));
  return { bundles, unreadable };
}

const bundleList: ListReading<OrderList, OrderBundle> = {
  ...{ mall, what: '주문', another: '묻지 않은 배송' },
  read: readOrderList,
  items: ({ bundles }) => bundles,
};

function readBundle(entry: unknown): Readable<OrderBundle> {
  const wire = bundleShape.read(entry);
  if (!wire) return UNREADABLE;
  const lines = wire.orderProduct.map((product) => readLines(product, wire.delivery.shipStatus));
  return around(together(lines), (all) => bundleOf(wire, all));
}

/** The option lines of one product line; its discount stands on the first that can be read. */
function readLines(entry: unknown, shipStatus: string): Readable<OrderLine> {
  const product = productShape.read(entry);
  if (!product) return UNREADABLE;
  let isFirst = true;
  return readEach(product.orderOption, (each) => {
    const option = optionShape.read(each);
    if (!option) return [];
    const line = lineOf(product, option, isFirst, shipStatus);
    isFirst = false;
    return [line];
  });
}

function bundleOf(wire: WireBundle, lines: OrderLine[]): OrderBundle {
  const { delivery } = wire;
  return {
    bundleId: wire.bundleNo,
    purchaseId: wire.purchaseNo,
    orderedAt: wire.orderDate,
    paidAt: wire.payDate,
    dispatchDue: wire.originShipDate,
    confirmedAt: wire.orderConfirmDate,
    dispatchedAt: wire.orderShippingDate,
    deliveredAt: wire.shipCompleteDate,
    buyerName: wire.buyerName,
    buyerPhone: wire.buyerPhone,
    shippingFee: wire.shipPrice,
    shippingFeePayment: wire.prepayment,
    shippingMethod: delivery.shipMethod,
    courier: delivery.parcelCompany,
    trackingNumber: delivery.invoiceNo,
    recipientName: delivery.name,
    recipientPhone: delivery.phone,
    zip: delivery.shipAddress.zipcode,
    address: delivery.shipAddress.addrFixed,
    addressDetail: delivery.shipAddress.addrDetail,
    deliveryNote: delivery.shipAddress.message,
    customsId: delivery.customsPin,
    lines,
  };
}

/** The status of a line to which nothing happened; its state is then that of its bundle. */
const untouched = '정상';

function lineOf(product: WireProduct, option: WireOption, first: boolean, shipStatus: string): OrderLine {
  const discount = product.wmpChargeDiscountPrice + product.sellerChargeDiscountPrice + product.cardChargeDiscountPrice;
  const ownStatus = option.optionStatus.trim();
  return {
    orderId: product.orderNo,
    lineId: option.orderOptionNo,
    listingId: product.productNo,
    productCode: product.sellerProductCode,
    productName: product.productName,
    optionName: readableOption(option.optionName),
    quantity: option.optionQty,
    unitPrice: option.optionSalePrice,
    discount: first ? discount : 0,
    commission: option.optionCommissionPrice,
    status: ownStatus === '' || ownStatus === untouched ? shipStatus : option.optionStatus,
  };
}
