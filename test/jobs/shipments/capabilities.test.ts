/** 송장 at a mall that cannot do everything, and at the end of an execution's time. */
import { sendShipments } from '../../../src/jobs/shipments/send-shipments.job';
import type { Capabilities } from '../../../src/mall/port/capabilities';

import { MallError } from '../../../src/mall/port/mall';
import { fakeMall } from '../../helpers/fake-mall';
import { orderContext, workOut } from '../../helpers/order-context';

const shipment = (nth: number, cells: object = {}) => ({
  ...{ action: '송장전송', state: '미입력', mall: '위메프', sellerId: 'sbdc6678', bundleId: `${100 + nth}` },
  ...{ orderedAt: '2026-11-23 09:00:00', courier: 'CJ대한통운', trackingNumber: `${612_345_670_000 + nth}` },
  ...cells,
});

it.each<[string, Partial<Capabilities>, object, string]>([
  ['송장수정', { changeTrackingNumber: false }, { action: '송장수정', state: '전송완료' }, '송장수정 기능이 없습니다'],
  [
    '배송완료',
    { completeDelivery: false },
    { action: '배송완료', state: '전송완료', method: '직접배송' },
    '배송완료 기능이 없습니다',
  ],
  ['직접배송', { dispatchWays: ['parcel'] }, { method: '직접배송', arriveOn: '2026-11-30' }, '쓸 수 없는 방법'],
  ['우편', { dispatchWays: ['parcel'] }, { method: '우편' }, '쓸 수 없는 방법'],
])('제휴몰이 %s을(를) 못 하면 시도하지 않고 행에 말하며, 다른 행은 보낸다', (_, capabilities, cells, says) => {
  const mall = fakeMall({ capabilities });
  const { context, shipments } = orderContext(mall, { shipments: [shipment(1, cells), shipment(2)] });
  workOut(sendShipments, context);
  expect(mall.asked).toEqual(['dispatch 102']);
  expect(shipments()[0]).toMatchObject({ result: '오류', message: expect.stringContaining(says) });
  expect(shipments()[0]?.action).toBeDefined();
  expect(shipments()[1]).toMatchObject({ state: '전송완료', result: '성공' });
});

it('제휴몰이 모르는 택배사는 보내지 않는다', () => {
  const mall = fakeMall({ orders: { takesCourier: (courier) => courier !== '로젠택배' } });
  const rows = [shipment(1, { courier: '로젠' }), shipment(2)];
  const { context, shipments } = orderContext(mall, { shipments: rows });
  workOut(sendShipments, context);
  expect(mall.asked).toEqual(['dispatch 102']);
  expect(shipments()[0]?.message).toMatch(/「택배사」 로젠택배.*목록에 없습니다/);
});

it('보내는 동안 들어온 취소 요청도 100건마다 다시 물어 막는다', () => {
  const looks: [string, string][] = [];
  const mall = fakeMall({
    orders: {
      openCancels(from, to) {
        looks.push([from, to]);
        const late = { claimId: '900', bundleIds: ['1249'], lineIds: [], requestedAt: to };
        return looks.length < 3 ? [] : [late];
      },
    },
  });
  const rows = Array.from({ length: 250 }, (_, nth) => shipment(nth, { bundleId: `${1_000 + nth}` }));
  const { context, shipments } = orderContext(mall, { shipments: rows });
  workOut(sendShipments, context);
  expect(looks.length).toBeGreaterThanOrEqual(3);
  expect(mall.asked).toHaveLength(249);
  expect(mall.asked).not.toContain('dispatch 1249');
  expect(shipments()[249]).toMatchObject({ action: 'send', state: '보류', result: '건너뜀', claim: '취소요청' });
});

describe('한 단계에 200건을 보내는 제휴몰이면', () => {
  /** Behind the second look. */
  const LATE = '1123';
  const rows = Array.from({ length: 200 }, (_, nth) => shipment(nth, { bundleId: `${1_000 + nth}` }));
  const usual = rows.map(({ bundleId }) => `dispatch ${bundleId}`);

  /** `looks` are what the mall says to one look after another. */
  function sent(...looks: (string[] | MallError)[]) {
    const told: (readonly [string, number])[] = [];
    const mall = fakeMall({
      batchSize: 5,
      orders: {
        openCancels(_, to) {
          const says = looks[told.length] ?? [];
          told.push([to, mall.asked.length]);
          if (says instanceof MallError) throw says;
          return says.map((bundleId) => ({ claimId: '900', bundleIds: [bundleId], lineIds: [], requestedAt: to }));
        },
      },
    });
    const { context, shipments } = orderContext(mall, { shipments: rows });
    const open = sendShipments.open(context);
    const { next } = open.step(sendShipments.plan(context, {}));
    return { mall, shipments, step: () => open.step(next), lookedAfter: () => told.map(([, count]) => count) };
  }

  it('100건을 보낸 뒤에 취소 요청을 다시 묻고, 그사이 들어온 것은 보내지 않는다', () => {
    const { mall, shipments, step, lookedAfter } = sent([], [LATE]);
    expect(step()).toMatchObject({ ok: 199, skipped: 1, failed: 0 });
    expect(lookedAfter()).toEqual([0, 100]);
    expect(mall.asked).toEqual(usual.filter((one) => one !== `dispatch ${LATE}`));
    expect(shipments()[123]).toMatchObject({ action: 'send', state: '보류', result: '건너뜀', claim: '취소요청' });
  });

  it('다시 물었을 때 대답하지 않으면 보낸 것은 성공으로 적고, 나머지는 결과 없이 전송대기로 둔 채 멈춘다', () => {
    const { mall, shipments, step } = sent([], new MallError('unavailable', '답이 없습니다.'));
    expect(step).toThrow('취소 요청을 읽지 못해');
    expect(mall.asked).toEqual(usual.slice(0, 100));
    expect(shipments().map(({ action, state, result }) => [action, state, result])).toEqual(
      rows.map((_, nth) => (nth < 100 ? [undefined, '전송완료', '성공'] : ['send', '전송대기', undefined])),
    );
  });
});

it('나갔는지 먼저 물어야 하는 행이 있으면 한 단계에 100건까지만 한다', () => {
  const rows = Array.from({ length: 150 }, (_, nth) =>
    shipment(nth, { bundleId: `${1_000 + nth}`, ...(nth === 20 ? { state: '전송중' } : {}) }),
  );
  const { context } = orderContext(fakeMall({ batchSize: 5 }), { shipments: rows });
  const open = sendShipments.open(context);
  const { next } = open.step(sendShipments.plan(context, {}));
  expect(open.step(next)).toMatchObject({ done: 100, total: 150 });
});

it('남은 시간에 보낼 수 있는 만큼만 전송중으로 적는다', () => {
  const rows = Array.from({ length: 60 }, (_, nth) => shipment(nth, { bundleId: `${1_000 + nth}` }));
  const { context } = orderContext(fakeMall({ batchSize: 5 }), { shipments: rows });
  const open = sendShipments.open({ ...context, timeLeft: () => 7_900 });
  const { next } = open.step(sendShipments.plan(context, {}));
  expect(open.step(next)).toMatchObject({ done: 35, total: 60, ok: 35 });
});

it('첫 물음은 보낼 것 가운데 가장 이른 주문부터, 시계가 앞선 제휴몰도 있으니 10분 뒤까지를 묻고, 다음은 앞의 물음과 겹쳐 묻는다', () => {
  const looks: [string, string][] = [];
  const mall = fakeMall({
    orders: {
      openCancels(from, to) {
        looks.push([from, to]);
        return [];
      },
    },
  });
  const rows = Array.from({ length: 150 }, (_, nth) =>
    shipment(nth, {
      bundleId: `${1_000 + nth}`,
      orderedAt: nth === 120 ? '2026-11-12 08:00:00' : '2026-11-20 08:00:00',
    }),
  );
  const { context } = orderContext(mall, { shipments: rows });
  workOut(sendShipments, context);
  expect(looks).toEqual([
    ['2026-11-12 08:00:00', '2026-11-23 10:10:00'],
    ...looks.slice(1).map(() => ['2026-11-23 09:50:00', '2026-11-23 10:10:00']),
  ]);
  expect(looks.length).toBeGreaterThan(1);
});

it('주문일시를 모르는 행이 있으면 30일 전부터 묻는다', () => {
  const looks: string[] = [];
  const mall = fakeMall({
    orders: {
      openCancels(from) {
        looks.push(from);
        return [];
      },
    },
  });
  const { context } = orderContext(mall, { shipments: [shipment(1), shipment(2, { orderedAt: '' })] });
  workOut(sendShipments, context);
  expect(looks).toEqual(['2026-10-24 10:00:00']);
});

it('보낼 것이 없으면 취소 요청을 묻지 않는다', () => {
  const mall = fakeMall({
    orders: {
      openCancels() {
        throw new Error('묻지 않아야 합니다.');
      },
    },
  });
  const { context, shipments } = orderContext(mall, {
    shipments: [shipment(1, { action: '송장수정', state: '전송완료' })],
  });
  workOut(sendShipments, context);
  expect(mall.asked).toEqual(['change 101']);
  expect(shipments()[0]).toMatchObject({ result: '성공' });
});

it('제휴몰이 더 받지 않으면(429) 멈추고, 보낸 것은 성공, 못 보낸 것은 전송대기와 작업이 남는다', () => {
  const mall = fakeMall();
  const { dispatch } = mall.orders;
  mall.orders.dispatch = (dispatches) => {
    if (dispatches.some(({ bundleId }) => bundleId === '103')) throw new MallError('quota', '요청이 너무 많습니다.');
    return dispatch(dispatches);
  };
  const { context, shipments } = orderContext(mall, { shipments: [1, 2, 3, 4].map((nth) => shipment(nth)) });
  expect(() => workOut(sendShipments, context)).toThrow('요청이 너무 많습니다');
  expect(shipments().map(({ action, state, result }) => [action, state, result])).toEqual([
    ...[1, 2].map(() => [undefined, '전송완료', '성공']),
    ...[3, 4].map(() => ['send', '전송대기', '실패']),
  ]);
});

it('시간이 다 되면 첫 묶음만 보내고, 나머지는 결과 없이 전송대기로 두어 다음 실행이 이어서 보낸다', () => {
  const mall = fakeMall();
  const rows = [1, 2, 3, 4, 5].map((nth) => shipment(nth, nth === 4 ? { state: '전송중' } : {}));
  const { context, shipments, late } = orderContext(mall, { shipments: rows });
  const open = sendShipments.open(context);
  const first = open.step(sendShipments.plan(context, {}));
  late.is = true;
  const second = open.step(first.next);
  expect(mall.asked).toEqual(['dispatch 101', 'dispatch 102']);
  expect(second).toMatchObject({ done: 2, total: 5, ok: 2, failed: 0 });
  expect(shipments().map(({ action, state, result }) => [action, state, result])).toEqual([
    ...[1, 2].map(() => [undefined, '전송완료', '성공']),
    ...['전송대기', '전송중', '전송대기'].map((state) => ['send', state, undefined]),
  ]);
  late.is = false;
  expect(open.step(second.next)).toMatchObject({ next: undefined, done: 5, ok: 3 });
  expect(mall.asked).toHaveLength(5);
});
