/** The writes of products, each with what proves it. */
import type { CreatedListing, ListingStatus, WriteOutcome } from '../port/listings';
import type { CallResult } from './answer';
import { listingStatuses } from './codes';
import { type Endpoint, endpoints } from './endpoints';
import type { ShownProduct } from './product.wire';
import { productCall, productIn, productsCall, productsIn } from './product-reads';
import { holds } from './same';
import { numberIn, type Part } from './wire';
import type { Proof, Write } from './write';

export interface Changed {
  listingId: string;
}

/** Makes a product; proved by a product of its seller code. */
export function creation(productCode: string, body: Part): Write<CreatedListing> {
  return {
    call: { endpoint: endpoints.setProduct, params: body },
    read(data) {
      const listingId = numberIn(data, 'productNo');
      return listingId === undefined ? undefined : { listingId, differs: false };
    },
    proof: {
      call: productsCall(productCode),
      judge: (callResult) => proofOf(productsIn(callResult, productCode), (products) => standing(products, body)),
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
export function change(endpoint: Endpoint, listingId: string, parts: Part, note?: string): Write<Changed> {
  return {
    ...provenByProduct(listingId, ({ raw }) => holds(raw, parts)),
    call: { endpoint, params: { ...parts, productNo: listingId } },
    note,
  };
}

/** Stops a sale or goes on with it. */
export function statusChange(listingId: string, status: ListingStatus): Write<Changed> {
  const productStatus = listingStatuses.code(status);
  return {
    ...provenByProduct(listingId, ({ raw }) => raw['productStatus'] === productStatus),
    call: { endpoint: endpoints.setProductStatus, params: { productNo: listingId, productStatus } },
    maybeAlready: /변경할 수 없는 상태/,
  };
}

function provenByProduct(
  listingId: string,
  isDone: (product: ShownProduct) => boolean,
): Pick<Write<Changed>, 'read' | 'proof' | 'isReversible'> {
  return {
    isReversible: true,
    read: (data) => (numberIn(data, 'productNo') === listingId ? { listingId } : undefined),
    proof: {
      call: productCall(listingId),
      judge: (callResult: CallResult) =>
        proofOf(productIn(callResult, listingId), (product) =>
          product && isDone(product) ? { listingId } : undefined,
        ),
    },
  };
}

/** `find` gives what was done, or nothing where it was not. */
function proofOf<S, T>(read: WriteOutcome<S>, find: (shown: S) => T | undefined): Proof<T> {
  if (!read.ok) return { verdict: 'unknown' };
  const value = find(read.value);
  return value === undefined ? { verdict: 'notDone' } : { verdict: 'done', value };
}
