/** 재고 맞추기 may die or fail at any service call; done again, each order has taken its stock exactly once and given it back once. */
import type { HookActions, ServiceCall } from '../../local/apps-script';
import { goesWrong, type Wrong } from '../helpers/goes-wrong';
import { sceneOf, snapshotOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';
import { typeInto } from '../helpers/shop';
import { followStock, openStockShop, order, stockAtMall, stockOf } from '../helpers/stock-shop';

/** Two orders of one option, one of a product without, and one that was counted and is cancelled since. */
function prepared(): Scene {
  const scene = openStockShop({ stockFromOrders: true, sendStock: true, soldOutByStock: true });
  const { bundleNo } = order(scene, 4, '실버');
  scene.tick();
  scene.ask('saveSettings', { stockFromOrders: true, sendStock: false, soldOutByStock: false });
  scene.buyer.cancelOrder({ bundleNo });
  order(scene, 3, '골드');
  order(scene, 2, '골드');
  order(scene, 10);
  for (const job of ['collectOrders', 'collectClaims']) {
    let run = scene.ask('startJob', { job }) as { runId: string; state: string };
    while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as typeof run;
  }
  scene.ask('saveSettings', { sendStock: true, soldOutByStock: true });
  return scene;
}

const endOf = (scene: Scene) => ({
  taken: scene.rows('주문').map((row) => [row['옵션'], row['재고반영']]),
  stock: stockOf(scene),
  mall: stockAtMall(scene),
  listings: scene.rows('판매상품').map((row) => [row['연동상태'], row['전송지문'], row['자동품절일시'] !== '']),
  products: scene.rows('상품').map((row) => row['연동상태']),
});

const ready = prepared();
const start = snapshotOf(ready);
followStock(ready);
const quiet = endOf(ready);

it('조용할 때: 두 주문이 함께 빼고, 취소가 돌려주고, 다 팔린 상품은 품절이 된다', () => {
  expect(quiet.taken).toEqual([
    ['실버', 0],
    ['골드', 3],
    ['골드', 2],
    ['', 10],
  ]);
  expect(quiet.stock).toMatchObject({ 골드: 5, 실버: 10, 둘째: 0 });
  expect(quiet.mall).toEqual({ 골드: 5, 실버: 10, 로즈골드: 10, 둘째: 0 });
  expect(quiet.products).toEqual(['반영완료', '품절']);
});

const isEffect = ({ kind, name, written }: ServiceCall): boolean =>
  written > 0 ||
  kind === 'http' ||
  kind === 'structure' ||
  name === 'Properties.setProperty' ||
  name === 'Properties.deleteProperty';
/** Reads that fail are all alike: one of some is tried. */
const READS = 6;
const isMoving = (call: ServiceCall): boolean =>
  (call.kind === 'cells' && (call.written > 0 || call.number % READS === 0)) || call.kind === 'http';
const isWorth: Record<Wrong, (call: ServiceCall) => boolean> = { kill: isEffect, fail: isMoving };

/** What it throws is what the sidebar would tell. */
function attempt(scene: Scene): void {
  try {
    followStock(scene);
  } catch {
    // Told.
  }
}

describe.each([
  ['kill', 12],
  ['fail', 12],
] as const)('어느 일을 하고 죽거나(%s) 실패해도', (wrong, least) => {
  it('다시 하면 재고는 꼭 한 번 빠지고 꼭 한 번 돌아온다', () => {
    const different: unknown[] = [];
    let tried = 0;
    for (let call = 1; ; call += 1) {
      const scene = sceneOf(start);
      if (!goesWrong(scene, { wrong, wanted: call, isWorth }, () => attempt(scene))) break;
      tried = call;
      // So long a read of a lost write proves nothing.
      scene.clock.advance(16 * 60_000);
      followStock(scene);
      const end = endOf(scene);
      if (JSON.stringify(end) !== JSON.stringify(quiet)) different.push({ call, end });
    }
    expect(different).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(least);
  });
});

it('재고를 빼다 죽은 사이에 판매자가 그 재고를 직접 고치면 그 수를 두고 알린다', () => {
  const scene = sceneOf(start);
  let kills = 0;
  const stop = scene.runtime.gate.hook({
    after(call: ServiceCall, actions: HookActions) {
      if (call.name !== 'Properties.setProperty') return;
      kills += 1;
      if (kills === 2) actions.kill();
    },
  });
  expect(() => followStock(scene)).toThrow();
  stop();
  typeInto(scene, '상품', 3, '재고수량', '77');
  scene.clock.advance(120_000);
  followStock(scene);
  expect(stockOf(scene)).toMatchObject({ 골드: 5, 실버: 10, 둘째: 77 });
  expect(endOf(scene).taken).toEqual(quiet.taken);
  const told = scene.rows('연동이력').map((row) => `${row['결과']} ${row['메시지']}`);
  expect(told.join('\n')).toMatch(/확인필요 .*직접 바꾸어/);
});
