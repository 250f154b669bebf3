/** What buyers and the mall do in two hours: order, think better of it, receive, send back, ask. */
import type { Random } from '../../local/mall-kit/random';
import type { Bundle } from '../../local/malls/wemakeprice/orders/order';
import { isCancelled, isSent } from '../../local/malls/wemakeprice/orders/order';
import { kstText } from '../../src/rules/kst';
import type { Scene } from '../helpers/scene';

const HOUR = 3_600_000;
const DAYS_ON_THE_WAY = 2;

/** Gives how many orders were placed. */
export function buyersAct(scene: Scene, random: Random, orders: number): number {
  const now = scene.clock.now();
  const { buyer } = scene;
  const placed = buyer.placeOrders({
    count: orders,
    options: 1 + random.below(2),
    from: kstText(now - HOUR),
    to: kstText(now),
  });
  parcelsArrive(scene);
  const bundles = scene.mall.state().bundles;
  const some = (count: number, isMeant: (bundle: Bundle) => boolean) => {
    const found = recent(bundles).filter(
      (bundle) => !isCancelled(bundle) && !hasClaim(scene, bundle) && isMeant(bundle),
    );
    return Array.from({ length: Math.min(count, found.length) }, () => found.splice(random.below(found.length), 1)[0]!);
  };
  for (const { bundleNo } of some(random.below(2), ({ state }) => state === 'NEW')) buyer.cancelOrder({ bundleNo });
  for (const { bundleNo } of some(random.below(2), ({ state }) => state === 'CONFIRM'))
    buyer.cancelRequest({ bundleNo });
  for (const { bundleNo } of some(random.below(2), isSent)) buyer.returnGoods({ bundleNo });
  if (random.below(3) === 0) for (const { bundleNo } of some(1, isSent)) buyer.exchangeGoods({ bundleNo });
  if (random.below(2) === 0) buyer.ask({ question: '언제 오나요?' });
  if (random.below(12) === 0) buyer.sendUrgent({});
  return placed.length;
}

/** Nobody thinks better of what is weeks old. */
const RECENT = 2_000;
const recent = (bundles: readonly Bundle[]): Bundle[] => bundles.slice(-RECENT);

const hasClaim = ({ mall }: Scene, { bundleNo }: Bundle): boolean =>
  mall.state().claims.some((claim) => claim.bundleNo === bundleNo);

function parcelsArrive(scene: Scene): void {
  const due = kstText(scene.clock.now() - DAYS_ON_THE_WAY * 24 * HOUR);
  for (const { state, orderShippingDate, bundleNo } of scene.mall.state().bundles) {
    if (state === 'DELIVERY' && orderShippingDate <= due) scene.buyer.moveOrder({ bundleNo, state: 'COMPLETE' });
  }
}
