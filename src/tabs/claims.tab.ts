/** 클레임: a row an option line that a buyer wants to cancel, give back or exchange; the seller decides in 작업. */
import { claimKinds, claimStates, pickupStates } from '../mall/port/claims';
import { choice, code, count, defineTab, phone, text, time, ungrouped, won, zipCode } from '../sheet';
import {
  BLUE,
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
import { parcelColumns } from './parcel-columns';

/** 작업 of 클레임. */
export const claimActions = {
  approve: '승인',
  reject: '거절',
  hold: '보류',
  requestPickup: '수거요청',
  completePickup: '수거완료',
  redeliver: '재배송',
  completeExchange: '교환완료',
} as const;

const { requested, held, approved, rejected, withdrawn, completed } = claimStates;

const stateColors = {
  [requested]: PINK,
  [held]: ORANGE,
  [approved]: GREEN,
  [rejected]: GREY,
  [withdrawn]: GREY,
  [completed]: GREY,
};

const pickupColors = { [pickupStates.underWay]: BLUE, [pickupStates.done]: GREEN };

const mallId = (header: string, sample: string, note = '') =>
  code(header, { owner: 'mall', normalise: ungrouped, sample, note });
const mallPhone = (header: string) => code(header, { owner: 'mall', personal: 'phone', normalise: phone, width: 120 });
const mallZip = (header: string) => code(header, { owner: 'mall', normalise: zipCode, width: 75 });

export const claimsTab = defineTab({
  name: '클레임',
  help:
    '구매자의 취소, 반품, 교환입니다. 클레임번호가 같은 행은 한 번에 처리되니 작업은 한 행에만 골라도 됩니다. ' +
    '취소는 처리기한까지 승인하거나 거절하지 않으면 위메프가 승인합니다. 교환의 승인은 재배송까지 한 것이고, 물건이 닿으면 교환완료를 고르세요. ' +
    '색이 있는 머리글의 열은 위메프와 애드온이 채우니 고치지 마세요.',
  key: ['mall', 'claimId', 'lineId'],
  finished: { column: 'state', words: [approved, rejected, withdrawn, completed] },
  mark: 'state',
  identity: identityBy([
    'sellerId',
    'kind',
    'purchaseId',
    'bundleId',
    'orderId',
    'productName',
    'optionName',
    'requestedAt',
  ]),
  columns: {
    action: choice('작업', claimActions, {
      width: 90,
      clearedByJobs: true,
      note: '할 일을 고르고 실행하세요. 거절하면 위메프가 주문을 발송한 것으로 처리합니다.',
    }),
    kind: fromMall('유형', { sample: claimKinds.cancel, width: 60, note: Object.values(claimKinds).join(', ') }),
    state: fromMall('처리상태', {
      colors: stateColors,
      sample: requested,
      width: 80,
      note: Object.values(claimStates).join(', '),
    }),
    ...mallColumns,
    claimId: code('클레임번호', {
      owner: 'mall',
      required: true,
      normalise: ungrouped,
      sample: '700000001',
      note: '함께 처리되는 단위. 이 번호로 행을 찾으니 지우거나 고치지 마세요.',
    }),
    purchaseId: mallId('구매번호', '200000001'),
    bundleId: mallId('배송번호', '100000001'),
    orderId: mallId('주문번호', '300000001'),
    lineId: code('옵션주문번호', {
      owner: 'mall',
      required: true,
      normalise: ungrouped,
      sample: '500000001',
      note: '클레임이 걸린 옵션 하나의 주문. 지우거나 고치지 마세요.',
    }),
    productCode: fromMall('상품코드', { sample: '202611230000001', width: 130, note: '우리 상품 탭의 상품코드' }),
    productName: fromMall('상품명', { sample: '위메프 테스트 상품', width: 220 }),
    optionName: fromMall('옵션', { sample: '골드', width: 140 }),
    quantity: count('수량', { owner: 'mall', sample: 1 }),
    buyerName: text('주문자', { personal: 'name', owner: 'addon', width: 80, note: '주문 탭에서 찾은 구매자' }),
    buyerPhone: code('주문자연락처', { personal: 'phone', owner: 'addon', normalise: phone, width: 120 }),
    reason: fromMall('사유', { sample: '단순 변심' }),
    reasonDetail: fromMall('상세사유', { personal: 'words', width: 200 }),
    blame: fromMall('귀책', { sample: '구매자책임', width: 90, note: '누구의 책임인지' }),
    fee: won('클레임배송비', { owner: 'mall', sample: 0 }),
    feeEnclosed: fromMall('배송비동봉', { width: 90, note: '구매자가 배송비를 어떻게 내는지' }),
    requestedAt: time('요청일시', { owner: 'mall', sample: '2026-11-23 09:00:00', note: '구매자가 요청한 때' }),
    deadline: time('처리기한', {
      owner: 'addon',
      deadline: { column: 'state', words: [requested] },
      sample: '2026-11-25 09:00:00',
      note: '이때까지 두면 위메프가 취소를 승인합니다. 오늘이나 내일이면 주황, 지났으면 빨강으로 보입니다.',
    }),
    pickupState: fromMall('수거상태', {
      colors: pickupColors,
      width: 100,
      note: `반품과 교환만: ${Object.values(pickupStates).join(', ')}`,
    }),
    pickupName: fromMall('수거지 이름', { personal: 'name', width: 80 }),
    pickupPhone: mallPhone('수거지 연락처'),
    pickupZip: mallZip('수거지 우편번호'),
    pickupAddress: fromMall('수거지 주소', { personal: 'address', width: 240 }),
    redeliveryName: fromMall('재배송지 이름', { personal: 'name', width: 80 }),
    redeliveryPhone: mallPhone('재배송지 연락처'),
    redeliveryZip: mallZip('재배송지 우편번호'),
    redeliveryAddress: fromMall('재배송지 주소', { personal: 'address', width: 240 }),
    ...parcelColumns,
    decisionReason: text('처리사유', {
      width: 200,
      note: '보류의 까닭을 적습니다. 거절의 까닭도 여기에 적고, 배송방법이 기타이면 어떻게 보내는지를 적습니다.',
    }),
    memo: text('메모', { width: 160, note: '자유롭게 쓰세요. 애드온은 건드리지 않습니다.' }),
    collectedAt: time('수집일시', { owner: 'addon', note: '이 행이 새로 생기거나 마지막으로 바뀐 때' }),
    approvedAt: time('승인일시', { owner: 'mall', note: '승인된 때. 통계가 환불한 날로 씁니다.' }),
    ...printColumn,
    ...outcomeColumns,
  },
});
