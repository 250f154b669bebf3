/** Changes products that stand at 위메프: as a whole, or the part that a small call takes. */
import type { ListingApi, MaybeSent, WriteOutcome } from '../port/listings';
import type { Built } from './built';
import { batches, type Client } from './client';
import { endpoints } from './endpoints';
import { productBody } from './listing-body';
import { type ListingContext, numbersFor } from './listing-context';
import { optionPart } from './option-part';
import { type ShownProduct, shownPart } from './product.wire';
import { productCall, productIn } from './product-reads';
import { type Changed, change, statusChange } from './product-writes';
import { finish, type Progress } from './progress';
import { priceAndPeriodPart, startNote } from './sale-part';
import { outcomeBefore, performWrites, refused, type Write, withoutValue } from './write';

type Changes<Act extends keyof ListingApi> = ListingApi[Act] extends (changes: infer C) => unknown ? C : never;

export function updateListings(context: ListingContext, changes: Changes<'updateListings'>): WriteOutcome<Changed>[] {
  const numbers = numbersFor(
    context,
    changes.map(({ draft }) => draft),
  );
  return rewrite(context.client, changes, ({ listingId, draft }, shown) => {
    const body = productBody(draft, numbers, shown);
    if (!body.ok) return body;
    const note = startNote(draft.sale, shownPart(shown, 'sale'), numbers.now);
    return { ok: true, value: change(endpoints.setProduct, listingId, body.value, note) };
  });
}

export function changeSales(context: ListingContext, changes: Changes<'changeSales'>): WriteOutcome<void>[] {
  const now = context.now();
  const outcomes = rewrite(context.client, changes, ({ listingId, sale }, shown) => {
    const part = shownPart(shown, 'sale');
    const parts = { sale: priceAndPeriodPart(sale, part, now) };
    return { ok: true, value: change(endpoints.setProductSale, listingId, parts, startNote(sale, part, now)) };
  });
  return outcomes.map(withoutValue);
}

/** Options carry their stock in `option`; the stock of a product without any is a field of `sale`. */
export function changeStocks(context: ListingContext, changes: Changes<'changeStocks'>): WriteOutcome<void>[] {
  const outcomes = rewrite(context.client, changes, (wanted, shown) => {
    const { listingId, options, stock } = wanted;
    const write = options
      ? change(endpoints.setProductOption, listingId, { option: optionPart(wanted, shownPart(shown, 'option')) })
      : change(endpoints.setProductSale, listingId, { sale: { ...shownPart(shown, 'sale'), stockCount: stock } });
    return { ok: true, value: write };
  });
  return outcomes.map(withoutValue);
}

export function changeStatuses({ client }: ListingContext, changes: Changes<'changeStatuses'>): WriteOutcome<void>[] {
  const writes = changes.map(({ listingId, status, maybeSentAt }) => ({
    ...statusChange(listingId, status),
    maybeSentAt,
  }));
  return performWrites(client, writes).map(withoutValue);
}

/**
 * Reads each product, makes its write from what the mall shows of it, and sends that. One outcome a change, in order.
 * The same read shows what an earlier try has changed.
 */
function rewrite<C extends Changed & MaybeSent>(
  client: Client,
  changes: readonly C[],
  writeOf: (wanted: C, shown: ShownProduct) => Built<Write<Changed>>,
): WriteOutcome<Changed>[] {
  return batches(changes, client.batchSize).flatMap((batch) => {
    const callResult = client.ask(batch.map(({ listingId }) => productCall(listingId)));
    const read = batch.map((wanted, at): Progress<Write<Changed>, WriteOutcome<Changed>> => {
      const shown = productIn(callResult[at]!, wanted.listingId);
      if (!shown.ok) return { outcome: shown };
      if (!shown.value) return { outcome: refused(gone) };
      const write = writeOf(wanted, shown.value);
      if (!write.ok) return { outcome: refused(write.reason) };
      const before =
        wanted.maybeSentAt === undefined
          ? undefined
          : outcomeBefore(client, { ...write.value, maybeSentAt: wanted.maybeSentAt }, callResult[at]!);
      return before ? { outcome: before } : { next: write.value };
    });
    return finish(read, (writes) => performWrites(client, writes));
  });
}

const gone = '위메프에 이 번호의 상품이 없습니다(데이터가 없습니다). 위메프에서 지운 상품인지 확인하세요.';
