/** Orders come in, are confirmed, delayed and cancelled. */
import { fill, openOrderShop } from '../../helpers/order-shop';
import type { Scene } from '../../helpers/scene';
import { runTab, type Story, shrink } from '../story';

/** Some orders known, then changes and new orders at the mall. */
function changedOrders(): Scene {
  const scene = shrink(openOrderShop());
  const [first, second] = scene.buyer.placeOrders({ count: 3, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
  scene.collectNow();
  scene.goTo('2026-11-23 12:00:00');
  scene.buyer.moveOrder({ bundleNo: first?.bundleNo ?? '', state: 'CONFIRM' });
  scene.buyer.cancelOrder({ bundleNo: second?.bundleNo ?? '' });
  scene.buyer.placeOrders({ count: 2, options: 2, from: '2026-11-23 10:30:00', to: '2026-11-23 11:00:00' });
  return scene;
}

export const collectingOrders: Story = {
  name: '주문 수집',
  tabs: ['주문', '송장'],
  prepare: changedOrders,
  steps: [{ run: (scene) => void scene.collectNow() }],
};

/** What an open sidebar does for the orders alone; what else is collected comes with the next collection. */
function collectOrdersOnly(scene: Scene): void {
  const { runId } = scene.ask('startJob', { job: 'collectOrders' }) as { runId: string };
  scene.ask('continueJob', { runId });
}

export const collectingOrdersOnly: Story = {
  name: '주문만 수집',
  tabs: ['주문', '송장'],
  prepare: changedOrders,
  steps: [{ run: collectOrdersOnly, again: (scene) => void scene.collectNow() }],
};

/** Confirm with a delay, a delay alone, a line to be cancelled. */
function ordersToWorkOn(): Scene {
  const scene = shrink(openOrderShop());
  const fresh = scene.buyer.placeOrder({ options: 2 });
  const torn = scene.buyer.placeOrder({ options: 2 });
  const late = scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.collectNow();
  const delay = { 출고예정일: '2026-11-27', 지연사유: '주문 폭주' };
  fill(scene, '주문', fresh.bundleNo, { 작업: '발주확인', ...delay });
  fill(scene, '주문', torn.bundleNo, { 작업: '판매취소', 취소사유: '품절' }, 1);
  fill(scene, '주문', late.bundleNo, { 작업: '발송지연', ...delay });
  return scene;
}

export const workingOnOrders: Story = {
  name: '발주확인',
  tabs: ['주문', '송장'],
  prepare: ordersToWorkOn,
  steps: [{ run: runTab('주문') }],
};
