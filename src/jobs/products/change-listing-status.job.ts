/** 판매중지, 판매재개, 품절 (manual, 판매상품조회): 품절 takes the stock away, 판매재개 brings it back. */

import { maybeSentAt } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { WriteOutcome } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { results } from '../../tabs/common';
import { listingStates, listingsTab } from '../../tabs/listings.tab';
import { productsTab } from '../../tabs/products.tab';
import { type Asked, defineListingJob, type ListingResult, resultOfWrite } from './listing-job';

export const changeListingStatus = defineListingJob({
  name: 'changeListingStatus',
  title: '판매상태 바꾸기',
  actions: ['stop', 'resume', 'soldOut'],
  tabs: [productsTab, listingsTab],
  act(context, items) {
    const by = (action: string) => items.filter((item) => item.action === action);
    const reports = new Map<Asked, ListingResult>([
      ...stop(context, by('stop')),
      ...resume(context, by('resume')),
      ...sellOut(context, by('soldOut')),
    ]);
    return items.map((item) => reports.get(item) ?? resultOfWrite(undefined, {}));
  },
});

type Reports = [Asked, ListingResult][];

const pair = (items: readonly Asked[], outcomes: readonly WriteOutcome<unknown>[], state: string): Reports =>
  items.map((item, at) => [item, resultOfWrite(outcomes[at], { state, soldOutByStock: undefined })]);

function stop({ mall }: JobContext, items: readonly Asked[]): Reports {
  if (items.length === 0) return [];
  const outcomes = partOf(mall, 'listings').changeStatuses(
    items.map(({ listingId, listing }) => ({ listingId, status: 'stopped', maybeSentAt: maybeSentAt(listing) })),
  );
  return pair(items, outcomes, listingStates.stopped);
}

/** What was sold out first gets back the stock of 옵션 and 재고수량. */
function resume(context: JobContext, items: readonly Asked[]): Reports {
  const soldOut = items.filter(({ listing }) => listing.state === listingStates.soldOut);
  const others = items.filter((item) => !soldOut.includes(item));
  const outcomes =
    others.length === 0
      ? []
      : partOf(context.mall, 'listings').changeStatuses(
          others.map(({ listingId, listing }) => ({
            ...{ listingId, status: 'selling' as const },
            maybeSentAt: maybeSentAt(listing),
          })),
        );
  return [...pair(others, outcomes, listingStates.done), ...changeStock(context, soldOut, false)];
}

const sellOut = (context: JobContext, items: readonly Asked[]): Reports => changeStock(context, items, true);

function changeStock({ mall }: JobContext, items: readonly Asked[], soldOut: boolean): Reports {
  const ready = items.flatMap((item) => (item.draft ? [{ item, draft: item.draft }] : []));
  const lacking = items.filter(({ draft }) => draft === undefined);
  const changes = ready.map(({ item, draft }) => ({
    listingId: item.listingId,
    maybeSentAt: maybeSentAt(item.listing),
    options: draft.options && {
      ...draft.options,
      rows: draft.options.rows.map((row) => ({ ...row, soldOut: soldOut || row.soldOut })),
    },
    textOptions: draft.textOptions,
    stock: soldOut ? 0 : draft.stock,
  }));
  const outcomes = changes.length === 0 ? [] : partOf(mall, 'listings').changeStocks(changes);
  const state = soldOut ? listingStates.soldOut : listingStates.done;
  // What stands at the mall is no longer what was sent last: the next 연동 must compare anew.
  // 품절 is the seller's own word from now on, even where the mall said it before.
  const values = { state, fingerprint: undefined, soldOutByStock: undefined };
  return [
    ...lacking.map((item): [Asked, ListingResult] => [item, { result: results.mistake, message: item.lacks }]),
    ...ready.map(({ item }, at): [Asked, ListingResult] => [item, resultOfWrite(outcomes[at], values)]),
  ];
}
