/** 정가, 판매가 and how many one buyer may take. */
import { mistake } from '../finding';
import { rangeFindings } from './amounts';
import { type FieldFinding, inField } from './field-finding';

const HIGHEST_PRICE = 999_999_999;
const HIGHEST_MINIMUM = 999;
const HIGHEST_MAXIMUM = 9_999;

export interface Prices {
  /** 정가, won. */
  originPrice?: number | undefined;
  /** 판매가, won. */
  salePrice?: number | undefined;
}

/**
 * Whole won within the mall's range, the 정가 not below the 판매가. What is `undefined` is not spoken of: a price may stand in
 * another tab.
 * Source: manual 「1. 상품 등록 - 판매정보 입력」, 판매가격 (정가, 판매가); contract §5 sale.originPrice, salePrice.
 */
export function priceFindings({ originPrice, salePrice }: Prices): FieldFinding<keyof Prices>[] {
  const ranges = [
    ...inField('originPrice', rangeFindings(originPrice, 0, HIGHEST_PRICE, '원')),
    ...inField('salePrice', rangeFindings(salePrice, 0, HIGHEST_PRICE, '원')),
  ];
  if (ranges.length > 0 || originPrice === undefined || salePrice === undefined || originPrice >= salePrice)
    return ranges;
  return inField('originPrice', [mistake('「판매가」보다 낮습니다. 「판매가」와 같거나 높게 넣어 주세요.')]);
}

/**
 * A product with one price of its own takes the other one from its 판매정보 `group`: the 정가 must not be below the 판매가
 * there either. [] when the product has both prices or none, for then each tab is judged by itself.
 * Source: as `priceFindings`.
 */
export function inheritedPriceFindings(own: Prices, group: Prices & { name: string }): FieldFinding<keyof Prices>[] {
  const { originPrice = group.originPrice, salePrice = group.salePrice } = own;
  const isMixed = (own.originPrice === undefined) !== (own.salePrice === undefined);
  if (!isMixed || originPrice === undefined || salePrice === undefined || originPrice >= salePrice) return [];
  const [field, other, compared] =
    own.originPrice === undefined
      ? (['salePrice', '정가', '높습니다'] as const)
      : (['originPrice', '판매가', '낮습니다'] as const);
  const message = `「판매정보」 탭 「${group.name}」의 「${other}」보다 ${compared}. 고치거나 이 행의 「${other}」도 적어 주세요.`;
  return inField(field, [mistake(message)]);
}

export interface PurchaseLimits {
  /** 최소구매수량. */
  minimum?: number | undefined;
  /** 최대구매수량. */
  maximum?: number | undefined;
}

/** Source: contract §5 sale.purchaseMinCount (1 to 999) and purchaseLimitCount (to 9999; a limit of 0 would sell nothing). */
export function purchaseLimitFindings({ minimum, maximum }: PurchaseLimits): FieldFinding<keyof PurchaseLimits>[] {
  const ranges = [
    ...inField('minimum', rangeFindings(minimum, 1, HIGHEST_MINIMUM, '개')),
    ...inField('maximum', rangeFindings(maximum, 1, HIGHEST_MAXIMUM, '개')),
  ];
  if (ranges.length > 0 || minimum === undefined || maximum === undefined || maximum >= minimum) return ranges;
  return inField('maximum', [mistake('「최소구매수량」보다 작습니다. 같거나 크게 넣어 주세요.')]);
}
