/** 송장 with a 작업: what is to be done with each row, and what stands in its way. */
import type { Consignment } from '../../mall/order-desk';
import type { Finding } from '../../rules/finding';
import { doubledWaybills, waybillFindings } from '../../rules/waybill/waybill-rules';
import { columnOf, type Problem, type Row } from '../../sheet';
import { shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';
import { type ShipmentAct, verdictOfShipment } from './shipment-acts';

export type ShipmentRow = Row<typeof shipmentsTab>;
type Name = keyof typeof shipmentsTab.columns;

export interface JudgedShipment {
  row: ShipmentRow;
  act: ShipmentAct;
  problems: Problem[];
  /** Why there is nothing to do. */
  skip?: string;
  /** How it leaves, as far as nothing stands in the way. */
  consignment: Consignment | undefined;
}

/** What each way of leaving is read from; a cell of another column may say what it likes. */
const columnsOf = {
  parcel: ['courier', 'trackingNumber'],
  direct: ['arriveOn'],
  post: [],
  other: ['otherDelivery'],
} as const satisfies Record<Consignment['way'], readonly Name[]>;

const always = ['action', 'mall', 'bundleId', 'method'] as const satisfies readonly Name[];
const headerOf = (name: Name): string => columnOf(shipmentsTab, name).header;

/** Rows with a 작업 that can be read, in the order of their keys; `rows` are all of the tab. `today` is `yyyy-MM-dd`. */
export function judgeShipments(rows: readonly ShipmentRow[], today: string): JudgedShipment[] {
  const doubled = doubledWaybills(rows.filter(isLive).map(waybillOf));
  const asked = rows.filter(({ key, values }) => key !== undefined && values.action !== undefined);
  return asked
    .map((row) => judgeShipment(row, today, doubled.get(row.row)))
    .sort((left, right) => ((left.row.key ?? '') < (right.row.key ?? '') ? -1 : 1));
}

const isLive = ({ values }: ShipmentRow): boolean => values.state !== shipmentStates.cancelled;

const waybillOf = ({ row, values: { bundleId = '', courier, trackingNumber } }: ShipmentRow) => ({
  ...{ row, courier },
  bundle: bundleId,
  number: trackingNumber,
});

function judgeShipment(row: ShipmentRow, today: string, doubled: Finding | undefined): JudgedShipment {
  const { action = 'send', method = 'parcel', state } = row.values;
  const verdict = verdictOfShipment(action, state);
  const isSent = action === 'send' || action === 'change';
  const judged = { row, act: action, consignment: undefined };
  if (typeof verdict === 'object') {
    if ('skip' in verdict) return { ...judged, problems: unreadable(row, []), skip: verdict.skip };
    return { ...judged, problems: [...unreadable(row, []), atColumn('state', 'error', verdict.refuse)] };
  }
  if (!isSent) return { ...judged, problems: [...unreadable(row, []), ...wayProblems(row)] };
  const needed = columnsOf[method];
  const problems = [
    ...unreadable(row, needed),
    ...needed.filter((name) => isMissing(row, name)).map((name) => atColumn(name, 'error', missing[name])),
    ...wayProblems(row),
    ...(method === 'parcel' ? parcelProblems(row, doubled) : notSent(row)),
    ...(method === 'direct' ? pastProblems(row, today) : []),
  ];
  return { ...judged, problems, consignment: consignmentOf(row, method) };
}

const unreadable = ({ problems }: ShipmentRow, needed: readonly Name[]): Problem[] => {
  const headers = new Set([...always, ...needed].map(headerOf));
  return problems.filter(({ header }) => header === undefined || headers.has(header));
};

/** A cell that could not be read is told by its own error. */
const isMissing = ({ values, problems }: ShipmentRow, name: Name): boolean =>
  values[name] === undefined && !problems.some(({ header, level }) => header === headerOf(name) && level === 'error');

const missing = {
  courier: '비어 있습니다. 택배사를 고르세요. 택배로 보내지 않았으면 배송방법을 고르세요.',
  trackingNumber: '비어 있습니다. 송장번호를 적으세요. 택배로 보내지 않았으면 배송방법을 고르세요.',
  arriveOn: '비어 있습니다. 직접배송은 배송예정일을 적어야 합니다. 2026-11-30처럼 넣으세요.',
  otherDelivery: '비어 있습니다. 어떻게 보내는지 구매자에게 보일 말을 적으세요.',
} as const;

/** A waybill can be changed on parcels only, and only what the seller brings himself is said to have arrived (contract §2). */
function wayProblems({ values: { action, method = 'parcel' } }: ShipmentRow): Problem[] {
  if (action === 'change' && method !== 'parcel')
    return [atColumn('method', 'error', '송장수정은 택배로 보낸 것만 할 수 있습니다. 작업을 비워 주세요.')];
  if (action === 'complete' && method !== 'direct')
    return [atColumn('method', 'error', '배송완료는 직접배송만 알립니다. 택배와 우편은 위메프가 스스로 확인합니다.')];
  return [];
}

function parcelProblems({ values: { courier, trackingNumber } }: ShipmentRow, doubled: Finding | undefined): Problem[] {
  if (courier === undefined || trackingNumber === undefined) return [];
  const findings = [...waybillFindings(courier, trackingNumber), ...(doubled ? [doubled] : [])];
  return findings.map(({ level, message }) => atColumn('trackingNumber', level, message));
}

function notSent({ values: { trackingNumber } }: ShipmentRow): Problem[] {
  if (trackingNumber === undefined) return [];
  return [atColumn('trackingNumber', 'warning', '배송방법이 택배가 아니라서 보내지 않습니다.')];
}

function pastProblems({ values: { arriveOn } }: ShipmentRow, today: string): Problem[] {
  if (arriveOn === undefined || arriveOn >= today) return [];
  return [atColumn('arriveOn', 'error', `이미 지난 날짜입니다. 오늘(${today}) 이후로 바꿔 주세요.`)];
}

const atColumn = (name: Name, level: Problem['level'], message: string): Problem => ({
  header: headerOf(name),
  level,
  message,
});

function consignmentOf({ values }: ShipmentRow, way: Consignment['way']): Consignment | undefined {
  const { courier, trackingNumber, arriveOn, otherDelivery } = values;
  if (way === 'parcel') return courier && trackingNumber ? { way, courier, trackingNumber } : undefined;
  if (way === 'direct') return arriveOn ? { way, arriveOn } : undefined;
  if (way === 'post') return { way };
  return otherDelivery ? { way, text: otherDelivery } : undefined;
}
