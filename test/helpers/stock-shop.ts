/** A shop whose stock is watched: a product sold in three options and one without, both at the mall, ten pieces of each. */

import type { Run } from '../../src/engine/run';
import { productsTab } from '../../src/tabs/products.tab';
import { sceneOf, snapshotOf } from './order-shop';
import { pasteRows, sampleOf } from './paste';
import { runJob } from './product-rows';
import type { Scene } from './scene';
import { openShop, runTab } from './shop';

export const STOCK = 10;

/** Copies of a small file are made in a fraction of the time. */
const KEPT_ROWS = 40;

let kept: ReturnType<typeof snapshotOf> | undefined;

/** `settings` are those of 재고관리 that are switched on; the clock has gone on since. Each call gives a fresh copy. */
export function openStockShop(settings: object = { stockFromOrders: true, sendStock: true }): Scene {
  kept ??= snapshotOf(setUpShop());
  const scene = sceneOf(kept);
  scene.ask('saveSettings', settings);
  scene.clock.advance(60_000);
  return scene;
}

function setUpShop(): Scene {
  const scene = openShop();
  const row = { ...sampleOf(productsTab), 작업: '연동', 판매가: '', 정가: '', 재고수량: `${STOCK}` };
  const plain = { 옵션사용: '사용안함', 옵션형식: '', 옵션명1: '', 옵션값1: '' };
  pasteRows(scene.runtime, productsTab, [row, { ...row, ...plain, 자체상품코드: 'TEST-002', 상품명: '둘째 상품' }]);
  runTab(scene, '상품');
  expect(scene.rows('상품').map((one) => one['결과'])).toEqual(['성공', '성공']);
  runJob(scene, { job: 'makeOptions' });
  scene.ask('saveSettings', { lookBackDays: 1 });
  scene.tick(1);
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (name !== '코드' && rows.length > KEPT_ROWS) {
      scene.runtime.seller.deleteRows(name, KEPT_ROWS + 1, rows.length - KEPT_ROWS);
    }
  }
  return scene;
}

export const codeOf = (scene: Scene, nth: number): string => String(scene.rows('상품')[nth]?.['상품코드']);

/** An order of so many pieces; of an option of the first product, or of the second one, which has none. */
export const order = (scene: Scene, optionQty: number, optionName = '') =>
  scene.buyer.placeOrder({
    orderProduct: [
      {
        sellerProductCode: codeOf(scene, optionName === '' ? 1 : 0),
        orderOption: [{ optionName, optionQty, optionSalePrice: 10_000 }],
      },
    ],
  });

/** 재고수량 of each option by its value, and of the product without. */
export function stockOf(scene: Scene): Record<string, unknown> {
  const options = scene.rows('옵션').map((row) => [row['옵션값1'], row['재고수량']]);
  return { ...Object.fromEntries(options), 둘째: scene.rows('상품')[1]?.['재고수량'] };
}

/** The same at the mall; what is sold out says so. */
export function stockAtMall(scene: Scene): Record<string, unknown> {
  const products = scene.mall.state().products.filter(({ etc }) => etc.sellerProdCode !== '');
  const [first, second] = [0, 1].map((nth) => products.find(({ etc }) => etc.sellerProdCode === codeOf(scene, nth)));
  const options = first?.option.selectOptionValueList ?? [];
  const shown = options.map((one) => [one.optionValue1, one.saleStatus === 'S' ? '품절' : one.stockCount]);
  return { ...Object.fromEntries(shown), 둘째: second?.sale.stockCount };
}

export function followStock(scene: Scene): Run {
  let run = scene.ask('startJob', { job: 'followStock' }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
}
