/** 판매상품: a product as it stands at one mall; made by 연동 for each product and 판매정보. */
import { choice, code, date, defineTab, text, time, won } from '../sheet';
import { categoryList } from './codes.tab';
import { BLUE, GREEN, GREY, identityBy, listingActions, ORANGE, outcomeColumns, printColumn, RED } from './common';

export const listingStates = {
  none: '미연동',
  waiting: '연동대기',
  sending: '연동중',
  done: '반영완료',
  failed: '연동실패',
  stopped: '판매중지',
  soldOut: '품절',
  ended: '판매종료',
} as const;

const stateColors = {
  [listingStates.waiting]: BLUE,
  [listingStates.sending]: ORANGE,
  [listingStates.done]: GREEN,
  [listingStates.failed]: RED,
  [listingStates.stopped]: GREY,
  [listingStates.soldOut]: GREY,
  [listingStates.ended]: GREY,
};

const ours = (header: string, width: number) => text(header, { owner: 'addon', width });

export const listingsTab = defineTab({
  name: '판매상품',
  help: '상품이 제휴몰에 어떤 상태로 있는지 보여 줍니다. 판매중지, 기간연장 같은 일은 여기서 고릅니다.',
  key: ['productCode', 'groupName'],
  finished: { column: 'state', words: [listingStates.ended] },
  mark: 'state',
  identity: identityBy(['mall', 'sellerId', 'productName', 'listingId']),
  columns: {
    action: choice('작업', listingActions, { width: 90, clearedByJobs: true }),
    productCode: code('상품코드', {
      owner: 'initial',
      required: true,
      sample: '202611230000001',
      note: '자체상품코드도 됩니다.',
    }),
    groupName: text('그룹명', { owner: 'initial', required: true, sample: '고급 주얼리 세트', width: 140 }),
    mall: ours('제휴몰', 70),
    sellerId: ours('판매자ID', 90),
    productName: ours('상품명', 220),
    originPrice: won('정가', { note: '비우면 상품의, 그것도 비었으면 판매정보의 정가' }),
    salePrice: won('판매가', { note: '비우면 상품의, 그것도 비었으면 판매정보의 판매가' }),
    endDate: date('판매종료일', { note: '기간연장에 씁니다.' }),
    mallCategory: text('제휴몰카테고리', {
      listFrom: categoryList,
      width: 180,
      note: '비우면 상품의, 그것도 비었으면 판매정보의 카테고리',
    }),
    sentOriginPrice: won('적용정가', { owner: 'addon' }),
    sentSalePrice: won('적용판매가', { owner: 'addon' }),
    sentPeriod: ours('적용판매기간', 170),
    state: text('연동상태', { owner: 'addon', width: 90, colors: stateColors, sample: listingStates.none }),
    listingId: code('제휴몰상품번호', { owner: 'initial', width: 120 }),
    sentAt: time('연동일시', { owner: 'addon' }),
    fingerprint: text('전송지문', { owner: 'addon', hidden: true }),
    soldOutByStock: time('자동품절일시', {
      owner: 'addon',
      note: '재고가 없어 애드온이 품절로 한 때. 재고가 생기면 애드온이 판매재개합니다.',
    }),
    ...printColumn,
    ...outcomeColumns,
  },
});
