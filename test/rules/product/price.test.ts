import { priceFindings, purchaseLimitFindings } from '../../../src/rules/product/price';
import { fields, saidOf } from './said';

describe('정가와 판매가 (매뉴얼 「1. 상품 등록 - 판매정보 입력」 판매가격, 계약 §5 sale)', () => {
  it.each([
    [{ originPrice: 230_000, salePrice: 230_000 }],
    [{ originPrice: 999_999_999, salePrice: 0 }],
    [{ salePrice: 10_000 }],
    [{ originPrice: 10_000 }],
    [{}],
  ])('정가가 판매가와 같거나 높으면 된다: %j', (prices) => {
    expect(priceFindings(prices)).toEqual([]);
  });

  it('정가가 판매가보다 낮으면 오류이다', () => {
    const found = priceFindings({ originPrice: 9_999, salePrice: 10_000 });
    expect(fields(found)).toEqual(['originPrice 오류']);
    expect(saidOf('originPrice', found)).toContain('「판매가」');
  });

  it.each([-1, 0.5, 1_000_000_000, Number.NaN])('0원부터 999,999,999원까지의 정수가 아니면 오류이다: %d', (price) => {
    const found = priceFindings({ originPrice: price, salePrice: price });
    expect(fields(found)).toEqual(['originPrice 오류', 'salePrice 오류']);
    expect(saidOf('salePrice', found)).toContain('0원부터 999,999,999원까지');
  });
});

describe('최소·최대구매수량 (계약 §5 purchaseMinCount 1..999, purchaseLimitCount ≤ 9999)', () => {
  it.each([[{}], [{ minimum: 1 }], [{ minimum: 999, maximum: 999 }], [{ maximum: 9_999 }]])(
    '쓸 수 있다: %j',
    (limits) => {
      expect(purchaseLimitFindings(limits)).toEqual([]);
    },
  );

  it('최대가 최소보다 작으면 오류이다', () => {
    expect(fields(purchaseLimitFindings({ minimum: 3, maximum: 2 }))).toEqual(['maximum 오류']);
  });

  it.each([
    [{ minimum: 0 }, 'minimum 오류'],
    [{ minimum: 1_000 }, 'minimum 오류'],
    [{ maximum: 0 }, 'maximum 오류'],
    [{ maximum: 10_000 }, 'maximum 오류'],
    [{ minimum: 1.5 }, 'minimum 오류'],
  ])('범위를 벗어나면 오류이다: %j', (limits, field) => {
    expect(fields(purchaseLimitFindings(limits))).toEqual([field]);
  });
});
