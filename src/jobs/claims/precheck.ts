/** What is told of claims without asking the mall: mistakes, what is done already, and what this account or mall cannot do. */

import type { ActReports } from '../../engine/act/acts';
import type { JobContext } from '../../engine/job';
import { claimActRule } from '../../mall/port/capabilities';
import { claimKinds } from '../../mall/port/claims';
import { partOf } from '../../mall/port/mall';
import { longReason } from '../../rules/claim/decision-reason';
import { josa } from '../../rules/josa';
import { problemText } from '../../sheet';
import { claimActions, type claimsTab } from '../../tabs/claims.tab';
import { results } from '../../tabs/common';
import { cannotLeave } from '../shipments/judge-parcel';
import { claimParcelHeaders, headerOf } from './claim-contents';
import type { ClaimReport } from './claim-report';
import type { JudgedClaim, JudgedRow } from './judge-claims';

export type ClaimReports = ActReports<typeof claimsTab>;

const isWrong = ({ problems }: JudgedRow): boolean => problems.some(({ level }) => level === 'error');

/** Nothing in its rows stands in the way. */
export const isReady = ({ asked }: JudgedClaim): boolean =>
  asked.every((row) => !isWrong(row) && row.skip === undefined);

/** `rejects`: whether 거절 was agreed to. */
export function precheck(context: JobContext, claims: readonly JudgedClaim[], rejects: boolean): ClaimReports {
  const reports: ClaimReports = new Map();
  for (const claim of claims) {
    const further = isReady(claim) ? impossible(context, claim) : undefined;
    for (const judged of claim.asked) {
      const result = further === undefined ? ownResult(claim, judged, rejects) : mistake(further);
      if (result) reports.set(judged.row, result);
    }
  }
  return reports;
}

const mistake = (message: string): ClaimReport => ({ result: results.mistake, message });

function ownResult({ act, asked }: JudgedClaim, judged: JudgedRow, rejects: boolean): ClaimReport | undefined {
  if (isWrong(judged)) return mistake(problemText(judged.problems));
  if (asked.some(isWrong)) return mistake(OTHERS_WRONG);
  if (judged.skip !== undefined) return { result: results.skipped, message: judged.skip };
  return act === 'reject' && !rejects ? NOT_AGREED : undefined;
}

const OTHERS_WRONG =
  '같은 클레임번호의 다른 행에 고칠 것이 있어 처리하지 않았습니다. 그 행을 고치고 다시 실행해 주세요.';
const NOT_AGREED: ClaimReport = {
  result: results.skipped,
  message: '거절은 주문을 발송한 것으로 만들어, 물어본 뒤에만 합니다. 확인하지 않아 그대로 두었습니다.',
};

function impossible({ mall }: JobContext, { kind, act, shipment, reason }: JudgedClaim): string | undefined {
  if (kind && !mall.capabilities.claimActs[kind])
    return `${mall.name}에서는 ${claimKinds[kind]} 클레임을 여기에서 처리할 수 없습니다. 제휴몰의 판매자 화면에서 처리하고 작업을 비워 주세요.`;
  if (kind && !claimActRule(mall.capabilities, kind, act))
    return josa`${mall.name}에서는 ${claimKinds[kind]}의 ${claimActions[act]}을(를) 여기에서 할 수 없습니다. 제휴몰의 판매자 화면에서 처리하고 작업을 비워 주세요.`;
  const [long] = longReason(reason ?? '', partOf(mall, 'claims').limits.reason);
  if (long) return `「${headerOf('decisionReason')}」 ${long.message}`;
  return shipment && cannotLeave(mall, shipment, claimParcelHeaders);
}
