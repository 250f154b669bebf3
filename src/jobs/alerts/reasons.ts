/** What cannot wait until the seller opens the sheet, in Korean sentences with counts and without personal data. */

import { readTicks } from '../../engine/tick-record';
import { claimKinds, claimStates } from '../../mall/port/claims';
import { inquiryKinds } from '../../mall/port/inquiries';
import type { Outside } from '../../ports';
import { josa } from '../../rules/josa';
import { kstDate } from '../../rules/kst';
import { expiryWarning } from '../../settings/account';
import { savedAccounts } from '../../settings/accounts';
import { movedWarning } from '../../settings/relay-address';
import { type ColumnName, type PartOf, readRowsWhere, type Tab, type Where } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { inquiriesTab, openInquiryStates } from '../../tabs/inquiries.tab';
import { fullFileWarning, MAILED_FROM } from './full-file';

/** Failures in a row that are worth a mail; one alone repairs itself at the next tick. */
const FAILURES = 3;
/** The sidebar warns a month before; a mail a day is for the last week. */
const EXPIRY_DAYS = 7;

/** None when all can wait. Reads a column or two of two tabs, and the rows that are meant. */
export function alertReasons(outside: Outside): string[] {
  return [
    ...failing(outside),
    ...expiring(outside),
    ...cancelsDue(outside),
    ...urgentMessages(outside),
    ...fillingUp(outside),
    ...movedRelay(outside),
  ];
}

function failing({ settings }: Outside): string[] {
  const { failures, reason } = readTicks(settings);
  return failures < FAILURES ? [] : [`자동 수집이 ${failures}번 이어서 실패했습니다. 마지막 이유: ${reason}`];
}

const expiring = (outside: Outside): string[] =>
  savedAccounts(outside).flatMap((account) => {
    const warning = expiryWarning(account, outside.clock.now(), EXPIRY_DAYS);
    return warning === '' ? [] : [`${account.mall}: ${warning}`];
  });

function movedRelay(outside: Outside): string[] {
  const warning = movedWarning(outside);
  return warning === '' ? [] : [warning];
}

function fillingUp(outside: Outside): string[] {
  const warning = fullFileWarning(outside, MAILED_FROM);
  return warning === '' ? [] : [warning];
}

function cancelsDue(outside: Outside): string[] {
  const today = kstDate(outside.clock.now());
  const isOpen = ({ kind, state }: PartOf<typeof claimsTab>) =>
    kind === claimKinds.cancel && state === claimStates.requested;
  const open = valuesOf(outside, claimsTab, { by: ['kind', 'state'], is: isOpen }, ['deadline', 'claimId']);
  const due = open.filter(({ deadline = '' }) => deadline !== '' && deadline.slice(0, 10) <= today);
  // A claim of several options has a row each.
  const count = new Set(due.map(({ claimId }) => claimId)).size;
  if (count === 0) return [];
  return [
    josa`오늘까지 정해야 하는 취소 요청 ${count}건이 있습니다. 그대로 두면 위메프가 승인합니다. 「${claimsTab.name}」을(를) 보세요.`,
  ];
}

function urgentMessages(outside: Outside): string[] {
  const isOpen = ({ kind, state = '' }: PartOf<typeof inquiriesTab>) =>
    kind === inquiryKinds.urgent && openInquiryStates.includes(state);
  const open = valuesOf(outside, inquiriesTab, { by: ['kind', 'state'], is: isOpen }, ['kind', 'state']);
  if (open.length === 0) return [];
  return [josa`답변을 기다리는 긴급알리미 ${open.length}건이 있습니다. 「${inquiriesTab.name}」을(를) 보세요.`];
}

/** None where the tab is missing: its own collection tells that. */
function valuesOf<T extends Tab>(
  { workbook }: Outside,
  tab: T,
  where: Where<T>,
  wanted: readonly ColumnName<T>[],
): PartOf<T>[] {
  const sheet = workbook.sheet(tab.name);
  return sheet ? readRowsWhere(tab, sheet, where, wanted).map(({ values }) => values) : [];
}
