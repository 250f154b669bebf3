/** What every claim write has in common: which claim it is about, and that a withdrawn one refuses all of them. */
import type * as z from 'zod';
import { code, id, take } from '../core/fields';
import { demand, done } from '../core/refusal';
import type { Route } from '../core/route';
import type { World } from '../core/world';
import { type Claim, claimTypes, pickedUp, pickingUp } from './claim';

export const claimFields = { claimBundleNo: id('클레임번호'), claimType: code('클레임유형(claimType)', claimTypes) };

interface ClaimKey {
  claimBundleNo: string;
  claimType: Claim['type'];
}

/** What a lenient mall takes once more. */
const isDone: Readonly<Record<string, (claim: Claim) => boolean>> = {
  setClaimApprove: ({ status }) => status === 'APPROVE',
  setClaimReject: ({ status }) => status === 'REJECT',
  setClaimPending: ({ status }) => status === 'PENDING',
  setClaimPickup: ({ pickup }) => pickup.shipStatus === pickingUp || pickup.shipStatus === pickedUp,
  setClaimPickupComplete: ({ pickup }) => pickup.shipStatus === pickedUp,
  setClaimDelivery: ({ delivery }) => delivery.shipStatus !== '',
  setClaimComplete: ({ status }) => status === 'COMPLETE',
};

/** A route that reads its body by the schema and acts on the seller's claim. */
export function claimWrite<Body extends ClaimKey>(
  name: string,
  schema: z.ZodType<Body>,
  act: (world: World, claim: Claim, body: Body) => void,
): Route {
  return {
    method: 'POST',
    path: `/claim/in/${name}`,
    answer(world, { seller, body }) {
      const asked = take(schema, body);
      const claim = world.claims.get(asked.claimBundleNo);
      demand(claim !== undefined && claim.seller === seller, '클레임 정보가 없습니다.');
      demand(claim.type === asked.claimType, '클레임 유형이 일치하지 않습니다.');
      demand(claim.status !== 'WITHDRAW', '철회된 클레임입니다.');
      if (!(world.lenient && isDone[name]?.(claim))) act(world, claim, asked);
      return done;
    },
  };
}
