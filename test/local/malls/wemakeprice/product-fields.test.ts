/** Every limit of a product's fields: what just fits, and what is refused with which sentence. */
import { changed, manualProduct } from './example-product';
import { openShop, refused } from './shop';

const set = '/product/in/setProduct';
const url = (length: number) => `https://img.example.com/${'a'.repeat(length - 24)}`;
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const values = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ optionValue1: `값${place}`, saleStatus: 'A', stockCount: 1 }));
const limited = { ...manualProduct.sale, purchaseLimitYn: 'Y' };
const twoDeep = {
  ...manualProduct.option,
  selectOptionDepth: 2,
  selectOptionTitle2: '크기',
  selectOptionValueList: ['S', 'M'].map((optionValue2) => ({
    ...{ optionValue1: '골드', optionValue2 },
    ...{ saleStatus: 'A', stockCount: 1 },
  })),
};
const kid = { certificationType: 'KD_SAFETY_CT', certificationNo: 'CB061R2170-3018' };

const fits: [path: string, value: unknown][] = [
  ['basic.productName', '가'.repeat(70)],
  ['basic.dcateCode', '22010101'],
  ['basic.brandNo', 10001],
  ['basic.makerNo', '20001'],
  ['sale.salePeriod', 'A'],
  ['sale.originPrice', 999_999_999],
  ['sale.salePrice', 0],
  ['sale.purchaseMinCount', 999],
  ['sale', { ...limited, purchaseLimitDuration: 'O', purchaseLimitCount: 9999 }],
  ['sale', { ...limited, purchaseLimitDuration: 'P', purchaseLimitCount: 0, purchaseLimitDay: 90 }],
  ['detail.basicImgUrl', url(200)],
  ['detail.addImgUrlList', many(2, url(50))],
  ['detail', { ...manualProduct.detail, descType: 'IMG', descImgUrlList: many(50, url(60)) }],
  ['detail.descHtml', 'a'.repeat(65_535)],
  ['option.selectOptionValueList', values(200)],
  ['option.selectOptionTitle1', '가'.repeat(10)],
  ['option', twoDeep],
  ['option', { ...manualProduct.option, textOptionUseYn: 'Y', textOptionDepth: 1, textOptionTitle1: '각인 문구' }],
  ['option.selectOptionValueList.0.optAddPrice', -1000],
  ['noticeList', []],
  ['noticeList', undefined],
  ['noticeList.0.groupNoticeNo', '4'],
  ['noticeList.0.noticeList.0.description', '가'.repeat(1000)],
  ['etc', { parallelImportYn: 'Y', kcKidIsCertification: 'Y', kcKidCertificationList: many(10, kid) }],
  [
    'etc',
    { parallelImportYn: 'N', kcKidIsCertification: 'Y', kcKidCertificationList: [{ certificationType: 'KD_SPL' }] },
  ],
  ['etc.kcReportIsCertification', 'D'],
  ['etc.sellerProdCode', 'a'.repeat(50)],
  ['etc.keywordWemakeprice', many(10, '키').join(',')],
  ['etc.labelNoList', [1, 2, 3, 4]],
];

const broken: [path: string, value: unknown, sentence: string][] = [
  ['basic', undefined, '기본정보(basic)를 입력해 주세요.'],
  ['basic.productName', undefined, '상품명을 입력해 주세요.'],
  ['basic.productName', '  ', '상품명을 입력해 주세요.'],
  ['basic.productName', '가'.repeat(71), '상품명은 70자 이하로 입력해 주세요.'],
  ['basic.productName', '명품 짝퉁 시계', '금칙어가 포함되었습니다.'],
  ['basic.productType', '새상품', '상품유형은 N, U, R, B, O, E, T, M 중 하나로 입력해 주세요.'],
  ['basic.dcateCode', 99, '존재하지 않는 카테고리입니다.'],
  ['basic.dcateCode', 32010101, 'API로 정보 등록/수정이 불가능한 카테고리입니다.'],
  ['basic.shipPolicyNo', 7, '존재하지 않는 배송정보입니다.'],
  ['basic.displayYn', undefined, '전시여부를 입력해 주세요.'],
  ['basic.adultLimitYn', true, '성인인증여부는 Y, N 중 하나로 입력해 주세요.'],
  ['basic.brandNo', 1, '존재하지 않는 브랜드입니다.'],
  ['basic.makerNo', 1, '존재하지 않는 제조사입니다.'],
  ['sale.saleStartDate', '2026-11-23 11:30', '판매시작일시는 yyyy-MM-dd HH:00 형식으로 입력해 주세요.'],
  ['sale.saleEndDate', undefined, '판매종료일시를 입력해 주세요.'],
  ['sale.saleEndDate', '2026-11-23 10:00', '판매종료일시는 판매시작일시보다 빠를 수 없습니다.'],
  ['sale.originPrice', 1_000_000_000, '정가는 0에서 999,999,999 사이의 정수로 입력해 주세요.'],
  ['sale.salePrice', '230000', '판매가는 0에서 999,999,999 사이의 정수로 입력해 주세요.'],
  ['sale.salePrice', -1, '판매가는 0에서 999,999,999 사이의 정수로 입력해 주세요.'],
  ['sale.stockCount', 10, '옵션을 사용하는 상품은 재고수량을 입력할 수 없습니다.'],
  ['sale.stockCount', 100_000, '재고수량은 0에서 99,999 사이의 정수로 입력해 주세요.'],
  ['sale.taxYn', undefined, '과세여부를 입력해 주세요.'],
  ['sale.purchaseMinCount', 0, '최소구매수량은 1에서 999 사이의 정수로 입력해 주세요.'],
  ['sale.referencePriceType', 'X', '참조가격유형은 ONL, WMP, BIZ 중 하나로 입력해 주세요.'],
  ['sale', limited, '최대구매수량제한기준을 입력해 주세요.'],
  ['sale', { ...limited, purchaseLimitDuration: 'O' }, '최대구매수량을 입력해 주세요.'],
  ['sale', { ...limited, purchaseLimitDuration: 'P', purchaseLimitCount: 1 }, '최대구매수량제한일수를 입력해 주세요.'],
  [
    'sale',
    { ...limited, purchaseLimitDuration: 'P', purchaseLimitCount: 1, purchaseLimitDay: 91 },
    '최대구매수량제한일수는 1에서 90 사이의 정수로 입력해 주세요.',
  ],
  ['detail.basicImgUrl', undefined, '대표이미지 URL을 입력해 주세요.'],
  ['detail.basicImgUrl', url(201), '대표이미지 URL은 200자 이하로 입력해 주세요.'],
  ['detail.listImgUrl', 'image.jpg', '리스트이미지 URL은 URL 형식으로 입력해 주세요.'],
  ['detail.addImgUrlList', many(3, url(50)), '추가이미지는 최대 2개까지 등록할 수 있습니다.'],
  ['detail.descType', 'IMG', '상세설명 이미지를 입력해 주세요.'],
  ['detail.descHtml', '', '상세설명을 입력해 주세요.'],
  ['detail.descHtml', '가'.repeat(21_846), '상세설명은 65,535 byte 이하로 입력해 주세요.'],
  ['detail.descHtml', '<IFRAME src="x">', '상세설명에 iframe은 사용할 수 없습니다.'],
  ['detail.descImgUrlList', many(51, url(50)), '상세설명 이미지는 최대 50개까지 등록할 수 있습니다.'],
  ['option.selectOptionUseYn', undefined, '선택옵션 사용여부를 입력해 주세요.'],
  ['option.selectOptionDepth', undefined, '선택옵션 단계를 입력해 주세요.'],
  ['option.selectOptionDepth', 3, '선택옵션 단계는 1 또는 2로 입력해 주세요.'],
  ['option.selectOptionTitle1', '', '선택옵션명1을 입력해 주세요.'],
  ['option.selectOptionTitle1', '가'.repeat(11), '선택옵션명1은 10자 이하로 입력해 주세요.'],
  ['option.selectOptionValueList', [], '선택옵션을 1개 이상 입력해 주세요.'],
  ['option.selectOptionValueList', values(201), '선택옵션은 최대 200개까지 등록할 수 있습니다.'],
  ['option.selectOptionValueList', [...values(2), values(1)[0]], '중복 옵션이 존재합니다.'],
  ['option.selectOptionValueList.1.optionValue1', '가'.repeat(71), '옵션값1은 70자 이하로 입력해 주세요. (2번째)'],
  ['option.selectOptionValueList.2.saleStatus', 'X', '옵션 판매상태는 A, S 중 하나로 입력해 주세요. (3번째)'],
  ['option.selectOptionValueList.0.stockCount', undefined, '옵션 재고수량을 입력해 주세요. (1번째)'],
  [
    'option.selectOptionValueList.0.sellerOptionCode',
    'a'.repeat(51),
    '판매자옵션코드는 50자 이하로 입력해 주세요. (1번째)',
  ],
  ['option', { ...twoDeep, selectOptionTitle2: '' }, '선택옵션명2를 입력해 주세요.'],
  ['option', { ...twoDeep, selectOptionValueList: values(2) }, '옵션값2를 입력해 주세요.'],
  ['option.textOptionUseYn', 'Y', '텍스트옵션 단계를 입력해 주세요.'],
  ['option.textOptionTitle1', '가'.repeat(16), '텍스트옵션명1은 15자 이하로 입력해 주세요.'],
  ['noticeList', many(11, manualProduct.noticeList[0]), '품목고시는 최대 10개까지 등록할 수 있습니다.'],
  ['noticeList.0.groupNoticeNo', 41, '존재하지 않는 품목고시입니다. (1번째)'],
  ['noticeList.0.noticeList.0.noticeNo', 101, '품목고시에 없는 고시항목입니다. (1번째)'],
  ['noticeList.0.noticeList.0.description', '', '고시내용을 입력해 주세요. (1번째)'],
  ['noticeList.0.noticeList.0.description', '가'.repeat(1001), '고시내용은 1,000자 이하로 입력해 주세요. (1번째)'],
  ['etc.parallelImportYn', undefined, '병행수입여부를 입력해 주세요.'],
  ['etc.kcLifeIsCertification', 'Y', '생활용품 인증정보를 입력해 주세요.'],
  ['etc.kcKidCertificationList', many(11, kid), '어린이제품 인증정보는 최대 10개까지 등록할 수 있습니다.'],
  [
    'etc.kcElectricCertificationList',
    [kid],
    '전기용품 인증유형은 ER_SAFETY_CT, ER_SAFETY_CK, ER_SPL 중 하나로 입력해 주세요. (1번째)',
  ],
  ['etc.kcKidCertificationList', [{ ...kid, certificationNo: '' }], '어린이제품 인증번호를 입력해 주세요. (1번째)'],
  ['etc.sellerProdCode', 'a'.repeat(51), '업체상품코드는 50자 이하로 입력해 주세요.'],
  ['etc.keywordWemakeprice', many(11, '키').join(','), '검색키워드는 최대 10개까지 등록할 수 있습니다.'],
  ['etc.labelNoList', [1, 2, 3, 4, 5], '라벨은 최대 4개까지 등록할 수 있습니다.'],
];

describe('상품 항목의 한계', () => {
  it.each(fits)('한계 안이면 등록된다: %s', (path, value) => {
    expect(openShop().post(set, changed(manualProduct, path, value))).toMatchObject({ resultCode: 200 });
  });

  it.each(broken)('한계를 넘으면 무엇이 틀렸는지 말하고 등록하지 않는다: %s', (path, value, sentence) => {
    const { mall, post } = openShop();
    expect(post(set, changed(manualProduct, path, value))).toEqual(refused(sentence));
    expect(mall.state().products).toEqual([]);
  });
});
