/** 배송정보 가져오기: what the mall has under 배송지 관리 as rows; rows that stand get their number and blank cells filled. */

import * as z from 'zod';
import { isAnotherSellers } from '../../engine/act/row-owner';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import type { ShippingPolicy } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import {
  changeRows,
  isMixed,
  keyOf,
  problemText,
  type Row,
  readRows,
  sheetOf,
  takeSnapshot,
  upsertRows,
} from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import type { PolicyPart } from './judge-others';
import { policyRow } from './policy-row';

type PolicyRow = Row<typeof shippingPoliciesTab>;

/** The mall gives all of them in one answer, so all are taken over, whichever row asked. */
export const takeOverShippingPolicies = defineJob<unknown, object>({
  name: 'takeOverShippingPolicies',
  title: '배송정보 가져오기',
  tab: shippingPoliciesTab.name,
  acts: [{ tab: shippingPoliciesTab, actions: ['takeOver'] }],
  args: z.unknown(),
  cursor: z.object({}),
  plan: () => ({}),
  open: (context) => ({ step: () => takeOver(context) }),
});

function takeOver(context: JobContext): Step<object> {
  const { outside, mall, sellerId, chosen } = context;
  const policies = partOf(mall, 'listings').shippingPolicies();
  const sheet = sheetOf(shippingPoliciesTab, outside.workbook);
  const all = readRows(shippingPoliciesTab, takeSnapshot(shippingPoliciesTab, sheet));
  const rows = askedRows(shippingPoliciesTab, all, chosen);
  const ofMall = rows.filter(({ values }) => (values.mall ?? mall.name) === mall.name);
  const { taken: named, doubled } = oneAName(policies, ofMall);
  const elsewhere = named.flatMap((policy) => {
    const why = standsElsewhere(context, policy, ofMall);
    return why === undefined ? [] : [{ policy, why }];
  });
  const taken = named.filter((policy) => !elsewhere.some((one) => one.policy === policy));
  const { added, changed } = upsertRows(
    shippingPoliciesTab,
    sheet,
    taken.map((policy) => policyRow(policy, mall.name, sellerId)),
  );
  const summary = `제휴몰의 배송정보 ${policies.length}건: 새 행 ${added.length}건, 채운 행 ${changed.length}건`;
  const own = rows.filter(({ values }) => !isAnotherSellers(context, values));
  const keys = named.map(({ name }) => keyOf(shippingPoliciesTab, { mall: mall.name, policyName: name }));
  const failed = reportAskers(context, own, new Set(keys), summary);
  return {
    next: undefined,
    done: policies.length,
    total: policies.length,
    ok: taken.length,
    failed,
    skipped: doubled.length + elsewhere.length,
    notes: [...doubled.map(doubledNote), ...elsewhere.map(({ policy, why }) => skippedNote(policy.name, why))],
    summary,
  };
}

/** A name is a row's key. Of several at the mall the one whose number a row knows goes first, then the mall's first. */
function oneAName(policies: readonly ShippingPolicy[], rows: readonly PolicyRow[]) {
  const known = new Set(rows.map(({ values }) => values.policyId));
  const byName = new Map<string, ShippingPolicy>();
  for (const policy of policies) {
    if (!byName.has(policy.name) || known.has(policy.policyId)) byName.set(policy.name, policy);
  }
  const taken = [...byName.values()];
  return { taken, doubled: policies.filter((policy) => !taken.includes(policy)) };
}

const doubledNote = ({ name, policyId = '' }: ShippingPolicy): Note =>
  skippedNote(
    name,
    josa`배송정보명 「${name}」이(가) 제휴몰에 여럿입니다. 번호 ${policyId}은(는) 가져오지 않았습니다. 제휴몰에서 이름을 바꾼 뒤 다시 하세요.`,
  );

const skippedNote = (target: string, text: string): Note => ({
  ...{ text, history: true, target },
  result: results.skipped,
});

/** Why it gets no row: another seller's row has its name, or its own row was renamed and not saved yet. */
function standsElsewhere(
  context: JobContext,
  { name, policyId = '' }: ShippingPolicy,
  rows: readonly PolicyRow[],
): string | undefined {
  const standing = rows.find(({ values }) => values.policyName === name);
  if (standing && isAnotherSellers(context, standing.values))
    return josa`배송정보명 「${name}」은(는) 다른 판매자ID의 행이 쓰고 있어 가져오지 않았습니다. 제휴몰에서 이름을 바꾼 뒤 다시 하세요.`;
  const renamed = rows.find(({ values }) => values.policyId === policyId)?.values.policyName;
  if (standing || renamed === undefined) return undefined;
  return josa`배송정보 「${name}」의 번호 ${policyId}은(는) 「${renamed}」 행에 있어 새 행을 만들지 않았습니다. 이름을 바꾼 것이면 그 행에서 저장을 실행하세요.`;
}

/** 작업 goes where it is done; gives how many named what the mall does not have, or are another row's. */
function reportAskers(
  { outside }: JobContext,
  rows: readonly PolicyRow[],
  taken: ReadonlySet<string>,
  summary: string,
): number {
  const processedAt = kstText(outside.clock.now());
  const asked = rows.filter(({ key, values }) => key !== undefined && values.action === 'takeOver');
  const missing = asked.filter(({ key = '', values }) => values.policyName !== undefined && !taken.has(key));
  const mixed = asked.filter(isMixed);
  const changes = asked.map((row): [string, PolicyPart] => {
    if (mixed.includes(row))
      return [row.key ?? '', { result: results.mistake, message: problemText(row.problems), processedAt }];
    const report = missing.includes(row)
      ? { result: results.mistake, message: '제휴몰에 이 배송정보명이 없습니다. 이름을 고치거나 저장을 고르세요.' }
      : { action: undefined, result: results.done, message: summary };
    return [row.key ?? '', { ...report, processedAt }];
  });
  changeRows(shippingPoliciesTab, sheetOf(shippingPoliciesTab, outside.workbook), new Map(changes));
  return new Set([...missing, ...mixed]).size;
}
