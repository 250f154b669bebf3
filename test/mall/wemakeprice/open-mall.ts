/** 위메프's adapter over a mall in this process, and what their tests look at. */
import { buyerOf } from '../../../local/malls/wemakeprice/buyer';
import { demoApiKey, demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { createMall } from '../../../local/malls/wemakeprice/mall';
import type { Listing, ListingDraft, WriteOutcome } from '../../../src/mall/port/listings';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { httpTo } from '../../helpers/fake-http-mall';

/** Monday morning. */
export const start = Date.parse('2026-11-23T10:00:00+09:00');

interface Opening {
  writeUntil?: number;
  confirmUntil?: number;
  perSecond?: number;
}

export function openMall({ writeUntil, confirmUntil, perSecond = 5 }: Opening = {}) {
  const clock = fakeClock(start);
  const mall = createMall({ realTime: clock.now });
  const connection = {
    account: { sellerId: demoUserId, fields: { userId: demoUserId, apiKey: demoApiKey } },
    http: httpTo(mall),
    clock,
    crypto: nodeCrypto,
    pace: wemakeprice.pace(clock, perSecond),
    retryUntil: start + 3_600_000,
    writeUntil,
    confirmUntil,
  };
  const buyer = buyerOf(mall);
  const { listings, orders, claims, inquiries } = wemakeprice.open(connection);
  const asked = () => buyer.requests().map(({ path }) => path.replace(/^.*\//, ''));
  return {
    clock,
    mall,
    buyer,
    listings,
    orders,
    claims,
    inquiries,
    /** Names of the calls that the mall had, in order. */
    asked,
    count: (name: string) => asked().filter((each) => each === name).length,
    /** The body of the last call of this name. */
    sent: (name: string) =>
      buyer
        .requests()
        .filter(({ path }) => path.endsWith(`/${name}`))
        .pop()?.body as Wire,
    products: () => mall.state().products,
    /** Makes the product and gives its number. */
    made: (draft: ListingDraft) => gotten(listings.createListings([draft])[0]!).listingId,
    /** The product as the listings reads it. */
    read: (listingId: string) => gotten(listings.readListings([listingId])[0]!) as Listing,
    /** The product as the mall keeps it. */
    kept: (listingId: string) => mall.state().products.find(({ productNo }) => productNo === listingId)!,
  };
}

/** A body as it was sent. */
export type Wire = Record<string, Record<string, unknown>>;

/** What an outcome gives; throws when it was none. */
export function gotten<T>(outcome: WriteOutcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.why}: ${outcome.reason}`);
  return outcome.value;
}
