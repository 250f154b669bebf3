/** A whole day as the demo tells it: orders come, are confirmed and sent, buyers think better of it, and ask. */
import { fillClaim } from '../../helpers/claim-shop';
import { ANSWER, fillInquiry } from '../../helpers/inquiry-shop';
import { fill, openOrderShop, waybill } from '../../helpers/order-shop';
import type { Scene } from '../../helpers/scene';
import { attempt, runTab, type Step, type Story, shrink } from '../story';

/** In the order of their numbers: what stands above what is the seller's to say. */
const texts = (scene: Scene, tab: string, header: string): string[] =>
  [...new Set(scene.rows(tab).map((row) => String(row[header])))].sort();
const bundlesOf = ({ mall }: Scene): string[] =>
  mall
    .state()
    .bundles.map(({ bundleNo }) => bundleNo)
    .sort();
const collect: Step['run'] = (scene) => void scene.runtime.run('collectOnSchedule', [], { as: 'trigger' });

function morning(): Scene {
  const scene = shrink(openOrderShop());
  scene.buyer.placeOrders({ count: 4, options: 2, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
  scene.buyer.placeOrders({ count: 2, state: 'CONFIRM', from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
  return scene;
}

function confirmSome(scene: Scene): void {
  const standing = texts(scene, '주문', '배송번호');
  for (const bundle of bundlesOf(scene).slice(0, 3))
    if (standing.includes(bundle)) fill(scene, '주문', bundle, { 작업: '발주확인' });
}

function pasteWaybills(scene: Scene): void {
  const standing = texts(scene, '송장', '배송번호');
  bundlesOf(scene).forEach((bundle, nth) => {
    if (standing.includes(bundle))
      fill(scene, '송장', bundle, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(nth) });
  });
}

/** One parcel's buyer wants it back, one had asked to cancel, and somebody asks when it comes. */
function regrets(scene: Scene): void {
  scene.goTo('2026-11-24 09:00:00');
  const [first = '', second = ''] = bundlesOf(scene);
  // A parcel whose row the seller has deleted has not left.
  attempt(() => void scene.buyer.returnGoods({ bundleNo: first }));
  attempt(() => void scene.buyer.exchangeGoods({ bundleNo: second }));
  scene.buyer.ask({ question: '언제 오나요?' });
  scene.goTo('2026-11-24 09:20:00');
}

function decide(scene: Scene): void {
  const parcel = { 배송방법: '택배', 택배사: 'CJ대한통운', 송장번호: '612345679902' };
  for (const claim of texts(scene, '클레임', '클레임번호')) fillClaim(scene, claim, { 작업: '수거요청', ...parcel });
  for (const inquiry of texts(scene, '문의', '문의번호'))
    fillInquiry(scene, inquiry, { 작업: '답변전송', 답변: ANSWER });
}

/** Which claim has the lower number depends on which could be made. */
function namedClaims({ mall }: Scene): (text: string) => string {
  const claims = mall
    .state()
    .claims.map(({ claimBundleNo, bundleNo }) => [claimBundleNo, `${bundleNo}의 클레임`] as const);
  return (text) => claims.reduce((named, [number, name]) => named.split(number).join(name), text);
}

export const wholeDay: Story = {
  name: '하루',
  tabs: ['주문', '송장', '클레임', '문의'],
  named: namedClaims,
  prepare: morning,
  steps: [
    { run: collect },
    { before: confirmSome, run: runTab('주문') },
    { before: pasteWaybills, run: runTab('송장') },
    { before: regrets, run: collect },
    { before: decide, run: runTab('클레임') },
    { run: runTab('문의') },
  ],
};
