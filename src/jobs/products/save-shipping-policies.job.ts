/** 배송정보 저장 (manual, 위메프 배송 정보 설정 > 신규생성): made or changed at the mall, its number written back. */

import type { ActReport } from '../../engine/act/acts';
import { maybeSentAt } from '../../engine/act/maybe-sent';
import { defineRowJob } from '../../engine/act/row-job';
import { failureOf } from '../../engine/row-report';
import type { ShippingPolicy, WriteOutcome } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { problemText, type Row } from '../../sheet';
import { results } from '../../tabs/common';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import { problemsOf } from './column-findings';
import { judgePolicy, type PolicyPart } from './judge-others';

type PolicyRow = Row<typeof shippingPoliciesTab>;
type PolicyResult = ActReport<typeof shippingPoliciesTab>;

export const saveShippingPolicies = defineRowJob({
  name: 'saveShippingPolicies',
  title: '배송정보 저장',
  tab: shippingPoliciesTab,
  action: 'save',
  sends: true,
  marks: true,
  act({ mall, sellerId }, rows) {
    const reported = rows.map(({ values, problems }) => [
      ...problems,
      ...problemsOf(shippingPoliciesTab, judgePolicy(values)),
    ]);
    const right = rows.filter((_, at) => !reported[at]?.some(({ level }) => level === 'error'));
    const outcomes = partOf(mall, 'listings').saveShippingPolicies(
      right.map(({ values }) => ({ ...policyOf(values), maybeSentAt: maybeSentAt(values) })),
    );
    const byRow = new Map(right.map((row, at) => [row, outcomes[at]]));
    return rows.map((row, at) => resultOf(row, byRow.get(row), problemText(reported[at] ?? []), sellerId));
  },
});

function resultOf(
  row: PolicyRow,
  outcome: WriteOutcome<{ policyId: string }> | undefined,
  reported: string,
  sellerId: string,
): PolicyResult {
  if (!outcome) return { result: results.mistake, message: reported };
  if (!outcome.ok) return failureOf(outcome);
  return {
    result: results.done,
    message: reported,
    values: { policyId: outcome.value.policyId, sellerId: row.values.sellerId ?? sellerId },
  };
}

/** A row that was judged right; blanks have the standard that the manual's window shows. */
export function policyOf(row: PolicyPart): ShippingPolicy {
  const place = (zip = '', address = '', detail = '') => ({ zip, address, detail });
  return {
    policyId: row.policyId,
    name: row.policyName ?? '',
    method: row.method ?? 'parcel',
    bundling: row.bundling === 'perSeller' ? 'seller' : 'product',
    feeKind: row.feeKind ?? 'free',
    fee: row.feeKind === 'free' ? undefined : row.fee,
    freeFrom: row.feeKind === 'conditional' ? row.freeFrom : undefined,
    area: row.area === 'mainland' ? 'withoutRemote' : 'whole',
    jejuFee: row.area === 'mainland' ? undefined : row.jejuFee,
    remoteFee: row.area === 'mainland' ? undefined : row.remoteFee,
    payment: row.payment === 'onDelivery' ? 'collect' : 'prepaid',
    returnFee: row.returnFee ?? 0,
    release: place(row.releaseZip, row.releaseAddress, row.releaseDetail),
    returnTo: place(row.returnZip, row.returnAddress, row.returnDetail),
    releaseDays: row.releaseDays ?? 1,
    releaseHour: row.releaseDays === 1 ? row.releaseHour : undefined,
    holidays: row.holidays ?? 'excluded',
  };
}
