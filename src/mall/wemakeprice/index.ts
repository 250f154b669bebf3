/** 위메프 behind the mall port: what it can do, and how it is spoken to. */
import { kstText } from '../../rules/kst';
import type { Dialect } from '../kit/client';
import { defineMall } from '../kit/define-mall';
import type { Capabilities } from '../port/capabilities';
import { type MallConnection, orderKinds } from '../port/mall';
import { account } from './account';
import { openInquiries } from './answers';
import { openClaims } from './claims';
import { host } from './endpoints';
import { kinds } from './inquiries';
import { judge, mall } from './judge';
import { openListings } from './listings';
import { openOrders, ordersApi } from './orders';
import { openSettlements } from './settlements';

const ways = ['parcel', 'direct', 'post', 'other'] as const;

const capabilities: Capabilities = {
  orderLists: [
    { id: 'new', title: orderKinds.new },
    { id: 'confirmed', title: orderKinds.confirmed, showsCancels: true },
    { id: 'shipping', title: orderKinds.shipping },
    { id: 'delivered', title: orderKinds.delivered },
  ],
  confirmOrder: true,
  delayOrder: true,
  cancelOrder: true,
  changeTrackingNumber: true,
  completeDelivery: true,
  dispatchWays: ways,
  cancelGrantedAfter: { workingDays: 2 },
  claimActs: {
    cancel: [{ act: 'approve' }, { act: 'reject', ways }],
    return: [{ act: 'approve' }, { act: 'hold' }, { act: 'requestPickup', ways }, { act: 'completePickup' }],
    exchange: [
      { act: 'hold' },
      { act: 'requestPickup', ways },
      { act: 'completePickup' },
      { act: 'redeliver', ways },
      { act: 'completeExchange' },
    ],
  },
  inquiryKinds: kinds,
  notices: true,
  listings: true,
  shippingPolicies: true,
  settlements: true,
};

/** How 위메프 is spoken to: the key in a header of its own, nothing to sign. */
export const dialect = ({ account: { fields } }: Pick<MallConnection, 'account'>): Dialect => ({
  ...{ mall, host, judge },
  // Our own caution, never measured.
  readLagMinutes: 15,
  sign: (request) => ({ ...request, headers: { ...request.headers, apiKey: fields['apiKey'] ?? '' } }),
});

export const wemakeprice = defineMall({
  ...{ name: mall, account, capabilities, via: 'direct', hosts: [host] },
  // `fetchAll` loses a whole batch to one failing name look-up or time-out, so batches stay small.
  rate: { most: 10 },
  dialect,
  parts(client, { clock }) {
    const reading = openOrders(client);
    return {
      ...reading,
      /** Asks for the new orders of the last minute: it needs the very right that collecting needs, and its path is a seen one. */
      testAccount() {
        const now = clock.now();
        const windows = reading.orderWindows('new', kstText(now - 60_000), kstText(now));
        for (const outcome of reading.collectOrders(windows)) {
          if (!outcome.ok) throw outcome.error;
        }
      },
      orders: ordersApi(client),
      listings: openListings(client, clock),
      claims: openClaims(client),
      inquiries: openInquiries(client),
      settlements: openSettlements(client),
    };
  },
});
