/** From 발주확인 to 배송중: the manual's pages on orders and waybills, played after the orders have come in. */
import { playConfirmStory } from './confirm-story';
import type { Printed } from './courier-program';
import { playDispatchStory } from './dispatch-story';
import type { Narrator } from './narrator';
import type { OrdersOfTheDay } from './orders-story';
import type { Stage } from './stage';
import { playWaybillStory } from './waybill-story';

export async function playShippingStory(
  stage: Stage,
  narrator: Narrator,
  orders: OrdersOfTheDay,
): Promise<readonly Printed[]> {
  await playConfirmStory(stage, narrator, orders);
  const parcels = await playWaybillStory(stage, narrator);
  await playDispatchStory(stage, narrator, orders, parcels);
  return parcels;
}
