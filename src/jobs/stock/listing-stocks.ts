/** Which listings want another stock at the mall than what was sent last, and what is to become of each. */

import { maybeSentAt } from '../../engine/act/maybe-sent';
import { isAnotherSellers } from '../../engine/act/row-owner';
import type { JobContext } from '../../engine/job';
import type { ListingDraft } from '../../mall/port/listings';
import type { Preferences } from '../../settings/preferences';
import { wholeRowError } from '../../sheet';
import { listingStates } from '../../tabs/listings.tab';
import { listingDrafter } from '../products/draft';
import { type ListingPart, readProductTables } from '../products/product-tables';
import { wayOf } from '../products/send-listings';

/** `send`: the stock as it is; `soldOut`: nothing for sale; `resume`: for sale again, with the stock as it is. */
export type WantedStock = 'send' | 'soldOut' | 'resume';

export interface ListingToStock {
  key: string;
  listing: ListingPart;
  draft: ListingDraft;
  wanted: WantedStock;
}

/** Pieces that can be bought now. */
const onSale = ({ options, stock }: ListingDraft): number =>
  options ? options.rows.reduce((sum, row) => sum + (row.soldOut ? 0 : row.stock), 0) : stock;

/** In the order of their keys. Rows with a 작업 are the seller's, and so is everything that differs in more than stock. */
export function listingsToStock(context: JobContext): ListingToStock[] {
  const { outside, preferences } = context;
  const tables = readProductTables(outside, preferences);
  const draft = listingDrafter(tables);
  const products = new Map(tables.products.map(({ values }) => [values.productCode, values]));
  const wanted = tables.listings.flatMap((row): ListingToStock[] => {
    const { key, values } = row;
    const product = products.get(values.productCode);
    if (!product || key === undefined || !values.listingId || (values.action ?? product.action) !== undefined)
      return [];
    if (isAnotherSellers(context, values) || wholeRowError(row.problems) !== undefined) return [];
    const drafted = draft(values);
    const wanted = drafted.ok ? wantedStockOf(values, drafted.draft, preferences) : undefined;
    return drafted.ok && wanted ? [{ key, listing: values, draft: drafted.draft, wanted }] : [];
  });
  return wanted.sort((left, right) => (left.key < right.key ? -1 : 1));
}

function wantedStockOf(listing: ListingPart, draft: ListingDraft, preferences: Preferences): WantedStock | undefined {
  const { soldOutByStock, soldOutAt, resumeByStock, sendStock } = preferences;
  const isOut = onSale(draft) <= soldOutAt;
  // What the seller has set 품절 himself comes back only by his own word.
  if (listing.state === listingStates.soldOut) {
    if (!listing.soldOutByStock) return undefined;
    if (isOut) return soldOutByStock && maybeSentAt(listing) !== undefined ? 'soldOut' : undefined;
    return resumeByStock ? 'resume' : undefined;
  }
  if (listing.state !== listingStates.done) return undefined;
  if (soldOutByStock && isOut) return 'soldOut';
  // 품절 that was on its way when an execution died, and for which there is no reason any more.
  if (listing.soldOutByStock) return 'resume';
  const { listingId, fingerprint: sent } = listing;
  return sendStock && wayOf({ draft, listingId, sent }) === 'stock' ? 'send' : undefined;
}
