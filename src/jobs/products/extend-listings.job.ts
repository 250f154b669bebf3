/** 기간연장, 판매종료 (manual, 판매기간관리 and 판매종료관리). */

import { maybeSentAt } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { ListingSale } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { kstText, parseKst } from '../../rules/kst';
import { results } from '../../tabs/common';
import { listingStates, listingsTab } from '../../tabs/listings.tab';
import { changedTerms, writeProductChanges } from './change-log';
import { type Asked, defineListingJob, type ListingResult, resultOfWrite } from './listing-job';
import type { ListingPart } from './product-tables';
import { printPeriod } from './taken-listing';

export const extendListings = defineListingJob({
  name: 'extendListings',
  title: '판매기간 바꾸기',
  actions: ['extend', 'end'],
  tabs: [listingsTab],
  act(context, items) {
    const wanted = items.map((item) => ({ item, sale: saleFor(context, item) }));
    const ready = wanted.flatMap(({ item, sale }) => (typeof sale === 'string' ? [] : [{ item, sale }]));
    const outcomes =
      ready.length === 0
        ? []
        : partOf(context.mall, 'listings').changeSales(
            ready.map(({ item: { listingId, listing }, sale }) => ({
              ...{ listingId, sale },
              maybeSentAt: maybeSentAt(listing),
            })),
          );
    writeProductChanges(
      context,
      ready.flatMap(({ item: { listing }, sale }, at) =>
        outcomes[at]?.ok ? [{ listing, changes: changedTerms(listing, sale) }] : [],
      ),
    );
    const reports = new Map(
      ready.map(({ item, sale }, at) => [item, resultOfWrite(outcomes[at], valuesOf(item, sale))]),
    );
    return wanted.map(
      ({ item, sale }): ListingResult =>
        typeof sale === 'string'
          ? { result: results.mistake, message: sale }
          : (reports.get(item) ?? resultOfWrite(undefined, {})),
    );
  },
});

/** The sale to be sent, or what is wrong in Korean. */
function saleFor({ outside }: JobContext, { action, draft, lacks, listing }: Asked): ListingSale | string {
  const now = outside.clock.now();
  if (action === 'end') return saleEndedNow(kstText(now), draft?.sale ?? saleSentLast(listing)) ?? lacks;
  if (!draft) return lacks;
  if (listing.endDate === undefined) return '「판매종료일」에 언제까지 팔지 적어 주세요. 예) 2027-12-31';
  if ((parseKst(draft.sale.to) ?? 0) <= now) return '「판매종료일」이 지난 날짜입니다. 뒤의 날짜로 바꿔 주세요.';
  return draft.sale;
}

const saleEndedNow = (now: string, sale: ListingSale | undefined): ListingSale | undefined =>
  sale && { ...sale, to: laterOf(`${now.slice(0, 13)}:00:00`, sale.from) };

/** What was sent last by the row's own words, so that a product whose row of 상품 is gone can still be ended. */
function saleSentLast({ sentOriginPrice, sentSalePrice, sentPeriod = '' }: ListingPart): ListingSale | undefined {
  const [from, to] = sentPeriod.split(' ~ ');
  if (sentOriginPrice === undefined || sentSalePrice === undefined || !from || !to) return undefined;
  return { originalPrice: sentOriginPrice, price: sentSalePrice, from: `${from} 00:00:00`, to: `${to} 23:00:00` };
}

/** A sale that has not begun ends where it begins: the mall takes no end before the start. */
const laterOf = (left: string, right: string): string => (left > right ? left : right);

const valuesOf = ({ action }: Asked, { from, to, price, originalPrice }: ListingSale) => ({
  state: action === 'end' ? listingStates.ended : listingStates.done,
  sentSalePrice: price,
  sentOriginPrice: originalPrice,
  sentPeriod: printPeriod({ from, to }),
  fingerprint: undefined,
});
