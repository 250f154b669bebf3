/** 주문 with a 작업, bundle by bundle (배송번호): what is to be done with each, and what stands in its way. */

import type { BusinessCalendar } from '../../rules/business-day/business-day';
import type { Finding } from '../../rules/finding';
import { type JudgedPlan, judgeShipPlan, type ShipPlan } from '../../rules/order/delay';
import { columnOf, type PartOf, type Problem, type Row } from '../../sheet';
import { cancelStates, orderActions, ordersTab } from '../../tabs/orders.tab';
import { idAt } from '../bundles/id-at';
import { bundleState, type OrderAct, verdictOf } from '../bundles/order-acts';

export type OrderRow = Row<typeof ordersTab>;
type OrderPart = PartOf<typeof ordersTab>;

export interface JudgedRow {
  row: OrderRow;
  problems: Problem[];
  /** Why there is nothing to do. */
  skip?: string;
}

export interface JudgedBundle {
  bundleId: string;
  /** Of contradicting ones the first, so that one job tells it. */
  act: OrderAct;
  /** All rows of the bundle. */
  rows: readonly OrderRow[];
  /** Those with a 작업. */
  asked: readonly JudgedRow[];
  /** The 발송지연 that the buyer has to hear of. */
  delay?: { shipOn: string; reason: NonNullable<ShipPlan['reason']>; detail: string };
}

export interface OrderRules {
  /** KST text. */
  now: string;
  calendar: BusinessCalendar;
}

const acts = Object.keys(orderActions) as OrderAct[];
/** Columns that an act depends on; a cell of another one may say what it likes. */
const decisive = new Set(
  ['action', 'mall', 'lineId', 'bundleId', 'shipOn', 'delayReason', 'delayDetail', 'cancelReason'].map(headerOf),
);

function headerOf(name: string): string {
  return columnOf(ordersTab, name).header;
}

/** Bundles in which any row has a 작업, in the order of their numbers. */
export function judgeBundles(rows: readonly OrderRow[], rules: OrderRules): JudgedBundle[] {
  const bundles = new Map<string, OrderRow[]>();
  for (const row of rows) {
    const id = idAt(row.values.mall, row.values.bundleId);
    bundles.set(id, [...(bundles.get(id) ?? []), row]);
  }
  return [...bundles.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, own]) => judgeBundle(own, rules) ?? []);
}

function judgeBundle(rows: readonly OrderRow[], rules: OrderRules): JudgedBundle | undefined {
  const asked = rows.filter(isAsked);
  const wanted = acts.filter((act) => asked.some(({ values }) => values.action === act));
  const [act] = wanted;
  if (act === undefined) return undefined;
  const bundleId = rows[0]?.values.bundleId ?? '';
  const refusal = bundleId === '' ? NO_NUMBER : wanted.length > 1 ? contradiction(bundleId, wanted) : undefined;
  if (refusal)
    return { bundleId, act, rows, asked: asked.map((row) => ({ row, problems: [...ownProblems(row), refusal] })) };
  return act === 'cancelOrder' ? judgeCancel(bundleId, rows, asked) : judgeWhole(act, bundleId, rows, asked, rules);
}

/** A 작업 that cannot be read counts, because its meaning is unknown. */
const isAsked = ({ values, problems }: OrderRow): boolean =>
  values.action !== undefined || problems.some(({ header }) => header === headerOf('action'));

const ownProblems = ({ problems }: OrderRow): Problem[] =>
  problems.filter(({ header }) => header === undefined || decisive.has(header));

const NO_NUMBER: Problem = {
  header: headerOf('bundleId'),
  level: 'error',
  message:
    '지워져 어느 묶음인지 알 수 없습니다. 되돌리기(Ctrl+Z)를 하거나, 사이드바에서 「주문·클레임·문의 지금 가져오기」로 채운 뒤 다시 실행해 주세요.',
};

function contradiction(bundleId: string, wanted: readonly OrderAct[]): Problem {
  const names = wanted.map((act) => orderActions[act]).join(', ');
  const message = `배송번호 ${bundleId}의 행들에 서로 다른 작업(${names})이 있습니다. 하나로 맞춰 주세요.`;
  return { header: headerOf('action'), level: 'error', message };
}

function judgeCancel(bundleId: string, rows: readonly OrderRow[], asked: readonly OrderRow[]): JudgedBundle {
  const judged = asked.map((row): JudgedRow => {
    const verdict = verdictOf('cancelOrder', row.values.state);
    const reason = row.values.cancelReason === undefined && verdict === 'do' ? [NO_REASON] : [];
    return judgedRow(row, verdict, reason);
  });
  return { bundleId, act: 'cancelOrder', rows, asked: judged };
}

const NO_REASON: Problem = {
  header: headerOf('cancelReason'),
  level: 'error',
  message: '판매취소에는 사유가 필요합니다. 구매자에게 보일 사유를 적어 주세요.',
};

function judgeWhole(
  act: 'confirmOrder' | 'delayOrder',
  bundleId: string,
  rows: readonly OrderRow[],
  asked: readonly OrderRow[],
  rules: OrderRules,
): JudgedBundle {
  const verdict = verdictOf(act, bundleState(rows.map(({ values }) => values.state)));
  const plans = differing(asked);
  const plan = planOf(act, asked);
  const judged = judgeShipPlan(plan, rules.now, rules.calendar);
  const problems = [...plans, ...planProblems(judged), ...partlyCancelled(rows)];
  const isOpen = verdict === 'do' || (act === 'confirmOrder' && verdictOf('delayOrder', stateOf(rows)) === 'do');
  const delay = isOpen ? delayOf(plan, judged) : undefined;
  // A bundle that was confirmed before, but whose delay the mall may not know, still has something to be done.
  const open = delay === undefined ? verdict : 'do';
  const all = asked.map((row) => judgedRow(row, open, isOpen ? problems : []));
  return { bundleId, act, rows, asked: all, ...(delay ? { delay } : {}) };
}

const stateOf = (rows: readonly OrderRow[]): string | undefined => bundleState(rows.map(({ values }) => values.state));

function judgedRow(row: OrderRow, verdict: ReturnType<typeof verdictOf>, further: readonly Problem[]): JudgedRow {
  const problems = [...ownProblems(row), ...further];
  if (verdict === 'do') return { row, problems };
  if ('skip' in verdict) return { row, problems, skip: verdict.skip };
  return { row, problems: [...problems, { header: headerOf('state'), level: 'error', message: verdict.refuse }] };
}

const planColumns = ['shipOn', 'delayReason', 'delayDetail'] as const;

/** What the rows of a bundle say together; they do not contradict each other. */
function planOf(action: ShipPlan['action'], asked: readonly OrderRow[]): ShipPlan {
  const first = <Name extends (typeof planColumns)[number]>(name: Name): OrderPart[Name] =>
    asked.find(({ values }) => values[name] !== undefined)?.values[name];
  const [shipOn, clock] = first('shipOn')?.split(' ') ?? [];
  const hour = clock === undefined || clock === '00:00:00' ? undefined : Number(clock.slice(0, 2));
  return { action, shipOn, hour, reason: first('delayReason'), detail: first('delayDetail') };
}

function differing(asked: readonly OrderRow[]): Problem[] {
  return planColumns.flatMap((name): Problem[] => {
    const said = new Set(asked.flatMap(({ values }) => values[name] ?? []));
    if (said.size < 2) return [];
    const message = '같은 배송번호의 행들이 서로 다르게 적었습니다. 하나로 맞춰 주세요.';
    return [{ header: headerOf(name), level: 'error', message }];
  });
}

const planHeaders = { shipOn: 'shipOn', reason: 'delayReason', detail: 'delayDetail' } as const;

const planProblems = ({ findings }: JudgedPlan): Problem[] =>
  findings.map(({ field, finding }) => problemOf(headerOf(planHeaders[field]), finding));

const problemOf = (header: string, { level, message }: Finding): Problem => ({ header, level, message });

function partlyCancelled(rows: readonly OrderRow[]): Problem[] {
  const gone = rows.filter(({ values }) => values.state === cancelStates.cancelled).length;
  if (gone === 0 || gone === rows.length) return [];
  const message = `이 묶음에서 ${gone}행이 취소되었습니다. 남은 ${rows.length - gone}행만 보내세요.`;
  return [{ header: undefined, level: 'warning', message }];
}

function delayOf(plan: ShipPlan, { sendDelay }: JudgedPlan): JudgedBundle['delay'] {
  const { shipOn, hour, reason, detail = '' } = plan;
  if (!sendDelay || shipOn === undefined || reason === undefined) return undefined;
  const clock = hour === undefined ? '' : ` ${String(hour).padStart(2, '0')}:00:00`;
  return { shipOn: shipOn + clock, reason, detail };
}
