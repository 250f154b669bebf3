/** `sale` of a product: when, for how much, and how many. */
import type * as z from 'zod';
import { code, count, hour, part } from '../core/fields';
import { firstBroken, type Rule, saying } from '../core/rules';

const largestPrice = 999_999_999;
const yesNo = ['Y', 'N'] as const;

const fields = part('판매정보(sale)', {
  salePeriod: code('판매기간구분', ['P', 'A']),
  saleStartDate: hour('판매시작일시'),
  saleEndDate: hour('판매종료일시'),
  originPrice: count('정가', 0, largestPrice),
  salePrice: count('판매가', 0, largestPrice),
  stockCount: count('재고수량', 0, 99_999).optional(),
  taxYn: code('과세여부', yesNo),
  purchaseMinCount: count('최소구매수량', 1, 999).optional(),
  purchaseLimitYn: code('최대구매수량제한여부', yesNo),
  purchaseLimitDuration: code('최대구매수량제한기준', ['O', 'P']).optional(),
  purchaseLimitDay: count('최대구매수량제한일수', 1, 90).optional(),
  purchaseLimitCount: count('최대구매수량', 0, 9999).optional(),
  basketLimitYn: code('장바구니제한여부', yesNo).optional(),
  referencePriceType: code('참조가격유형', ['ONL', 'WMP', 'BIZ']),
});

export type Sale = z.output<typeof fields>;

const rules: readonly Rule<Sale>[] = [
  [
    ({ saleStartDate, saleEndDate }) => saleStartDate <= saleEndDate,
    '판매종료일시는 판매시작일시보다 빠를 수 없습니다.',
  ],
  [
    (sale) => sale.purchaseLimitYn === 'N' || sale.purchaseLimitDuration !== undefined,
    '최대구매수량제한기준을 입력해 주세요.',
  ],
  [(sale) => sale.purchaseLimitYn === 'N' || sale.purchaseLimitCount !== undefined, '최대구매수량을 입력해 주세요.'],
  [
    (sale) => sale.purchaseLimitYn === 'N' || sale.purchaseLimitDuration === 'O' || sale.purchaseLimitDay !== undefined,
    '최대구매수량제한일수를 입력해 주세요.',
  ],
];

export const saleFields = fields.superRefine(saying(firstBroken(rules)));
