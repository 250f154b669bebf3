/** 클레임 with a 작업, claim by claim (클레임번호): what is to be done with each, and what stands in its way. */

import type { ClaimKind } from '../../mall/port/claims';
import type { Shipment } from '../../mall/port/orders';
import type { Finding } from '../../rules/finding';
import { doubledWaybills } from '../../rules/waybill/waybill-rules';
import { columnOf, type PartOf, type Problem, type Row } from '../../sheet';
import { claimActions, claimsTab } from '../../tabs/claims.tab';
import { isClosed } from '../bundles/claim-words';
import { idAt } from '../bundles/id-at';
import { shipmentOf } from '../shipments/judge-parcel';
import { type ClaimAct, isNever, kindOf, verdictOfClaim } from './claim-acts';
import { contentProblems, decisionColumns, headerOf, type Needs, needsOf, parcelCells } from './claim-contents';

export type ClaimRow = Row<typeof claimsTab>;
export type ClaimPart = PartOf<typeof claimsTab>;

export interface JudgedRow {
  row: ClaimRow;
  problems: Problem[];
  /** Why there is nothing to do. */
  skip?: string;
}

export interface JudgedClaim {
  claimId: string;
  /** `undefined` for a word of the mall that we do not know. */
  kind: ClaimKind | undefined;
  /** Of contradicting ones the first. */
  act: ClaimAct;
  /** All rows of the claim. */
  rows: readonly ClaimRow[];
  /** Those with a 작업. */
  asked: readonly JudgedRow[];
  /** How the goods go, where the act takes a parcel and nothing stands in the way. */
  shipment: Shipment | undefined;
  reason: string | undefined;
}

const acts = Object.keys(claimActions) as ClaimAct[];
const always = ['action', 'mall', 'claimId', 'lineId', 'kind', 'state', 'pickupState'] as const;

/** Claims in which any row has a 작업, in the order of their numbers; `rows` are all of the tab. `today` is `yyyy-MM-dd`. */
export function judgeClaims(rows: readonly ClaimRow[], today: string): JudgedClaim[] {
  const claims = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const id = idAt(row.values.mall, row.values.claimId);
    const known = claims.get(id);
    if (known) known.push(row);
    else claims.set(id, [row]);
  }
  const doubled = doubledWaybills(rows.filter(({ values }) => !isClosed(values)).map(waybillOf));
  return [...claims.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, own]) => judgeClaim(own, today, doubled) ?? []);
}

const waybillOf = ({ row, values: { claimId = '', courier, trackingNumber } }: ClaimRow) => ({
  ...{ row, courier },
  bundle: claimId,
  number: trackingNumber,
});

function judgeClaim(
  rows: readonly ClaimRow[],
  today: string,
  doubled: ReadonlyMap<number, Finding>,
): JudgedClaim | undefined {
  const asked = rows.filter(isAsked);
  const wanted = acts.filter((act) => asked.some(({ values }) => values.action === act));
  const [act] = wanted;
  if (act === undefined) return undefined;
  const claimId = rows[0]?.values.claimId ?? '';
  const kind = kindOf(rows[0]?.values ?? {});
  const judged = { claimId, kind, act, rows, shipment: undefined, reason: undefined };
  const refusal = refusalOf(claimId, kind, wanted);
  if (refusal) return { ...judged, asked: asked.map((row) => ({ row, problems: [...unread(row, []), refusal] })) };
  const verdict = jointVerdict(act, kind, [...asked, ...rows]);
  if (verdict !== 'do') {
    const header = headerOf(kind && isNever(kind, act) ? 'action' : 'state');
    return { ...judged, asked: asked.map((row) => judgedRow(row, verdict, header)) };
  }
  const values = merged(asked);
  const needs = needsOf(act, values.method);
  const own = asked.map((row) => unread(row, needs.columns));
  const finding = asked.map(({ row }) => doubled.get(row)).find((one) => one !== undefined);
  const shared = [
    ...differing(asked, needs),
    ...contentProblems(values, own.flat(), needs, { today, doubled: finding }),
  ];
  return {
    ...judged,
    asked: asked.map((row, at) => ({ row, problems: [...(own[at] ?? []), ...shared] })),
    shipment: needs.parcel ? shipmentOf(parcelCells(values)) : undefined,
    reason: values.decisionReason,
  };
}

/** A 작업 that cannot be read counts, because its meaning is unknown. */
const isAsked = ({ values, problems }: ClaimRow): boolean =>
  values.action !== undefined || problems.some(({ header }) => header === headerOf('action'));

/** What the cells say of themselves, as far as the act depends on them. */
function unread({ problems }: ClaimRow, needed: readonly string[]): Problem[] {
  const headers = new Set([...always, ...needed].map((name) => columnOf(claimsTab, name).header));
  return problems.filter(({ header }) => header === undefined || headers.has(header));
}

function refusalOf(claimId: string, kind: ClaimKind | undefined, wanted: readonly ClaimAct[]): Problem | undefined {
  const error = (name: 'claimId' | 'action' | 'kind', message: string): Problem => ({
    ...{ header: headerOf(name), level: 'error' },
    message,
  });
  if (claimId === '')
    return error('claimId', '비어 있어 어느 클레임인지 알 수 없습니다. 클레임을 다시 가져온 뒤 실행해 주세요.');
  if (wanted.length > 1) {
    const names = wanted.map((act) => claimActions[act]).join(', ');
    return error('action', `클레임번호 ${claimId}의 행들에 서로 다른 작업(${names})이 있습니다. 하나로 맞춰 주세요.`);
  }
  if (kind !== undefined) return undefined;
  return error('kind', '취소, 반품, 교환이 아니라 처리할 수 없습니다. 제휴몰의 판매자 화면에서 처리해 주세요.');
}

/** Rows of one claim may differ where an execution died between them: what any of them still asks for is done. */
function jointVerdict(act: ClaimAct, kind: ClaimKind | undefined, rows: readonly ClaimRow[]) {
  const verdicts = rows.map(({ values }) => (kind ? verdictOfClaim(act, kind, values) : 'do'));
  return verdicts.includes('do') ? 'do' : (verdicts[0] ?? 'do');
}

function judgedRow(row: ClaimRow, verdict: { skip: string } | { refuse: string }, header: string): JudgedRow {
  const problems = unread(row, []);
  if ('skip' in verdict) return { row, problems, skip: verdict.skip };
  return { row, problems: [...problems, { header, level: 'error', message: verdict.refuse }] };
}

/** What the asked rows say together, as far as they do not contradict each other. */
function merged(asked: readonly ClaimRow[]): ClaimPart {
  const values: ClaimPart = {};
  for (const row of [...asked].reverse()) {
    for (const name of decisionColumns) {
      if (row.values[name] !== undefined) Object.assign(values, { [name]: row.values[name] });
    }
  }
  return values;
}

function differing(asked: readonly ClaimRow[], { columns }: Needs): Problem[] {
  return columns.flatMap((name): Problem[] => {
    const said = new Set(asked.flatMap(({ values }) => values[name] ?? []));
    if (said.size < 2) return [];
    const message = '같은 클레임번호의 행들이 서로 다르게 적었습니다. 하나로 맞춰 주세요.';
    return [{ header: headerOf(name), level: 'error', message }];
  });
}
