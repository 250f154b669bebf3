/** 송장: a row a bundle (배송번호); the seller says how it leaves and with which waybill. */
import { choice, code, count, defineTab, phone, text, time, ungrouped, zipCode } from '../sheet';
import {
  BLUE,
  dispatchDue,
  fromMall,
  GREEN,
  GREY,
  identityBy,
  mallColumns,
  ORANGE,
  outcomeColumns,
  PINK,
  printColumn,
  RED,
} from './common';
import { parcelColumns } from './parcel-columns';

/** 작업 of 송장. */
export const shipmentActions = {
  send: '송장전송',
  change: '송장수정',
  complete: '배송완료',
  force: '강제완료',
} as const;

/** 전송상태: 전송대기 is checked and waits to be sent, 전송중 may have reached the mall already. */
export const shipmentStates = {
  unconfirmed: '발주확인전',
  blank: '미입력',
  waiting: '전송대기',
  sending: '전송중',
  sent: '전송완료',
  failed: '전송실패',
  delivered: '배송완료',
  forced: '강제완료',
  held: '보류',
  cancelled: '취소됨',
} as const;

const stateColors = {
  [shipmentStates.unconfirmed]: GREY,
  [shipmentStates.blank]: BLUE,
  [shipmentStates.sending]: ORANGE,
  [shipmentStates.sent]: GREEN,
  [shipmentStates.failed]: RED,
  [shipmentStates.held]: PINK,
  [shipmentStates.cancelled]: GREY,
};

const { unconfirmed, blank, waiting, sending, failed, held, sent, delivered, forced, cancelled } = shipmentStates;
/** States in which the parcel has yet to leave. */
export const unsentStates: readonly string[] = [unconfirmed, blank, waiting, sending, failed, held];

export const shipmentsTab = defineTab({
  name: '송장',
  help:
    '배송번호마다 한 행이고, 주문과 함께 저절로 생깁니다. 택배사와 송장번호를 붙여 넣고 작업에서 송장전송을 골라 실행하세요. ' +
    '직접배송은 물건이 닿으면 배송완료를 골라 실행하세요. 숨긴 행이면 먼저 모두 보이기를 누르세요. ' +
    '색이 있는 머리글의 열은 위메프와 애드온이 채우니 고치지 마세요.',
  key: ['mall', 'bundleId'],
  finished: { column: 'state', words: [sent, delivered, forced, cancelled] },
  mark: 'state',
  identity: identityBy([
    'sellerId',
    'orderedAt',
    'purchaseId',
    'orderIds',
    'productSummary',
    'recipientName',
    'recipientPhone',
    'zip',
    'address',
  ]),
  columns: {
    action: choice('작업', shipmentActions, {
      width: 90,
      clearedByJobs: true,
      note: '할 일을 고르고 실행하세요. 강제완료는 위메프에 보내지 않고 여기에서만 끝냅니다.',
    }),
    state: text('전송상태', {
      owner: 'addon',
      width: 90,
      colors: stateColors,
      sample: shipmentStates.blank,
      note: Object.values(shipmentStates).join(', '),
    }),
    ...mallColumns,
    orderedAt: time('주문일시', { owner: 'mall', sample: '2026-11-23 09:00:00', note: '구매자가 주문한 때' }),
    bundleId: code('배송번호', {
      owner: 'mall',
      required: true,
      normalise: ungrouped,
      sample: '100000001',
      note: '함께 보내는 묶음. 이 번호로 행을 찾으니 지우거나 고치지 마세요.',
    }),
    purchaseId: code('구매번호', { owner: 'mall', normalise: ungrouped, sample: '200000001' }),
    orderIds: text('주문번호', { owner: 'addon', sample: '300000001', note: '여럿이면 쉼표로 이어집니다.' }),
    productCodes: text('상품코드', { owner: 'addon', sample: '202611230000001' }),
    productSummary: text('상품요약', { owner: 'addon', width: 260, sample: '위메프 테스트 상품 / 골드 × 1' }),
    quantity: count('수량', { owner: 'addon', width: 60, sample: 1 }),
    recipientName: fromMall('수취인', { personal: 'name', sample: '김하늘', width: 80 }),
    recipientPhone: code('수취인연락처', {
      personal: 'phone',
      owner: 'mall',
      normalise: phone,
      sample: '010-0000-0000',
      width: 120,
    }),
    zip: code('우편번호', { owner: 'mall', normalise: zipCode, sample: '06164', width: 75 }),
    address: fromMall('주소', { personal: 'address', sample: '서울 강남구 테헤란로 1 101호', width: 280 }),
    remoteArea: text('도서산간', { owner: 'addon', width: 75 }),
    deliveryNote: fromMall('배송메시지', { personal: 'note', sample: '문 앞', width: 160 }),
    shippingFeePayment: fromMall('배송비결제방식', { sample: '선결제', width: 100 }),
    customsId: fromMall('통관고유부호', { personal: 'id', width: 110 }),
    dispatchDue: dispatchDue({ column: 'state', words: unsentStates }),
    ...parcelColumns,
    otherDelivery: text('기타배송내용', { width: 160, note: '배송방법이 기타일 때 적습니다.' }),
    claim: text('클레임', { owner: 'addon', width: 90, note: '이 묶음에 열린 취소, 반품, 교환' }),
    ...printColumn,
    ...outcomeColumns,
  },
});
