/** What a parcel costs: 배송비, 무료조건금액, the surcharges of remote areas and the way back. */
import { caution, type Finding, mistake } from '../finding';
import { HIGHEST_FEE, rangeFindings } from './amounts';
import { type FieldFinding, inField } from './field-finding';

/** The choices of 배송정보 about money, as the manual offers them. */
export const feeKinds = { free: '무료', conditional: '조건부 무료', paid: '유료' } as const;
export const shippingAreas = { nationwide: '전국', mainland: '전국(제주/도서산간지역제외)' } as const;
export const shippingPayments = { prepaid: '선결제', onDelivery: '착불' } as const;

/** Money is won. */
export interface ShippingFees {
  /** 배송비종류. */
  feeKind?: keyof typeof feeKinds | undefined;
  /** 배송비. */
  fee?: number | undefined;
  /** 무료조건금액. */
  freeFrom?: number | undefined;
  /** 배송지역. */
  area?: keyof typeof shippingAreas | undefined;
  /** 제주추가배송비. */
  jejuFee?: number | undefined;
  /** 도서산간추가배송비. */
  remoteFee?: number | undefined;
  /** 배송비결제방식. */
  payment?: keyof typeof shippingPayments | undefined;
  /** 반품배송비, one way. */
  returnFee?: number | undefined;
}
type FeeFinding = FieldFinding<keyof ShippingFees>;

/**
 * Which amounts a 배송비종류 and a 배송지역 need and bar.
 * Source: manual 「1. 상품 등록 - 판매정보 입력」, 배송비종류, 도서산간 추가 배송비, 반품/교환배송비; contract §5 Shipping policy
 * (shipType, shipFee, freeCondition, prepaymentYn, shipArea, jejuShipFee, islandMountainShipFee, claimShipFee).
 */
export function feeFindings(fees: ShippingFees): FeeFinding[] {
  return [
    ...inField('fee', shippingFee(fees)),
    ...inField('freeFrom', freeCondition(fees)),
    ...inField('payment', paymentFindings(fees)),
    ...inField('jejuFee', surcharge(fees.area, fees.jejuFee)),
    ...inField('remoteFee', surcharge(fees.area, fees.remoteFee)),
    ...inField('returnFee', rangeFindings(fees.returnFee, 0, HIGHEST_FEE, '원')),
  ];
}

function shippingFee({ feeKind, fee }: ShippingFees): Finding[] {
  if (feeKind === undefined) return rangeFindings(fee, 0, HIGHEST_FEE, '원');
  if (feeKind === 'free')
    return unused(fee, '「배송비종류」가 무료라 쓰이지 않습니다. 비우거나 「배송비종류」를 바꿔 주세요.');
  if (fee === undefined)
    return [mistake(`「배송비종류」가 ${feeKinds[feeKind]}이면 비워 둘 수 없습니다. 금액을 넣어 주세요.`)];
  return rangeFindings(fee, 1, HIGHEST_FEE, '원');
}

function freeCondition({ feeKind, freeFrom }: ShippingFees): Finding[] {
  if (feeKind === undefined) return rangeFindings(freeFrom, 0, HIGHEST_FEE, '원');
  if (feeKind !== 'conditional') {
    return unused(freeFrom, '「배송비종류」가 조건부 무료일 때만 쓰입니다. 비우거나 「배송비종류」를 바꿔 주세요.');
  }
  if (freeFrom === undefined)
    return [mistake('조건부 무료이면 얼마 이상 주문할 때 무료인지 필요합니다. 금액을 넣어 주세요.')];
  return rangeFindings(freeFrom, 1, HIGHEST_FEE, '원');
}

/** An amount that the mall will not get; 0 says nothing, as in the manual's own list. */
function unused(amount: number | undefined, message: string): Finding[] {
  return amount === undefined || amount === 0 ? [] : [caution(message)];
}

function paymentFindings({ feeKind, payment }: ShippingFees): Finding[] {
  if (feeKind !== 'conditional' || payment !== 'onDelivery') return [];
  return [mistake('조건부 무료는 착불로 받을 수 없습니다. 선결제로 바꿔 주세요.')];
}

function surcharge(area: ShippingFees['area'], fee: number | undefined): Finding[] {
  if (area !== 'mainland' || fee === undefined || fee === 0) return rangeFindings(fee, 0, HIGHEST_FEE, '원');
  return [mistake('「배송지역」이 전국일 때만 넣을 수 있습니다. 비우거나 「배송지역」을 전국으로 바꿔 주세요.')];
}
