/** The writes of products, each with what proves it; how products are made, and changed as a whole or in part. */
import type { CallResult } from '../kit/answer';
import { type Built, thenBuilt } from '../kit/built';
import type { Client } from '../kit/client';
import { withoutValue } from '../kit/failures';
import { makeOnce } from '../kit/make-once';
import { partIn, type Raw } from '../kit/raw';
import { rewrite } from '../kit/rewrite';
import { holds } from '../kit/same';
import { sentenceUnder } from '../kit/sentence';
import { numberIn, type Part } from '../kit/wire';
import { type Proof, type ProvenAct, performWrites, type Write } from '../kit/write';
import type {
  CreatedListing,
  ListingApi,
  ListingDraft,
  ListingStatus,
  MaybeSent,
  NewListing,
  WriteOutcome,
} from '../port/listings';
import { listingStatuses } from './codes.data';
import { type Writing, writing } from './endpoints';
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
export function standing(products: readonly Raw[], body: Part): CreatedListing | undefined {
  const same = products.find(({ raw }) => holds(raw, body));
  const found = same ?? products[0];
  return found && { listingId: found.id, differs: same === undefined };
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

function provenByProduct(listingId: string, isDone: (product: Raw) => boolean): ProvenAct<Changed> {
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

const gone = '위메프에 이 번호의 상품이 없습니다(데이터가 없습니다). 위메프에서 지운 상품인지 확인하세요.';

const rewriteProducts = <C extends Changed & MaybeSent>(
  { client }: ListingContext,
  changes: readonly C[],
  write: (wanted: C, shown: Raw) => Built<Write<Changed>>,
): WriteOutcome<Changed>[] =>
  rewrite<C, Raw, Changed>(client, changes, {
    ask: ({ listingId }) => productCall(listingId),
    read: (answer, { listingId }) => productIn(answer, listingId),
    ...{ gone, write },
  });

type Changes<Act extends keyof ListingApi> = ListingApi[Act] extends (changes: infer C) => unknown ? C : never;

/** One outcome a draft, in order; see `ListingApi.createListings`. */
export function createListings(context: ListingContext, drafts: readonly NewListing[]): WriteOutcome<CreatedListing>[] {
  const numbers = numbersFor(context, drafts);
  return makeOnce(context.client, drafts, {
    body: (draft) => productBody(draft, numbers),
    ask: ({ productCode }) => productsCall(productCode),
    standing(answer, { productCode }, body) {
      const products = productsIn(answer, productCode);
      if (!products.ok) return products;
      const value = standing(products.value, body);
      return { ok: true, value: value && { value, note: takenOver(products.value.length) } };
    },
    write: ({ productCode }, body) => creation(productCode, body),
  });
}

function takenOver(count: number): string {
  const doubled = count > 1 ? ` 같은 상품코드의 상품이 위메프에 ${count}개 있으니 확인하세요.` : '';
  return `위메프에 이미 있던 상품을 이어받았습니다.${doubled}`;
}

export function updateListings(context: ListingContext, changes: Changes<'updateListings'>): WriteOutcome<Changed>[] {
  const numbers = numbersFor(
    context,
    changes.map(({ draft }) => draft),
  );
  return rewriteProducts(context, changes, ({ listingId, draft }, shown) =>
    thenBuilt(productBody(draft, numbers, shown), (body) =>
      change('setProduct', listingId, body, startNote(draft.sale, partIn(shown, 'sale'), numbers.now)),
    ),
  );
}

export function changeSales(context: ListingContext, changes: Changes<'changeSales'>): WriteOutcome<void>[] {
  const now = context.now();
  const outcomes = rewriteProducts(context, changes, ({ listingId, sale }, shown) => {
    const part = partIn(shown, 'sale');
    const parts = { sale: priceAndPeriodPart(sale, part, now) };
    return { ok: true, value: change('setProductSale', listingId, parts, startNote(sale, part, now)) };
  });
  return outcomes.map(withoutValue);
}

/** Options carry their stock in `option`; the stock of a product without any is a field of `sale`. */
export function changeStocks(context: ListingContext, changes: Changes<'changeStocks'>): WriteOutcome<void>[] {
  const outcomes = rewriteProducts(context, changes, (wanted, shown) => {
    const { listingId, options, stock } = wanted;
    const write = options
      ? change('setProductOption', listingId, { option: optionPart(wanted, partIn(shown, 'option')) })
      : change('setProductSale', listingId, { sale: { ...partIn(shown, 'sale'), stockCount: stock } });
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
