/** 송장: every 작업 in every 전송상태, with the shipped bundle: what the mall is asked, and what the row then says. */
import type { PlacedOrder } from '../../local/malls/wemakeprice/buyer';
import { type ShipmentAct, shipmentTable } from '../../src/jobs/shipments/shipment-acts';
import { shipmentStates } from '../../src/tabs/shipments.tab';
import { askedOf, callsAbout, fill, openOrderShop, rowOf, runOn, type SentWrite, waybill } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

type Act = '송장전송' | '송장수정' | '배송완료' | '강제완료';

const names: Record<Act, ShipmentAct> = {
  송장전송: 'send',
  송장수정: 'change',
  배송완료: 'complete',
  강제완료: 'force',
};
const acts = Object.keys(names) as Act[];

/** What 전송상태 is called when somebody has emptied it. */
const EMPTIED = '빈칸';

interface Way {
  /** What happens at the mall before the collection. */
  place(scene: Scene, act: Act): PlacedOrder;
  /** What happens after it, and is collected too. */
  after?(scene: Scene, order: PlacedOrder): void;
  /** What stands in 전송상태 only because an execution died or somebody typed it. */
  typed?: string;
}

/** A parcel that is on its way; only what the seller brings himself is told to have arrived. */
const shipped = (state: 'DELIVERY' | 'COMPLETE') => (scene: Scene, act: Act) =>
  scene.buyer.placeOrder({
    state,
    delivery:
      act === '배송완료' ? { shipMethod: '일반-직접배송' } : { parcelCompany: 'CJ대한통운', invoiceNo: '600000000001' },
  });
const confirmed = ({ buyer }: Scene) => buyer.placeOrder({ state: 'CONFIRM' });

const claims = new Map<string, string>();
const ways: Record<string, Way> = {
  발주확인전: { place: ({ buyer }) => buyer.placeOrder({}) },
  미입력: { place: confirmed },
  전송대기: { place: confirmed, typed: '전송대기' },
  전송중: { place: confirmed, typed: '전송중' },
  전송완료: { place: shipped('DELIVERY') },
  전송실패: { place: confirmed, typed: '전송실패' },
  배송완료: { place: shipped('COMPLETE') },
  강제완료: { place: confirmed, typed: '강제완료' },
  보류: {
    place(scene) {
      const order = confirmed(scene);
      claims.set(order.bundleNo, scene.buyer.cancelRequest({ bundleNo: order.bundleNo }).claimBundleNo);
      return order;
    },
  },
  취소됨: {
    place: ({ buyer }) => buyer.placeOrder({}),
    after: ({ buyer }, { bundleNo }) => void buyer.cancelOrder({ bundleNo }),
  },
  [EMPTIED]: { place: confirmed, typed: '' },
};

interface Cell {
  kind: 'do' | 'skip' | 'refuse';
  /** Calls about the bundle, reads too. */
  calls: string[];
  /** 전송상태 afterwards. */
  next: string;
  says: string;
}

const done = (next: string, ...calls: string[]): Cell => ({ kind: 'do', calls, next, says: '' });
const skipped = (next: string, says: string): Cell => ({ kind: 'skip', calls: [], next, says });
const refused = (next: string, says: string): Cell => ({ kind: 'refuse', calls: [], next, says });
const forced: Cell = { kind: 'do', calls: [], next: '강제완료', says: '위메프에 보내지 않고' };

const SEND = 'setOrderDelivery';
const READ = 'getOrderInfo';
const SEND_FIRST = '작업을 송장전송으로 고르세요';
const UNKNOWN = '전송되었는지 아직 모르는 송장';
const CANCELLED = '취소된 주문입니다';
const FORCED = '강제완료한 송장이라';

const table: Record<Act, Record<string, Cell>> = {
  송장전송: {
    발주확인전: done('전송완료', 'setOrderConfirm', READ, SEND),
    미입력: done('전송완료', SEND),
    전송대기: done('전송완료', SEND),
    전송중: done('전송완료', READ, SEND),
    전송완료: skipped('전송완료', '이미 전송한 송장입니다. 번호를 바꾸려면'),
    전송실패: done('전송완료', SEND),
    배송완료: skipped('배송완료', '이미 배송이 끝난 송장입니다'),
    강제완료: refused('강제완료', FORCED),
    보류: done('전송완료', SEND),
    취소됨: refused('취소됨', CANCELLED),
    [EMPTIED]: done('전송완료', READ, SEND),
  },
  송장수정: {
    발주확인전: refused('발주확인전', SEND_FIRST),
    미입력: refused('미입력', SEND_FIRST),
    전송대기: refused('미입력', SEND_FIRST),
    전송중: refused('전송중', UNKNOWN),
    전송완료: done('전송완료', 'setParcelDelivery'),
    전송실패: refused('전송실패', SEND_FIRST),
    배송완료: refused('배송완료', '번호를 바꿀 수 없습니다'),
    강제완료: refused('강제완료', FORCED),
    보류: refused('보류', SEND_FIRST),
    취소됨: refused('취소됨', CANCELLED),
    [EMPTIED]: refused('', UNKNOWN),
  },
  배송완료: {
    발주확인전: refused('발주확인전', SEND_FIRST),
    미입력: refused('미입력', SEND_FIRST),
    전송대기: refused('미입력', SEND_FIRST),
    전송중: refused('전송중', UNKNOWN),
    전송완료: done('배송완료', 'setOrderComplete'),
    전송실패: refused('전송실패', SEND_FIRST),
    배송완료: skipped('배송완료', '이미 배송이 끝난 송장입니다'),
    강제완료: refused('강제완료', FORCED),
    보류: refused('보류', SEND_FIRST),
    취소됨: refused('취소됨', CANCELLED),
    [EMPTIED]: refused('', UNKNOWN),
  },
  강제완료: {
    발주확인전: forced,
    미입력: forced,
    전송대기: forced,
    전송중: forced,
    전송완료: skipped('전송완료', '이미 전송한 송장입니다'),
    전송실패: forced,
    배송완료: skipped('배송완료', '이미 배송이 끝난 송장입니다'),
    강제완료: skipped('강제완료', '이미 강제완료한 송장입니다'),
    보류: forced,
    취소됨: refused('취소됨', CANCELLED),
    [EMPTIED]: forced,
  },
};

/** So long ago that what the mall does not show was not done. */
const LONG_AGO = '2026-11-23 08:00:00';

const all = acts.flatMap((act) => Object.entries(table[act]).map(([state, cell]) => ({ act, state, ...cell })));
const outcomes = { do: '성공', skip: '건너뜀', refuse: '오류' } as const;

it('송장의 표에 있는 칸이 하나도 빠짐없이 여기에 있고, 뜻이 같다', () => {
  const written = Object.entries(shipmentTable).flatMap(([act, byState]) =>
    Object.entries(byState).map(
      ([state, verdict]) => `${act} ${state} ${verdict === 'do' ? 'do' : Object.keys(verdict)[0]}`,
    ),
  );
  const known = all.filter(({ state }) => state !== EMPTIED);
  expect(known.map(({ act, state, kind }) => `${names[act]} ${state} ${kind}`).sort()).toEqual(written.sort());
  expect(written).toHaveLength(40);
  expect(Object.keys(ways).filter((state) => state !== EMPTIED)).toEqual(Object.values(shipmentStates));
});

describe('작업과 전송상태가 만나는 칸마다', () => {
  const orders = new Map<string, PlacedOrder>();
  let scene: Scene;
  let asked: SentWrite[];
  const orderOf = (act: string, state: string) => orders.get(`${act} ${state}`) ?? missing(`${act} ${state}`);

  beforeAll(() => {
    scene = openOrderShop({ answerYes: true });
    for (const { act, state } of all) orders.set(`${act} ${state}`, wayTo(state).place(scene, act));
    scene.collectNow();
    for (const { act, state } of all) wayTo(state).after?.(scene, orderOf(act, state));
    scene.collectNow();
    all.forEach(({ act, state }, nth) => {
      const { bundleNo } = orderOf(act, state);
      const { typed } = wayTo(state);
      const way = act === '배송완료' ? { 배송방법: '직접배송' } : { 택배사: 'CJ대한통운', 송장번호: waybill(nth) };
      fill(scene, '송장', bundleNo, {
        작업: act,
        ...way,
        ...(typed === undefined ? {} : { 전송상태: typed, 처리일시: LONG_AGO }),
      });
      expect([act, rowOf(scene, '송장', bundleNo)['전송상태']]).toEqual([act, state === EMPTIED ? '' : state]);
    });
    // The buyers think better of it, which the sheet cannot know yet.
    for (const claimBundleNo of claims.values()) scene.buyer.withdrawClaim({ claimBundleNo });
    scene.buyer.forgetRequests();
    runOn(scene, '송장');
    asked = askedOf(scene);
  });

  it.each(all)('$state 송장에 $act: $kind $says', ({ act, state, kind, calls, next, says }) => {
    const order = orderOf(act, state);
    expect(callsAbout(scene, order, asked)).toEqual(calls);
    const row = rowOf(scene, '송장', order.bundleNo);
    expect(row).toMatchObject({ 작업: kind === 'refuse' ? act : '', 결과: outcomes[kind], 전송상태: next });
    if (says === '') expect(row['메시지']).toBe('');
    else expect(row['메시지']).toContain(says);
    if (kind === 'refuse') expect(row['메시지']).toContain('「전송상태」');
  });

  it('보낸 송장번호가 제 묶음에 한 번씩 적혔다', () => {
    const dispatched = asked.filter(({ call }) => call === SEND);
    const expected = all.flatMap(({ act, state, calls }, nth) =>
      calls.includes(SEND)
        ? [
            {
              bundleNo: orderOf(act, state).bundleNo,
              shipMethod: 'PARCEL',
              parcelCompanyCode: 'D002',
              invoiceNo: waybill(nth),
            },
          ]
        : [],
    );
    const byNumber = (left: { invoiceNo?: unknown }, right: { invoiceNo?: unknown }) =>
      String(left.invoiceNo) < String(right.invoiceNo) ? -1 : 1;
    expect(dispatched.map(({ body }) => body).sort(byNumber)).toEqual(expected.sort(byNumber));
  });
});

const wayTo = (state: string): Way => ways[state] ?? missing(state);

function missing(what: string): never {
  throw new Error(`${what} is missing.`);
}
