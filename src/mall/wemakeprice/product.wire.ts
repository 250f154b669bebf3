/** A product as 위메프 shows it, part by part. Other fields are kept and sent back with the product. */
import { type Read, shape } from '../kit/wire';

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
