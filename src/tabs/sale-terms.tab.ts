/** 판매정보: how goods are sold at one mall: category, period, price, shipping. Several products share one. */
import { saleMethods } from '../rules/product/sale-period';
import { choice, code, count, date, defineTab, text, time, won } from '../sheet';
import { categoryList } from './codes.tab';
import { mallChoice, namedIdentityBy, outcomeColumns, printColumn } from './common';
import { shippingPoliciesTab } from './shipping-policies.tab';

export const saleTermsTab = defineTab({
  name: '판매정보',
  help: '제휴몰에서 어떻게 팔지 적습니다. 상품의 판매정보에 그룹명을 적으면 그대로 팝니다.',
  key: ['groupName'],
  identity: namedIdentityBy([
    ...(['mall', 'sellerId', 'mallCategory', 'method', 'startDate', 'endDate'] as const),
    ...(['originPrice', 'salePrice', 'shippingPolicy'] as const),
  ]),
  columns: {
    action: choice(
      '작업',
      { updateListings: '수정반영' },
      { width: 90, clearedByJobs: true, note: '수정반영: 연결된 모든 상품의 값과 기간을 바꿉니다.' },
    ),
    groupName: text('그룹명', {
      required: true,
      sample: '고급 주얼리 세트',
      width: 150,
      note: '제휴몰에는 보이지 않습니다.',
    }),
    mall: mallChoice({ required: true, sample: '위메프' }),
    sellerId: text('판매자ID', { sample: 'sbdc6678', width: 90 }),
    mallCategory: text('제휴몰카테고리', {
      listFrom: categoryList,
      sample: '주얼리/시계 > 주얼리 세트/용품 > 실버 주얼리 세트 > 실버 주얼리 세트',
      width: 260,
      note: '이름의 일부를 적으면 점검이 찾아 줍니다.',
    }),
    categoryCode: code('카테고리코드', { owner: 'addon', width: 100 }),
    method: choice('판매방식', saleMethods, { sample: 'period', width: 90 }),
    startDate: date('판매시작일', { sample: '2026-11-23' }),
    endDate: date('판매종료일', { sample: '2027-12-31' }),
    originPrice: won('정가', { sample: 230_000 }),
    salePrice: won('판매가', { sample: 230_000 }),
    shippingPolicy: text('배송정보', {
      listFrom: { tab: shippingPoliciesTab.name, header: shippingPoliciesTab.columns.policyName.header },
      required: true,
      sample: '위메프 테스트',
      width: 130,
      note: '배송정보 탭의 배송정보명',
    }),
    registeredAt: time('등록일', { owner: 'addon' }),
    linkedProducts: count('연결상품수', { owner: 'addon', width: 90 }),
    ...printColumn,
    ...outcomeColumns,
  },
});
