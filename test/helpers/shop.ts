/** A scene in which products can be sent: account, codes of the mall, a saved 배송정보 and a 판매정보. */
import type { Run } from '../../src/engine/run';
import { saleTermsTab } from '../../src/tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../src/tabs/shipping-policies.tab';
import { madeOnce } from './made-once';
import { liveStateOf, sceneOver } from './order-shop';
import { pasteRows, sampleOf } from './paste';
import { runJob } from './product-rows';
import { openScene, type Scene } from './scene';

/** 실행 on a tab. */
export function runTab(scene: Scene, tab: string): Run[] {
  scene.runtime.setActiveTab(tab);
  return scene.runtime.run('runRows') as Run[];
}

/** Types into a cell found by its header. */
export function typeInto(scene: Scene, tab: string, row: number, header: string, text: string): void {
  const place = (scene.runtime.seller.read(tab)[0] ?? []).indexOf(header) + 1;
  if (place === 0) throw new Error(`「${tab}」에 「${header}」 열이 없습니다.`);
  scene.runtime.seller.type(tab, row, place, text);
}

export const openShop = (): Scene => sceneOver(madeOnce('shop', () => liveStateOf(setUpShop())));

function setUpShop(): Scene {
  const scene = openScene();
  scene.setUp();
  runJob(scene, { job: 'refreshCodes' });
  pasteRows(scene.runtime, shippingPoliciesTab, [{ ...sampleOf(shippingPoliciesTab), 작업: '저장' }]);
  runTab(scene, '배송정보');
  pasteRows(scene.runtime, saleTermsTab, [sampleOf(saleTermsTab)]);
  return scene;
}
