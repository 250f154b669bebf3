/** Reading claims: lists by type, state and time, and one claim. */
import * as z from 'zod';
import { code, id, take } from '../core/fields';
import type { Route } from '../core/route';
import { windowed, windowFields, within } from '../core/window';
import { type Claim, claimTypes, listedStatuses, statusTimes } from './claim';
import { claimView } from './view';

const listBody = windowed(
  z.object({
    ...windowFields,
    claimType: code('클레임유형(claimType)', claimTypes),
    claimStatus: code('클레임상태(claimStatus)', listedStatuses),
    searchDateType: code('조회기준일(searchDateType)', listedStatuses),
  }),
);
const infoBody = z.object({ claimBundleNo: id('클레임번호') });

export const claimReadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/claim/out/getClaimList',
    answer(world, { seller, body }) {
      const asked = take(listBody, body);
      const timeName = statusTimes[asked.searchDateType];
      const found = world.claims
        .rows()
        .filter(
          (claim) =>
            claim.type === asked.claimType &&
            isListedAs(claim, asked.claimStatus) &&
            within(asked, claim[timeName]) &&
            claim.seller === seller,
        );
      return found.length === 0 ? [] : { claim: found.map((claim) => claimView(world, claim)) };
    },
  },
  {
    method: 'POST',
    path: '/claim/out/getClaimInfo',
    answer(world, { seller, body }) {
      const claim = world.claims.get(take(infoBody, body).claimBundleNo);
      return claim?.seller === seller ? { claim: [claimView(world, claim)] } : [];
    },
  },
];

/** A withdrawn cancel stands in no list; a completed claim stands where approved ones do. */
function isListedAs(claim: Claim, status: (typeof listedStatuses)[number]): boolean {
  if (claim.status === 'WITHDRAW' && claim.type === 'CANCEL') return false;
  return claim.status === status || (claim.status === 'COMPLETE' && status === 'APPROVE');
}
