/** 상품: the seller's goods, a row each, as pasted; what is said here holds for every mall. */
import { optionForms, optionUses } from '../rules/product/options';
import { originKinds } from '../rules/product/origin';
import { choice, code, count, date, defineTab, flag, lines, text, time, won } from '../sheet';
import { categoryList } from './codes.tab';
import { outcomeColumns, printColumn, productActions, sellersIdentityBy } from './common';
import { saleTermsTab } from './sale-terms.tab';

const productTypes = {
  new: '새상품',
  used: '중고',
  refurbished: '리퍼',
  returned: '반품',
  custom: '주문제작',
  ticket: 'E티켓',
  rental: '렌탈',
  grocery: '마트상품',
} as const;

/** As the manual and other programs write it (manual, 5. 판매정보: 과세 상품, 비과세상품, 면세). */
const taxWords = { 과세상품: 'taxed', 비과세상품: 'free', 면세: 'free', 면세상품: 'free' } as const;

export const productsTab = defineTab({
  name: '상품',
  help:
    '팔 물건을 한 행에 하나씩 적거나 붙여 넣습니다. 작업에서 연동을 고르고 점검한 뒤 실행하세요. ' +
    '상품코드는 비워 두면 만들어집니다.',
  key: ['productCode'],
  identity: sellersIdentityBy([
    ...(['ownCode', 'name', 'model', 'modelNumber', 'isbn', 'mainImage', 'image1', 'description'] as const),
    ...(['certification', 'noticeLines', 'keywords', 'optionValues1'] as const),
  ]),
  columns: {
    action: choice('작업', productActions, {
      width: 90,
      clearedByJobs: true,
      note: '할 일을 고르고 실행하세요. 비워 두면 아무 일도 하지 않습니다.',
    }),
    productCode: code('상품코드', {
      owner: 'addon',
      required: true,
      sample: '202611230000001',
      note: '비워 두면 만들어집니다.',
    }),
    ownCode: code('자체상품코드', {
      sample: 'TEST-001',
      width: 100,
      note: '10자까지. 다른 상품과 겹치지 않아야 합니다.',
    }),
    name: text('상품명', {
      required: true,
      sample: '위메프 테스트 상품',
      width: 240,
      note: '글자, 숫자, 빈칸과 ( ) / + - ~ , 만 쓸 수 있습니다. 한글 20자, 영어 40자까지.',
    }),
    recommended: flag('추천상품', { sample: false }),
    forSale: choice('상품상태', { yes: '판매가능', no: '판매불가' }, { sample: 'yes', width: 80 }),
    category: text('카테고리', {
      required: true,
      sample: '패션잡화 > 주얼리/시계 > 귀걸이/목걸이',
      width: 240,
      note: '내 분류. 대분류 > 중분류 > 소분류 > 상세분류',
    }),
    model: text('모델명', { note: '30자까지' }),
    modelNumber: text('모델NO', { note: '30자까지' }),
    isbn: code('ISBN', { note: '책만. 10자리 또는 13자리' }),
    maker: text('제조사', { sample: '중소기업유통센터', note: '비우면 설정의 업체명' }),
    brand: text('브랜드', { sample: '중소기업유통센터', note: '비우면 설정의 업체명' }),
    madeOn: date('제조일자', { note: '식품, 전자제품, 화장품' }),
    goodUntil: date('유효일자', { note: '식품, 전자제품, 화장품' }),
    originKind: choice('원산지구분', originKinds, { required: true, sample: 'exempt', width: 130 }),
    origin: text('원산지', { note: '농산물과 수산물은 꼭 적으세요.' }),
    ingredients: lines('원재료', { note: '가공품인 식품은 한 줄에 하나: 원료명 / 원산지 / 함량' }),
    certification: lines('인증정보', {
      sample: ['인증대상아님'],
      width: 200,
      note: '한 줄에 하나, 5줄까지: 유형 | 기관 | 번호. 또는 인증대상아님, 상세설명 별도표기',
    }),
    notice: text('품목고시', {
      required: true,
      sample: '패션잡화(모자/벨트/액세서리)',
      width: 180,
      note: '품목고시 탭의 고시명, 또는 40개 품목의 이름',
    }),
    noticeLines: lines('품목고시내용', {
      sample: ['종류: 액세서리 세트', '소재: 금속'],
      width: 240,
      note: '한 줄에 하나: 항목: 내용. 적지 않은 항목은 상세페이지 참조가 됩니다.',
    }),
    keywords: text('키워드', { note: '쉼표로 나누어 4개까지, 하나에 10자까지' }),
    mainImage: text('대표이미지', {
      required: true,
      sample: 'https://img.example.com/main1.jpg',
      width: 220,
      note: 'https 주소, jpg',
    }),
    image1: text('추가이미지1', { width: 160 }),
    image2: text('추가이미지2', { width: 160 }),
    description: text('상세설명', {
      required: true,
      sample: 'https://img.example.com/detail1.jpg',
      width: 240,
      note: 'HTML, 또는 한 줄에 하나씩 이미지 주소',
    }),
    listPrice: won('대표가격', { sample: 230_000, note: '공급원가. 노출되는 판매가와 다릅니다.' }),
    tax: choice(
      '과세구분',
      { taxed: '과세', free: '비과세' },
      { required: true, sample: 'taxed', width: 80, note: '배추는 비과세, 김치는 과세', alsoRead: taxWords },
    ),
    saleArea: text('판매지역', { sample: '전국', width: 80 }),
    adultOnly: flag('성인인증', { sample: false }),
    parallelImport: flag('병행수입', { sample: false }),
    type: choice('상품유형', productTypes, { width: 90, note: '비우면 새상품' }),
    minimum: count('최소구매수량', { minimum: 1, maximum: 999 }),
    maximum: count('최대구매수량', { minimum: 1, maximum: 9_999 }),
    optionUse: choice('옵션사용', optionUses, { sample: 'openMarket', width: 110 }),
    optionForm: choice('옵션형식', optionForms, { sample: 'combined', width: 100 }),
    optionName1: text('옵션명1', { sample: '색상', width: 80 }),
    optionValues1: text('옵션값1', { sample: '골드,실버,로즈골드', width: 160, note: '쉼표로 나눕니다.' }),
    optionName2: text('옵션명2', { width: 80 }),
    optionValues2: text('옵션값2', { width: 120 }),
    optionName3: text('옵션명3', { width: 80 }),
    optionValues3: text('옵션값3', { width: 120 }),
    stock: count('재고수량', { sample: 9_999, maximum: 99_999 }),
    saleTerms: text('판매정보', {
      listFrom: { tab: saleTermsTab.name, header: saleTermsTab.columns.groupName.header },
      sample: '고급 주얼리 세트',
      width: 140,
      note: '판매정보 탭의 그룹명. 여러 몰이면 쉼표로 나눕니다.',
    }),
    originPrice: won('정가', { sample: 230_000, note: '비우면 판매정보의 정가' }),
    salePrice: won('판매가', { sample: 230_000, note: '비우면 판매정보의 판매가' }),
    mallCategory: text('제휴몰카테고리', { listFrom: categoryList, width: 200, note: '비우면 판매정보의 카테고리' }),
    listingState: text('연동상태', { owner: 'addon', width: 110, note: '이 상품의 판매상품 행들의 상태' }),
    registeredAt: time('등록일', { owner: 'addon' }),
    ...printColumn,
    ...outcomeColumns,
  },
});
