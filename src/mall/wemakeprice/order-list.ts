/** From 위메프's bundles to ours. */
import type { OrderBundle, OrderLine, OrderList } from '../mall';
import {
  bundleEntries,
  bundleShape,
  optionShape,
  productShape,
  type WireBundle,
  type WireOption,
  type WireProduct,
} from './orders.wire';

/** The status of a line to which nothing happened; its state is then that of its bundle. */
const untouched = '정상';
const buyersText = /(?:^|\|)\s*텍스트를 입력해주세요\s*:\s*/g;

/** Reads `data` of an order answer; `undefined` when it holds no list of bundles at all. Never throws. */
export function readOrderList(data: unknown): OrderList | undefined {
  const entries = bundleEntries(data);
  if (!entries) return undefined;
  const read = entries.map(readBundle);
  return {
    bundles: read.flatMap(({ bundle }) => bundle ?? []),
    unreadable: read.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

function readBundle(entry: unknown): { bundle?: OrderBundle; unreadable: number } {
  const wire = bundleShape.safeParse(entry).data;
  if (!wire) return { unreadable: 1 };
  const products = wire.orderProduct.map((product) => readLines(product, wire.delivery.shipStatus));
  const lines = products.flatMap((product) => product.lines);
  const unreadable = products.reduce((sum, product) => sum + product.unreadable, 0);
  return lines.length === 0 ? { unreadable: Math.max(1, unreadable) } : { bundle: bundleOf(wire, lines), unreadable };
}

/** The option lines of one product line, and how many of them cannot be read. */
function readLines(entry: unknown, shipStatus: string): { lines: OrderLine[]; unreadable: number } {
  const product = productShape.safeParse(entry).data;
  if (!product) return { lines: [], unreadable: 1 };
  const options = product.orderOption.flatMap((option) => optionShape.safeParse(option).data ?? []);
  return {
    lines: options.map((option, at) => lineOf(product, option, at === 0, shipStatus)),
    unreadable: Math.max(1, product.orderOption.length) - options.length,
  };
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
