/** A product as 위메프 shows it, part by part. Other fields are kept and sent back with the product. */
import { entriesOf, idOf, isRecord, type Part, type Read, shape } from '../kit/wire';

export const productShape = shape(({ counts, identity, ids, listOf, optionalCount, part, text, textList, texts }) => {
  const certificationList = listOf(texts('certificationType', 'certificationNo'));
  return {
    productNo: identity,
    productStatus: text,
    basic: part({
      ...texts('productName', 'productType', 'adultLimitYn'),
      ...ids('dcateCode', 'shipPolicyNo', 'brandNo', 'makerNo'),
    }),
    sale: part({
      ...texts('salePeriod', 'saleStartDate', 'saleEndDate', 'taxYn', 'purchaseLimitYn'),
      ...counts('originPrice', 'salePrice', 'stockCount'),
      purchaseMinCount: optionalCount,
      purchaseLimitCount: optionalCount,
    }),
    detail: part({
      ...texts('basicImgUrl', 'descType', 'descHtml'),
      addImgUrlList: textList,
      descImgUrlList: textList,
    }),
    option: part({
      ...texts('selectOptionUseYn', 'selectOptionTitle1', 'selectOptionTitle2'),
      ...texts('textOptionUseYn', 'textOptionTitle1', 'textOptionTitle2'),
      ...counts('selectOptionDepth', 'textOptionDepth'),
      selectOptionValueList: listOf({
        ...texts('optionValue1', 'optionValue2', 'saleStatus', 'sellerOptionCode'),
        ...counts('stockCount', 'optAddPrice'),
      }),
    }),
    noticeList: listOf({
      groupNoticeNo: identity,
      noticeList: listOf({ noticeNo: identity, description: text }),
    }),
    etc: part({
      ...texts('parallelImportYn', 'sellerProdCode', 'isbn10', 'isbn13', 'keywordWemakeprice'),
      ...texts('kcKidIsCertification', 'kcLifeIsCertification', 'kcElectricIsCertification'),
      ...texts('kcReportIsCertification', 'kcLifeChemistryIsCertification'),
      kcKidCertificationList: certificationList,
      kcLifeCertificationList: certificationList,
      kcElectricCertificationList: certificationList,
      kcReportCertificationList: certificationList,
      kcLifeChemistryCertificationList: certificationList,
    }),
  };
});

export type WireProduct = Read<typeof productShape>;

/** A product as it came, every field of it. */
export interface ShownProduct {
  productNo: string;
  raw: Part;
}

/** A product that has its number; `undefined` for anything else. */
export function shownProduct(data: unknown): ShownProduct | undefined {
  const productNo = isRecord(data) ? idOf(data['productNo']) : '';
  return isRecord(data) && productNo !== '' ? { productNo, raw: data } : undefined;
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
