/** Claims that were granted, as 클레임 tells them, and what of each order line they took away. */
import { claimKinds, claimStates } from '../../mall/port/claims';
import type { Workbook } from '../../ports';
import { type Claimed, lineKey, nothingClaimed } from '../../rules/statistics/figures';
import { readColumns, sheetOf } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';

export interface GrantedClaim {
  mall: string;
  lineId: string;
  kind: string;
  reason: string;
  blame: string;
  /** All of the line where the claim does not tell. */
  quantity: number;
  /** KST text; blank where the mall does not say it. */
  approvedAt: string;
}

const names = ['kind', 'state', 'mall', 'claimId', 'lineId', 'quantity', 'reason', 'blame', 'approvedAt'] as const;
const granted: readonly (string | undefined)[] = [claimStates.approved, claimStates.completed];

/** Throws `SheetError`. */
export function readGrantedClaims(workbook: Workbook): GrantedClaim[] {
  const rows = readColumns(claimsTab, sheetOf(claimsTab, workbook), names);
  const found = new Map<string, GrantedClaim>();
  for (const { values } of rows) {
    const { mall, claimId, lineId, kind = '', state, quantity } = values;
    if (!mall || !claimId || !lineId || !granted.includes(state)) continue;
    const { reason = '', blame = '', approvedAt = '' } = values;
    const pieces = quantity || Number.MAX_SAFE_INTEGER;
    found.set(`${mall} ${claimId} ${lineId}`, { mall, lineId, kind, reason, blame, quantity: pieces, approvedAt });
  }
  return [...found.values()];
}

const takes: Readonly<Record<string, keyof Claimed>> = {
  [claimKinds.cancel]: 'cancelled',
  [claimKinds.return]: 'returned',
  [claimKinds.exchange]: 'exchanged',
};

/** By the key of a line. */
export function claimedLines(claims: readonly GrantedClaim[]): Map<string, Claimed> {
  const found = new Map<string, Claimed>();
  for (const claim of claims) {
    const name = takes[claim.kind];
    if (!name) continue;
    const before = found.get(lineKey(claim)) ?? nothingClaimed;
    found.set(lineKey(claim), { ...before, [name]: before[name] + claim.quantity });
  }
  return found;
}
