/** What 클레임 가져오기 says of its steps and at its end, and how it counts what is new. */

import { failureNotes } from '../../engine/collect/list-progress';
import type { JobContext, Note } from '../../engine/job';
import { type Claim, type ClaimKind, type ClaimWindow, claimKinds, claimStates } from '../../mall/port/claims';
import { keyParts } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { results } from '../../tabs/common';
import { type AskedClaims, listLabel, listName } from './claim-lists';

/** New claims by their kind, as the seller calls it. */
type Kinds = Record<string, number>;

export function listNotes(
  { mall }: Pick<JobContext, 'mall'>,
  windows: readonly ClaimWindow[],
  asked: AskedClaims,
): Note[] {
  const first = windows[0]?.from.slice(0, 16) ?? '';
  const last = windows[windows.length - 1]?.to.slice(0, 16) ?? '';
  const labels = new Map(mall.claims.lists.map((list) => [listName(list), listLabel(list)]));
  const notes: Note[] = [{ text: `${first} ~ ${last} 클레임 ${asked.claims.length}건`, history: false }];
  notes.push(...failureNotes(asked.failed, (name) => labels.get(name) ?? name));
  if (asked.unreadable > 0) {
    const text = `번호가 없어 읽지 못한 클레임이 ${asked.unreadable}건 있습니다. ${mall.name} 파트너에서 확인해 주세요.`;
    notes.push({ text, history: true, result: '확인필요' });
  }
  return notes;
}

export const readNote = (count: number, what: string): Note[] =>
  count === 0 ? [] : [{ text: `${what} ${count}건을 하나씩 다시 확인했습니다.`, history: false }];

export const foundNotes = (added: number): Note[] =>
  added === 0
    ? []
    : [{ text: `지난번 목록에 없던 클레임 ${added}건을 찾아 적었습니다.`, history: true, result: results.done }];

/**
 * Counts claims with a row among the `added` keys of 클레임 whose time lies before the usual question began; `begins` (KST
 * texts) by list, none where nobody has looked further back.
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
