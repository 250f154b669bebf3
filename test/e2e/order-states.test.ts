/** 주문: every 작업 in every 주문상태, with the shipped bundle: what the mall is asked, and what the row then says. */
import type { PlacedOrder } from '../../local/malls/wemakeprice/buyer';
import { type OrderAct, orderTable, verdictOf } from '../../src/jobs/bundles/order-acts';
import { callsAbout, fill, openOrderShop, rowOf, runOn, type SentWrite, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

type Act = '발주확인' | '발송지연' | '판매취소';

const names: Record<Act, OrderAct> = { 발주확인: 'confirmOrder', 발송지연: 'delayOrder', 판매취소: 'cancelOrder' };
const cells: Record<Act, Record<string, string>> = {
  발주확인: {},
  발송지연: { 출고예정일: '2026-12-01', 지연사유: '주문 폭주' },
  판매취소: { 취소사유: '품절되었습니다' },
};

/** Brings an order into the state by what happens at the mall before it is collected. */
const states: Record<string, (scene: Scene) => PlacedOrder> = {
  신규주문: ({ buyer }) => buyer.placeOrder({}),
  상품준비중: ({ buyer }) => buyer.placeOrder({ state: 'CONFIRM' }),
  배송중: ({ buyer }) => buyer.placeOrder({ state: 'DELIVERY' }),
  배송완료: ({ buyer }) => buyer.placeOrder({ state: 'COMPLETE' }),
  취소요청({ buyer }) {
    const order = buyer.placeOrder({ state: 'CONFIRM' });
    buyer.cancelRequest({ bundleNo: order.bundleNo });
    return order;
  },
  취소완료: ({ buyer }) => buyer.placeOrder({}),
  특별보류: ({ buyer }) => buyer.placeOrder({ orderProduct: [{ orderOption: [{ optionStatus: '특별보류' }] }] }),
};

interface Cell {
  kind: 'do' | 'skip' | 'refuse';
  calls: string[];
  /** 주문상태 afterwards. */
  next: string;
  says: string;
}

const done = (call: string, next: string): Cell => ({ kind: 'do', calls: [call], next, says: '' });
const skipped = (next: string, says: string): Cell => ({ kind: 'skip', calls: [], next, says });
const refused = (next: string, says: string): Cell => ({ kind: 'refuse', calls: [], next, says });

const table: Record<Act, Record<string, Cell>> = {
  발주확인: {
    신규주문: done('setOrderConfirm', '상품준비중'),
    상품준비중: skipped('상품준비중', '이미 발주확인한 주문입니다'),
    배송중: skipped('배송중', '이미 발송한 주문입니다'),
    배송완료: skipped('배송완료', '이미 배송이 끝난 주문입니다'),
    취소요청: refused('취소요청', '취소 요청을 먼저 처리'),
    취소완료: refused('취소완료', '취소된 주문입니다'),
    특별보류: done('setOrderConfirm', '특별보류'),
  },
  발송지연: {
    신규주문: refused('신규주문', '발주확인으로 고르세요. 발송지연도 함께'),
    상품준비중: done('setOrderDelay', '상품준비중'),
    배송중: refused('배송중', '이미 발송한 주문이라 미룰 수 없습니다'),
    배송완료: refused('배송완료', '이미 배송이 끝난 주문이라 미룰 수 없습니다'),
    취소요청: refused('취소요청', '취소 요청을 먼저 처리'),
    취소완료: refused('취소완료', '취소된 주문입니다'),
    특별보류: done('setOrderDelay', '특별보류'),
  },
  판매취소: {
    신규주문: done('setOrderCancel', '취소완료'),
    상품준비중: done('setOrderCancel', '취소완료'),
    배송중: refused('배송중', '반품하도록'),
    배송완료: refused('배송완료', '반품하도록'),
    취소요청: refused('취소요청', '취소 요청을 먼저 처리'),
    취소완료: skipped('취소완료', '이미 취소된 주문입니다'),
    특별보류: done('setOrderCancel', '취소완료'),
  },
};

const all = Object.entries(table).flatMap(([act, byState]) =>
  Object.entries(byState).map(([state, cell]) => ({ act: act as Act, state, ...cell })),
);
const outcomes = { do: '성공', skip: '건너뜀', refuse: '오류' } as const;

it('주문의 표에 있는 칸이 하나도 빠짐없이 여기에 있고, 뜻이 같다', () => {
  const written = Object.entries(orderTable).flatMap(([act, byState]) =>
    Object.entries(byState).map(([state, verdict]) => `${act} ${state} ${kindOf(verdict)}`),
  );
  const known = all.filter(({ state }) => state !== '특별보류');
  expect(known.map(({ act, state, kind }) => `${names[act]} ${state} ${kind}`).sort()).toEqual(written.sort());
  expect(written).toHaveLength(18);
  for (const act of Object.values(names)) expect(verdictOf(act, '특별보류')).toBe('do');
});

const kindOf = (verdict: 'do' | object): string => (verdict === 'do' ? 'do' : (Object.keys(verdict)[0] ?? ''));

describe('작업과 주문상태가 만나는 칸마다', () => {
  const orders = new Map<string, PlacedOrder>();
  let scene: Scene;
  let sent: SentWrite[];
  const orderOf = (act: string, state: string) => orders.get(`${act} ${state}`) ?? fail(`${act} ${state}`);

  beforeAll(() => {
    scene = openOrderShop();
    for (const { act, state } of all) {
      const place = states[state] ?? fail(state);
      orders.set(`${act} ${state}`, place(scene));
    }
    scene.collectNow();
    for (const { act } of all.filter(({ state }) => state === '취소완료')) {
      scene.buyer.cancelOrder({ bundleNo: orderOf(act, '취소완료').bundleNo });
    }
    scene.collectNow();
    for (const { act, state } of all) {
      const { bundleNo } = orderOf(act, state);
      expect(rowOf(scene, '주문', bundleNo)['주문상태']).toBe(state);
      fill(scene, '주문', bundleNo, { 작업: act, ...cells[act] });
    }
    scene.buyer.forgetRequests();
    runOn(scene, '주문');
    sent = writesOf(scene);
  });

  it.each(all)('$state 주문에 $act: $kind $says', ({ act, state, kind, calls, next, says }) => {
    const order = orderOf(act, state);
    expect(callsAbout(scene, order, sent)).toEqual(calls);
    const row = rowOf(scene, '주문', order.bundleNo);
    expect(row).toMatchObject({ 작업: kind === 'refuse' ? act : '', 결과: outcomes[kind], 주문상태: next });
    if (says === '') expect(row['메시지']).toBe('');
    else expect(row['메시지']).toContain(says);
    if (kind === 'refuse') expect(row['메시지']).toContain('「주문상태」');
  });

  it('다른 주문에는 아무것도 보내지 않았다', () => {
    const expected = all.flatMap(({ calls }) => calls);
    expect(sent.map(({ call }) => call).sort()).toEqual(expected.sort());
  });
});

function fail(what: string): never {
  throw new Error(`${what} is missing.`);
}
