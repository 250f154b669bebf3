/** 위메프's codes in requests. Its answers say the same things in Korean words, which are kept as they come. */
import type { OrderKind } from '../mall';

/** `type` and `searchDateType` of an order list; seen in partner clients. */
export const orderTypeCodes = {
  new: 'NEW',
  confirmed: 'CONFIRM',
  shipping: 'DELIVERY',
  delivered: 'COMPLETE',
} as const satisfies Record<OrderKind, string>;
