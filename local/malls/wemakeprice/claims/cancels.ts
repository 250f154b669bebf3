/** Cancels: how they are recorded, granted, and overtaken by a dispatch or by time. */
import { addBusinessDays } from '../../../mall-kit/kst';
import type { World } from '../core/world';
import { type Bundle, cancelAsked, normal, type OptionLine, optionLines } from '../orders/order';
import { cancelLines } from '../orders/steps';
import { type Claim, isOpen } from './claim';
import { type ClaimReason, newClaim } from './new-claim';

const daysToDecide = 2;

/**
 * Cancels lines at once: the seller's cancel, or a buyer's before the order was accepted. It is seen as an approved
 * claim; an open request for just these lines is granted instead of doubled.
 */
export function cancelNow(world: World, bundle: Bundle, lines: readonly OptionLine[], reason: ClaimReason): void {
  const unclaimed = new Set(lines.map((line) => line.orderOptionNo));
  for (const claim of openCancels(world)) {
    if (claim.bundleNo !== bundle.bundleNo) continue;
    const rest = claim.orderOptionNos.filter((number) => !unclaimed.has(number));
    if (rest.length > 0) claim.orderOptionNos = rest;
    else {
      for (const number of claim.orderOptionNos) unclaimed.delete(number);
      approveCancel(world, claim, world.now());
    }
  }
  cancelLines(lines);
  const left = lines.filter((line) => unclaimed.has(line.orderOptionNo));
  if (left.length === 0) return;
  const claim = newClaim(world, 'CANCEL', bundle, left, reason);
  claim.status = 'APPROVE';
  claim.approveDate = world.now();
  world.claims.add(claim);
}

/** Grants a cancel at that time: its lines are out of the order. */
export function approveCancel(world: World, claim: Claim, time: string): void {
  cancelLines(linesOf(world, claim));
  claim.status = 'APPROVE';
  claim.approveDate = time;
}

/** Ends a cancel that was not granted, and gives its lines back to the order. */
export function releaseLines(world: World, claim: Claim): void {
  for (const line of linesOf(world, claim)) if (line.optionStatus === cancelAsked) line.optionStatus = normal;
}

/** An order that has left can't be cancelled any more: open cancels of it end as rejected. */
export function closeCancelAsSent(world: World, bundle: Bundle): void {
  for (const claim of openCancels(world)) {
    if (claim.bundleNo !== bundle.bundleNo) continue;
    claim.status = 'REJECT';
    claim.rejectDate = world.now();
    claim.rejectReason = '이미 출고';
    releaseLines(world, claim);
  }
}

/** When the mall grants a cancel that the seller left alone. */
function cancelDeadline(claim: Claim): string {
  return addBusinessDays(claim.requestDate, daysToDecide);
}

/** Grants what has waited too long. */
export function approveOverdueCancels(world: World): void {
  const now = world.now();
  for (const claim of openCancels(world)) {
    const deadline = cancelDeadline(claim);
    if (deadline <= now) approveCancel(world, claim, deadline);
  }
}

function openCancels(world: World): Claim[] {
  return world.claims.rows().filter((claim) => claim.type === 'CANCEL' && isOpen(claim));
}

function linesOf(world: World, claim: Claim): OptionLine[] {
  const bundle = world.bundles.get(claim.bundleNo);
  return bundle ? optionLines(bundle).filter((line) => claim.orderOptionNos.includes(line.orderOptionNo)) : [];
}
