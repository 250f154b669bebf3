/** From 위메프's products to ours. */
import type { Listing, ListingDraft, MallNoticeGroup } from '../port/listings';
import { readCertifications } from './certification-part';
import { listingStatuses, productTypes } from './codes';
import { readNotices } from './notice-part';
import { productShape, type ShownProduct, type WireProduct } from './product.wire';

/** What numbers of the mall mean. */
export interface Meanings {
  noticeGroups(): readonly MallNoticeGroup[];
  brandName(code: string): string;
  makerName(code: string): string;
}

/** Reads a product. Fields that are missing are blank or 0; throws only what `meanings` throws. */
export function readListing({ productNo, raw }: ShownProduct, meanings: Meanings): Listing {
  const product = productShape.parse(raw);
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
