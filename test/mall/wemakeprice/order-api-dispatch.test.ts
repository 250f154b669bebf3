import fc from 'fast-check';
import { couriers } from '../../../local/malls/wemakeprice/data/couriers.json';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import type { Shipment } from '../../../src/mall/port/orders';
import { couriers as coded } from '../../../src/mall/wemakeprice/codes.data';
import { longAgo } from './lost-answers';
import { openMall } from './open-mall';
import { bundleIn, infoPath, parcel, placeIn } from './order-acts';

const setDelivery = '/order/in/setOrderDelivery';
const setConfirm = '/order/in/setOrderConfirm';

const hanjin = { parcelCompany: '한진택배', invoiceNo: '123456789012' };
const sameParcel = { parcelCompany: 'CJ대한통운', invoiceNo: '612345678901' };

function openWith(order: Parameters<typeof placeIn>[1] = {}) {
  const opened = openMall();
  const { bundleId } = placeIn(opened, order);
  const dispatch = (shipment: Shipment = parcel, maybeSent = false) =>
    opened.orders.dispatch([{ bundleId, shipment, ...(maybeSent ? { maybeSentAt: longAgo } : {}) }])[0]!;
  return { ...opened, bundleId, dispatch, bundle: () => bundleIn(opened, bundleId) };
}

describe('송장전송이 위메프에 보내는 것', () => {
  it.each<[Shipment, Record<string, string>]>([
    [parcel, { shipMethod: 'PARCEL', parcelCompanyCode: 'D002', invoiceNo: '612345678901' }],
    [
      { way: 'direct', arriveOn: '2026-11-25' },
      { shipMethod: 'DIRECT', scheduleShipDate: '2026-11-25' },
    ],
    [{ way: 'post' }, { shipMethod: 'POST' }],
    [
      { way: 'other', text: '퀵' },
      { shipMethod: 'ETC', shipMethodMessage: '퀵' },
    ],
  ])('%j', (shipment, body) => {
    const { dispatch, sent, bundleId } = openWith({ state: 'CONFIRM' });
    expect(dispatch(shipment)).toEqual({ ok: true, value: undefined });
    expect(sent('setOrderDelivery')).toEqual({ bundleNo: bundleId, ...body });
  });

  it('해외구매대행 주문도 답을 잃으면 그 방법으로 확인한다', () => {
    const { dispatch, buyer, count } = openWith({
      state: 'CONFIRM',
      delivery: { shipMethod: '해외구매대행-직접배송' },
    });
    buyer.faults({ path: setDelivery, fault: { cut: 'after' } });
    expect(dispatch({ way: 'direct', arriveOn: '2026-11-25' })).toMatchObject({ ok: true });
    expect(count('setOrderDelivery')).toBe(1);
  });

  it('위메프에 코드가 없는 택배사이면 보내지 않고, 기타로 보내는 길을 알려 준다', () => {
    const { dispatch, asked } = openWith({ state: 'CONFIRM' });
    expect(dispatch({ ...parcel, courier: '번개퀵' })).toEqual({
      ok: false,
      why: 'refused',
      reason: expect.stringMatching(/「번개퀵」.*기타/),
    });
    expect(asked()).toEqual([]);
  });

  it.each([
    ['21자인 송장번호', { ...parcel, trackingNumber: '1'.repeat(21) }, '송장번호는 20자 이하로 입력해 주세요.'],
    ['없는 날', { way: 'direct', arriveOn: '2026-11-31' }, '배송예정일은 yyyy-MM-dd 형식으로 입력해 주세요.'],
    ['빈 내용', { way: 'other', text: '' }, '기타배송 내용을 입력해 주세요.'],
    ['201자인 내용', { way: 'other', text: '가'.repeat(201) }, '기타배송 내용은 200자 이하로 입력해 주세요.'],
  ] as const)('%s은(는) 위메프의 말로 거절된다', (_, shipment, sentence) => {
    const { dispatch, bundle, count } = openWith({ state: 'CONFIRM' });
    expect(dispatch(shipment)).toEqual({ ok: false, why: 'refused', reason: `위메프가 거절했습니다: ${sentence}` });
    expect(count('getOrderInfo')).toBe(0);
    expect(bundle().state).toBe('CONFIRM');
  });
});

describe('이미 발송된 상품입니다', () => {
  it.each([
    ['배송중', 'DELIVERY'],
    ['배송완료', 'COMPLETE'],
  ] as const)('같은 송장으로 %s이면 된 것이다', (_, state) => {
    const { dispatch } = openWith({ state, delivery: sameParcel });
    expect(dispatch()).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['송장번호를 나누어 적어도', { ...sameParcel, invoiceNo: '6123-4567-8901' }],
    ['택배사를 다른 이름으로 불러도', { ...sameParcel, parcelCompany: '대한통운' }],
    ['모르는 이름의 택배사를 보여도', { ...sameParcel, parcelCompany: '새로운물류' }],
  ])('위메프가 %s 같은 번호이면 같은 송장이다', (_, delivery) => {
    expect(openWith({ state: 'DELIVERY', delivery }).dispatch()).toMatchObject({ ok: true });
  });

  it.each(couriers.map(({ code, name }) => [name, code]))(
    '위메프가 보이는 %s을(를) 보낸 택배사로 알아본다',
    (_, code) => {
      const { dispatch, buyer, count } = openWith({ state: 'CONFIRM' });
      buyer.faults({ path: setDelivery, fault: { cut: 'after' } });
      expect(dispatch({ ...parcel, courier: coded.name(code)! })).toEqual({ ok: true, value: undefined });
      expect(count('setOrderDelivery')).toBe(1);
    },
  );

  it.each([
    ['번호', hanjin, '한진택배 123456789012'],
    ['택배사', { ...sameParcel, parcelCompany: '한진택배' }, '한진택배 612345678901'],
  ])('%s이(가) 다른 송장이면 위메프의 것을 알려 주고 송장수정을 권한다', (_, delivery, waybill) => {
    const { dispatch, bundle } = openWith({ state: 'DELIVERY', delivery });
    expect(dispatch()).toEqual({
      ok: false,
      why: 'refused',
      reason: `위메프에는 이미 다른 송장(${waybill})으로 발송되어 있습니다. 이 송장이 아니면 송장수정으로 바꾸세요.`,
      isOtherwise: true,
    });
    expect(bundle().delivery).toMatchObject(delivery);
  });

  it('송장이 없는 다른 방법으로 발송되어 있으면 그 방법을 알려 준다', () => {
    const { dispatch } = openWith({ state: 'DELIVERY', delivery: { shipMethod: '일반-직접배송' } });
    expect(dispatch()).toMatchObject({ ok: false, why: 'refused', reason: expect.stringContaining('일반-직접배송') });
    expect(dispatch({ way: 'post' })).toMatchObject({ ok: false, why: 'refused' });
    expect(dispatch({ way: 'direct', arriveOn: '2026-11-25' })).toMatchObject({ ok: true });
  });

  it.each(['DELIVERY', 'COMPLETE'] as const)('모르는 상태이면 발송한 시각으로 판단한다(%s)', (state) => {
    const delivery = { shipStatus: '배송보류', ...sameParcel };
    expect(openWith({ state, delivery }).dispatch()).toMatchObject({ ok: true });
  });

  it('그런지 묻지 못하면 모른다고 한다', () => {
    const { dispatch, buyer } = openWith({ state: 'DELIVERY', delivery: sameParcel });
    buyer.faults({ path: infoPath, times: 0, fault: { status: 503 } });
    expect(dispatch()).toMatchObject({ ok: false, why: 'lost' });
  });
});

describe('주문확인건만 발송처리 가능합니다', () => {
  it('발주확인하고 한 번 더 보내고, 그렇게 했다고 알린다', () => {
    const { dispatch, asked, bundle } = openWith();
    expect(dispatch()).toEqual({ ok: true, value: undefined, note: expect.stringContaining('발주확인을 먼저') });
    expect(asked()).toEqual(['setOrderDelivery', 'setOrderConfirm', 'setOrderDelivery']);
    expect(bundle()).toMatchObject({ state: 'DELIVERY', delivery: sameParcel });
  });

  it('발주확인했는데도 같은 말을 하면 거기서 멈추고, 둘 다 알린다', () => {
    const { dispatch, buyer, asked, bundle } = openWith();
    const data = { returnKey: 0, returnMsg: '주문확인건만 발송처리 가능합니다' };
    buyer.faults({ path: setDelivery, times: 0, fault: { status: 200, body: { resultCode: 200, data } } });
    expect(dispatch()).toEqual({
      ok: false,
      why: 'refused',
      reason: '발주확인은 했습니다. 위메프가 거절했습니다: 주문확인건만 발송처리 가능합니다',
    });
    expect(asked()).toEqual(['setOrderDelivery', 'setOrderConfirm', 'setOrderDelivery']);
    expect(bundle().state).toBe('CONFIRM');
  });

  it('422로 말해도 같다', () => {
    const { dispatch, buyer } = openWith();
    const body = { resultCode: 422, error: '주문확인건만 발송처리 가능합니다' };
    buyer.faults({ path: setDelivery, fault: { status: 422, body } });
    expect(dispatch()).toMatchObject({ ok: true, note: expect.stringContaining('발주확인') });
  });

  it('발주확인의 답을 잃어도 되었으면 보낸다', () => {
    const { dispatch, buyer, count } = openWith();
    buyer.faults({ path: setConfirm, fault: { cut: 'after' } });
    expect(dispatch()).toMatchObject({ ok: true });
    expect(count('setOrderConfirm')).toBe(1);
  });

  it.each<[string, Fault[], Fault | undefined, string, RegExp]>([
    ['거절되면', [{ status: 422, body: { resultCode: 422, error: '잠긴 주문' } }], undefined, 'refused', /잠긴 주문/],
    ['429로 끝나면', Array(4).fill({ status: 429 }), undefined, 'unavailable', /429/],
    ['되읽어도 보이지 않으면', [{ cut: 'before' }], undefined, 'lost', /발주확인이 되었는지 알 수 없어/],
    ['되었는지 모르면', [{ cut: 'after' }], { cut: 'before' }, 'lost', /발주확인이 되었는지 알 수 없어/],
  ])('발주확인이 %s 보내지 않고 까닭을 말한다', (_, confirmFaults, readFault, why, reason) => {
    const { dispatch, buyer, count, bundle } = openWith();
    buyer.faults(confirmFaults.map((fault) => ({ path: setConfirm, fault })));
    if (readFault) buyer.faults({ path: infoPath, times: 0, fault: readFault });
    expect(dispatch()).toEqual({ ok: false, why, reason: expect.stringMatching(reason) });
    expect(count('setOrderDelivery')).toBe(1);
    expect(bundle().state).not.toBe('DELIVERY');
  });

  it('다시 보낸 것이 429로 끝나도, 먼저 된 것의 답을 잊지 않는다', () => {
    const opened = openMall();
    const ids = [placeIn(opened, { state: 'CONFIRM' }), placeIn(opened)].map(({ bundleId }) => bundleId);
    opened.buyer.faults({ path: setDelivery, skip: 2, times: 0, fault: { status: 429 } });
    expect(opened.orders.dispatch(ids.map((bundleId) => ({ bundleId, shipment: parcel })))).toEqual([
      { ok: true, value: undefined },
      { ok: false, why: 'unavailable', reason: expect.stringMatching(/^발주확인은 했습니다\..*429/) },
    ]);
  });

  it('여럿 가운데 발주확인하지 않은 것만 발주확인한다', () => {
    const opened = openMall();
    const states = ['CONFIRM', 'NEW', 'DELIVERY', 'NEW'] as const;
    const ids = states.map((state) => placeIn(opened, { state }).bundleId);
    const outcomes = opened.orders.dispatch(ids.map((bundleId) => ({ bundleId, shipment: { way: 'post' } })));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false, true]);
    expect(opened.count('setOrderConfirm')).toBe(2);
  });
});

describe('보냈을지도 모르는 송장', () => {
  it('먼저 물어, 같은 송장으로 발송되어 있으면 보내지 않고 된 것이다', () => {
    const { dispatch, asked } = openWith({ state: 'DELIVERY', delivery: sameParcel });
    expect(dispatch(parcel, true)).toEqual({ ok: true, value: undefined });
    expect(asked()).toEqual(['getOrderInfo']);
  });

  it.each(['NEW', 'CONFIRM'] as const)('확실히 보내지지 않았으면(%s) 보낸다', (state) => {
    const { dispatch, asked, bundle } = openWith({ state });
    expect(dispatch(parcel, true)).toMatchObject({ ok: true });
    expect(asked()[0]).toBe('getOrderInfo');
    expect(bundle()).toMatchObject({ state: 'DELIVERY', delivery: sameParcel });
  });

  it('다른 송장으로 발송되어 있으면 보내지 않고 그 송장을 알려 준다', () => {
    const { dispatch, asked } = openWith({ state: 'DELIVERY', delivery: hanjin });
    expect(dispatch(parcel, true)).toMatchObject({ why: 'refused', reason: expect.stringContaining('123456789012') });
    expect(asked()).toEqual(['getOrderInfo']);
  });

  it.each<[string, Fault]>([
    ['답이 없으면', { cut: 'before' }],
    ['HTML이 오면', { status: 200, html: true }],
    ['다른 배송이 오면', { status: 200, body: { resultCode: 200, data: { bundle: [{ bundleNo: 1 }] } } }],
    ['모양이 다르면', { status: 200, body: { resultCode: 200, data: '없음' } }],
    ['거절되면', { status: 422 }],
  ])('물어도 %s 보내지 않고 모른다고 한다', (_, fault) => {
    const { dispatch, buyer, count, bundle } = openWith({ state: 'CONFIRM' });
    buyer.faults({ path: infoPath, times: 0, fault });
    expect(dispatch(parcel, true)).toMatchObject({
      ok: false,
      why: 'lost',
      reason: expect.stringContaining('다시 보내지 않았습니다'),
    });
    expect(count('setOrderDelivery')).toBe(0);
    expect(bundle().state).toBe('CONFIRM');
  });

  it('없어졌거나 취소된 것이면 보내지 않고 그렇다고 한다', () => {
    const cancelled = openWith();
    cancelled.buyer.cancelOrder({ bundleNo: cancelled.bundleId });
    expect(cancelled.dispatch(parcel, true)).toMatchObject({ why: 'refused', reason: expect.stringContaining('취소') });
    const missing = openMall();
    expect(missing.orders.dispatch([{ bundleId: '77', shipment: parcel, maybeSentAt: longAgo }])).toMatchObject([
      { why: 'refused', reason: expect.stringContaining('없습니다') },
    ]);
    expect([cancelled.count('setOrderDelivery'), missing.count('setOrderDelivery')]).toEqual([0, 0]);
  });

  it('그런 것만 묻고, 나머지는 바로 보내며, 답의 차례는 그대로이다', () => {
    const opened = openMall();
    const delivery = { shipMethod: '일반-우편배송' };
    const wishes = [{ state: 'CONFIRM' }, { state: 'DELIVERY', delivery }, { state: 'CONFIRM' }] as const;
    const ids = wishes.map((wish) => placeIn(opened, wish).bundleId);
    const outcomes = opened.orders.dispatch(
      ids.map((bundleId, at) => ({
        bundleId,
        shipment: { way: 'post' },
        ...(at > 0 ? { maybeSentAt: longAgo } : {}),
      })),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect([opened.count('getOrderInfo'), opened.count('setOrderDelivery')]).toEqual([2, 2]);
  });
});

const anyConsignment: fc.Arbitrary<Shipment> = fc.oneof(
  fc.record({
    way: fc.constant('parcel' as const),
    courier: fc.constantFrom('CJ대한통운', '한진택배', '우체국택배', 'EMS'),
    trackingNumber: fc.stringMatching(/^[0-9A-Z]{1,20}$/),
  }),
  fc.constantFrom('2026-11-23', '2026-12-31').map((arriveOn) => ({ way: 'direct' as const, arriveOn })),
  fc.constant({ way: 'post' as const }),
  fc
    .string({ minLength: 1, maxLength: 50 })
    .filter((text) => text.trim() !== '')
    .map((text) => ({ way: 'other' as const, text })),
);

it('한 번 보낸 것을 보냈을지도 모른다고 다시 주면 된 것이고, 다른 송장으로 주면 아니다', () => {
  fc.assert(
    fc.property(anyConsignment, anyConsignment, (first, second) => {
      const { dispatch, count } = openWith({ state: 'CONFIRM' });
      expect(dispatch(first)).toMatchObject({ ok: true });
      expect(dispatch(first, true)).toMatchObject({ ok: true });
      const isSame =
        first.way === second.way && (first.way !== 'parcel' || fc.stringify(first) === fc.stringify(second));
      expect(dispatch(second, true).ok).toBe(isSame);
      expect(count('setOrderDelivery')).toBe(1);
    }),
  );
});
