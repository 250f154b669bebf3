/** 배송정보: how parcels are sent and charged, as the mall keeps it under a number. */
import { MALL_OF_EARLIER_FILES } from '../mall';
import { feeKinds, shippingAreas, shippingPayments } from '../rules/product/shipping-fees';
import { bundlings, shippingMethods } from '../rules/product/shipping-policy';
import { choice, code, count, defineTab, text, won, zipCode } from '../sheet';
import { mallChoice, namedIdentityBy, outcomeColumns, printColumn } from './common';

const zip = (header: string) =>
  code(header, { owner: 'initial', required: true, normalise: zipCode, sample: '07997', width: 110 });
const place = (header: string, sample: string) => text(header, { owner: 'initial', sample, width: 200 });

export const shippingPoliciesTab = defineTab({
  name: '배송정보',
  help: '보내는 방법과 배송비입니다. 작업에서 저장을 고르고 실행하면 제휴몰에 등록되고 번호가 적힙니다.',
  key: ['mall', 'policyName'],
  identity: namedIdentityBy([
    ...(['policyId', 'method', 'feeKind', 'fee', 'freeFrom', 'area', 'jejuFee', 'remoteFee', 'returnFee'] as const),
    ...(['releaseZip', 'releaseAddress', 'returnZip', 'returnAddress', 'releaseDays'] as const),
  ]),
  columns: {
    action: choice(
      '작업',
      { save: '저장', takeOver: '가져오기' },
      { width: 90, clearedByJobs: true, note: '가져오기: 제휴몰에 있는 배송정보를 행으로 가져옵니다.' },
    ),
    policyName: text('배송정보명', { owner: 'initial', required: true, sample: '위메프 테스트', width: 140 }),
    mall: mallChoice({
      owner: 'initial',
      required: true,
      sample: MALL_OF_EARLIER_FILES,
      blankMeans: MALL_OF_EARLIER_FILES,
    }),
    sellerId: text('판매자ID', { owner: 'initial', sample: 'sbdc6678', width: 90 }),
    policyId: code('배송정보번호', { owner: 'mall', width: 110 }),
    method: choice('배송방법', shippingMethods, { owner: 'initial', required: true, sample: 'parcel', width: 150 }),
    bundling: choice('배송유형', bundlings, {
      owner: 'initial',
      required: true,
      sample: 'perProduct',
      width: 130,
      note: '한번 등록하면 바꿀 수 없습니다.',
    }),
    feeKind: choice('배송비종류', feeKinds, { owner: 'initial', required: true, sample: 'free' }),
    fee: won('배송비', { owner: 'initial', note: '조건부 무료와 유료' }),
    freeFrom: won('무료조건금액', { owner: 'initial', width: 100, note: '조건부 무료: 이 금액부터 무료' }),
    area: choice('배송지역', shippingAreas, { owner: 'initial', required: true, sample: 'nationwide', width: 170 }),
    jejuFee: won('제주추가배송비', { owner: 'initial', sample: 3_500, width: 110 }),
    remoteFee: won('도서산간추가배송비', { owner: 'initial', sample: 3_500, width: 130 }),
    payment: choice('배송비결제방식', shippingPayments, {
      owner: 'initial',
      required: true,
      sample: 'prepaid',
      width: 110,
    }),
    returnFee: won('반품배송비', { owner: 'initial', required: true, sample: 2_500, note: '편도' }),
    releaseZip: zip('출고지우편번호'),
    releaseAddress: place('출고지주소', '서울특별시 양천구 목동 917-6'),
    releaseDetail: place('출고지상세주소', '4층'),
    returnZip: zip('회수지우편번호'),
    returnAddress: place('회수지주소', '서울특별시 양천구 목동 917-6'),
    returnDetail: place('회수지상세주소', '4층'),
    releaseDays: count('출고기한', { owner: 'initial', required: true, sample: 2, note: '일. 1~15' }),
    releaseHour: count('출고시간', { owner: 'initial', note: '시. 출고기한이 1일일 때만' }),
    holidays: choice(
      '주말공휴일제외',
      { excluded: '제외', eveExcludedToo: '전일도 제외', included: '포함' },
      { owner: 'initial', sample: 'excluded', width: 110 },
    ),
    ...printColumn,
    ...outcomeColumns,
  },
});
