/**
 * The parts of a product's request from a draft (contract §5). Each takes what the mall shows of the part today and
 * overwrites only what the draft speaks of; what no draft speaks of gets its default where the mall shows nothing. A field
 * that is `undefined` is not sent and must not be there afterwards.
 */
import type { ListingDraft } from '../port/listings';
import { productTypes, yesNo } from './codes';
import type { Part } from './wire';

export interface NameNumbers {
  brands: ReadonlyMap<string, string>;
  makers: ReadonlyMap<string, string>;
}

/** A name that the mall does not have is left out; a blank one leaves the mall's as it is. */
export function basicPart(draft: ListingDraft, shown: Part, { brands, makers }: NameNumbers): Part {
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
export function detailPart(draft: ListingDraft, shown: Part): Part {
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

export function etcPart(draft: ListingDraft, shown: Part, certifications: Part): Part {
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
