/** 주문: one row an option line, as the mall gives it; the seller chooses in 작업 what is to be done with it. */
import { orderKinds } from '../mall/port/mall';
import { delayReasons } from '../rules/order/delay';
import { choice, code, count, defineTab, phone, text, time, ungrouped, won, zipCode } from '../sheet';
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
} from './common';

/** 작업 of 주문. */
export const orderActions = { confirmOrder: '발주확인', delayOrder: '발송지연', cancelOrder: '판매취소' } as const;

/** What 주문상태 may say besides the mall's list kinds; any other word of the mall is kept as it came. */
export const cancelStates = { requested: '취소요청', cancelled: '취소완료' } as const;

const stateColors = {
  [orderKinds.new]: BLUE,
  [orderKinds.confirmed]: ORANGE,
  [orderKinds.shipping]: GREEN,
  [cancelStates.requested]: PINK,
  [cancelStates.cancelled]: GREY,
};

const mallTime = (header: string, note: string, sample?: string) =>
  time(header, { owner: 'mall', note, ...(sample === undefined ? {} : { sample }) });
const mallId = (header: string, sample: string, note = '') =>
  code(header, { owner: 'mall', normalise: ungrouped, sample, note });
const mallWon = (header: string, sample: number, note = '') => won(header, { owner: 'mall', sample, note });

export const ordersTab = defineTab({
  name: '주문',
  help:
    '위메프에서 2시간마다 모은 주문입니다. 한 행이 옵션주문 하나입니다. ' +
    '색이 있는 머리글의 열은 위메프와 애드온이 채우니 고치지 마세요.',
  key: ['mall', 'lineId'],
  finished: { column: 'state', words: [orderKinds.delivered, cancelStates.cancelled] },
  mark: 'state',
  identity: identityBy([
    'sellerId',
    'orderedAt',
    'purchaseId',
    'bundleId',
    'orderId',
    'productName',
    'optionName',
    'recipientName',
    'recipientPhone',
    'zip',
    'address',
    'addressDetail',
  ]),
  columns: {
    action: choice('작업', orderActions, {
      width: 90,
      clearedByJobs: true,
      note: '할 일을 고르고 실행하세요. 비워 두면 아무 일도 하지 않습니다.',
    }),
    state: fromMall('주문상태', {
      colors: stateColors,
      sample: orderKinds.new,
      width: 90,
      note: '신규주문, 상품준비중, 배송중, 배송완료, 취소요청, 취소완료',
    }),
    ...mallColumns,
    orderedAt: mallTime('주문일시', '구매자가 주문한 때', '2026-11-23 09:00:00'),
    paidAt: mallTime('결제일시', '결제가 끝난 때', '2026-11-23 09:01:00'),
    dispatchDue: dispatchDue({ column: 'state', words: [orderKinds.new, orderKinds.confirmed] }),
    confirmedAt: mallTime('발주확인일시', '발주확인한 때'),
    dispatchedAt: mallTime('발송일시', '송장을 전송한 때'),
    deliveredAt: mallTime('배송완료일시', '배송이 끝난 때'),
    purchaseId: mallId('구매번호', '200000001', '구매자의 주문 한 번'),
    bundleId: mallId('배송번호', '100000001', '함께 보내는 묶음. 발주확인과 송장전송의 단위입니다.'),
    orderId: mallId('주문번호', '300000001', '상품 하나의 주문'),
    lineId: code('옵션주문번호', {
      owner: 'mall',
      required: true,
      normalise: ungrouped,
      sample: '500000001',
      note: '옵션 하나의 주문. 이 번호로 행을 찾으니 지우거나 고치지 마세요.',
    }),
    listingId: mallId('제휴몰상품번호', '400000001'),
    productCode: fromMall('상품코드', { sample: '202611230000001', width: 130, note: '우리 상품 탭의 상품코드' }),
    productName: fromMall('상품명', { sample: '위메프 테스트 상품', width: 220 }),
    optionName: fromMall('옵션', { sample: '골드', width: 140 }),
    quantity: count('수량', { owner: 'mall', sample: 1 }),
    unitPrice: mallWon('판매가', 18_000, '한 개 값(옵션 추가금액 포함)'),
    amount: mallWon('주문금액', 18_000, '판매가 × 수량'),
    discount: mallWon('할인액', 0, '상품 주문 하나의 할인 합계. 첫 옵션 행에만 적힙니다.'),
    commission: mallWon('수수료', 0),
    shippingFee: mallWon('배송비', 2_500, '한 배송번호에 한 번만 적힙니다. 나머지 행은 0입니다.'),
    shippingFeePayment: fromMall('배송비결제방식', { sample: '선결제', width: 100 }),
    shippingMethod: fromMall('배송방법', { sample: '일반-택배배송', width: 110 }),
    courier: fromMall('택배사', { width: 100 }),
    trackingNumber: code('송장번호', { owner: 'mall', normalise: ungrouped }),
    buyerName: fromMall('구매자', { personal: 'name', sample: '김하늘', width: 80 }),
    buyerPhone: code('구매자연락처', {
      personal: 'phone',
      owner: 'mall',
      normalise: phone,
      sample: '010-0000-0000',
      width: 120,
    }),
    recipientName: fromMall('수취인', { personal: 'name', sample: '김하늘', width: 80 }),
    recipientPhone: code('수취인연락처', {
      personal: 'phone',
      owner: 'mall',
      normalise: phone,
      sample: '010-0000-0000',
      width: 120,
    }),
    zip: code('우편번호', { owner: 'mall', normalise: zipCode, sample: '06164', width: 75 }),
    address: fromMall('주소', { personal: 'address', sample: '서울 강남구 테헤란로 1', width: 240 }),
    addressDetail: fromMall('상세주소', { personal: 'address', sample: '101호' }),
    remoteArea: text('도서산간', { owner: 'addon', width: 75, note: '우편번호로 알아낸 제주 또는 도서산간' }),
    deliveryNote: fromMall('배송메시지', { personal: 'note', sample: '문 앞', width: 160 }),
    customsId: fromMall('통관고유부호', { personal: 'id', width: 110 }),
    shipOn: time('출고예정일', {
      note: '3일 이상 뒤에 보낼 때 적습니다. 2026-11-30 또는 2026-11-30 14시처럼 넣으세요.',
    }),
    delayReason: choice('지연사유', delayReasons, { width: 110, note: '3일 이상 뒤에 보낼 때 고릅니다.' }),
    delayDetail: text('지연상세사유', { note: '지연사유가 기타이면 꼭 적으세요.' }),
    cancelReason: text('취소사유', { note: '판매취소 때 적습니다.' }),
    claim: text('클레임', { owner: 'addon', width: 90, note: '이 주문에 열린 취소, 반품, 교환' }),
    memo: text('메모', { width: 160, note: '자유롭게 쓰세요. 애드온은 건드리지 않습니다.' }),
    collectedAt: time('수집일시', { owner: 'addon', note: '이 행이 새로 생기거나 마지막으로 바뀐 때' }),
    stockTaken: count('재고반영', {
      owner: 'addon',
      note: '이 주문이 재고수량에서 가져간 개수. 비어 있으면 아직 세지 않았습니다. 지우면 다시 뺍니다.',
    }),
    ...printColumn,
    ...outcomeColumns,
  },
});
