/** Orders as 위메프 sends them; only what has no identity is unreadable. */
import { entriesUnder, type Read, shape } from '../kit/wire';

export const bundleShape = shape(({ count, entries, identity, ids, part, texts }) => ({
  bundleNo: identity,
  ...ids('purchaseNo'),
  ...texts('orderDate', 'payDate', 'originShipDate', 'orderConfirmDate', 'orderShippingDate', 'shipCompleteDate'),
  ...texts('buyerName', 'buyerPhone', 'prepayment'),
  shipPrice: count,
  delivery: part({
    ...texts('shipStatus', 'shipMethod', 'scheduleShipDate', 'parcelCompany', 'invoiceNo'),
    ...texts('name', 'phone', 'customsPin'),
    shipAddress: part(texts('zipcode', 'addrFixed', 'addrDetail', 'message')),
  }),
  orderProduct: entries,
}));

export const productShape = shape(({ counts, entries, ids, texts }) => ({
  ...ids('orderNo', 'productNo'),
  ...texts('productName', 'sellerProductCode'),
  ...counts('wmpChargeDiscountPrice', 'sellerChargeDiscountPrice', 'cardChargeDiscountPrice'),
  orderOption: entries,
}));

export const optionShape = shape(({ counts, identity, texts }) => ({
  orderOptionNo: identity,
  ...texts('optionName', 'optionStatus'),
  ...counts('optionQty', 'optionSalePrice', 'optionCommissionPrice'),
}));

export type WireBundle = Read<typeof bundleShape>;
export type WireProduct = Read<typeof productShape>;
export type WireOption = Read<typeof optionShape>;

/** `data` of an order answer as its list of bundles, each still unread; `undefined` when it holds no such list. */
export const bundleEntries = (data: unknown): unknown[] | undefined => entriesUnder(data, 'bundle');

const buyersText = /(?:^|\|)\s*텍스트를 입력해주세요\s*:\s*/g;

/** `빨강|텍스트를 입력해주세요 : 생일 축하` → `빨강 / 입력: 생일 축하`, the way a packer wants to read it. */
export const readableOption = (optionName: string): string =>
  optionName.replace(buyersText, (_, at: number) => (at === 0 ? '입력: ' : ' / 입력: '));
