/** What may be said about an order that a buyer places; everything left out gets a usual value. */
import * as z from 'zod';
import { demoUserId } from '../core/accounts';
import { id, time } from '../core/fields';
import { orderStates } from '../orders/order';

const won = z.int().min(0);
const some = z.int().min(1).max(50);

const optionWish = z.strictObject({
  orderOptionNo: id('옵션주문번호').optional(),
  optionNo: id('옵션번호').optional(),
  optionName: z.string().optional(),
  optionQty: z.int().min(1).optional(),
  sellerOptionCode: z.string().optional(),
  optionStatus: z.string().optional(),
  optionAddPrice: z.int().optional(),
  optionSalePrice: won.optional(),
  optionCommissionPrice: won.optional(),
});

const productWish = z.strictObject({
  orderNo: id('주문번호').optional(),
  productNo: id('상품번호').optional(),
  productName: z.string().optional(),
  productOriginPrice: won.optional(),
  productPrice: won.optional(),
  productCommissionPrice: won.optional(),
  wmpChargeDiscountPrice: won.optional(),
  sellerChargeDiscountPrice: won.optional(),
  cardChargeDiscountPrice: won.optional(),
  sellerProductCode: z.string().optional(),
  orderOption: z.array(optionWish).min(1).optional(),
});

const addressWish = z.strictObject({
  zipcode: z.string().optional(),
  addrFixed: z.string().optional(),
  addrDetail: z.string().optional(),
  message: z.string().optional(),
});

const deliveryWish = z.strictObject({
  shipStatus: z.string().optional(),
  shipMethod: z.string().optional(),
  shipMethodMessage: z.string().optional(),
  scheduleShipDate: z.string().optional(),
  parcelCompany: z.string().optional(),
  invoiceNo: z.string().optional(),
  name: z.string().optional(),
  phone: z.string().optional(),
  customsPin: z.string().optional(),
  shipAddress: addressWish.optional(),
});

const orderShape = {
  userId: z.string().default(demoUserId),
  state: z.enum(orderStates).default('NEW'),
  bundleNo: id('배송번호').optional(),
  purchaseNo: id('구매번호').optional(),
  orderDate: time('주문일시').optional(),
  payDate: time('결제일시').optional(),
  originShipDate: time('발송기한').optional(),
  orderConfirmDate: time('발주확인일시').optional(),
  orderShippingDate: time('발송일시').optional(),
  shipCompleteDate: time('배송완료일시').optional(),
  buyerName: z.string().optional(),
  buyerPhone: z.string().optional(),
  shipPrice: won.optional(),
  prepayment: z.string().optional(),
  shipType: z.string().optional(),
  delivery: deliveryWish.optional(),
  orderProduct: z.array(productWish).min(1).optional(),
  /** How many product lines, and how many options on each, when they are not given one by one. */
  products: some.optional(),
  options: some.optional(),
};

export const orderWishShape = z.strictObject(orderShape);
/** Many like it: `count` orders paid at even distances from `from` on, all before or at `to`. */
export const bulkWishShape = z.strictObject({
  ...orderShape,
  count: z.int().min(1).max(100_000),
  from: time('from'),
  to: time('to'),
});
export const addressChangeShape = z.strictObject({
  bundleNo: id('배송번호'),
  name: z.string().optional(),
  phone: z.string().optional(),
  shipAddress: addressWish.optional(),
});

export type OrderWish = z.input<typeof orderWishShape>;
export type BulkWish = z.input<typeof bulkWishShape>;
export type AddressChange = z.input<typeof addressChangeShape>;
export type FullOrderWish = z.output<typeof orderWishShape>;
export type ProductWish = z.output<typeof productWish>;
export type OptionWish = z.output<typeof optionWish>;
