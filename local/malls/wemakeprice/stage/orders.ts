/** Orders as they come about: placed by buyers one or many at a time, moved on the mall's site, sent elsewhere. */
import * as z from 'zod';
import { millisOf, timeText } from '../../../mall-kit/kst';
import { Refusal } from '../../../mall-kit/refusal';
import { type StageRoute, takeStage } from '../../../mall-kit/stage/route';
import { courierName } from '../catalog/couriers';
import { closeCancelAsSent } from '../claims/cancels';
import { id } from '../core/fields';
import type { World } from '../core/world';
import { type Bundle, isCancelled, optionLines, orderStates } from '../orders/order';
import { shippedAs } from '../orders/shipping';
import { confirm, deliver, ship } from '../orders/steps';
import { bundleOf } from './lines';
import { addressChangeShape, bulkWishShape, orderWishShape } from './order-wish';
import { placeOrder } from './place-order';

const stateBody = z.strictObject({
  bundleNo: id('배송번호'),
  state: z.enum(orderStates),
  parcelCompanyCode: z.string().default('D002'),
  invoiceNo: z.string().default('600000000001'),
});

export const orderStageRoutes: readonly StageRoute<World>[] = [
  {
    method: 'POST',
    path: '/_test/orders',
    answer({ world }, body) {
      const isBulk = typeof body === 'object' && body !== null && 'count' in body;
      return { orders: (isBulk ? placeMany(world, body) : [placeOne(world, body)]).map(numbersOf) };
    },
  },
  {
    method: 'POST',
    path: '/_test/orders/state',
    answer({ world }, body) {
      const asked = takeStage(stateBody, body);
      const bundle = bundleOf(world, asked.bundleNo);
      if (isCancelled(bundle)) throw new Refusal(400, '취소된 주문입니다.');
      const { parcelCompanyCode, invoiceNo } = asked;
      if (courierName(parcelCompanyCode) === undefined) throw new Refusal(400, '없는 택배사코드입니다.');
      const parcel = shippedAs({ shipMethod: 'PARCEL', parcelCompanyCode, invoiceNo }, bundle.delivery.shipMethod);
      const steps = { NEW: () => {}, CONFIRM: confirm, DELIVERY: shipOff, COMPLETE: deliver };
      function shipOff(order: Bundle, now: string) {
        ship(order, parcel, now);
        closeCancelAsSent(world, order);
      }
      const from = orderStates.indexOf(bundle.state);
      const to = orderStates.indexOf(asked.state);
      if (to < from) throw new Refusal(400, '주문상태는 되돌릴 수 없습니다.');
      for (const state of orderStates.slice(from + 1, to + 1)) steps[state](bundle, world.now());
      return { bundleNo: bundle.bundleNo, state: bundle.state };
    },
  },
  {
    method: 'POST',
    path: '/_test/orders/change-address',
    answer({ world }, body) {
      const { bundleNo, shipAddress = {}, ...person } = takeStage(addressChangeShape, body);
      const { delivery } = bundleOf(world, bundleNo);
      Object.assign(delivery, person);
      Object.assign(delivery.shipAddress, shipAddress);
      return { bundleNo, name: delivery.name, phone: delivery.phone, shipAddress: delivery.shipAddress };
    },
  },
];

function placeOne(world: World, body: unknown): Bundle {
  const wish = takeStage(orderWishShape, body);
  if (wish.bundleNo !== undefined && world.bundles.get(wish.bundleNo)) {
    throw new Refusal(400, `배송번호 ${wish.bundleNo}: 이미 있는 주문입니다.`);
  }
  return placeOrder(world, wish);
}

function placeMany(world: World, body: unknown): Bundle[] {
  const { count, from, to, ...wish } = takeStage(bulkWishShape, body);
  if (wish.bundleNo !== undefined) throw new Refusal(400, '여러 주문에 배송번호 하나를 줄 수 없습니다.');
  const start = millisOf(from)!;
  const step = (millisOf(to)! - start) / Math.max(count - 1, 1);
  if (step < 0) throw new Refusal(400, 'from은 to보다 늦을 수 없습니다.');
  return Array.from({ length: count }, (_, place) =>
    placeOrder(world, { ...wish, payDate: timeText(start + Math.floor(step * place)) }),
  );
}

function numbersOf(bundle: Bundle) {
  return {
    bundleNo: bundle.bundleNo,
    purchaseNo: bundle.purchaseNo,
    orderNos: bundle.orderProduct.map((product) => product.orderNo),
    orderOptionNos: optionLines(bundle).map((line) => line.orderOptionNo),
  };
}
