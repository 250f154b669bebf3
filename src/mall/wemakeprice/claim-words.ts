/** 위메프's words in a claim, and what they say of how far it is. */
import { type ClaimState, claimKinds, claimStates, type PickupState, pickupStates } from '../port/claims';
import type { WireClaim } from './claims.wire';

/** 위메프's word for a claim that is not decided yet; its other words are the seller's own. */
const requestedWord = '신청';
const states = Object.keys(claimStates) as ClaimState[];
const pickups = Object.keys(pickupStates) as PickupState[];
const returned: readonly string[] = [claimKinds.return, claimKinds.exchange];

/** In the seller's words; one that we do not know stays as it came. */
export function stateWord({ claimStatus }: WireClaim): string {
  return claimStatus.trim() === requestedWord
    ? claimStates.requested
    : (knownWord(claimStates, claimStatus) ?? claimStatus);
}

export function kindWord({ claimType }: WireClaim): string {
  return knownWord(claimKinds, claimType) ?? claimType;
}

/** Goods that come back wait for it where 위메프 says nothing. */
export function pickupWord(claim: WireClaim): string {
  const { shipStatus } = claim.pickup;
  if (shipStatus.trim() === '') return returned.includes(kindWord(claim)) ? pickupStates.waiting : '';
  return knownWord(pickupStates, shipStatus) ?? shipStatus;
}

/** By the mall's word, or by the times that it gives where it says a word that we do not know. */
export function stateOf(claim: WireClaim): ClaimState {
  const word = stateWord(claim);
  const stated = states.find((state) => claimStates[state] === word);
  if (stated) return stated;
  if (claim.approveDate !== '') return 'approved';
  if (claim.rejectDate !== '') return 'rejected';
  return claim.pendingDate === '' ? 'requested' : 'held';
}

/** Whether the goods are as far on their way back as this, or farther. */
export function isFetched(claim: WireClaim, state: PickupState): boolean {
  const word = pickupWord(claim);
  return pickups.findIndex((each) => pickupStates[each] === word) >= pickups.indexOf(state);
}

function knownWord(words: Readonly<Record<string, string>>, stated: string): string | undefined {
  return Object.values(words).find((word) => word === stated.trim());
}
