/** 섞인 「상품」의 행으로는 기간연장, 수정반영, 재고가 나가지 않고, 주문이 재고를 빼 가지도 않는다. */
import { columnIn, pasteOver } from '../helpers/mixed-rows';
import { writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';
import { runTab, typeInto } from '../helpers/shop';
import { openStockShop, order, stockAtMall, stockOf } from '../helpers/stock-shop';

const swapCodes = (scene: Scene): void => {
  const [first = '', second = ''] = columnIn(scene.runtime, '상품', '상품코드');
  pasteOver(scene.runtime, '상품', '상품코드', [second, first]);
};

const told = (scene: Scene, tab: string) => scene.rows(tab).map(({ 결과, 메시지 }) => `${결과} ${메시지}`);

it('기간연장은 나가지 않고 그 행마다 말한다', () => {
  const scene = openStockShop({});
  swapCodes(scene);
  scene.buyer.forgetRequests();
  for (const row of [2, 3]) {
    typeInto(scene, '판매상품', row, '판매종료일', '2028-01-31');
    typeInto(scene, '판매상품', row, '작업', '기간연장');
  }
  runTab(scene, '판매상품');
  expect(writesOf(scene)).toEqual([]);
  expect(told(scene, '판매상품').filter((text) => /^오류 .*다른 행과 섞여 보내지 않습니다/.test(text))).toHaveLength(2);
});

it('수정반영은 나가지 않고 그렇다고 말한다', () => {
  const scene = openStockShop({});
  swapCodes(scene);
  scene.buyer.forgetRequests();
  typeInto(scene, '판매정보', 2, '작업', '수정반영');
  runTab(scene, '판매정보');
  expect(writesOf(scene)).toEqual([]);
  expect(told(scene, '판매정보')[0]).toMatch(/^실패 .*다른 행과 섞여/);
});

it('재고는 빠지지도 가지도 않고, 되돌리면 빠진다', () => {
  const scene = openStockShop();
  const before = stockOf(scene);
  order(scene, 3, '골드');
  order(scene, 2);
  swapCodes(scene);
  scene.buyer.forgetRequests();
  scene.tick();
  expect(stockOf(scene)).toEqual(before);
  expect(writesOf(scene)).toEqual([]);
  expect(scene.rows('주문').map((row) => row['재고반영'])).toEqual(['', '']);
  swapCodes(scene);
  scene.tick();
  expect(scene.rows('주문').map((row) => row['재고반영'])).toEqual([3, 2]);
  expect(stockAtMall(scene)).toMatchObject({ 골드: 7, 둘째: 8 });
});

it('저절로 가는 재고도 나가는 순간 그 행에 보내는 중이라는 표시가 있다', () => {
  const scene = openStockShop();
  order(scene, 2);
  const seen: unknown[] = [];
  const { handle } = scene.mall;
  scene.mall.handle = (request) => {
    if (request.path.includes('/product/in/')) seen.push(scene.rows('판매상품')[1]?.['결과']);
    return handle(request);
  };
  scene.tick();
  expect(seen).toEqual(['확인필요']);
});
