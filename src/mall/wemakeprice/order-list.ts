/** From 위메프's bundles to ours. */
import type { OrderBundle, OrderLine, OrderList } from '../port/mall';
import {
  bundleEntries,
  bundleShape,
  optionShape,
  productShape,
  type WireBundle,
  type WireOption,
  type WireProduct,
} from './orders.wire';

import { around, type Readable, readEach, together, UNREADABLE } from './readable';

/** The status of a line to which nothing happened; its state is then that of its bundle. */
const untouched = '정상';
const buyersText = /(?:^|\|)\s*텍스트를 입력해주세요\s*:\s*/g;

/** Reads `data` of an order answer; `undefined` when it holds no list of bundles at all. Never throws. */
export function readOrderList(data: unknown): OrderList | undefined {
  const entries = bundleEntries(data);
  if (!entries) return undefined;
  const { items: bundles, unreadable } = together(entries.map(readBundle));
  return { bundles, unreadable };
}

function readBundle(entry: unknown): Readable<OrderBundle> {
  const wire = bundleShape.safeParse(entry).data;
  if (!wire) return UNREADABLE;
  const lines = wire.orderProduct.map((product) => readLines(product, wire.delivery.shipStatus));
  return around(together(lines), (all) => bundleOf(wire, all));
}

/** The option lines of one product line; its discount stands on the first that can be read. */
function readLines(entry: unknown, shipStatus: string): Readable<OrderLine> {
  const product = productShape.safeParse(entry).data;
  if (!product) return UNREADABLE;
  let isFirst = true;
  return readEach(product.orderOption, (each) => {
    const option = optionShape.safeParse(each).data;
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

/** `빨강|텍스트를 입력해주세요 : 생일 축하` → `빨강 / 입력: 생일 축하`, the way a packer wants to read it. */
export function readableOption(optionName: string): string {
  return optionName.replace(buyersText, (_, at: number) => (at === 0 ? '입력: ' : ' / 입력: '));
}
