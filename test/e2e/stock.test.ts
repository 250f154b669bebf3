/** 재고관리 with the shipped bundle: orders take stock once and give it back once, the mall follows, and what the seller said stays. */
import type { Scene } from '../helpers/scene';
import { runTab, typeInto } from '../helpers/shop';
import { codeOf, followStock, openStockShop, order, STOCK, stockAtMall, stockOf } from '../helpers/stock-shop';

const takenOf = (scene: Scene) => scene.rows('주문').map((row) => row['재고반영']);
const statesOf = (scene: Scene) => scene.rows('판매상품').map((row) => row['연동상태']);
const full = { 골드: STOCK, 실버: STOCK, 로즈골드: STOCK, 둘째: STOCK };

describe('주문이 들어오면 재고 빼기', () => {
  it('옵션과 상품에서 한 번만 빠지고, 위메프에도 가며, 여러 번 모아도 그대로이다', () => {
    const scene = openStockShop();
    order(scene, 3, '골드');
    order(scene, 2);
    scene.tick();
    const after = { ...full, 골드: 7, 둘째: 8 };
    expect(stockOf(scene)).toEqual({ 골드: 7, 실버: '', 로즈골드: '', 둘째: 8 });
    expect(stockAtMall(scene)).toEqual(after);
    expect(takenOf(scene)).toEqual([3, 2]);
    scene.tick();
    scene.ask('startJob', { job: 'collectOrders', from: '2026-11-22', to: '2026-11-24' });
    scene.collectNow();
    expect(stockAtMall(scene)).toEqual(after);
    expect(takenOf(scene)).toEqual([3, 2]);
  });

  it('취소되면 한 번만 돌려준다', () => {
    const scene = openStockShop();
    const { bundleNo } = order(scene, 3, '골드');
    scene.tick();
    scene.buyer.cancelOrder({ bundleNo });
    for (const _ of [1, 2]) scene.tick();
    expect(takenOf(scene)).toEqual([0]);
    expect(stockOf(scene)).toMatchObject({ 골드: STOCK });
    expect(stockAtMall(scene)).toEqual(full);
  });

  it('켜기 전의 주문은 세지 않고, 껐다 켜면 그때부터 센다', () => {
    const scene = openStockShop({});
    order(scene, 3, '골드');
    scene.tick();
    scene.ask('saveSettings', { stockFromOrders: true });
    scene.clock.advance(1_000);
    scene.tick();
    expect(takenOf(scene)).toEqual(['']);
    scene.ask('saveSettings', { stockFromOrders: false });
    order(scene, 1);
    scene.tick();
    scene.ask('saveSettings', { stockFromOrders: true });
    scene.clock.advance(1_000);
    order(scene, 2);
    scene.tick();
    expect(takenOf(scene)).toEqual(['', '', 2]);
    expect(stockOf(scene)).toMatchObject({ 둘째: 8 });
  });

  it('없는 상품과 옵션의 주문은 세지 않고 알린다', () => {
    const scene = openStockShop();
    order(scene, 1, '실버골드');
    scene.buyer.placeOrder({});
    scene.tick();
    expect(takenOf(scene)).toEqual(['', '']);
    const told = scene.rows('연동이력').map((row) => String(row['메시지']));
    expect(told.join('\n')).toContain('세지 못한 주문이 2건');
  });
});

describe('보내기', () => {
  it('재고 말고 다른 것도 고친 상품과 작업을 고른 상품은 판매자가 보낼 때까지 기다린다', () => {
    const scene = openStockShop();
    typeInto(scene, '상품', 3, '상품명', '고치는 중인 이름');
    typeInto(scene, '판매상품', 2, '작업', '판매중지');
    order(scene, 3, '골드');
    order(scene, 2);
    scene.tick();
    expect(takenOf(scene)).toEqual([3, 2]);
    expect(stockAtMall(scene)).toEqual(full);
    expect(scene.rows('판매상품')[0]).toMatchObject({ 작업: '판매중지', 연동상태: '반영완료' });
  });

  it('위메프가 거절하면 행에 적고, 다음에 다시 보낸다', () => {
    const scene = openStockShop();
    order(scene, 2);
    scene.buyer.faults({
      path: '/product/in/',
      fault: { status: 422, body: { resultCode: 422, error: '재고를 바꿀 수 없습니다.' } },
    });
    scene.tick();
    expect(scene.rows('판매상품')[1]).toMatchObject({
      결과: '실패',
      메시지: expect.stringContaining('바꿀 수 없습니다'),
    });
    scene.tick();
    expect(scene.rows('판매상품')[1]).toMatchObject({ 결과: '성공', 메시지: '바뀐 재고를 보냈습니다.' });
    expect(stockAtMall(scene)).toMatchObject({ 둘째: 8 });
  });
});

describe('재고로 품절', () => {
  const rules = { stockFromOrders: true, sendStock: true, soldOutByStock: true, soldOutAt: 2, resumeByStock: true };

  it('정한 수 이하이면 품절이 되고, 넘으면 다시 팔며, 그 뒤에도 재고가 저절로 간다', () => {
    const scene = openStockShop(rules);
    order(scene, 8);
    scene.tick();
    expect(statesOf(scene)).toEqual(['반영완료', '품절']);
    expect(stockAtMall(scene)).toEqual({ ...full, 둘째: 0 });
    expect(scene.rows('상품')[1]).toMatchObject({ 연동상태: '품절' });
    typeInto(scene, '상품', 3, '재고수량', '30');
    scene.tick();
    expect(statesOf(scene)).toEqual(['반영완료', '반영완료']);
    expect(stockAtMall(scene)).toEqual({ ...full, 둘째: 30 });
    order(scene, 5);
    scene.tick();
    expect(stockAtMall(scene)).toEqual({ ...full, 둘째: 25 });
  });

  it('모든 옵션을 더해 정한 수 이하일 때만 품절이 된다', () => {
    const scene = openStockShop(rules);
    for (const name of ['골드', '실버']) order(scene, STOCK, name);
    scene.tick();
    expect(statesOf(scene)[0]).toBe('반영완료');
    expect(stockAtMall(scene)).toMatchObject({ 골드: 0, 실버: 0, 로즈골드: STOCK });
    order(scene, STOCK, '로즈골드');
    scene.tick();
    expect(statesOf(scene)[0]).toBe('품절');
  });

  it('판매자가 고른 품절은 재고가 있어도, 전에 저절로 품절이 되었어도 그대로 둔다', () => {
    const scene = openStockShop(rules);
    order(scene, STOCK);
    scene.tick();
    expect(scene.rows('판매상품')[1]).toMatchObject({ 연동상태: '품절', 자동품절일시: expect.stringMatching(/^2026/) });
    typeInto(scene, '상품', 3, '재고수량', '50');
    typeInto(scene, '판매상품', 3, '작업', '판매재개');
    runTab(scene, '판매상품');
    typeInto(scene, '판매상품', 3, '작업', '품절');
    runTab(scene, '판매상품');
    scene.tick();
    expect(statesOf(scene)).toEqual(['반영완료', '품절']);
  });
});

describe('재고 부족과 한꺼번에 바꾸기', () => {
  const scene = openStockShop({ lowStock: 9 });
  typeInto(scene, '옵션', 3, '재고수량', '4');
  typeInto(scene, '상품', 3, '재고수량', '9');
  const key = codeOf(scene, 1);
  type Plan = { rows: { key: string; before?: number; after?: number; problem: string }[] };
  const plan = (act: string, count: number, keys = [key]) =>
    (scene.ask('planStock', { tab: '상품', keys, act, count }) as Plan).rows;

  it('적은 것부터 보이고, 그 행으로 갈 수 있다', () => {
    const low = scene.ask('lowStock') as { items: { tab: string; key: string; name: string; stock: number }[] };
    expect(low).toMatchObject({ threshold: 9, more: 0 });
    expect(low.items.map(({ tab, name, stock }) => [tab, name, stock])).toEqual([
      ['옵션', '위메프 테스트 상품 실버', 4],
      ['상품', '둘째 상품', 9],
    ]);
    const [first] = low.items;
    expect(scene.ask('showCell', { tab: first?.tab, key: first?.key, field: 'stock' })).toMatchObject({
      message: expect.stringContaining('3행의 「재고수량」'),
    });
  });

  it('미리 본 그대로 바뀌고, 같은 것을 또 보내도 두 번 더해지지 않는다', () => {
    const [row] = plan('add', 5);
    expect(row).toMatchObject({ before: 9, after: 14, problem: '' });
    const rows = [{ key, before: 9, after: 14 }];
    for (const _ of [1, 2]) {
      expect(scene.ask('writeStock', { tab: '상품', rows, send: true })).toMatchObject({ problems: [] });
    }
    expect(scene.rows('상품')[1]).toMatchObject({
      ...{ 재고수량: 14, 작업: '연동', 결과: '성공', 메시지: expect.stringContaining('재고수량 9 → 14') },
    });
    runTab(scene, '상품');
    expect(stockAtMall(scene)).toMatchObject({ 둘째: 14 });
  });

  it('그 사이에 바뀐 행은 바꾸지 않고 말한다', () => {
    const rows = [{ key, before: 9, after: 20 }];
    expect(scene.ask('writeStock', { tab: '상품', rows, send: false })).toMatchObject({
      problems: [{ name: '둘째 상품', problem: expect.stringContaining('그 사이에') }],
    });
    expect(scene.rows('상품')[1]).toMatchObject({ 재고수량: 14 });
  });

  it('할 수 없는 행은 까닭을 말한다', () => {
    expect(plan('subtract', 15)).toMatchObject([{ problem: expect.stringContaining('뺄 수 없습니다') }]);
    expect(plan('set', 3, ['없는 상품'])).toMatchObject([{ problem: expect.stringContaining('행이 없어졌거나') }]);
    expect(() => scene.ask('planStock', { tab: '주문', keys: ['1'], act: 'set', count: 1 })).toThrow(
      '「상품」이나 「옵션」',
    );
  });
});

it('아무것도 켜지 않으면 수집에 재고 맞추기가 끼지 않고, 손으로 눌러도 아무것도 바뀌지 않는다', () => {
  const scene = openStockShop({});
  order(scene, 2);
  expect(scene.tick().map(({ job }) => job)).not.toContain('followStock');
  expect(followStock(scene)).toMatchObject({ state: '완료', ok: 0 });
  expect(takenOf(scene)).toEqual(['']);
});
