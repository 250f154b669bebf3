/** 상품수정이력 of a batch that 연동 sends: the mall's values are read before the send, and written after it. */
import type { ListingApi, ListingDraft } from '../../mall/port/listings';
import { changedFields, changedTerms, type ListingChanges } from './change-log';
import type { ListingPart } from './product-tables';
import { type Sent, type ToSend, wayOf } from './send-listings';

/** The small call for prices needs no look at the mall: the row says what was sent last. A failed read tells nothing. */
export function readBeforeSending(
  api: Pick<ListingApi, 'readListings'>,
  items: readonly ToSend[],
): ReadonlyMap<ToSend, ListingDraft> {
  const changing = items.filter((item) => ['update', 'stock'].includes(wayOf(item)));
  if (changing.length === 0) return new Map();
  const read = api.readListings(changing.map(({ listingId = '' }) => listingId));
  return new Map(
    changing.flatMap((item, at): [ToSend, ListingDraft][] => {
      const outcome = read[at];
      return outcome?.ok && outcome.value ? [[item, outcome.value.draft]] : [];
    }),
  );
}

/** What changed at the mall by one item; nothing for one that was made new, skipped or refused. */
export function changesOfSent(
  listing: ListingPart,
  item: ToSend,
  sent: Sent | undefined,
  before: ListingDraft | undefined,
): ListingChanges {
  if (!sent?.outcome.ok || sent.skipped) return { listing, changes: [] };
  if (before) return { listing, changes: changedFields(before, item.draft) };
  return { listing, changes: wayOf(item) === 'sale' ? changedTerms(listing, item.draft.sale) : [] };
}
