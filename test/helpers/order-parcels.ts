/** Orders that stand in 송장, ready to be sent: what the tests of 송장전송 begin with. */
import type { PlacedOrder } from '../../local/malls/wemakeprice/buyer';
import { askedOf, callsAbout, fill, openOrderShop, rowOf, runOn, waybill } from './order-shop';
import type { Scene } from './scene';

/** Cells of a row that is to be sent, with a waybill of its own. */
export const parcel = (nth = 1) => ({ 작업: '송장전송', 택배사: 'CJ대한통운', 송장번호: waybill(nth) });

type Wish = Parameters<Scene['buyer']['placeOrder']>[0];
export const CONFIRMED: Wish = { state: 'CONFIRM' };

/** Orders, collected; the mall has forgotten what it was asked for that. */
export function collected(...wishes: Wish[]): { scene: Scene; orders: PlacedOrder[] } {
  return collectedIn(openOrderShop(), wishes);
}

function collectedIn(scene: Scene, wishes: readonly Wish[]): { scene: Scene; orders: PlacedOrder[] } {
  const orders = wishes.map((wish) => scene.buyer.placeOrder(wish));
  scene.collectNow();
  scene.buyer.forgetRequests();
  return { scene, orders };
}

/** One order with its row. */
export function one(wish: Wish = CONFIRMED, scene = openOrderShop()) {
  const { orders } = collectedIn(scene, [wish]);
  const order = orders[0] ?? missing();
  const { bundleNo } = order;
  return {
    ...{ scene, order, bundleNo },
    row: () => rowOf(scene, '송장', bundleNo),
    set: (cells: Record<string, string>) => fill(scene, '송장', bundleNo, cells),
    run: () => runOn(scene, '송장'),
    calls: () => callsAbout(scene, order, askedOf(scene)),
  };
}

export function missing(): never {
  throw new Error('no order');
}
