/** Products of 위메프: one by number, or all with a seller's code; as they came, and as ours. */
import type { CallResult } from '../kit/answer';
import { refused, unavailable } from '../kit/failures';
import { isRecord } from '../kit/wire';
import type { Listing, ListingDraft, MallNoticeGroup, WriteOutcome } from '../port/listings';
import { listingStatuses, productTypes } from './codes.data';
import { reading } from './endpoints';
import { unexpectedShape } from './judge';
import {
  productShape,
  type ShownProduct,
  shownPart,
  shownProduct,
  shownProducts,
  type WireProduct,
} from './product.wire';
import { readCertifications, readNotices } from './product-details';

export function productCall(productNo: string) {
  return reading('getProduct', { productNo });
}

export function productsCall(code: string) {
  return reading('getProductList', { code });
}

/** The product of `productCall`; `undefined` where the mall has none of that number any more. */
export function productIn(answer: CallResult, productNo: string): WriteOutcome<ShownProduct | undefined> {
  if (answer.verdict !== 'accepted') return withoutData(answer, undefined);
  if (isEmpty(answer.data)) return { ok: true, value: undefined };
  const product = shownProduct(answer.data);
  if (product?.productNo === productNo) return { ok: true, value: product };
  return unavailable(unexpectedShape(product ? '묻지 않은 상품' : '상품').userMessage);
}

/** The products of `productsCall`, none of another code; empty where the mall has none. */
export function productsIn(answer: CallResult, code: string): WriteOutcome<ShownProduct[]> {
  if (answer.verdict !== 'accepted') return withoutData(answer, []);
  const products = shownProducts(answer.data);
  if (products.length === 0 && !isEmpty(answer.data)) return unavailable(unexpectedShape('상품 목록').userMessage);
  return { ok: true, value: products.filter((product) => hasCode(product, code)) };
}

/** A product that does not tell its code is taken at the mall's word. */
function hasCode(product: ShownProduct, code: string): boolean {
  const shown = shownPart(product, 'etc')['sellerProdCode'] ?? '';
  return shown === '' || String(shown) === code;
}

function withoutData<T>(answer: Exclude<CallResult, { verdict: 'accepted' }>, none: T): WriteOutcome<T> {
  if (answer.verdict === 'refused' && answer.isGone) return { ok: true, value: none };
  return answer.verdict === 'refused' ? refused(answer.error.userMessage) : unavailable(answer.error.userMessage);
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

/** What numbers of the mall mean. */
export interface Meanings {
  noticeGroups(): readonly MallNoticeGroup[];
  brandName(code: string): string;
  makerName(code: string): string;
}

/** Reads a product. Fields that are missing are blank or 0; throws only what `meanings` throws. */
export function readListing({ productNo, raw }: ShownProduct, meanings: Meanings): Listing {
  const product = productShape.of(raw);
  return {
    listingId: productNo,
    status: listingStatuses.word(product.productStatus) ?? 'other',
    draft: draftOf(product, meanings),
  };
}

function draftOf(product: WireProduct, meanings: Meanings): ListingDraft {
  const { basic, sale, etc } = product;
  return {
    productCode: etc.sellerProdCode,
    name: basic.productName,
    type: productTypes.word(basic.productType) ?? 'new',
    categoryCode: basic.dcateCode,
    shippingPolicyId: basic.shipPolicyNo,
    adultOnly: basic.adultLimitYn === 'Y',
    brand: basic.brandNo === '' ? '' : meanings.brandName(basic.brandNo),
    maker: basic.makerNo === '' ? '' : meanings.makerName(basic.makerNo),
    sale: saleOf(sale),
    taxed: sale.taxYn !== 'N',
    minimumQuantity: sale.purchaseMinCount,
    maximumQuantity: sale.purchaseLimitYn === 'Y' ? sale.purchaseLimitCount : undefined,
    ...picturesOf(product),
    ...optionsOf(product),
    stock: sale.stockCount,
    notices: product.noticeList.length === 0 ? [] : readNotices(product.noticeList, meanings.noticeGroups()),
    parallelImport: etc.parallelImportYn === 'Y',
    certifications: readCertifications(etc),
    isbn10: etc.isbn10 || undefined,
    isbn13: etc.isbn13 || undefined,
    keywords: listed(etc.keywordWemakeprice),
  };
}

function saleOf(sale: WireProduct['sale']): ListingDraft['sale'] {
  return {
    originalPrice: sale.originPrice,
    price: sale.salePrice,
    from: withSeconds(sale.saleStartDate),
    to: withSeconds(sale.saleEndDate),
    always: sale.salePeriod === 'A' || undefined,
  };
}

function picturesOf({ detail }: WireProduct): Pick<ListingDraft, 'mainImage' | 'moreImages' | 'description'> {
  return {
    mainImage: detail.basicImgUrl,
    moreImages: detail.addImgUrlList,
    description:
      detail.descType === 'IMG'
        ? { kind: 'images', urls: detail.descImgUrlList }
        : { kind: 'html', html: detail.descHtml },
  };
}

function optionsOf({ option }: WireProduct): Pick<ListingDraft, 'options' | 'textOptions'> {
  const depth = option.selectOptionDepth;
  const rows = option.selectOptionValueList.map((row) => ({
    values: [row.optionValue1, row.optionValue2].slice(0, depth),
    extra: row.optAddPrice,
    soldOut: row.saleStatus === 'S',
    stock: row.stockCount,
    sellerCode: row.sellerOptionCode,
  }));
  const titles = [option.selectOptionTitle1, option.selectOptionTitle2].slice(0, depth);
  const textTitles = [option.textOptionTitle1, option.textOptionTitle2].slice(0, option.textOptionDepth);
  return {
    options: option.selectOptionUseYn === 'Y' ? { titles, rows } : undefined,
    textOptions: option.textOptionUseYn === 'Y' ? textTitles : [],
  };
}

/** `yyyy-MM-dd HH:00` → `yyyy-MM-dd HH:00:00`. */
function withSeconds(time: string): string {
  return /^\S+ \d{2}:\d{2}$/.test(time) ? `${time}:00` : time;
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
