/** 위메프's codes in requests, in one place. In its orders it says the same things in Korean words, kept as they come. */

import type { DelayReason } from '../../rules/order/delay';
import type { ClaimKind, ClaimState } from '../port/claims';
import type { ListingStatus, ProductType, ShippingMethod, ShippingPolicy } from '../port/listings';
import type { OrderKind } from '../port/mall';
import type { Shipment } from '../port/orders';

/** `type` and `searchDateType` of an order list; seen in partner clients. */
export const orderTypeCodes = {
  new: 'NEW',
  confirmed: 'CONFIRM',
  shipping: 'DELIVERY',
  delivered: 'COMPLETE',
} as const satisfies Record<OrderKind, string>;

/** `shipMethod` of a dispatch; a shipping policy's methods have codes of their own. */
export const dispatchWays = pairs<Shipment['way']>({
  parcel: 'PARCEL',
  direct: 'DIRECT',
  post: 'POST',
  other: 'ETC',
});

/** `delayReasonCode`; guesses. */
export const delayReasons = pairs<DelayReason>({
  stock: 'STOCK',
  surge: 'SURGE',
  custom: 'CUSTOM',
  request: 'REQUEST',
  other: 'ETC',
});

/** `claimType`; guesses. */
export const claimTypeCodes = {
  cancel: 'CANCEL',
  return: 'RETURN',
  exchange: 'EXCHANGE',
} as const satisfies Record<ClaimKind, string>;

/** `claimStatus` and `searchDateType` of a claim list; guesses. What is completed has no code and stands among the approved. */
export const claimStatusCodes = {
  requested: 'REQUEST',
  held: 'PENDING',
  approved: 'APPROVE',
  rejected: 'REJECT',
  withdrawn: 'WITHDRAW',
  completed: 'APPROVE',
} as const satisfies Record<ClaimState, string>;

/** `rejectReasonCode` of a cancel whose goods have left, and `pendingReasonCode` with a reason in words; the only ones known. */
export const rejectReasonCode = 'CJD3';
export const pendingReasonCode = 'RPD5';

/** `basic.productType`. */
export const productTypes = pairs<ProductType>({
  new: 'N',
  used: 'U',
  refurbished: 'R',
  returned: 'B',
  custom: 'O',
  ticket: 'E',
  rental: 'T',
  grocery: 'M',
});

/** `productStatus`. */
export const listingStatuses = pairs<ListingStatus>({ selling: 'A', stopped: 'S' });

/** `shipMethod` of a shipping policy; a dispatch has codes of its own. */
export const shippingMethods = pairs<ShippingMethod>({
  parcel: 'KP',
  direct: 'KD',
  post: 'KM',
  overseasParcel: 'OP',
  overseasDirect: 'OD',
});

/** `bundleKind`, `shipType`, `shipArea`, `prepaymentYn` and `holidayExceptYn` of a shipping policy. */
export const bundlings = pairs<ShippingPolicy['bundling']>({ product: 'PRD', seller: 'BND' });
export const feeKinds = pairs<ShippingPolicy['feeKind']>({ free: 'FREE', conditional: 'COND', paid: 'FIXED' });
export const areas = pairs<ShippingPolicy['area']>({ whole: 'WHOLE', withoutRemote: 'NO_MOUNTAIN_ISLAND' });
export const payments = pairs<ShippingPolicy['payment']>({ prepaid: 'Y', collect: 'N' });
export const holidays = pairs<ShippingPolicy['holidays']>({ excluded: 'Y', eveExcludedToo: 'A', included: 'N' });

export interface Codes<Word extends string> {
  code(word: Word): string;
  /** `undefined` for a code that we do not know. */
  word(code: string): Word | undefined;
}

function pairs<Word extends string>(codes: Readonly<Record<Word, string>>): Codes<Word> {
  const words = Object.keys(codes) as Word[];
  return { code: (word) => codes[word], word: (code) => words.find((word) => codes[word] === code) };
}

export const yesNo = (yes: boolean): 'Y' | 'N' => (yes ? 'Y' : 'N');
