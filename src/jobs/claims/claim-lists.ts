/** The mall's lists of claims; asks them for some windows and sorts out what came: claims, how far each list got, what failed. */

import type { CollectLists } from '../../engine/collect/collect-lists';
import { type AskedLists, listReads } from '../../engine/collect/list-progress';
import { LATE_CLAIM_DAYS } from '../../engine/collect/windows';
import {
  type Claim,
  type ClaimApi,
  type ClaimList,
  type ClaimWindow,
  claimKinds,
  claimStates,
} from '../../mall/port/claims';
import { type Mall, type MallError, type Outcome, partOf } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { cancelStates } from '../../tabs/orders.tab';
import { claimWord } from '../bundles/claim-words';

/** Names a list in a cursor and in its watermark. */
export const listName = ({ kind, state }: ClaimList): string => `claim:${kind}:${state}`;

/** 취소요청, 반품보류 and the like; a cancel that was approved is what 주문상태 calls 취소완료. */
export const listLabel = ({ kind, state }: ClaimList): string =>
  kind === 'cancel' && state === 'approved'
    ? cancelStates.cancelled
    : claimWord({ kind: claimKinds[kind], state: claimStates[state] });

/** Where claims begin: what is known is read again singly as long as it stands open. */
const isFirst = ({ kind, state }: ClaimList): boolean =>
  state === 'requested' || (kind === 'cancel' && state === 'approved');

export const claimLists: CollectLists<ClaimList, ClaimWindow> = {
  all: (mall) => partOf(mall, 'claims').lists,
  name: listName,
  label: listLabel,
  windows: (mall, list, from, to) => partOf(mall, 'claims').windows(list, from, to),
  nameOf: ({ list }) => listName(list),
  unknown: (label, labels) => josa`「${label}」은(는) 가져올 수 있는 클레임이 아닙니다. ${labels} 가운데에서 고르세요.`,
  lookBack: {
    part: 'claimLists',
    days: LATE_CLAIM_DAYS,
    lists: (mall) => partOf(mall, 'claims').lists.filter(isFirst),
  },
};

export interface AskedClaims extends AskedLists {
  /** Each claim once, in the state that a mall passes last. */
  items: Claim[];
}

/** `windows` are sorted by time. Throws `MallError` when no window can be asked at all (key, quota). */
export function askClaimLists(mall: Mall, windows: readonly ClaimWindow[]): AskedClaims {
  const asked = windows.map(({ list, to }) => ({ list: listName(list), to }));
  const { values, reached, failed } = listReads(asked, collectUntilSilence(mall, windows));
  const byId = new Map<string, Claim>();
  let unreadable = 0;
  for (const list of values) {
    for (const claim of list.claims) byId.set(claim.claimId, furthest(claim, byId.get(claim.claimId)));
    unreadable += list.unreadable;
  }
  return { items: [...byId.values()], reached, failed, unreadable };
}

type Collected = ReturnType<ClaimApi['collect']>;

/** Batch by batch; a mall that answers none of a batch is not asked for the others, so that it costs one time-out. */
function collectUntilSilence(mall: Mall, windows: readonly ClaimWindow[]): Collected {
  const { batchSize } = mall;
  const outcomes: Collected = [];
  for (let start = 0; start < windows.length; start += batchSize) {
    const batch = partOf(mall, 'claims').collect(windows.slice(start, start + batchSize));
    outcomes.push(...batch);
    const error = errorOfAll(batch);
    if (error) return windows.map((_, at) => outcomes[at] ?? { ok: false, error });
  }
  return outcomes;
}

function errorOfAll(batch: readonly Outcome<unknown>[]): MallError | undefined {
  const errors = batch.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
  return errors.length === batch.length ? errors[0] : undefined;
}

const order: readonly string[] = Object.values(claimStates);

/** The lists are asked one after the other: a claim that moves on in that moment stands in two of them. */
function furthest(claim: Claim, known: Claim | undefined): Claim {
  return known && order.indexOf(known.state) > order.indexOf(claim.state) ? known : claim;
}
