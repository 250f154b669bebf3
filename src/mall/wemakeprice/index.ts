/** 위메프 behind the mall port. */
import { kstText } from '../../rules/kst';
import { type ClaimKind, claimKinds } from '../port/claims';
import { type Mall, type MallAdapter, type MallConnection, type OrderKind, orderKinds } from '../port/mall';
import { openClaims } from './claim-api';
import { openClient } from './client';
import { openInquiries } from './inquiry-api';
import { account } from './key';
import { openListings } from './listings';
import { openOrders } from './order-api';
import { collectOrders, orderWindows, readBundles } from './orders';
import { pace } from './pace';
import { openSettlements } from './settlements';
import { readLagMinutes } from './write';

const name = '위메프';

export const wemakeprice: MallAdapter = { name, account, pace, open };

function open(connection: MallConnection): Mall {
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
    capabilities: {
      orderKinds: Object.keys(orderKinds) as OrderKind[],
      confirmOrder: true,
      delayOrder: true,
      cancelOrder: true,
      changeTrackingNumber: true,
      completeDelivery: true,
      dispatchWays: ['parcel', 'direct', 'post', 'other'],
      claimKinds: Object.keys(claimKinds) as ClaimKind[],
    },
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
