/** 배송정보: how parcels are sent and charged, and from where. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { rangeFindings } from './amounts';
import { type FieldFinding, inField } from './field-finding';
import { feeFindings, type ShippingFees } from './shipping-fees';

/** The choices of 배송정보, as the manual offers them. */
export const shippingMethods = {
  parcel: '일반-택배배송',
  direct: '일반-직접배송',
  post: '일반-우편배송',
  overseasParcel: '해외구매대행-택배배송',
  overseasDirect: '해외구매대행-직접배송',
} as const;
export const bundlings = { perProduct: '상품별배송', perSeller: '묶음배송(판매자별)' } as const;
export type Bundling = keyof typeof bundlings;

export interface ShippingPolicy extends ShippingFees {
  /** 배송정보명. */
  name?: string | undefined;
  method?: keyof typeof shippingMethods | undefined;
  /** 배송유형. */
  bundling?: Bundling | undefined;
  releaseZip?: string | undefined;
  releaseAddress?: string | undefined;
  returnZip?: string | undefined;
  returnAddress?: string | undefined;
  /** 출고기한, days. */
  releaseDays?: number | undefined;
  /** 출고시간, the hour of the day. */
  releaseHour?: number | undefined;
}
export type ShippingField = keyof ShippingPolicy;

const required = [
  'name',
  'method',
  'bundling',
  'feeKind',
  'area',
  'payment',
  'returnFee',
  'releaseZip',
  'releaseAddress',
  'returnZip',
  'returnAddress',
  'releaseDays',
] as const satisfies readonly ShippingField[];

const MOST_DAYS = 15;
const LAST_HOUR = 24;

/**
 * Every condition that one 배송정보 must meet, by field.
 * Source: manual 「1. 상품 등록 - 판매정보 입력」, 배송 정보 신규등록/수정 (every field with *); contract §5 Shipping policy.
 */
export function shippingPolicyFindings(policy: ShippingPolicy): FieldFinding<ShippingField>[] {
  const blank = required.filter((field) => policy[field] === undefined || policy[field] === '');
  return [
    ...blank.flatMap((field) => inField(field, [mistake('비어 있습니다. 값을 넣어 주세요.')])),
    ...feeFindings(policy),
    ...inField('releaseZip', zipFindings(policy.releaseZip)),
    ...inField('returnZip', zipFindings(policy.returnZip)),
    ...inField('releaseDays', rangeFindings(policy.releaseDays, 1, MOST_DAYS, '일')),
    ...inField('releaseHour', hourFindings(policy)),
  ];
}

function zipFindings(zip: string | undefined): Finding[] {
  if (zip === undefined || zip === '' || /^\d{5}$/.test(zip)) return [];
  return [mistake('숫자 5자리로 넣어 주세요. 예) 07997')];
}

function hourFindings({ releaseDays, releaseHour }: ShippingPolicy): Finding[] {
  if (releaseHour === undefined) return releaseDays === 1 ? [caution(noHour)] : [];
  if (releaseDays !== undefined && releaseDays !== 1) {
    return [mistake('「출고기한」이 1일일 때만 넣을 수 있습니다. 비우거나 「출고기한」을 1로 바꿔 주세요.')];
  }
  return rangeFindings(releaseHour, 1, LAST_HOUR, '시');
}

const noHour = '「출고기한」이 1일이면 몇 시까지의 주문을 그날 보내는지 정해 주세요. 1부터 24까지의 시각을 넣습니다.';

/**
 * 배송유형 stays as it was when the mall first got the policy; `before` is what the mall has.
 * Source: contract §5 Shipping policy (bundleKind, fixed once made).
 */
export function bundlingChangeFindings(before: Bundling | undefined, after: Bundling | undefined): Finding[] {
  if (before === undefined || after === undefined || before === after) return [];
  const advice = josa`${bundlings[before]}(으)로 되돌리거나 다른 「배송정보명」으로 새로 만들어 주세요.`;
  return [mistake(`제휴몰에 저장한 뒤에는 바꿀 수 없습니다. ${advice}`)];
}
