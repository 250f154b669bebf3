/** Invented shipments that the tests of the import match rows to. */
import type { ImportShipment } from '../../../src/rules/waybill-import/shipment';

const surnames = [...'김이박최정강조윤장임'];
const givenNames = ['하늘', '바다', '가람', '누리', '다솜', '아라', '한별', '새봄', '시내', '푸름'];

/** The name, phone, zip and ids of the shipment with a number from 0, all different up to 100. */
export function shipmentOf(at: number, changes: Partial<ImportShipment> = {}): ImportShipment {
  const name = `${surnames[at % 10]}${givenNames[Math.floor(at / 10) % 10]}`;
  return {
    key: `위메프 ${100000001 + at}`,
    bundleId: String(100000001 + at),
    purchaseId: String(200000001 + at),
    orderIds: [String(300000001 + at)],
    lineIds: [String(500000001 + at)],
    recipient: at < 100 ? name : `${name}${at}`,
    phone: `010-0000-${String(1000 + at).slice(-4)}`,
    zip: String(10000 + at * 7).slice(0, 5),
    state: 'ready',
    ...changes,
  };
}

export const shipments = (count: number): ImportShipment[] => Array.from({ length: count }, (_, at) => shipmentOf(at));

/** A number that 롯데택배 could give: its last digit is the rest of the others by seven. */
export function waybillOf(at: number): string {
  const body = String(40012345600 + at);
  return `${body}${Number(body) % 7}`;
}
