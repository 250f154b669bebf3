/** What 클레임 가져오기 says of its steps and at its end, and how it counts what is new. */

import type { CollectTexts } from '../../engine/collect/collect-notes';
import type { Note } from '../../engine/job';
import { type Claim, type ClaimKind, claimKinds, claimStates } from '../../mall/port/claims';
import { keyParts } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { results } from '../../tabs/common';
import { listName } from './claim-lists';

/** New claims by their kind, as the seller calls it. */
type Kinds = Record<string, number>;

export const claimTexts: CollectTexts = {
  listed: (count) => `클레임 ${count}건`,
  unreadable: (mall, unreadable) =>
    `번호가 없어 읽지 못한 클레임이 ${unreadable}건 있습니다. ${mall} 파트너에서 확인해 주세요.`,
  tabs: `「${claimsTab.name}」`,
};

export const foundNotes = (found: number): Note[] =>
  found === 0
    ? []
    : [{ text: `지난번 목록에 없던 클레임 ${found}건을 찾아 적었습니다.`, history: true, result: results.done }];

export const readNote = (count: number, what: string): Note[] =>
  count === 0 ? [] : [{ text: `${what} ${count}건을 하나씩 다시 확인했습니다.`, history: false }];

/**
 * Counts claims with a row among the `added` keys of 클레임 whose time lies before the usual question began; `begins` (KST
 * texts) by list, none where no question went further back.
 */
export function lateClaims(
  begins: Readonly<Record<string, string>>,
  claims: readonly Claim[],
  added: readonly string[],
): number {
  const ids = new Set(added.map((key) => keyParts(key)[CLAIM_ID] ?? ''));
  const kinds = Object.entries(claimKinds) as [ClaimKind, string][];
  return claims.filter((claim) => {
    const kind = kinds.find(([, word]) => word === claim.kind)?.[0];
    const isGranted = claim.state === claimStates.approved;
    const begin = kind && begins[listName({ kind, state: isGranted ? 'approved' : 'requested' })];
    return ids.has(claim.claimId) && (isGranted ? claim.approvedAt : claim.requestedAt) < (begin ?? '');
  }).length;
}

/** A claim counts once, however many option lines it has; `added` are the keys of new rows. */
export function countNew(kinds: Kinds, claims: readonly Claim[], added: readonly string[]): Kinds {
  const ids = new Set(added.map((key) => keyParts(key)[CLAIM_ID] ?? ''));
  const counted = { ...kinds };
  for (const { claimId, kind } of claims) if (ids.delete(claimId)) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}

const CLAIM_ID = claimsTab.key.indexOf('claimId');

/** The run in one sentence: rows of 클레임, and claims that no list had given in time. */
export const summaryOf = ({ added, changed, found }: { added: number; changed: number; found: number }): string =>
  `새 클레임 ${added}건, 바뀐 클레임 ${changed}건${found > 0 ? `, 지난번 목록에 없던 클레임 ${found}건` : ''}`;
