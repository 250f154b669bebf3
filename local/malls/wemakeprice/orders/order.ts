/** An order bundle as the mall keeps it: names as on the wire, numbers of the mall as digit texts, times as KST texts. */

/** States in the order in which a bundle passes them. */
export const orderStates = ['NEW', 'CONFIRM', 'DELIVERY', 'COMPLETE'] as const;
export type OrderState = (typeof orderStates)[number];

/** The display name of each state in an answer. */
export const stateNames: Readonly<Record<OrderState, string>> = {
  NEW: '신규주문',
  CONFIRM: '상품준비중',
  DELIVERY: '배송중',
  COMPLETE: '배송완료',
};

/** The time that a search by this state looks at. */
export const stateTimes = {
  NEW: 'payDate',
  CONFIRM: 'orderConfirmDate',
  DELIVERY: 'orderShippingDate',
  COMPLETE: 'shipCompleteDate',
} as const satisfies Record<OrderState, keyof Bundle>;

export const cancelled = '취소완료';
export const cancelAsked = '취소요청';
export const normal = '정상';

export interface Address {
  zipcode: string;
  addrFixed: string;
  addrDetail: string;
  message: string;
}

export interface Delivery {
  /** Shown instead of the state's name, to play a state that is not known yet. */
  shipStatus?: string;
  shipMethod: string;
  shipMethodMessage: string;
  scheduleShipDate: string;
  parcelCompany: string;
  invoiceNo: string;
  name: string;
  phone: string;
  customsPin: string;
  shipAddress: Address;
}

export interface OptionLine {
  orderOptionNo: string;
  optionNo: string;
  optionName: string;
  optionQty: number;
  sellerOptionCode: string;
  optionStatus: string;
  optionAddPrice: number;
  /** Of one piece, with the add-on, in won. */
  optionSalePrice: number;
  /** Of the whole line, in won. */
  optionCommissionPrice: number;
}

export interface ProductLine {
  orderNo: string;
  productNo: string;
  productName: string;
  productOriginPrice: number;
  productPrice: number;
  productCommissionPrice: number;
  productQty: number;
  wmpChargeDiscountPrice: number;
  sellerChargeDiscountPrice: number;
  cardChargeDiscountPrice: number;
  sellerProductCode: string;
  orderOption: OptionLine[];
}

export interface Bundle {
  /** User id of the seller; not on the wire. */
  seller: string;
  state: OrderState;
  bundleNo: string;
  purchaseNo: string;
  orderDate: string;
  payDate: string;
  originShipDate: string;
  orderConfirmDate: string;
  orderShippingDate: string;
  shipCompleteDate: string;
  buyerName: string;
  buyerPhone: string;
  shipPrice: number;
  prepayment: string;
  shipType: string;
  delivery: Delivery;
  orderProduct: ProductLine[];
}

/** All option lines of a bundle. */
export function optionLines(bundle: Bundle): OptionLine[] {
  return bundle.orderProduct.flatMap((product) => product.orderOption);
}

/** Whether nothing of the bundle is left to send. */
export function isCancelled(bundle: Bundle): boolean {
  return bundle.orderProduct.every((product) => product.orderOption.every((line) => line.optionStatus === cancelled));
}

/** Whether the goods have left. */
export function isSent(bundle: Bundle): boolean {
  return bundle.state === 'DELIVERY' || bundle.state === 'COMPLETE';
}
