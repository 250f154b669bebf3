/** Reading products as they came: one by number, or all with a seller's code. */
import type { WriteOutcome } from '../port/listings';
import { type CallResult, notFound, unexpectedShape } from './answer';
import type { Call } from './client';
import { endpoints } from './endpoints';
import { type ShownProduct, shownPart, shownProduct, shownProducts } from './product.wire';
import { isRecord } from './wire';
import { refused, unavailable } from './write';

export function productCall(productNo: string): Call {
  return { endpoint: endpoints.getProduct, params: { productNo } };
}

export function productsCall(code: string): Call {
  return { endpoint: endpoints.getProductList, params: { code } };
}

/** The product of `productCall`; `undefined` where the mall has none of that number any more. */
export function productIn(callResult: CallResult, productNo: string): WriteOutcome<ShownProduct | undefined> {
  if (callResult.verdict !== 'accepted') return withoutData(callResult, undefined);
  if (isEmpty(callResult.data)) return { ok: true, value: undefined };
  const product = shownProduct(callResult.data);
  if (product?.productNo === productNo) return { ok: true, value: product };
  return unavailable(unexpectedShape(product ? '묻지 않은 상품' : '상품').userMessage);
}

/** The products of `productsCall`, none of another code; empty where the mall has none. */
export function productsIn(callResult: CallResult, code: string): WriteOutcome<ShownProduct[]> {
  if (callResult.verdict !== 'accepted') return withoutData(callResult, []);
  const products = shownProducts(callResult.data);
  if (products.length === 0 && !isEmpty(callResult.data)) return unavailable(unexpectedShape('상품 목록').userMessage);
  return { ok: true, value: products.filter((product) => hasCode(product, code)) };
}

/** A product that does not tell its code is taken at the mall's word. */
function hasCode(product: ShownProduct, code: string): boolean {
  const shown = shownPart(product, 'etc')['sellerProdCode'] ?? '';
  return shown === '' || String(shown) === code;
}

function withoutData<T>(callResult: Exclude<CallResult, { verdict: 'accepted' }>, none: T): WriteOutcome<T> {
  if (callResult.verdict === 'refused' && callResult.code === notFound) return { ok: true, value: none };
  return callResult.verdict === 'refused'
    ? refused(callResult.error.userMessage)
    : unavailable(callResult.error.userMessage);
}

/** 위메프 says nothing as `[]`, also where an object was expected. */
function isEmpty(data: unknown): boolean {
  return (
    data === null ||
    data === '' ||
    (Array.isArray(data) && data.length === 0) ||
    (isRecord(data) && Object.keys(data).length === 0)
  );
}
