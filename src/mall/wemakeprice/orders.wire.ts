/** Orders as 위메프 sends them; only what has no identity is unreadable. */
import * as z from 'zod';
import { count, entries, entriesUnder, id, identity, part, text } from './wire';

const addressShape = z.object({ zipcode: text, addrFixed: text, addrDetail: text, message: text });

const deliveryShape = z.object({
  shipStatus: text,
  shipMethod: text,
  scheduleShipDate: text,
  parcelCompany: text,
  invoiceNo: text,
  name: text,
  phone: text,
  customsPin: text,
  shipAddress: part(addressShape),
});

export const bundleShape = z.object({
  bundleNo: identity,
  purchaseNo: id,
  orderDate: text,
  payDate: text,
  originShipDate: text,
  orderConfirmDate: text,
  orderShippingDate: text,
  shipCompleteDate: text,
  buyerName: text,
  buyerPhone: text,
  shipPrice: count,
  prepayment: text,
  delivery: part(deliveryShape),
  orderProduct: entries,
});

export const productShape = z.object({
  orderNo: id,
  productNo: id,
  productName: text,
  sellerProductCode: text,
  wmpChargeDiscountPrice: count,
  sellerChargeDiscountPrice: count,
  cardChargeDiscountPrice: count,
  orderOption: entries,
});

export const optionShape = z.object({
  orderOptionNo: identity,
  optionName: text,
  optionQty: count,
  optionStatus: text,
  optionSalePrice: count,
  optionCommissionPrice: count,
});

export type WireBundle = z.infer<typeof bundleShape>;
export type WireProduct = z.infer<typeof productShape>;
export type WireOption = z.infer<typeof optionShape>;

/** `data` of an order answer as its list of bundles, each still unread; `undefined` when it holds no such list. */
export function bundleEntries(data: unknown): unknown[] | undefined {
  return entriesUnder(data, 'bundle');
}
