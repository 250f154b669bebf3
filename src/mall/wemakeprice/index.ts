/** 위메프 behind the mall port. */
import { kstText } from '../../rules/kst';
import type { Capabilities } from '../port/capabilities';
import { type MallAdapter, type MallConnection, orderKinds, type WholeMall } from '../port/mall';
import { openClaims } from './claim-api';
import { openClient } from './client';
import { host } from './endpoints';
import { kinds } from './inquiries';
import { openInquiries } from './inquiry-api';
import { account } from './key';
import { openListings } from './listings';
import { openOrders } from './order-api';
import { collectOrders, orderWindows, readBundles } from './orders';
import { pace } from './pace';
import { openSettlements } from './settlements';
import { readLagMinutes } from './write';

const name = '위메프';

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

export const wemakeprice = {
  ...{ name, account, capabilities, via: 'direct', hosts: [host] },
  ...{ pace, open },
} satisfies MallAdapter;

function open(connection: MallConnection): WholeMall {
  const client = openClient(connection);

  /** Asks for the new orders of the last minute: it needs the very right that collecting needs, and its path is a seen one. */
  function testAccount(): void {
    const now = connection.clock.now();
    const windows = orderWindows('new', kstText(now - 60_000), kstText(now));
    for (const outcome of collectOrders(client, windows)) {
      if (!outcome.ok) throw outcome.error;
    }
  }

  return {
    name,
    capabilities,
    readLagMinutes,
    // One batch a step: a mall that hangs then costs an execution one time-out, and not several.
    batchSize: client.batchSize,
    testAccount,
    orderWindows,
    collectOrders: (windows) => collectOrders(client, windows),
    readBundles: (bundleIds) => readBundles(client, bundleIds),
    orders: openOrders(client),
    listings: openListings(client, connection),
    claims: openClaims(client),
    inquiries: openInquiries(client),
    settlements: openSettlements(client),
  };
}
