/** A shipping policy (배송정보) and what the contract demands of it. */
import * as z from 'zod';
import { code, count, id, optionalText, text } from '../core/fields';
import { firstBroken, type Rule, saying } from '../core/rules';

const largestFee = 9_999_999;
const yesNo = ['Y', 'N'] as const;
const zip = (label: string) =>
  optionalText(label, 5).refine(
    (value) => value === '' || /^\d{5}$/.test(value),
    `${label}는 숫자 5자리로 입력해 주세요.`,
  );

const addresses = {
  releaseZipCode: zip('출고지 우편번호'),
  releaseRoadAddress1: optionalText('출고지 도로명주소', 200),
  releaseRoadAddress2: optionalText('출고지 도로명상세주소', 200),
  releaseAddress1: optionalText('출고지 지번주소', 200),
  releaseAddress2: optionalText('출고지 지번상세주소', 200),
  returnZipCode: zip('회수지 우편번호'),
  returnRoadAddress1: optionalText('회수지 도로명주소', 200),
  returnRoadAddress2: optionalText('회수지 도로명상세주소', 200),
  returnAddress1: optionalText('회수지 지번주소', 200),
  returnAddress2: optionalText('회수지 지번상세주소', 200),
};

const fields = z.object({
  shipPolicyNo: id('배송정보번호').optional(),
  shipPolicyName: text('배송정보명', 50),
  shipMethod: code('배송방법', ['KP', 'KD', 'KM', 'OP', 'OD']),
  bundleKind: code('배송유형', ['PRD', 'BND']),
  shipType: code('배송비종류', ['FREE', 'FIXED', 'COND']),
  shipFee: count('배송비', 0, largestFee).optional(),
  freeCondition: count('무료조건금액', 0, largestFee).optional(),
  prepaymentYn: code('배송비결제방식', yesNo).optional(),
  claimShipFee: count('반품배송비', 0, largestFee),
  shipArea: code('배송지역', ['WHOLE', 'NO_MOUNTAIN_ISLAND']),
  jejuShipFee: count('제주추가배송비', 0, largestFee).optional(),
  islandMountainShipFee: count('도서산간추가배송비', 0, largestFee).optional(),
  releaseDay: count('출고기한', 1, 15),
  releaseTime: count('출고시간', 1, 24).optional(),
  holidayExceptYn: code('주말공휴일제외', ['Y', 'A', 'N']).optional(),
  ...addresses,
});

type Fields = z.output<typeof fields>;

const rules: readonly Rule<Fields>[] = [
  [({ shipType, shipFee = 0 }) => shipType !== 'FREE' || shipFee === 0, '무료배송은 배송비를 입력할 수 없습니다.'],
  [
    ({ shipType, shipFee = 0 }) => shipType === 'FREE' || shipFee >= 1,
    '배송비는 1에서 9,999,999 사이의 정수로 입력해 주세요.',
  ],
  [
    ({ shipType, freeCondition = 0 }) => shipType !== 'COND' || freeCondition >= 1,
    '조건부무료는 무료조건금액을 입력해 주세요.',
  ],
  [
    ({ shipType, freeCondition = 0 }) => shipType === 'COND' || freeCondition === 0,
    '무료조건금액은 조건부무료만 입력할 수 있습니다.',
  ],
  [({ shipType, prepaymentYn }) => shipType !== 'COND' || prepaymentYn === 'Y', '조건부무료는 선결제만 가능합니다.'],
  [
    ({ shipArea, jejuShipFee = 0, islandMountainShipFee = 0 }) =>
      shipArea === 'WHOLE' || (jejuShipFee === 0 && islandMountainShipFee === 0),
    '제주/도서산간 추가배송비는 전국 배송만 입력할 수 있습니다.',
  ],
  [
    ({ releaseDay, releaseTime }) => releaseDay === 1 || releaseTime === undefined,
    '출고시간은 출고기한이 1일일 때만 입력할 수 있습니다.',
  ],
];

/** The body of setSellerShipPolicy, with every rule between its fields. */
export const policyBody = fields.superRefine(saying(firstBroken(rules)));

export interface ShippingPolicy extends Omit<Fields, 'shipPolicyNo'> {
  /** User id of the seller; not on the wire. */
  seller: string;
  shipPolicyNo: string;
}
