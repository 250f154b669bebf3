/** How goods leave, as a row of 송장 or of 클레임 says it: what is missing or wrong, and the way as a mall takes it. */
import type { Mall } from '../../mall/port/mall';
import type { Shipment } from '../../mall/port/orders';
import type { Finding } from '../../rules/finding';
import { josa } from '../../rules/josa';
import { waybillFindings } from '../../rules/waybill/waybill-rules';
import type { Problem } from '../../sheet';

export interface ParcelCells {
  /** A parcel when it is blank. */
  method?: Shipment['way'] | undefined;
  courier?: string | undefined;
  trackingNumber?: string | undefined;
  arriveOn?: string | undefined;
  /** How it leaves where no other way fits, in words. */
  otherDelivery?: string | undefined;
}

/** The headers under which a tab has them. */
export type ParcelHeaders = Readonly<Record<keyof ParcelCells, string>>;

/** What each way of leaving is read from; a cell of another column may say what it likes. */
export const partsOf = {
  parcel: ['courier', 'trackingNumber'],
  direct: ['arriveOn'],
  post: [],
  other: ['otherDelivery'],
} as const satisfies Record<Shipment['way'], readonly (keyof ParcelCells)[]>;

const missing = {
  courier: '비어 있습니다. 택배사를 고르세요. 택배로 보내지 않았으면 배송방법을 고르세요.',
  trackingNumber: '비어 있습니다. 송장번호를 적으세요. 택배로 보내지 않았으면 배송방법을 고르세요.',
  arriveOn: '비어 있습니다. 직접배송은 배송예정일을 적어야 합니다. 2026-11-30처럼 넣으세요.',
  otherDelivery: '비어 있습니다. 어떻게 보내는지 구매자에게 보일 말을 적으세요.',
} as const;

interface ParcelRules {
  /** `yyyy-MM-dd`. */
  today: string;
  /** What is to be said of a number that stands in other rows too. */
  doubled: Finding | undefined;
}

/** `own`: what the cells say of themselves; one that could not be read is not missing. */
export function parcelProblems(
  cells: ParcelCells,
  own: readonly Problem[],
  headers: ParcelHeaders,
  { today, doubled }: ParcelRules,
): Problem[] {
  const { method = 'parcel' } = cells;
  const isUnread = (part: keyof ParcelCells) =>
    own.some(({ header, level }) => header === headers[part] && level === 'error');
  const at = (part: keyof ParcelCells, level: Problem['level'], message: string): Problem => ({
    ...{ header: headers[part], level },
    message,
  });
  return [
    ...partsOf[method]
      .filter((part) => cells[part] === undefined && !isUnread(part))
      .map((part) => at(part, 'error', missing[part])),
    ...numberFindings(cells, doubled).map(({ level, message }) => at('trackingNumber', level, message)),
    ...(isPast(cells, today)
      ? [at('arriveOn', 'error', `이미 지난 날짜입니다. 오늘(${today}) 이후로 바꿔 주세요.`)]
      : []),
  ];
}

function numberFindings({ method = 'parcel', courier, trackingNumber }: ParcelCells, doubled: Finding | undefined) {
  if (trackingNumber === undefined) return [];
  if (method !== 'parcel') return [NOT_SENT];
  return courier === undefined ? [] : [...waybillFindings(courier, trackingNumber), ...(doubled ? [doubled] : [])];
}

const NOT_SENT: Finding = { level: 'warning', message: '배송방법이 택배가 아니라서 보내지 않습니다.' };

const isPast = ({ method, arriveOn }: ParcelCells, today: string): boolean =>
  method === 'direct' && arriveOn !== undefined && arriveOn < today;

/** `undefined` where something is missing. */
export function shipmentOf(cells: ParcelCells): Shipment | undefined {
  const { method: way = 'parcel', courier, trackingNumber, arriveOn, otherDelivery } = cells;
  if (way === 'parcel') return courier && trackingNumber ? { way, courier, trackingNumber } : undefined;
  if (way === 'direct') return arriveOn ? { way, arriveOn } : undefined;
  if (way === 'post') return { way };
  return otherDelivery ? { way, text: otherDelivery } : undefined;
}

/** Why this mall does not take goods that leave so, in Korean. */
export function cannotLeave(mall: Mall, shipment: Shipment, headers: ParcelHeaders): string | undefined {
  if (!mall.capabilities.dispatchWays.includes(shipment.way))
    return `「${headers.method}」 ${mall.name}에서 쓸 수 없는 방법입니다. 다른 방법을 고르세요.`;
  if (shipment.way !== 'parcel' || mall.orders.takesCourier(shipment.courier)) return undefined;
  return (
    josa`「${headers.courier}」 ${shipment.courier}은(는) ${mall.name}의 택배사 목록에 없습니다. ` +
    josa`「${headers.method}」을(를) 기타로 고르고 「${headers.otherDelivery}」에 택배사와 번호를 적으세요.`
  );
}
