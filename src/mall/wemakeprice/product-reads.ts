/** Products of 위메프: one by number, or all with a seller's code; as they came, and as ours. */
import type { CallResult } from '../kit/answer';
import { namedNotices } from '../kit/notices';
import { allRaws, oneRaw, partIn, type Raw } from '../kit/raw';
import type { Listing, ListingDraft, WriteOutcome } from '../port/listings';
import { listingStatuses, productTypes } from './codes.data';
import { reading } from './endpoints';
import { mall } from './judge';
import { productShape, type WireProduct } from './product.wire';
import { readCertifications, shownNotices } from './product-details';
import type { Reference } from './reference';

export const productCall = (productNo: string) => reading('getProduct', { productNo });

export const productsCall = (code: string) => reading('getProductList', { code });

const product = { mall, field: 'productNo', what: '상품' };

/** The product of `productCall`; `undefined` where the mall has none of that number any more. */
export const productIn = (answer: CallResult, productNo: string): WriteOutcome<Raw | undefined> =>
  oneRaw(answer, productNo, product);

/** The products of `productsCall`, none of another code; one that does not tell its code is taken at the mall's word. */
export function productsIn(answer: CallResult, code: string): WriteOutcome<Raw[]> {
  const found = allRaws(answer, product);
  return found.ok ? { ok: true, value: found.value.filter((each) => ['', code].includes(codeOf(each))) } : found;
}

const codeOf = (each: Raw): string => String(partIn(each, 'etc')['sellerProdCode'] ?? '');

/** Reads a product. Fields that are missing are blank or 0; throws only what asking for the meaning of a number throws. */
export function listingOf({ id: listingId, raw }: Raw, reference: Reference): Listing {
  const shown = productShape.of(raw);
  const status = listingStatuses.word(shown.productStatus) ?? 'other';
  return { listingId, status, draft: draftOf(shown, reference) };
}

function draftOf(product: WireProduct, { brands, makers, noticeGroups }: Reference): ListingDraft {
  const { basic, sale, etc } = product;
  return {
    productCode: etc.sellerProdCode,
    name: basic.productName,
    type: productTypes.word(basic.productType) ?? 'new',
    categoryCode: basic.dcateCode,
    shippingPolicyId: basic.shipPolicyNo,
    adultOnly: basic.adultLimitYn === 'Y',
    brand: basic.brandNo === '' ? '' : brands.nameOf(basic.brandNo),
    maker: basic.makerNo === '' ? '' : makers.nameOf(basic.makerNo),
    sale: saleOf(sale),
    taxed: sale.taxYn !== 'N',
    minimumQuantity: sale.purchaseMinCount,
    maximumQuantity: sale.purchaseLimitYn === 'Y' ? sale.purchaseLimitCount : undefined,
    ...picturesOf(product),
    ...optionsOf(product),
    stock: sale.stockCount,
    notices: product.noticeList.length === 0 ? [] : namedNotices(shownNotices(product.noticeList), noticeGroups()),
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
