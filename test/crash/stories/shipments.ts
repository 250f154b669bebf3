/** Waybills are pasted and sent. */
import { fill, openOrderShop, waybill } from '../../helpers/order-shop';
import type { Scene } from '../../helpers/scene';
import { runTab, type Story, shrink } from '../story';

/** Six waybills: one of a bundle that is not confirmed yet, one that its buyer wants cancelled. */
function parcels(): { scene: Scene; bundles: string[] } {
  const scene = shrink(openOrderShop());
  const orders = [1, 2, 3, 4, 5].map(() => scene.buyer.placeOrder({ state: 'CONFIRM' }));
  orders.push(scene.buyer.placeOrder({}));
  scene.collectNow();
  scene.buyer.cancelRequest({ bundleNo: orders[2]?.bundleNo ?? '' });
  return { scene, bundles: orders.map(({ bundleNo }) => bundleNo) };
}

function withWaybills(): Scene {
  const { scene, bundles } = parcels();
  bundles.forEach((bundle, nth) => {
    fill(scene, '송장', bundle, { 작업: '송장전송', 택배사: '한진', 송장번호: waybill(nth) });
  });
  return scene;
}

export const sendingShipments: Story = {
  name: '송장전송',
  tabs: ['송장', '주문'],
  prepare: withWaybills,
  steps: [{ run: runTab('송장') }],
};

interface View {
  preview?: string;
}

/** The seller pastes the courier's sheet, looks at the preview, writes it, and sends. */
function pasteWaybills(scene: Scene): void {
  const lines = scene
    .rows('송장')
    .map((row) => [row['배송번호'], '한진택배', waybill(Number(row['배송번호']) % 1_000)].join('\t'));
  const text = ['배송번호\t택배사\t송장번호', ...lines].join('\n');
  const { preview } = scene.ask('importShipments', { text, send: true }) as View;
  if (preview !== undefined) scene.ask('importShipments', { text, send: true, write: preview });
}

export const pastingWaybills: Story = {
  name: '송장 붙여넣기',
  tabs: ['송장', '주문'],
  prepare: () => parcels().scene,
  steps: [{ run: pasteWaybills }, { run: runTab('송장') }],
};
