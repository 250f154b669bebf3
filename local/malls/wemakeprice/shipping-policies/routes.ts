/** Shipping policies: the seller's list, and making or changing one. */

import { Refusal } from '../../../mall-kit/refusal';
import { take } from '../core/fields';
import type { Route } from '../core/route';
import { policyBody } from './policy';

export const policyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/product/out/getSellerShipPolicy',
    answer: (world, { seller }) =>
      world.policies
        .rows()
        .filter((policy) => policy.seller === seller)
        .map(({ seller: _seller, ...shown }) => shown),
  },
  {
    method: 'POST',
    path: '/product/in/setSellerShipPolicy',
    answer(world, { seller, body }) {
      const { shipPolicyNo, ...fields } = take(policyBody, body);
      if (shipPolicyNo === undefined) {
        const number = world.number('policy');
        world.policies.add({ ...fields, seller, shipPolicyNo: number });
        return { returnKey: number, returnMsg: '등록되었습니다.' };
      }
      const present = world.policies.get(shipPolicyNo);
      if (present?.seller !== seller) throw new Refusal(422, '존재하지 않는 배송정보입니다.');
      if (present.bundleKind !== fields.bundleKind) throw new Refusal(422, '배송유형은 변경할 수 없습니다.');
      world.policies.replace({ ...fields, seller, shipPolicyNo });
      return { returnKey: shipPolicyNo, returnMsg: '수정되었습니다.' };
    },
  },
];
