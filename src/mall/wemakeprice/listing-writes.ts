/** The writes of products, each with what proves it; and how products are changed, as a whole or in part. */
import type { CallResult } from '../kit/answer';
import { batches } from '../kit/batches';
import type { Built } from '../kit/built';
import type { Client } from '../kit/client';
import { refused, withoutValue } from '../kit/failures';
import { finish, type Progress } from '../kit/progress';
import { holds } from '../kit/same';
import { sentenceUnder } from '../kit/sentence';
import { numberIn, type Part } from '../kit/wire';
import { outcomeBefore, type Proof, type ProvenAct, performWrites, type Write } from '../kit/write';
import type {
  CreatedListing,
  ListingApi,
  ListingDraft,
  ListingStatus,
  MaybeSent,
  WriteOutcome,
} from '../port/listings';
import { listingStatuses } from './codes.data';
import { type Writing, writing } from './endpoints';
import { type ShownProduct, shownPart } from './product.wire';
import { type Numbers, priceAndPeriodPart, productBody, startNote } from './product-body';
import { optionPart } from './product-details';
import { productCall, productIn, productsCall, productsIn } from './product-reads';
import type { Reference } from './reference';

export interface ListingContext {
  client: Client;
  reference: Reference;
  /** The time as KST text. */
  now(): string;
}

/** Looks up every number that the drafts need, before anything is written. Throws `MallError` when the mall does not answer. */
export function numbersFor({ reference, now }: ListingContext, drafts: readonly ListingDraft[]): Numbers {
  return {
    noticeGroups: drafts.some(({ notices }) => notices.length > 0) ? reference.noticeGroups() : [],
    brands: reference.brands.numbers(drafts.map(({ brand }) => brand)),
    makers: reference.makers.numbers(drafts.map(({ maker }) => maker)),
    now: now(),
  };
}

/** A failure may be a sentence in the place of the number. */
const failure = (data: unknown): string => sentenceUnder(data, 'returnMsg');

export interface Changed {
  listingId: string;
}

/** Makes a product; proved by a product of its seller code. */
export function creation(productCode: string, body: Part): Write<CreatedListing> {
  return {
    call: writing('setProduct', body),
    failure,
    read(data) {
      const listingId = numberIn(data, 'productNo');
      return listingId === undefined ? undefined : { listingId, differs: false };
    },
    proof: {
      call: productsCall(productCode),
      judge: (answer) => proofOf(productsIn(answer, productCode), (products) => standing(products, body)),
    },
  };
}

/** Which of the products of a seller code is the one of this body; another one when none is just like it. */
export function standing(products: readonly ShownProduct[], body: Part): CreatedListing | undefined {
  const same = products.find(({ raw }) => holds(raw, body));
  const found = same ?? products[0];
  return found && { listingId: found.productNo, differs: same === undefined };
}

/** Changes the whole product, or one part of it; proved by the product as it then stands. */
export function change(name: Writing, listingId: string, parts: Part, note?: string): Write<Changed> {
  return {
    ...provenByProduct(listingId, ({ raw }) => holds(raw, parts)),
    call: writing(name, { ...parts, productNo: listingId }),
    note,
  };
}

/** Stops a sale or goes on with it. */
export function statusChange(listingId: string, status: ListingStatus): Write<Changed> {
  const productStatus = listingStatuses.code(status);
  return {
    ...provenByProduct(listingId, ({ raw }) => raw['productStatus'] === productStatus),
    call: writing('setProductStatus', { productNo: listingId, productStatus }),
    maybeAlready: /변경할 수 없는 상태/,
  };
}

function provenByProduct(listingId: string, isDone: (product: ShownProduct) => boolean): ProvenAct<Changed> {
  return {
    isReversible: true,
    failure,
    read: (data) => (numberIn(data, 'productNo') === listingId ? { listingId } : undefined),
    proof: {
      call: productCall(listingId),
      judge: (answer: CallResult) =>
        proofOf(productIn(answer, listingId), (product) => (product && isDone(product) ? { listingId } : undefined)),
    },
  };
}

/** `find` gives what was done, or nothing where it was not. */
function proofOf<S, T>(read: WriteOutcome<S>, find: (shown: S) => T | undefined): Proof<T> {
  if (!read.ok) return { verdict: 'unknown' };
  const value = find(read.value);
  return value === undefined ? { verdict: 'notDone' } : { verdict: 'done', value };
}

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
    return { ok: true, value: change('setProduct', listingId, body.value, note) };
  });
}

export function changeSales(context: ListingContext, changes: Changes<'changeSales'>): WriteOutcome<void>[] {
  const now = context.now();
  const outcomes = rewrite(context.client, changes, ({ listingId, sale }, shown) => {
    const part = shownPart(shown, 'sale');
    const parts = { sale: priceAndPeriodPart(sale, part, now) };
    return { ok: true, value: change('setProductSale', listingId, parts, startNote(sale, part, now)) };
  });
  return outcomes.map(withoutValue);
}

/** Options carry their stock in `option`; the stock of a product without any is a field of `sale`. */
export function changeStocks(context: ListingContext, changes: Changes<'changeStocks'>): WriteOutcome<void>[] {
  const outcomes = rewrite(context.client, changes, (wanted, shown) => {
    const { listingId, options, stock } = wanted;
    const write = options
      ? change('setProductOption', listingId, { option: optionPart(wanted, shownPart(shown, 'option')) })
      : change('setProductSale', listingId, { sale: { ...shownPart(shown, 'sale'), stockCount: stock } });
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
    const answers = client.ask(batch.map(({ listingId }) => productCall(listingId)));
    const read = batch.map((wanted, at): Progress<Write<Changed>, WriteOutcome<Changed>> => {
      const shown = productIn(answers[at]!, wanted.listingId);
      if (!shown.ok) return { outcome: shown };
      if (!shown.value) return { outcome: refused(gone) };
      const write = writeOf(wanted, shown.value);
      if (!write.ok) return { outcome: refused(write.reason) };
      const before =
        wanted.maybeSentAt === undefined
          ? undefined
          : outcomeBefore(client, { ...write.value, maybeSentAt: wanted.maybeSentAt }, answers[at]!);
      return before ? { outcome: before } : { next: write.value };
    });
    return finish(read, (writes) => performWrites(client, writes));
  });
}

const gone = '위메프에 이 번호의 상품이 없습니다(데이터가 없습니다). 위메프에서 지운 상품인지 확인하세요.';
