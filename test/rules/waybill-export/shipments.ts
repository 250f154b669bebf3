/** An invented shipment to be handed to a courier. */
import type { ExportShipment } from '../../../src/rules/waybill-export/fields';

export const shipment = (changes: Partial<ExportShipment> = {}): ExportShipment => ({
  bundleId: '100000001',
  purchaseId: '200000001',
  orderIds: ['300000001', '300000002'],
  recipient: '김하늘',
  phone: '010-0000-0000',
  zip: '06164',
  address: '서울 강남구 테헤란로 1, 2층',
  productSummary: '컵 빨강 2개, 받침 1개',
  count: 3,
  message: '문 앞에 놓아 주세요',
  payment: 'prepaid',
  mall: '위메프',
  customsId: 'P000000000001',
  ...changes,
});
