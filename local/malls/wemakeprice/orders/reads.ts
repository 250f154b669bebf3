/** Reading orders: lists by state and time, and one bundle. */
import * as z from 'zod';
import { code, id, take } from '../core/fields';
import type { Route } from '../core/route';
import { windowed, windowFields, within } from '../core/window';
import { isCancelled, orderStates, stateTimes } from './order';
import { listedBundle, wholeBundle } from './view';

const listBody = windowed(
  z.object({
    ...windowFields,
    type: code('주문상태(type)', orderStates),
    searchDateType: code('조회기준일(searchDateType)', orderStates),
  }),
);
const infoBody = z.object({ bundleNo: id('배송번호') });

export const orderReadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/order/out/getOrderList',
    answer(world, { seller, body }) {
      const asked = take(listBody, body);
      const timeName = stateTimes[asked.searchDateType];
      const found = world.bundles
        .rows()
        .filter(
          (bundle) =>
            bundle.state === asked.type &&
            within(asked, bundle[timeName]) &&
            bundle.seller === seller &&
            !isCancelled(bundle),
        );
      found.sort((one, other) => (one[timeName] < other[timeName] ? -1 : one[timeName] > other[timeName] ? 1 : 0));
      return found.length === 0 ? [] : { bundle: found.map(listedBundle) };
    },
  },
  {
    method: 'POST',
    path: '/order/out/getOrderInfo',
    answer(world, { seller, body }) {
      const bundle = world.bundles.get(take(infoBody, body).bundleNo);
      return bundle?.seller === seller ? { bundle: [wholeBundle(bundle, isCancelled(bundle))] } : [];
    },
  },
];
