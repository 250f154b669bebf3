import { demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { openMall, start } from './open-mall';
import { acts, bundleIn, placeIn, play } from './order-acts';

const setConfirm = '/order/in/setOrderConfirm';
const tooMany = { status: 429, headers: { 'Retry-After': '7' } };
const refusal = (reason: string) => ({ ok: false, why: 'refused', reason });

describe.each(Object.entries(acts))('%s', (_, act) => {
  it('한 번 보내면 되고, 다시 묻지 않는다', () => {
    const { work, writes, reads, shown } = play(act);
    expect(shown()).toEqual(act.undone);
    expect(work()).toEqual({ ok: true, value: undefined });
    expect([writes(), reads()]).toEqual([1, 0]);
    expect(shown()).toEqual(act.done);
  });

  it('이미 그렇게 되어 있으면 된 것이다', () => {
    const { work, shown } = play(act);
    work();
    expect(work()).toMatchObject({ ok: true });
    expect(shown()).toEqual(act.done);
  });

  it('글자로 온 결과 코드도 된 것이다', () => {
    const { work, buyer, reads } = play(act);
    buyer.faults({ path: act.path, fault: { resultCodeAsString: true } });
    expect(work()).toMatchObject({ ok: true });
    expect(reads()).toBe(0);
  });

  it('처리 결과가 글자 "1"이어도 된 것이다', () => {
    const { work, buyer } = play(act);
    buyer.faults({ path: act.path, fault: { status: 200, body: { resultCode: 200, data: { returnKey: '1' } } } });
    expect(work()).toMatchObject({ ok: true });
  });

  it.each([
    ['422', { status: 422, body: { resultCode: 422, error: '값을 확인해 주세요.' } }, '값을 확인해 주세요.'],
    [
      '200 안의 실패',
      { status: 200, body: { resultCode: 200, data: { returnKey: 0, returnMsg: '잠긴 주문입니다.' } } },
      '잠긴 주문입니다.',
    ],
  ])('위메프가 거절하면(%s) 그 말을 전하고, 다시 보내지 않는다', (_name, fault, sentence) => {
    const { work, buyer, writes, reads, shown } = play(act);
    buyer.faults({ path: act.path, fault });
    expect(work()).toEqual(refusal(`위메프가 거절했습니다: ${sentence}`));
    expect([writes(), reads()]).toEqual([1, 0]);
    expect(shown()).toEqual(act.undone);
  });

  it.each<[string, object]>([
    ['이미 처리된 주문입니다.', { ok: false, why: 'lost', reason: expect.stringContaining('이미 처리된') }],
    ['처리할 수 없는 상태입니다.', refusal('위메프가 거절했습니다: 처리할 수 없는 상태입니다.')],
  ])(
    '이미 되었다는 뜻일 수 있는 거절(%s)을 되읽어 보이지 않으면, 이미라는 말에만 아직 모른다고 한다',
    (returnMsg, outcome) => {
      const { work, buyer, writes, reads, shown } = play(act);
      buyer.faults({
        path: act.path,
        fault: { status: 200, body: { resultCode: 200, data: { returnKey: 0, returnMsg } } },
      });
      expect(work()).toEqual(outcome);
      expect([writes(), reads()]).toEqual([1, 1]);
      expect(shown()).toEqual(act.undone);
    },
  );

  it('없는 배송이면 없다고 한다', () => {
    const { work, mall } = play(act);
    mall.state().bundles.splice(0);
    expect(work()).toEqual(refusal('위메프에 이 번호의 배송이 없습니다. 위메프에서 주문을 확인하세요.'));
  });

  it('요청이 너무 많다고 하면(429) 기다렸다가 다시 보내고, 묻지는 않는다', () => {
    const { work, buyer, clock, writes, reads, shown } = play(act);
    buyer.faults({ path: act.path, fault: tooMany });
    expect(work()).toMatchObject({ ok: true });
    expect([writes(), reads()]).toEqual([2, 0]);
    expect(clock.now() - start).toBe(7000);
    expect(shown()).toEqual(act.done);
  });

  it('끝까지 너무 많다고 하면 모두에게 걸리는 실패이다', () => {
    const { work, buyer, shown } = play(act);
    buyer.faults({ path: act.path, times: 0, fault: tooMany });
    expect(work).toThrow(expect.objectContaining({ kind: 'quota' }));
    expect(shown()).toEqual(act.undone);
  });

  it('키가 거절되면 바로 멈춘다', () => {
    const { work, buyer, writes } = play(act);
    buyer.account({ userId: demoUserId, act: 'suspend' });
    expect(work).toThrow(expect.objectContaining({ kind: 'auth' }));
    expect(writes()).toBe(1);
  });

  it('쓰기를 시작해도 되는 시각이 지났으면 보내지 않는다', () => {
    const { work, writes } = play(act, { writeUntil: start });
    expect(work()).toMatchObject({
      ok: false,
      why: 'unavailable',
      reason: expect.stringContaining('남은 시간이 없어'),
    });
    expect(writes()).toBe(0);
  });
});

const livingOnly = Object.entries(acts).filter(([, { path }]) => path !== '/order/in/setOrderCancel');
it.each(livingOnly)(
  '그 사이 모두 취소된 주문이면 %s은(는) 답을 잃었어도 되지 않은 것이고, 그 까닭을 말한다',
  (_, act) => {
    const { work, mall, buyer, writes } = play(act);
    for (const { orderOption } of mall.state().bundles[0]!.orderProduct) {
      for (const line of orderOption) line.optionStatus = '취소완료';
    }
    const cancelled = refusal('위메프에서 취소된 주문입니다(취소완료). 주문을 다시 가져와 확인하세요.');
    expect(work()).toEqual(cancelled);
    buyer.faults({ path: act.path, fault: { cut: 'before' } });
    expect(work()).toEqual(cancelled);
    expect(writes()).toBe(2);
  },
);

it('일부만 취소된 주문은 남은 것을 발주확인한다', () => {
  const opened = openMall();
  const { bundleId, lineIds } = placeIn(opened, { options: 2 });
  opened.orders.cancelLines([{ bundleId, lineId: lineIds[0]!, reason: '품절' }]);
  opened.buyer.faults({ path: setConfirm, fault: { cut: 'after' } });
  expect(opened.orders.confirmOrders([{ bundleId }])).toEqual([{ ok: true, value: undefined }]);
  expect(bundleIn(opened, bundleId).state).toBe('CONFIRM');
});

it('여럿을 보내면 하나에 하나씩 차례로 답하고, 하나의 실패가 다른 것을 막지 않는다', () => {
  const opened = openMall();
  const placed = Array.from({ length: 4 }, () => placeIn(opened).bundleId);
  opened.buyer.cancelOrder({ bundleNo: placed[1]! });
  opened.buyer.faults({ path: setConfirm, skip: 2, fault: { cut: 'after' } });
  const outcomes = opened.orders.confirmOrders([...placed, '77'].map((bundleId) => ({ bundleId })));
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true, false]);
  expect(opened.count('setOrderConfirm')).toBe(5);
});

it('하나라도 받았으면 그 답을 잊지 않고, 429로 끝난 나머지는 하지 못했다고 한다', () => {
  const opened = openMall();
  const placed = Array.from({ length: 3 }, () => placeIn(opened).bundleId);
  opened.buyer.faults({ path: setConfirm, skip: 1, times: 0, fault: tooMany });
  expect(opened.orders.confirmOrders(placed.map((bundleId) => ({ bundleId })))).toMatchObject([
    { ok: true },
    { ok: false, why: 'unavailable', reason: expect.stringContaining('429') },
    { ok: false, why: 'unavailable' },
  ]);
});

it.each([
  ['stock', 'STOCK'],
  ['surge', 'SURGE'],
  ['custom', 'CUSTOM'],
  ['request', 'REQUEST'],
  ['other', 'ETC'],
] as const)('발송지연의 사유 %s는 위메프의 %s이다', (reason, delayReasonCode) => {
  const opened = openMall();
  const { bundleId } = placeIn(opened);
  const delay = { bundleId, shipOn: '2026-12-01', reason, detail: '자세한 사유' };
  expect(opened.orders.delayOrders([delay])).toMatchObject([{ ok: true }]);
  expect(opened.sent('setOrderDelay')).toEqual({
    bundleNo: bundleId,
    scheduleShipDate: '2026-12-01',
    delayReasonCode,
    delayReasonDetail: '자세한 사유',
  });
});

it.each([
  ['30일', '2026-12-23', true],
  ['31일', '2026-12-24', false],
  ['어제', '2026-11-22', false],
])('발송지연은 오늘부터 30일까지 받는다: %s', (_, shipOn, ok) => {
  const opened = openMall();
  const { bundleId } = placeIn(opened);
  expect(opened.orders.limits.delayDays).toBe(30);
  expect(opened.orders.delayOrders([{ bundleId, shipOn, reason: 'stock', detail: '' }])).toMatchObject([{ ok }]);
});

it('시각까지 적은 출고예정일의 답을 잃으면, 위메프가 날만 보여도 그날로 확인한다', () => {
  const opened = openMall();
  const { bundleId } = placeIn(opened, { delivery: { scheduleShipDate: '2026-12-01' } });
  opened.buyer.faults({ path: '/order/in/setOrderDelay', fault: { cut: 'before' } });
  const delay = { bundleId, shipOn: '2026-12-01 15:00:00', reason: 'surge', detail: '' } as const;
  expect(opened.orders.delayOrders([delay])).toMatchObject([{ ok: true }]);
  expect(opened.count('setOrderDelay')).toBe(1);
});

it('구매자가 먼저 취소한 줄의 판매취소는 된 것이다', () => {
  const opened = openMall();
  const { bundleId, lineIds } = placeIn(opened);
  opened.buyer.cancelOrder({ bundleNo: bundleId });
  expect(opened.orders.cancelLines([{ bundleId, lineId: lineIds[0]!, reason: '품절' }])).toMatchObject([{ ok: true }]);
});

it('발송한 주문의 판매취소는 위메프의 말로 실패이다', () => {
  const opened = openMall();
  const { bundleId, lineIds } = placeIn(opened, { state: 'DELIVERY' });
  expect(opened.orders.cancelLines([{ bundleId, lineId: lineIds[0]!, reason: '품절' }])).toEqual([
    refusal('위메프가 거절했습니다: 발송된 주문은 판매취소할 수 없습니다.'),
  ]);
});

it('답을 잃은 판매취소의 줄이 위메프에 보이지 않으면 모른다고 한다', () => {
  const opened = openMall();
  const { bundleId } = placeIn(opened);
  opened.buyer.faults({ path: '/order/in/setOrderCancel', fault: { cut: 'before' } });
  expect(opened.orders.cancelLines([{ bundleId, lineId: '77', reason: '품절' }])).toMatchObject([
    { ok: false, why: 'lost' },
  ]);
});

it.each([
  ['상품준비중', { state: 'CONFIRM' }, '배송중 상태에서만 송장을 수정할 수 있습니다.'],
  [
    '직접배송',
    { state: 'DELIVERY', delivery: { shipMethod: '일반-직접배송' } },
    '택배배송 건만 송장을 수정할 수 있습니다.',
  ],
] as const)('%s이면 송장수정은 위메프의 말로 실패이다', (_, order, sentence) => {
  const opened = openMall();
  const { bundleId } = placeIn(opened, order);
  expect(
    opened.orders.changeTrackingNumbers([{ bundleId, courier: '한진택배', trackingNumber: '123456789012' }]),
  ).toEqual([refusal(`위메프가 거절했습니다: ${sentence}`)]);
});

it('송장이 없는 주문의 빈 송장번호는 답을 잃어도 바뀐 것으로 여기지 않는다', () => {
  const opened = openMall();
  const { bundleId } = placeIn(opened, { state: 'DELIVERY' });
  opened.buyer.faults({ path: '/order/in/setParcelDelivery', fault: { cut: 'before' } });
  expect(opened.orders.changeTrackingNumbers([{ bundleId, courier: '한진택배', trackingNumber: '' }])).toMatchObject([
    { ok: false, why: 'lost' },
  ]);
});

it.each([
  ['COMPLETE', true],
  ['DELIVERY', false],
] as const)('모르는 상태의 배송완료는 배송완료한 시각으로 판단한다(%s)', (state, ok) => {
  const opened = openMall();
  const { bundleId } = placeIn(opened, { state, delivery: { shipStatus: '정산대기', shipMethod: '일반-택배배송' } });
  opened.buyer.faults({ path: '/order/in/setOrderComplete', fault: { cut: 'before' } });
  expect(opened.orders.completeDeliveries([{ bundleId }])).toMatchObject([{ ok }]);
});

it('위메프에 코드가 없는 택배사의 송장수정은 보내지 않고, 나머지는 보낸다', () => {
  const opened = openMall();
  const order = acts['송장수정']!.order;
  const changes = ['번개퀵', '한진택배'].map((courier) => ({
    bundleId: placeIn(opened, order).bundleId,
    courier,
    trackingNumber: '123456789012',
  }));
  expect(opened.orders.changeTrackingNumbers(changes)).toEqual([
    refusal(expect.stringContaining('「번개퀵」')),
    { ok: true, value: undefined },
  ]);
  expect(opened.count('setParcelDelivery')).toBe(1);
});

it('코드가 있는 택배사만 받는다', () => {
  const { orders } = openMall();
  expect(['CJ대한통운', '우체국택배', 'EMS'].every(orders.takesCourier)).toBe(true);
  expect(['번개퀵', '', 'D002'].some(orders.takesCourier)).toBe(false);
});
