/** 송장 with a 작업: what is to be done with each row, and what stands in its way. */
import type { Shipment } from '../../mall/port/orders';
import type { Finding } from '../../rules/finding';
import { doubledWaybills } from '../../rules/waybill/waybill-rules';
import { columnOf, type Problem, type Row } from '../../sheet';
import { shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';
import { type ParcelHeaders, parcelProblems, partsOf, shipmentOf } from './judge-parcel';
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
  shipment: Shipment | undefined;
}

const always = ['action', 'mall', 'bundleId', 'method'] as const satisfies readonly Name[];
const headerOf = (name: Name): string => columnOf(shipmentsTab, name).header;

export const parcelHeaders: ParcelHeaders = {
  method: headerOf('method'),
  courier: headerOf('courier'),
  trackingNumber: headerOf('trackingNumber'),
  arriveOn: headerOf('arriveOn'),
  otherDelivery: headerOf('otherDelivery'),
};

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
  const judged = { row, act: action, shipment: undefined };
  if (typeof verdict === 'object') {
    if ('skip' in verdict) return { ...judged, problems: unreadable(row, []), skip: verdict.skip };
    return { ...judged, problems: [...unreadable(row, []), atColumn('state', 'error', verdict.refuse)] };
  }
  if (!isSent) return { ...judged, problems: [...unreadable(row, []), ...wayProblems(row)] };
  const own = unreadable(row, partsOf[method]);
  const problems = [...own, ...wayProblems(row), ...parcelProblems(row.values, own, parcelHeaders, { today, doubled })];
  return { ...judged, problems, shipment: shipmentOf(row.values) };
}

const unreadable = ({ problems }: ShipmentRow, needed: readonly Name[]): Problem[] => {
  const headers = new Set([...always, ...needed].map(headerOf));
  return problems.filter(({ header }) => header === undefined || headers.has(header));
};

/** A waybill can be changed on parcels only, and only what the seller brings himself is said to have arrived (contract §2). */
function wayProblems({ values: { action, method = 'parcel' } }: ShipmentRow): Problem[] {
  if (action === 'change' && method !== 'parcel')
    return [atColumn('method', 'error', '송장수정은 택배로 보낸 것만 할 수 있습니다. 작업을 비워 주세요.')];
  if (action === 'complete' && method !== 'direct')
    return [
      atColumn(
        'method',
        'error',
        '배송완료는 직접배송만 알립니다. 택배와 우편은 위메프가 스스로 확인하니 작업을 비워 주세요.',
      ),
    ];
  return [];
}

const atColumn = (name: Name, level: Problem['level'], message: string): Problem => ({
  header: headerOf(name),
  level,
  message,
});
