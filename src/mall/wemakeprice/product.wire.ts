/** A product as 위메프 shows it, part by part. Other fields are kept and sent back with the product. */
import * as z from 'zod';
import { count, entriesOf, id, identity, isRecord, listOf, optionalCount, type Part, part, text, texts } from './wire';

const basic = z.object({
  productName: text,
  productType: text,
  dcateCode: id,
  shipPolicyNo: id,
  adultLimitYn: text,
  brandNo: id,
  makerNo: id,
});

const sale = z.object({
  salePeriod: text,
  saleStartDate: text,
  saleEndDate: text,
  originPrice: count,
  salePrice: count,
  stockCount: count,
  taxYn: text,
  purchaseMinCount: optionalCount,
  purchaseLimitYn: text,
  purchaseLimitCount: optionalCount,
});

const detail = z.object({
  basicImgUrl: text,
  addImgUrlList: texts,
  descType: text,
  descImgUrlList: texts,
  descHtml: text,
});

const optionValue = z.object({
  optionValue1: text,
  optionValue2: text,
  saleStatus: text,
  stockCount: count,
  optAddPrice: count,
  sellerOptionCode: text,
});

const option = z.object({
  selectOptionUseYn: text,
  selectOptionDepth: count,
  selectOptionTitle1: text,
  selectOptionTitle2: text,
  selectOptionValueList: listOf(optionValue),
  textOptionUseYn: text,
  textOptionDepth: count,
  textOptionTitle1: text,
  textOptionTitle2: text,
});

const noticeGroup = z.object({
  groupNoticeNo: identity,
  noticeList: listOf(z.object({ noticeNo: identity, description: text })),
});

const certificationList = listOf(z.object({ certificationType: text, certificationNo: text }));

const etc = z.object({
  parallelImportYn: text,
  sellerProdCode: text,
  isbn10: text,
  isbn13: text,
  keywordWemakeprice: text,
  kcKidIsCertification: text,
  kcKidCertificationList: certificationList,
  kcLifeIsCertification: text,
  kcLifeCertificationList: certificationList,
  kcElectricIsCertification: text,
  kcElectricCertificationList: certificationList,
  kcReportIsCertification: text,
  kcReportCertificationList: certificationList,
  kcLifeChemistryIsCertification: text,
  kcLifeChemistryCertificationList: certificationList,
});

export const productShape = z.object({
  productNo: identity,
  productStatus: text,
  basic: part(basic),
  sale: part(sale),
  detail: part(detail),
  option: part(option),
  noticeList: listOf(noticeGroup),
  etc: part(etc),
});

export type WireProduct = z.output<typeof productShape>;

/** A product as it came, every field of it. */
export interface ShownProduct {
  productNo: string;
  raw: Part;
}

/** A product that has its number; `undefined` for anything else. */
export function shownProduct(data: unknown): ShownProduct | undefined {
  const productNo = isRecord(data) ? identity.safeParse(data['productNo']).data : undefined;
  return isRecord(data) && productNo !== undefined ? { productNo, raw: data } : undefined;
}

/** The entries of a list by seller code; the shape of that list is a guess, so a single product counts as a list of one. */
export function shownProducts(data: unknown): ShownProduct[] {
  return entriesOf(data).flatMap((entry) => shownProduct(entry) ?? []);
}

/** A part as it came; empty when it did not come. */
export function shownPart(product: ShownProduct | undefined, name: string): Part {
  const value = product?.raw[name];
  return isRecord(value) ? value : {};
}
