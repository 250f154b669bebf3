/** 점검 of 주문 and 송장: what 실행 would refuse or find nothing to do in, said beforehand and without any network. */

import {
  fill,
  type OrderTab,
  openOrderShop,
  rowOf,
  runOn,
  sceneOf,
  snapshotOf,
  waybill,
  writesOf,
} from '../helpers/order-shop';
import { checkTab } from '../helpers/product-rows';
import type { Scene } from '../helpers/scene';

type Texts = Record<string, string>;
type Wish = Parameters<Scene['buyer']['placeOrder']>[0];

interface Case {
  what: string;
  wish?: Wish;
  cells: Texts;
  /** Of the second line too; otherwise the first alone is asked. */
  second?: Texts;
}

const send = { 작업: '송장전송', 택배사: 'CJ대한통운', 송장번호: waybill() };
const late = { 출고예정일: '2026-11-26' };
const OLD = '이미 지난 날짜';

const cases: Record<OrderTab, readonly Case[]> = {
  주문: [
    {
      what: '서로 다른 작업',
      wish: { options: 2 },
      cells: { 작업: '발주확인' },
      second: { 작업: '판매취소', 취소사유: '품절' },
    },
    { what: '지연사유 없음', cells: { 작업: '발주확인', ...late } },
    { what: '지연상세사유 없음', cells: { 작업: '발주확인', ...late, 지연사유: '기타' } },
    { what: OLD, cells: { 작업: '발주확인', 출고예정일: '2026-11-01', 지연사유: '주문 폭주' } },
    { what: '읽을 수 없는 날짜', cells: { 작업: '발주확인', 출고예정일: '다음 주쯤' } },
    { what: '너무 먼 날짜', cells: { 작업: '발주확인', 출고예정일: '2027-01-30', 지연사유: '주문 폭주' } },
    {
      what: '서로 다른 날짜',
      wish: { options: 2 },
      cells: { 작업: '발주확인', 출고예정일: '2026-11-24' },
      second: { 작업: '발주확인', 출고예정일: '2026-11-25' },
    },
    {
      what: '출고예정일 없는 발송지연',
      wish: { state: 'CONFIRM' },
      cells: { 작업: '발송지연', 지연사유: '주문 폭주' },
    },
    { what: '발주확인 전의 발송지연', cells: { 작업: '발송지연', ...late, 지연사유: '주문 폭주' } },
    { what: '취소사유 없음', cells: { 작업: '판매취소' } },
    { what: '보낸 주문의 판매취소', wish: { state: 'DELIVERY' }, cells: { 작업: '판매취소', 취소사유: '품절' } },
  ],
  송장: [
    { what: '송장번호 없음', cells: { 작업: '송장전송', 택배사: 'CJ대한통운' } },
    { what: '택배사 없음', cells: { 작업: '송장전송', 송장번호: waybill(2) } },
    { what: '사라진 숫자', cells: { ...send, 송장번호: '6.12346E+11' } },
    { what: '맞지 않는 번호', cells: { ...send, 택배사: '롯데택배', 송장번호: '123456789012' } },
    { what: '모르는 택배사', cells: { ...send, 택배사: '용달' } },
    { what: '모르는 배송방법', cells: { ...send, 배송방법: '드론' } },
    { what: '배송예정일 없는 직접배송', cells: { 작업: '송장전송', 배송방법: '직접배송' } },
    { what: '지난 배송예정일', cells: { 작업: '송장전송', 배송방법: '직접배송', 배송예정일: '2026-11-01' } },
    { what: '내용 없는 기타', cells: { 작업: '송장전송', 배송방법: '기타' } },
    { what: '전송하지 않은 것의 송장수정', cells: { ...send, 작업: '송장수정', 송장번호: waybill(3) } },
    { what: '택배의 배송완료', wish: { state: 'DELIVERY' }, cells: { 작업: '배송완료' } },
  ],
};

/** Right rows and rows in which there is nothing to do: 점검 calls them 점검완료. */
const fine: Record<OrderTab, readonly Case[]> = {
  주문: [
    { what: '신규주문의 발주확인', cells: { 작업: '발주확인' } },
    { what: '이미 한 발주확인', wish: { state: 'CONFIRM' }, cells: { 작업: '발주확인' } },
    { what: '쉬는 날의 출고', cells: { 작업: '발주확인', 출고예정일: '2026-11-28', 지연사유: '주문 폭주' } },
  ],
  송장: [
    { what: '송장전송', wish: { state: 'CONFIRM' }, cells: { ...send, 송장번호: waybill(5) } },
    { what: '이미 보낸 것의 송장전송', wish: { state: 'DELIVERY' }, cells: { ...send, 송장번호: waybill(6) } },
    { what: '같은 송장번호', wish: { state: 'CONFIRM' }, cells: { ...send, 송장번호: waybill(5) } },
  ],
};

/** A scene with these cases, each in a bundle of its own. */
function sceneWith(tab: OrderTab, wanted: readonly Case[]): { scene: Scene; bundles: string[] } {
  const scene = openOrderShop();
  const bundles = wanted.map(({ wish = {} }) => scene.buyer.placeOrder(wish).bundleNo);
  scene.collectNow();
  wanted.forEach(({ cells, second }, at) => {
    fill(scene, tab, bundles[at] ?? '', cells, 0);
    if (second) fill(scene, tab, bundles[at] ?? '', second, 1);
  });
  scene.buyer.forgetRequests();
  return { scene, bundles };
}

describe.each(['주문', '송장'] as const)('%s 점검', (tab) => {
  it('실행이 오류라고 할 행마다 같은 말을 하고, 위메프에는 아무것도 묻지 않는다', () => {
    const { scene, bundles } = sceneWith(tab, cases[tab]);
    const twin = sceneOf(snapshotOf(scene));
    const report = checkTab(scene, tab);
    runOn(twin, tab);
    expect(scene.buyer.requests()).toEqual([]);
    expect(writesOf(twin)).toEqual([]);
    cases[tab].forEach(({ what, second }, at) => {
      for (const nth of second ? [0, 1] : [0]) {
        const [checked, ran] = [scene, twin].map((each) => rowOf(each, tab, bundles[at] ?? '', nth));
        expect([what, ran?.['결과']]).toEqual([what, '오류']);
        expect([what, checked?.['결과'], checked?.['메시지']]).toEqual([what, '오류', ran?.['메시지']]);
        expect(checked?.['작업']).toBe(ran?.['작업']);
      }
    });
    expect(report).toMatchObject({ ok: 0, warnings: 0, errors: report.checked });
  });

  it('맞는 행과 할 것이 없는 행은 점검완료이고, 왜 건너뛸지와 주의를 말하며 작업을 지우지 않는다', () => {
    const { scene, bundles } = sceneWith(tab, fine[tab]);
    const report = checkTab(scene, tab);
    expect(scene.buyer.requests()).toEqual([]);
    expect(report).toMatchObject({ checked: fine[tab].length, errors: 0 });
    const rows = bundles.map((bundle) => rowOf(scene, tab, bundle));
    expect(rows.map((row) => row['결과'])).toEqual(rows.map(() => '점검완료'));
    expect(rows.map((row) => row['작업'])).toEqual(fine[tab].map(({ cells }) => cells['작업']));
    expect(rows[1]?.['메시지']).toMatch(/^주의: 이미/);
    expect(rows[2]?.['메시지']).toMatch(/^주의: /);
  });

  it('키가 같은 두 행은 둘 다 오류이고, 실행해도 보내지 않는다', () => {
    const { scene, bundles } = sceneWith(tab, [fine[tab][0] ?? missing()]);
    const [, row = []] = scene.runtime.seller.read(tab);
    scene.runtime.seller.paste(tab, 3, 1, [row]);
    checkTab(scene, tab);
    const messages = () => [0, 1].map((nth) => rowOf(scene, tab, bundles[0] ?? '', nth));
    for (const one of messages())
      expect(one).toMatchObject({ 결과: '오류', 메시지: expect.stringContaining('같은 행이 2행, 3행에') });
    runOn(scene, tab);
    expect(writesOf(scene)).toEqual([]);
    for (const one of messages())
      expect(one).toMatchObject({ 결과: '오류', 메시지: expect.stringContaining('같은 행이 2행, 3행에') });
  });
});

describe('시트를 부르는 수는 행이 10, 1,000, 10,000이어도 정해진 만큼이다', () => {
  /** In a long tab columns and rows are read by themselves rather than with all that lies between. */
  const READS_MORE = 16;
  const acts = { 주문: '발주확인', 송장: '송장전송' } as const;
  const tabs = ['주문', '송장'] as const;
  const ASKED = 10;

  /** Fills 작업 of the first rows, and empties it below them. */
  function choose(scene: Scene, tab: OrderTab, asked: number, count: number): void {
    const texts = Array.from({ length: count }, (_, nth) => [nth < asked ? acts[tab] : '']);
    scene.runtime.seller.paste(tab, 2, 1, texts);
  }

  function pasteWaybills(scene: Scene, count: number): void {
    const header = scene.runtime.seller.read('송장')[0] ?? [];
    const numbers = Array.from({ length: count }, (_, nth) => ['CJ', waybill(nth)]);
    scene.runtime.seller.paste('송장', 2, header.indexOf('택배사') + 1, numbers);
  }

  function callsOf(scene: Scene, work: () => void): number {
    scene.runtime.gate.reset();
    work();
    const { cells, structure, format } = scene.runtime.gate.counts().byKind;
    return cells + structure + format;
  }

  /** 점검 with a 작업 in every row of both tabs, then 실행 of ten rows of each. */
  function countsFor(count: number) {
    const scene = openOrderShop();
    scene.ask('saveSettings', { rereadsPerRun: 0 });
    scene.buyer.placeOrders({ count, from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
    scene.collectNow();
    pasteWaybills(scene, count);
    const checks = tabs.map((tab) => {
      choose(scene, tab, count, count);
      return callsOf(scene, () => expect(checkTab(scene, tab)).toMatchObject({ checked: count, errors: 0 }));
    });
    const runs = tabs.map((tab) => {
      choose(scene, tab, ASKED, count);
      return callsOf(scene, () => expect(runOn(scene, tab)).toMatchObject([{ state: '완료', ok: ASKED }]));
    });
    return [...checks, ...runs];
  }

  const few = countsFor(10);

  it.each([1_000, 10_000])('%i행', (count) => {
    countsFor(count).forEach((calls, at) => {
      expect(calls).toBeLessThanOrEqual((few[at] ?? 0) + READS_MORE);
    });
  });
});

function missing(): never {
  throw new Error('no case');
}
