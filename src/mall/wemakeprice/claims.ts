/** Reads claims of 위메프: lists of less than a day by kind and state, and single claims. */
import type { Claim, ClaimList, ClaimRef, ClaimWindow, ListedClaims } from '../port/claims';
import type { WriteOutcome } from '../port/listings';
import type { Outcome } from '../port/mall';
import { type CallResult, notFound, unexpectedShape } from './answer';
import { readClaimList } from './claim-list';
import { claimEntries, claimShape, type WireClaim } from './claims.wire';
import type { Call, Client } from './client';
import { claimStatusCodes, claimTypeCodes } from './codes';
import { endpoints } from './endpoints';
import { listOutcome } from './listed';
import { singleIn } from './single-read';
import { windowsOf } from './windows';

/** Every list of 위메프. What it does not list is seen only by reading the claim: a cancel that was withdrawn. */
export const claimLists: readonly ClaimList[] = [
  { kind: 'cancel', state: 'requested' },
  { kind: 'cancel', state: 'approved' },
  { kind: 'cancel', state: 'rejected' },
  { kind: 'return', state: 'requested' },
  { kind: 'return', state: 'held' },
  { kind: 'return', state: 'approved' },
  { kind: 'return', state: 'withdrawn' },
  { kind: 'exchange', state: 'requested' },
  { kind: 'exchange', state: 'held' },
  { kind: 'exchange', state: 'approved' },
  { kind: 'exchange', state: 'withdrawn' },
];

/** Cuts [from, to] into the windows of `windowsOf`, of one list. */
export function claimWindows(list: ClaimList, from: string, to: string): ClaimWindow[] {
  return windowsOf(from, to).map((window) => ({ list, ...window }));
}

export function claimListCall({ list, from, to }: ClaimWindow): Call {
  const claimStatus = claimStatusCodes[list.state];
  return {
    endpoint: endpoints.getClaimList,
    params: {
      fromDate: from,
      toDate: to,
      claimType: claimTypeCodes[list.kind],
      claimStatus,
      searchDateType: claimStatus,
    },
  };
}

export function claimCall(claimBundleNo: string): Call {
  return { endpoint: endpoints.getClaimInfo, params: { claimBundleNo } };
}

/** The claim of `claimCall` as it came; `undefined` where the mall has none of that number. */
export function claimIn(callResult: CallResult, claimBundleNo: string): WriteOutcome<WireClaim | undefined> {
  return singleIn(callResult, {
    entries: claimEntries,
    shape: claimShape,
    isAsked: (claim) => claim.claimBundleNo === claimBundleNo,
    words: { list: '클레임', another: '묻지 않은 클레임' },
  });
}

/** One outcome a window, in order. Throws as `Client.ask` does. */
export function collectClaims(client: Client, windows: readonly ClaimWindow[]): Outcome<ListedClaims>[] {
  return client.ask(windows.map(claimListCall)).map(claimsOutcome);
}

/** One outcome an id, in order; `undefined` for a claim that 위메프 does not know. Throws as `Client.ask` does. */
export function readClaims(client: Client, claims: readonly ClaimRef[]): Outcome<Claim | undefined>[] {
  const ids = claims.map(({ claimId }) => claimId);
  return client.ask(ids.map(claimCall)).map((callResult, at) => claimOutcome(callResult, ids[at]!));
}

const claimsOutcome = (callResult: CallResult): Outcome<ListedClaims> =>
  listOutcome(callResult, readClaimList, ({ claims }) => claims, '클레임');

function claimOutcome(callResult: CallResult, claimId: string): Outcome<Claim | undefined> {
  if (callResult.verdict === 'refused' && callResult.code === notFound) return { ok: true, value: undefined };
  const outcome = claimsOutcome(callResult);
  if (!outcome.ok) return outcome;
  const claim = outcome.value.claims.find((each) => each.claimId === claimId);
  if (!claim && outcome.value.claims.length > 0) return { ok: false, error: unexpectedShape('묻지 않은 클레임') };
  return { ok: true, value: claim };
}
