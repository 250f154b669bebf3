/** What is measured: each task makes its scene first, then gives the work itself. */
import type { CheckReport } from '../../src/jobs/check-rows';
import { checkTab, pasteRows } from '../helpers/product-rows';
import { openScene, type Scene } from '../helpers/scene';
import { openShop } from '../helpers/shop';
import { fullProduct } from './full-product';

export interface Prepared {
  scene: Scene;
  /** Does the work that is measured. */
  work(): void;
  /** Throws when the work did not come to what it should. */
  verify(): void;
}

export const tasks: Readonly<Record<string, (count: number) => Prepared>> = {
  '상품 점검': (count) => {
    const scene = openShop();
    pasteRows(
      scene,
      '상품',
      Array.from({ length: count }, (_, nth) => fullProduct(nth)),
    );
    let report: CheckReport | undefined;
    return {
      scene,
      work() {
        report = checkTab(scene, '상품');
      },
      verify() {
        const { checked = 0, errors = 0 } = report ?? {};
        if (checked !== count || errors > 0) throw new Error(`점검 ${checked}행, 오류 ${errors}행입니다.`);
      },
    };
  },

  '주문 수집': (count) => {
    const scene = openScene();
    scene.setUp();
    scene.ask('saveSettings', { rereadsPerRun: 0 });
    scene.tick(1);
    scene.goTo('2026-11-23 11:40:00');
    scene.buyer.placeOrders({ count, from: '2026-11-23 10:30:00', to: '2026-11-23 11:30:00' });
    return {
      scene,
      work: () => void scene.tick(),
      verify() {
        const collected = scene.rows('주문').length;
        if (collected !== count) throw new Error(`주문 ${count}건 가운데 ${collected}건을 모았습니다.`);
      },
    };
  },
};
