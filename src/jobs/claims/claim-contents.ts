/** What the acts on a claim are made of: the parcel and 처리사유. */

import { missingReason } from '../../rules/claim/decision-reason';
import type { Finding } from '../../rules/finding';
import { columnOf, type PartOf, type Problem } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { type ParcelCells, type ParcelHeaders, parcelProblems, partsOf } from '../shipments/judge-parcel';
import type { ClaimAct } from './claim-acts';

type Name = keyof typeof claimsTab.columns;
type Part = PartOf<typeof claimsTab>;

export const headerOf = (name: Name): string => columnOf(claimsTab, name).header;

export const decisionColumns = ['method', 'courier', 'trackingNumber', 'arriveOn', 'decisionReason'] as const;
type DecisionColumn = (typeof decisionColumns)[number];

/** The tab has no column of its own for a way of sending in words. */
export const claimParcelHeaders: ParcelHeaders = {
  method: headerOf('method'),
  courier: headerOf('courier'),
  trackingNumber: headerOf('trackingNumber'),
  arriveOn: headerOf('arriveOn'),
  otherDelivery: headerOf('decisionReason'),
};

export const parcelCells = ({ method, courier, trackingNumber, arriveOn, decisionReason }: Part): ParcelCells => ({
  ...{ method, courier, trackingNumber, arriveOn },
  otherDelivery: decisionReason,
});

/** What an act reads; a cell of another column may say what it likes. */
export interface Needs {
  parcel: boolean;
  /** It must not be blank; a refusal has a usual one. */
  reason: boolean;
  columns: readonly DecisionColumn[];
}

const parcelActs: readonly ClaimAct[] = ['reject', 'requestPickup', 'redeliver'];
const actsWithReason: readonly ClaimAct[] = ['reject', 'hold'];

export function needsOf(act: ClaimAct, method: Part['method'] = 'parcel'): Needs {
  const parcel = parcelActs.includes(act);
  const parts = parcel ? partsOf[method].map((part) => (part === 'otherDelivery' ? 'decisionReason' : part)) : [];
  const reasons = actsWithReason.includes(act) ? (['decisionReason'] as const) : [];
  const columns = [...new Set([...(parcel ? (['method'] as const) : []), ...parts, ...reasons])];
  return { parcel, reason: act === 'hold', columns };
}

/** `own`: what the cells say of themselves. */
export function contentProblems(
  values: Part,
  own: readonly Problem[],
  { parcel, reason }: Needs,
  rules: { today: string; doubled: Finding | undefined },
): Problem[] {
  const about = reason ? missingReason(values.decisionReason) : [];
  return [
    ...(parcel ? parcelProblems(parcelCells(values), own, claimParcelHeaders, rules) : []),
    ...about.map(({ level, message }): Problem => ({ header: headerOf('decisionReason'), level, message })),
  ];
}
