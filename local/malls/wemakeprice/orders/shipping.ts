/** How goods leave the seller: the fields that orders and claims share, and what they become in an answer. */
import * as z from 'zod';
import { courierName } from '../catalog/couriers';
import { date, text } from '../core/fields';

const trackingSentence = '송장번호는 하이픈과 공백 없이 20자 이하로 입력해 주세요.';

export const courierField = text('택배사코드', 20).refine(
  (value) => courierName(value) !== undefined,
  '택배사코드가 올바르지 않습니다.',
);
export const trackingField = text('송장번호', 20).refine((value) => !/[\s-]/.test(value), trackingSentence);

const parcel = { shipMethod: z.literal('PARCEL'), parcelCompanyCode: courierField, invoiceNo: trackingField };
const direct = { shipMethod: z.literal('DIRECT'), scheduleShipDate: date('배송예정일') };
const post = { shipMethod: z.literal('POST') };
const other = { shipMethod: z.literal('ETC'), shipMethodMessage: text('기타배송 내용', 200) };

/** Fields of a request together with the fields that its `shipMethod` needs. */
export function withShipping<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.discriminatedUnion(
    'shipMethod',
    [
      z.object({ ...shape, ...parcel }),
      z.object({ ...shape, ...direct }),
      z.object({ ...shape, ...post }),
      z.object({ ...shape, ...other }),
    ],
    '배송방법은 PARCEL, DIRECT, POST, ETC 중 하나로 입력해 주세요.',
  );
}

interface Shipping {
  shipMethod: 'PARCEL' | 'DIRECT' | 'POST' | 'ETC';
  parcelCompanyCode?: string;
  invoiceNo?: string;
  scheduleShipDate?: string;
  shipMethodMessage?: string;
}

export interface Shipped {
  shipMethod: string;
  parcelCompany: string;
  invoiceNo: string;
  scheduleShipDate: string;
  shipMethodMessage: string;
}

/** What an answer shows of a shipping. `before` is the method shown so far: a purchase abroad stays one. */
export function shippedAs(shipping: Shipping, before: string): Shipped {
  return {
    shipMethod: displayMethod(shipping.shipMethod, before.startsWith('해외구매대행')),
    parcelCompany: shipping.parcelCompanyCode ? (courierName(shipping.parcelCompanyCode) ?? '') : '',
    invoiceNo: shipping.invoiceNo ?? '',
    scheduleShipDate: shipping.scheduleShipDate ?? '',
    shipMethodMessage: shipping.shipMethodMessage ?? '',
  };
}

function displayMethod(method: Shipping['shipMethod'], fromAbroad: boolean): string {
  switch (method) {
    case 'PARCEL':
      return fromAbroad ? '해외구매대행-택배배송' : '일반-택배배송';
    case 'DIRECT':
      return fromAbroad ? '해외구매대행-직접배송' : '일반-직접배송';
    case 'POST':
      return '일반-우편배송';
    case 'ETC':
      return '기타배송';
  }
}
