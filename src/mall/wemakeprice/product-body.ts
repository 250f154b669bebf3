/**
 * The request of setProduct from a draft (contract §5), part by part. Each part takes what the mall shows of it today and
 * overwrites only what the draft speaks of; what no draft speaks of gets its default where the mall shows nothing. A field
 * that is `undefined` is not sent and must not be there afterwards.
 */
import type { Built } from '../kit/built';
import { yesNo } from '../kit/codes';
import { partIn, type Raw } from '../kit/raw';
import type { Part } from '../kit/wire';
import type { ListingDraft, ListingSale, MallNoticeGroup } from '../port/listings';
import { productTypes } from './codes.data';
import { certificationPart, noticePart, optionPart } from './product-details';

/** The mall's numbers for what drafts name, and the time (KST text). */
export interface Numbers {
  brands: ReadonlyMap<string, string>;
  makers: ReadonlyMap<string, string>;
  noticeGroups: readonly MallNoticeGroup[];
  now: string;
}

/**
 * With `shown` an update of that product, in which stays what the draft does not speak of; without, a new one. A name that
 * must have a number and has none is a sentence for the seller.
 */
export function productBody(draft: ListingDraft, numbers: Numbers, shown?: Raw): Built<Part> {
  const notices = noticePart(draft.notices, numbers.noticeGroups, shown?.raw['noticeList']);
  if (!notices.ok) return notices;
  const certifications = certificationPart(draft.certifications);
  if (!certifications.ok) return certifications;
  return {
    ok: true,
    value: {
      basic: basicPart(draft, partIn(shown, 'basic'), numbers),
      sale: salePart(draft, partIn(shown, 'sale'), numbers.now),
      detail: detailPart(draft, partIn(shown, 'detail')),
      option: optionPart(draft, partIn(shown, 'option')),
      noticeList: notices.value,
      etc: etcPart(draft, partIn(shown, 'etc'), certifications.value),
    },
  };
}

/** A name that the mall does not have is left out; a blank one leaves the mall's as it is. */
function basicPart(draft: ListingDraft, shown: Part, { brands, makers }: Numbers): Part {
  const brand = draft.brand.trim();
  const maker = draft.maker.trim();
  return {
    displayYn: 'Y',
    ...shown,
    productName: draft.name,
    productType: productTypes.code(draft.type),
    dcateCode: draft.categoryCode,
    shipPolicyNo: draft.shippingPolicyId,
    adultLimitYn: yesNo(draft.adultOnly),
    brandNo: brand === '' ? shown['brandNo'] : brands.get(brand),
    makerNo: maker === '' ? shown['makerNo'] : makers.get(maker),
  };
}

/** The list's picture follows the main one, unless the seller chose another at the mall itself. */
function detailPart(draft: ListingDraft, shown: Part): Part {
  const ownListImage = shown['listImgUrl'] !== shown['basicImgUrl'];
  const { description } = draft;
  return {
    ...shown,
    basicImgUrl: draft.mainImage,
    listImgUrl: ownListImage ? shown['listImgUrl'] : draft.mainImage,
    addImgUrlList: draft.moreImages,
    descType: description.kind === 'images' ? 'IMG' : 'HTML',
    descImgUrlList: description.kind === 'images' ? description.urls : undefined,
    descHtml: description.kind === 'html' ? description.html : undefined,
  };
}

function etcPart(draft: ListingDraft, shown: Part, certifications: Part): Part {
  return {
    ...shown,
    parallelImportYn: yesNo(draft.parallelImport),
    ...certifications,
    sellerProdCode: draft.productCode,
    isbn13: draft.isbn13,
    isbn10: draft.isbn10,
    keywordWemakeprice: draft.keywords.join(','),
  };
}

/** `now` is a KST text: once the sale has begun, its start stays as the mall has it. */
function salePart(draft: ListingDraft, shown: Part, now: string): Part {
  const limited = draft.maximumQuantity !== undefined;
  return {
    referencePriceType: 'ONL',
    ...priceAndPeriodPart(draft.sale, shown, now),
    taxYn: yesNo(draft.taxed),
    purchaseMinCount: draft.minimumQuantity,
    purchaseLimitYn: yesNo(limited),
    // The time that the limit counts in can only be set at the mall itself.
    purchaseLimitDuration: limited ? shown['purchaseLimitDuration'] || once : undefined,
    purchaseLimitDay: limited ? shown['purchaseLimitDay'] : undefined,
    purchaseLimitCount: draft.maximumQuantity,
    stockCount: draft.options ? undefined : draft.stock,
  };
}

/** `purchaseLimitDuration` of a limit an order. */
const once = 'O';

/** Price and period alone; the rest stays as shown. */
export function priceAndPeriodPart(sale: ListingSale, shown: Part, now: string): Part {
  return {
    ...shown,
    salePeriod: sale.always ? 'A' : 'P',
    saleStartDate: begunAt(shown, now) ?? wireHour(sale.from),
    saleEndDate: wireHour(sale.to),
    originPrice: sale.originalPrice,
    salePrice: sale.price,
  };
}

/** What the seller should know where another day of start was asked for than the one that stays. */
export function startNote(sale: ListingSale, shown: Part, now: string): string | undefined {
  const begun = begunAt(shown, now);
  const moved = begun !== undefined && begun.slice(0, dayLength) !== sale.from.slice(0, dayLength);
  return moved ? `판매가 이미 시작되어 판매시작일시는 위메프에 있는 ${begun} 그대로입니다.` : undefined;
}

const dayLength = 'yyyy-MM-dd'.length;

/** The start of a sale that has begun. */
function begunAt(shown: Part, now: string): string | undefined {
  const start = shown['saleStartDate'];
  return typeof start === 'string' && start !== '' && start <= now ? wireHour(start) : undefined;
}

/** `yyyy-MM-dd HH:00:00` → `yyyy-MM-dd HH:00`. */
function wireHour(time: string): string {
  return time.slice(0, 16);
}
