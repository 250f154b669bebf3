/** The writes of orders that every mall may have, each with what it needs first. */
import type { WriteOutcome } from '../../../src/mall/port/listings';
import type { Mall } from '../../../src/mall/port/mall';
import type { Placed, Subject } from './stage';

export const shipment = { way: 'parcel', courier: 'CJ대한통운', trackingNumber: '612345678901' } as const;

export interface OrderAct {
  name: string;
  confirmed: boolean;
  isOffered(mall: Mall): boolean;
  work(mall: Mall, placed: readonly Placed[], subject: Subject, maybeSentAt?: string): WriteOutcome<void>[];
}

const refs = (placed: readonly Placed[], maybeSentAt?: string) =>
  placed.map(({ bundleId }) => ({ bundleId, ...(maybeSentAt === undefined ? {} : { maybeSentAt }) }));

export const orderActs: readonly OrderAct[] = [
  {
    name: '발주확인',
    confirmed: false,
    isOffered: ({ capabilities }) => capabilities.confirmOrder,
    work: (mall, placed, _, at) => mall.orders.confirmOrders(refs(placed, at)),
  },
  {
    name: '송장전송',
    confirmed: true,
    isOffered: () => true,
    work: (mall, placed, _, at) => mall.orders.dispatch(refs(placed, at).map((ref) => ({ ...ref, shipment }))),
  },
  {
    name: '판매취소',
    confirmed: false,
    isOffered: ({ capabilities }) => capabilities.cancelOrder,
    work: (mall, placed, { reason }, at) =>
      mall.orders.cancelLines(
        refs(placed, at).map((ref, nth) => ({ ...ref, ...reason, lineId: placed[nth]?.lineIds[0] ?? '' })),
      ),
  },
  {
    name: '발송지연',
    confirmed: false,
    isOffered: ({ capabilities }) => capabilities.delayOrder,
    work: (mall, placed, _, at) =>
      mall.orders.delayOrders(
        refs(placed, at).map((ref) => ({
          ...ref,
          shipOn: '2026-11-30',
          reason: 'custom',
          detail: '각인하고 있습니다',
        })),
      ),
  },
];
