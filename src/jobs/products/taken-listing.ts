/** What a row of 판매상품 says of a product that was read from the mall. */
import type { Listing } from '../../mall/port/listings';
import { listingStates } from '../../tabs/listings.tab';
import type { ListingPart } from './product-tables';

/** `now` is a KST text. 전송지문 goes: what stands at the mall is not what these tabs sent last. */
export function takenListing({ listingId, status, draft }: Listing, now: string): ListingPart {
  const { sale } = draft;
  return {
    listingId,
    productName: draft.name,
    sentOriginPrice: sale.originalPrice,
    sentSalePrice: sale.price,
    sentPeriod: printPeriod(sale),
    state: stateOf(status, draft, now),
    fingerprint: undefined,
  };
}

/** 적용판매기간 as 판매상품 shows it. */
export const printPeriod = ({ from, to }: { from: string; to: string }): string =>
  `${from.slice(0, 10)} ~ ${to.slice(0, 10)}`;

function stateOf(status: Listing['status'], { sale, options, stock }: Listing['draft'], now: string): string {
  const isSoldOut = options ? options.rows.every((row) => row.soldOut || row.stock === 0) : stock === 0;
  if (!sale.always && sale.to <= now) return listingStates.ended;
  if (status !== 'selling') return listingStates.stopped;
  return isSoldOut ? listingStates.soldOut : listingStates.done;
}
