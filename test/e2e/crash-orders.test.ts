/** 주문 and 송장 실행 may die at any service call, as a 6-minute kill does; done again they come to the same end, and nothing leaves twice. */
import type { HookActions, ServiceCall } from '../../local/apps-script/service-call';
import { fill, openOrderShop, sceneOf, snapshotOf, waybill, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

type Story = '주문' | '송장';

/** Confirm with a delay, a delay alone, a line to be cancelled; then six waybills: one not confirmed yet, one that a buyer wants cancelled. */
function prepared(): Scene {
  const scene = openOrderShop();
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (rows.length > 20) scene.runtime.seller.deleteRows(name, 21, rows.length - 20);
  }
  const fresh = scene.buyer.placeOrder({ options: 2 });
  const torn = scene.buyer.placeOrder({ options: 2 });
  const late = scene.buyer.placeOrder({ state: 'CONFIRM' });
  const parcels = [1, 2, 3, 4, 5].map(() => scene.buyer.placeOrder({ state: 'CONFIRM' }));
  parcels.push(scene.buyer.placeOrder({}));
  scene.collectNow();
  scene.buyer.cancelRequest({ bundleNo: parcels[2]?.bundleNo ?? '' });
  const delay = { 출고예정일: '2026-11-27', 지연사유: '주문 폭주' };
  fill(scene, '주문', fresh.bundleNo, { 작업: '발주확인', ...delay });
  fill(scene, '주문', torn.bundleNo, { 작업: '판매취소', 취소사유: '품절' }, 1);
  fill(scene, '주문', late.bundleNo, { 작업: '발송지연', ...delay });
  for (const [nth, { bundleNo }] of parcels.entries())
    fill(scene, '송장', bundleNo, { 작업: '송장전송', 택배사: '한진', 송장번호: waybill(nth) });
  scene.buyer.forgetRequests();
  return scene;
}

/** 실행; done before, it has nothing left to do and says so. */
function run(scene: Scene, tab: Story): void {
  scene.runtime.setActiveTab(tab);
  try {
    scene.runtime.run('runRows');
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

/** Both tabs without times. What was done before a death is done for the next 실행: 건너뜀 because it is so already. */
function endState(scene: Scene): string[] {
  return (['주문', '송장'] as const).flatMap((tab) =>
    scene.rows(tab).map(({ 수집일시, 처리일시, 발주확인일시, 발송일시, 결과, 메시지, ...row }) => {
      const isDone = 결과 === '성공' || (결과 === '건너뜀' && String(메시지).startsWith('이미'));
      return JSON.stringify([tab, row, isDone ? '다 됨' : [결과, 메시지]]);
    }),
  );
}

/** What the mall holds in the end, without times. */
const mallState = (scene: Scene): string[] =>
  scene.mall
    .state()
    .bundles.map(({ bundleNo, state, delivery, orderProduct }) =>
      JSON.stringify([
        ...[bundleNo, state, delivery.invoiceNo, delivery.scheduleShipDate],
        orderProduct.flatMap(({ orderOption }) => orderOption.map(({ optionStatus }) => optionStatus)),
      ]),
    );

const dispatches = (scene: Scene): string[] =>
  writesOf(scene).flatMap(({ call, body }) => (call === 'setOrderDelivery' ? String(body['bundleNo']) : []));

interface End {
  sheet: string[];
  mall: string[];
  dispatches: string[];
}

const endOf = (scene: Scene): End => ({
  sheet: endState(scene),
  mall: mallState(scene),
  dispatches: dispatches(scene).sort(),
});

const ready = prepared();
const beforeOrders = snapshotOf(ready);
run(ready, '주문');
const beforeShipments = snapshotOf(ready);
const starts = { 주문: beforeOrders, 송장: beforeShipments };
run(ready, '송장');
const quiet = endOf(ready);

it('조용할 때: 다섯이 나가고 하나는 보류이며, 주문의 작업은 모두 끝난다', () => {
  expect(quiet.dispatches).toHaveLength(5);
  expect(ready.rows('송장').filter((row) => row['전송상태'] === '보류')).toHaveLength(1);
  expect(ready.rows('주문').map((row) => row['작업'])).toEqual(ready.rows('주문').map(() => ''));
  expect(writesOf(ready).map(({ call }) => call)).toEqual([
    ...['setOrderConfirm', 'setOrderDelay', 'setOrderDelay', 'setOrderCancel'],
    ...['setOrderConfirm', ...Array.from({ length: 5 }, () => 'setOrderDelivery')],
  ]);
});

type Wrong = 'kill' | 'fail';

const moving = new Set(['cells', 'structure', 'format', 'http']);
const isEffect = ({ kind, name, written }: ServiceCall): boolean =>
  written > 0 || kind === 'http' || kind === 'structure' || kind === 'format' || name === 'Properties.setProperty';

/**
 * Which calls are worth a trial. Deaths between two effects leave the same behind, so each effect is followed by one;
 * an exception is met by the program, so it comes from every call that moves cells or asks the mall.
 */
const isWorth: Record<Wrong, (call: ServiceCall) => boolean> = { kill: isEffect, fail: ({ kind }) => moving.has(kind) };

/** Lets one such call of 실행 on this tab go wrong; false when there are not so many. */
function goesWrong(scene: Scene, tab: Story, wanted: number, act: Wrong): boolean {
  let calls = 0;
  const strike = (call: ServiceCall, actions: HookActions) => {
    if (!isWorth[act](call)) return;
    calls += 1;
    if (calls !== wanted) return;
    stop();
    actions[act]();
  };
  const stop = scene.runtime.gate.hook(act === 'kill' ? { after: strike } : { before: strike });
  run(scene, tab);
  stop();
  return calls >= wanted;
}

describe.each([
  ['주문', 'kill', 25],
  ['송장', 'kill', 25],
  ['주문', 'fail', 40],
  ['송장', 'fail', 35],
] as const)('%s 실행', (tab, act, least) => {
  const told = act === 'kill' ? '어느 일을 하고 죽어도' : '어느 호출이 실패해도';
  it(`${told} 다시 실행하면 끝 모습이 같고, 두 번 나가지 않는다`, () => {
    const different: unknown[] = [];
    let tried = 0;
    for (let call = 1; ; call += 1) {
      const scene = sceneOf(starts[tab]);
      if (!goesWrong(scene, tab, call, act)) break;
      tried = call;
      scene.clock.advance(120_000);
      run(scene, '주문');
      run(scene, '송장');
      const end = endOf(scene);
      const difference = {
        sheet: end.sheet.filter((row, at) => row !== quiet.sheet[at]),
        mall: end.mall.filter((row, at) => row !== quiet.mall[at]),
        dispatches: end.dispatches.join() === quiet.dispatches.join() ? [] : end.dispatches,
      };
      if (Object.values(difference).some((found) => found.length > 0)) different.push({ call, ...difference });
    }
    expect(different).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(least);
  }, 120_000);
});
