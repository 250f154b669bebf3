/** The seller works in the sheet between two collections: right rows or a clear refusal, never a value in a wrong place. */
import { openScene, type Scene } from '../helpers/scene';

/** Who each line is for, by its number. */
function recipients(scene: Scene): Map<string, { name: string; zip: string }> {
  const known = (row: Record<string, unknown>) => ({ name: String(row['수취인']), zip: String(row['우편번호']) });
  return new Map(scene.rows('주문').map((row) => [String(row['옵션주문번호']), known(row)]));
}

function withOrders(count: number): Scene {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrders({ count, from: '2026-11-23 08:00:00', to: '2026-11-23 09:59:00' });
  scene.tick();
  return scene;
}

const place = (scene: Scene, header: string): number =>
  (scene.runtime.seller.read('주문')[0] ?? []).indexOf(header) + 1;
const confirmAll = (scene: Scene): void => {
  for (const bundleNo of new Set(scene.rows('주문').map((row) => String(row['배송번호'])))) {
    scene.buyer.moveOrder({ bundleNo, state: 'CONFIRM' });
  }
};

it('정렬하고, 열을 끼우고, 열을 옮겨도 값은 제 행과 제 열에 적힌다', () => {
  const scene = withOrders(40);
  const known = recipients(scene);
  const { seller } = scene.runtime;
  seller.type('주문', 2, place(scene, '메모'), '맨 위 메모');
  const marked = String(seller.cell('주문', 2, place(scene, '옵션주문번호')));
  seller.sortBy('주문', place(scene, '수취인'), false);
  seller.insertColumns('주문', 5);
  seller.moveColumn('주문', place(scene, '주문상태'), 20);
  confirmAll(scene);
  scene.buyer.placeOrder({});
  const [run] = scene.tick();
  expect(run).toMatchObject({ state: '완료', failed: 0 });

  const rows = scene.rows('주문');
  expect(rows).toHaveLength(41);
  for (const row of rows) {
    const before = known.get(String(row['옵션주문번호']));
    if (!before) continue;
    expect({ name: row['수취인'], zip: row['우편번호'] }).toEqual(before);
    expect(row['주문상태']).toBe('상품준비중');
    expect(row['메모']).toBe(row['옵션주문번호'] === marked ? '맨 위 메모' : '');
  }
});

it('행을 지우면 다른 행은 그대로이고, 지운 주문은 기간을 골라 다시 가져올 수 있다', () => {
  const scene = withOrders(10);
  const known = recipients(scene);
  scene.runtime.seller.deleteRows('주문', 4, 3);
  // Beyond the three days that the first tick of a day looks back.
  scene.goTo('2026-11-27 10:00:00');
  scene.tick();
  expect(scene.rows('주문')).toHaveLength(7);
  const { runId } = scene.ask('startJob', {
    job: 'collectOrders',
    kinds: ['신규주문'],
    from: '2026-11-23',
    to: '2026-11-23',
  }) as { runId: string };
  scene.ask('continueJob', { runId });
  expect(recipients(scene)).toEqual(known);
});

it('머리글을 바꾸면 어느 열이 없는지 말하고 아무것도 적지 않으며, 되돌리면 빠진 것까지 들어온다', () => {
  const scene = withOrders(5);
  scene.runtime.seller.renameHeader('주문', '우편번호', '우편');
  const before = scene.rows('주문');
  scene.buyer.placeOrder({});
  const [refused] = scene.tick();
  expect(refused?.state).toBe('실패');
  expect(refused?.lines.at(-1)?.text).toContain('「주문」 탭에 「우편번호」 열이 없습니다');
  expect(scene.rows('주문')).toEqual(before);
  scene.runtime.seller.renameHeader('주문', '우편', '우편번호');
  scene.tick();
  expect(scene.rows('주문')).toHaveLength(6);
});

it('머리글이 겹치면 어디와 어디인지 말하고 아무것도 적지 않는다', () => {
  const scene = withOrders(3);
  scene.runtime.seller.insertColumns('주문', 1);
  scene.runtime.seller.type('주문', 1, 1, '송장번호');
  const [refused] = scene.tick();
  expect(refused?.lines.at(-1)?.text).toMatch(/「송장번호」 열이 A, A?[A-Z]에 겹쳐 있습니다/);
});

it('탭을 지우면 무엇을 하면 되는지 말한다', () => {
  const scene = withOrders(3);
  scene.runtime.seller.deleteTab('주문');
  const [refused] = scene.tick();
  expect(refused?.lines.at(-1)?.text).toContain('「주문」 탭이 없습니다. 메뉴에서 「양식 만들기·점검」');
});

it('같은 옵션주문번호가 두 행에 있으면 두 행에 모두 알리고, 하나를 지우면 알림도 사라진다', () => {
  const scene = withOrders(3);
  const { seller } = scene.runtime;
  const [, first = []] = seller.read('주문');
  seller.paste('주문', 5, 1, [first], { format: '@' });
  scene.tick();
  const told = scene.rows('주문').filter((row) => String(row['메시지']).includes('같은 행이'));
  expect(told).toHaveLength(2);
  expect(told.every((row) => row['결과'] === '오류' && String(row['메시지']).includes('2행, 5행'))).toBe(true);
  seller.deleteRows('주문', 5);
  scene.tick();
  expect(scene.rows('주문').map((row) => row['메시지'])).toEqual(['', '', '']);
});

it('번호가 숫자로 바뀌어 붙여져도 같은 주문으로 알아보고, 몰의 값은 다음 변경 때 글자로 되돌아온다', () => {
  const scene = withOrders(2);
  const { seller } = scene.runtime;
  const zips = scene.rows('주문').map((row) => row['우편번호']);
  const id = Number(seller.cell('주문', 2, place(scene, '옵션주문번호')));
  seller.paste('주문', 2, place(scene, '옵션주문번호'), [[id]], { format: '0' });
  seller.paste('주문', 2, place(scene, '우편번호'), [[7997]], { format: '0' });
  confirmAll(scene);
  scene.tick();
  expect(scene.rows('주문').map((row) => [row['주문상태'], row['우편번호']])).toEqual(
    zips.map((zip) => ['상품준비중', zip]),
  );
});
