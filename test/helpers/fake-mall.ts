/** A mall that does whatever it is asked, and remembers it; a test takes away what it shall not be able to do. */

import type { Capabilities } from '../../src/mall/port/capabilities';
import type { ClaimApi, ClaimOutcome } from '../../src/mall/port/claims';
import type { AnswerOutcome, InquiryApi } from '../../src/mall/port/inquiries';
import type { WriteOutcome } from '../../src/mall/port/listings';
import type { OrderBundle, WholeMall } from '../../src/mall/port/mall';
import type { OrderApi } from '../../src/mall/port/orders';

const everyAct = (
  [
    ...(['approve', 'reject', 'hold', 'releaseHold', 'requestPickup'] as const),
    ...(['completePickup', 'redeliver', 'completeExchange'] as const),
  ] as const
).map((act) => ({ act }));

const capable: Capabilities = {
  orderLists: [
    { id: 'new', title: '신규주문' },
    { id: 'confirmed', title: '상품준비중', showsCancels: true },
    { id: 'shipping', title: '배송중' },
    { id: 'delivered', title: '배송완료' },
  ],
  confirmOrder: true,
  delayOrder: true,
  cancelOrder: true,
  changeTrackingNumber: true,
  completeDelivery: true,
  dispatchWays: ['parcel', 'direct', 'post', 'other'],
  claimActs: { cancel: everyAct, return: everyAct, exchange: everyAct },
  inquiryKinds: ['question', 'urgent'],
  notices: true,
  listings: true,
  shippingPolicies: true,
  settlements: true,
};

export interface FakeMallParts {
  batchSize?: number;
  capabilities?: Partial<Capabilities>;
  /** What `readBundles` gives; a bundle that is missing is not known. */
  bundles?: readonly OrderBundle[];
  orders?: Partial<OrderApi>;
  claims?: Partial<ClaimApi>;
  inquiries?: Partial<InquiryApi>;
}

/** `asked` holds the name of each act and the bundle that it concerned, in order. */
export function fakeMall({
  batchSize = 2,
  capabilities = {},
  bundles = [],
  orders = {},
  claims = {},
  inquiries = {},
}: FakeMallParts = {}) {
  const asked: string[] = [];
  const done = (act: string, bundleIds: readonly string[]): WriteOutcome<void>[] =>
    bundleIds.map((bundleId) => {
      asked.push(`${act} ${bundleId}`);
      return { ok: true, value: undefined };
    });
  const ids = (items: readonly { bundleId: string }[]) => items.map(({ bundleId }) => bundleId);
  const listings: OrderApi = {
    limits: { trackingNumber: 20, otherText: 200, delayDays: 30, reason: 200 },
    takesCourier: () => true,
    confirmOrders: (bundles) => done('confirm', ids(bundles)),
    delayOrders: (delays) => done('delay', ids(delays)),
    cancelLines: (cancels) => done('cancel', ids(cancels)),
    dispatch: (dispatches) => done('dispatch', ids(dispatches)),
    changeTrackingNumbers: (changes) => done('change', ids(changes)),
    completeDeliveries: (bundles) => done('complete', ids(bundles)),
    openCancels: () => [],
    ...orders,
  };
  const decide = (act: string, items: readonly { claimId: string }[]): ClaimOutcome[] =>
    done(
      act,
      items.map(({ claimId }) => claimId),
    );
  const claimApi: ClaimApi = {
    lists: [],
    limits: { reason: 200 },
    windows: () => [],
    collect: () => [],
    read: (asked) => asked.map(() => ({ ok: true, value: undefined })),
    approve: (items) => decide('approve', items),
    reject: (items) => decide('reject', items),
    hold: (items) => decide('hold', items),
    releaseHold: (items) => decide('releaseHold', items),
    requestPickup: (items) => decide('requestPickup', items),
    completePickup: (items) => decide('completePickup', items),
    redeliver: (items) => decide('redeliver', items),
    completeExchange: (items) => decide('completeExchange', items),
    ...claims,
  };
  const usual = { shortest: 10, longest: 1_500 };
  const inquiryApi: InquiryApi = {
    kinds: ['question', 'urgent'],
    limits: { question: usual, urgent: usual },
    windows: () => [],
    collect: () => [],
    answer: (answers): AnswerOutcome[] =>
      done(
        'answer',
        answers.map(({ inquiryId }) => inquiryId),
      ),
    notices: () => [],
    ...inquiries,
  };
  const unasked = (): never => {
    throw new Error('This test asks nothing of products.');
  };
  const mall: WholeMall = {
    name: '위메프',
    capabilities: { ...capable, ...capabilities },
    batchSize,
    readLagMinutes: 15,
    testAccount: () => undefined,
    orderWindows: () => [],
    collectOrders: () => [],
    readBundles: (bundleIds) =>
      bundleIds.map((id) => ({ ok: true, value: bundles.find(({ bundleId }) => bundleId === id) })),
    orders: listings,
    claims: claimApi,
    inquiries: inquiryApi,
    settlements: { days: (days) => days.map(() => ({ ok: true, value: { lines: [], unreadable: 0 } })) },
    get listings() {
      return unasked();
    },
  };
  return Object.assign(mall, { asked });
}
