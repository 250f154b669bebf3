/** How goods leave, as a seller types it: the same columns on 송장 and on 클레임. */
import { couriers, readCourier } from '../rules/waybill/courier';
import { readWaybillNumber } from '../rules/waybill/waybill-number';
import { choice, date, ruled } from '../sheet';

const methods = { parcel: '택배', direct: '직접배송', post: '우편', other: '기타' } as const;

/** A drop-down holds so many letters; every other courier may be typed. */
const OFFERED = 20;

export const parcelColumns = {
  method: choice('배송방법', methods, { width: 85, note: '비우면 택배입니다.' }),
  courier: ruled('택배사', {
    read: readName,
    offers: couriers.slice(0, OFFERED),
    width: 110,
    sample: 'CJ대한통운',
    note: 'CJ, 대한통운, 로젠처럼 짧게 적어도 됩니다.',
  }),
  trackingNumber: ruled('송장번호', {
    read: readNumber,
    width: 140,
    sample: '612345678901',
    note: '하이픈과 빈칸은 있어도 됩니다. 1.23E+11처럼 보이면 숫자가 사라진 것이니 텍스트로 다시 붙여 넣으세요.',
  }),
  arriveOn: date('배송예정일', { note: '직접배송일 때 적습니다.' }),
};

/** As the library of the sheet names what was read. */
function readNumber(cell: string | number): { value: string; warning?: string } | { error: string } {
  const reading = readWaybillNumber(cell);
  if ('error' in reading) return reading;
  const { number, ...rest } = reading;
  return { value: number, ...rest };
}

function readName(cell: string | number): { value: string; warning?: string } | { error: string } {
  const reading = readCourier(String(cell));
  if ('error' in reading) return { error: reading.error };
  const { courier, ...rest } = reading;
  return { value: courier, ...rest };
}
