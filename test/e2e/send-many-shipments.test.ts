/** 송장전송 of thousands of waybills at once: in as many executions as the time budget needs, each bundle sent exactly once. */
import { virtualClock } from '../../local/apps-script';
import { createMall } from '../../local/malls/wemakeprice/mall';
import type { Run } from '../../src/engine/run';
import { historyOf, openOrderShop, runOn, snapshotOf, waybill, writesOf } from '../helpers/order-shop';
import { openScene, type Scene } from '../helpers/scene';

const COUNT = 5_000;
const PER_SECOND = 5;
/** Steps begin and go on for 240 of the 270 seconds; the rest of 1,200 are the looks for cancels. */
const IN_ONE_EXECUTION = 1_140;
/** A tick collects orders, claims and inquiries before it goes on, at the same five a second. */
const IN_ONE_TICK = 1_125;

/** A mall that turns away whoever asks more than five times a second. */
function strict(scene: Scene): Scene {
  const { workbook, state, mall, now } = snapshotOf(scene);
  const clock = virtualClock(now, { frozen: true });
  const limits = { requestsPerSecond: PER_SECOND, realTime: () => clock.now() };
  return openScene({ workbook, state, clock, mall: createMall({ ...limits, state: mall }) });
}

/** Confirmed orders in the sheet, a waybill pasted beside each. */
function pasted(count: number): Scene {
  const scene = strict(openOrderShop());
  scene.ask('saveSettings', { rereadsPerRun: 0 });
  scene.buyer.placeOrders({ count, state: 'CONFIRM', from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
  scene.collectNow();
  const header = scene.runtime.seller.read('송장')[0] ?? [];
  const paste = (name: string, cells: string[]) =>
    scene.runtime.seller.paste(
      '송장',
      2,
      header.indexOf(name) + 1,
      cells.map((cell) => [cell]),
    );
  const nths = scene.rows('송장').map((_, nth) => nth);
  paste(
    '작업',
    nths.map(() => '송장전송'),
  );
  paste(
    '택배사',
    nths.map((nth) => (nth % 3 === 0 ? 'CJ' : '대한통운')),
  );
  paste('송장번호', nths.map(waybill));
  scene.buyer.forgetRequests();
  return scene;
}

const sending = (runs: Run[] = []) => runs.find(({ job }) => job === 'sendShipments');

describe(`송장 ${COUNT.toLocaleString()}건을 붙여 넣고 한 번 실행하면`, () => {
  let scene: Scene;
  const executions: Run[][] = [];

  beforeAll(() => {
    scene = pasted(COUNT);
    executions.push(runOn(scene, '송장'));
    while (sending(executions.at(-1))?.state === '진행중') executions.push(scene.tick());
  });

  it('메뉴의 실행과 그다음 자동 실행들이 이어서 모두 보낸다', () => {
    expect(executions).toHaveLength(1 + Math.ceil((COUNT - IN_ONE_EXECUTION) / IN_ONE_TICK));
    expect(sending(executions[0])).toMatchObject({ state: '진행중', done: IN_ONE_EXECUTION, total: COUNT });
    expect(sending(executions.at(-1))).toMatchObject({ state: '완료', done: COUNT, ok: COUNT, failed: 0, skipped: 0 });
    for (const row of scene.rows('송장'))
      expect(row).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공', 메시지: '' });
  });

  it('묶음마다 제 송장번호로 꼭 한 번 보내고, 1초에 5번을 넘지 않는다', () => {
    const wanted = scene.rows('송장').map((row) => [row['배송번호'], row['송장번호']].join(' '));
    const sent = writesOf(scene).map(({ call, body }) => [call, body['bundleNo'], body['invoiceNo']].join(' '));
    expect(sent.sort()).toEqual(wanted.map((one) => `setOrderDelivery ${one}`).sort());
    const held = scene.mall.state().bundles.map(({ bundleNo, delivery }) => `${bundleNo} ${delivery.invoiceNo}`);
    expect(held.sort()).toEqual(wanted.sort());
    const writes = scene.buyer.requests().filter(({ path }) => path.includes('/in/'));
    expect(new Set(writes.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('연동이력에는 보낸 묶음마다 한 줄이 있고, 개인정보는 없다', () => {
    const targets = scene
      .rows('연동이력')
      .flatMap((row) => (row['작업'] === '송장전송' && row['대상'] ? row['대상'] : []));
    expect(targets.map(String).sort()).toEqual(
      scene
        .rows('송장')
        .map((row) => String(row['배송번호']))
        .sort(),
    );
    const history = historyOf(scene);
    const people = scene.mall.state().bundles.flatMap(({ buyerName, buyerPhone, delivery }) => {
      const { name, phone, shipAddress } = delivery;
      return [buyerName, buyerPhone, name, phone, shipAddress.addrFixed, shipAddress.addrDetail];
    });
    expect([...new Set(people)].filter((one) => one !== '' && history.includes(one))).toEqual([]);
  });
});

describe('송장 1,000건을 보내다가 실행이 세 번 죽으면', () => {
  const WITH_DEATHS = 1_000;
  let scene: Scene;

  /** Dies right after the mall has done what so many requests asked for, before any answer is kept. */
  function dieAfter(requests: number, work: () => void): void {
    let left = requests;
    const stop = scene.runtime.gate.hook({
      after: ({ kind }, { kill }) => {
        if (kind !== 'http') return;
        left -= 1;
        if (left > 0) return;
        stop();
        kill();
      },
    });
    expect(work).toThrow();
    stop();
  }

  beforeAll(() => {
    scene = pasted(WITH_DEATHS);
    dieAfter(37, () => runOn(scene, '송장'));
    dieAfter(61, () => scene.tick());
    dieAfter(23, () => scene.tick());
    for (let runs = scene.tick(); sending(runs)?.state === '진행중'; ) runs = scene.tick();
  });

  it('그다음 자동 실행들이 이어서 모두 보내고, 위메프에 두 번 나간 묶음이 없다', () => {
    const sent = writesOf(scene).flatMap(({ call, body }) =>
      call === 'setOrderDelivery' ? String(body['bundleNo']) : [],
    );
    expect(sent).toHaveLength(WITH_DEATHS);
    expect(new Set(sent).size).toBe(WITH_DEATHS);
    for (const row of scene.rows('송장')) {
      expect(row).toMatchObject({ 작업: '', 전송상태: '전송완료' });
      // What left right before a death may have come back with the orders first.
      if (row['결과'] !== '성공')
        expect(row).toMatchObject({ 결과: '건너뜀', 메시지: expect.stringMatching(/^이미 전송한/) });
    }
  });
});
