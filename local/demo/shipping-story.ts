/** From 발주확인 to 배송중: the manual's pages on orders and waybills, told after the orders have come in. */
import { tellConfirmStory } from './confirm-story';
import type { Printed } from './courier-program';
import { tellDispatchStory } from './dispatch-story';
import type { OrdersOfTheDay } from './orders-story';
import type { Stage } from './stage';
import type { Telling } from './telling';
import { tellWaybillStory } from './waybill-story';

export async function tellShippingStory(
  stage: Stage,
  telling: Telling,
  orders: OrdersOfTheDay,
): Promise<readonly Printed[]> {
  await tellConfirmStory(stage, telling, orders);
  const parcels = await tellWaybillStory(stage, telling);
  await tellDispatchStory(stage, telling, orders, parcels);
  return parcels;
}
