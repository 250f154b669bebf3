import { inheritedPriceFindings, priceFindings, purchaseLimitFindings } from '../../../src/rules/product/price';
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

describe('한쪽 값만 적은 상품 (매뉴얼 「1. 상품 등록 - 판매정보 입력」 판매가격): 나머지는 판매정보의 값이다', () => {
  const group = { name: '고급 주얼리 세트', originPrice: 230_000, salePrice: 200_000 };

  it.each([[{}], [{ originPrice: 200_000 }], [{ salePrice: 230_000 }], [{ originPrice: 1, salePrice: 2 }]])(
    '둘 다 적었거나 둘 다 비웠거나, 합쳐서 정가가 판매가와 같거나 높으면 된다: %j',
    (own) => {
      expect(inheritedPriceFindings(own, group)).toEqual([]);
    },
  );

  it('정가가 판매정보의 판매가보다 낮으면 정가가 오류이고, 어느 판매정보인지 말한다', () => {
    const found = inheritedPriceFindings({ originPrice: 199_999 }, group);
    expect(fields(found)).toEqual(['originPrice 오류']);
    expect(saidOf('originPrice', found)).toContain('「고급 주얼리 세트」의 「판매가」보다 낮습니다');
  });

  it('판매가가 판매정보의 정가보다 높으면 판매가가 오류이다', () => {
    const found = inheritedPriceFindings({ salePrice: 230_001 }, group);
    expect(fields(found)).toEqual(['salePrice 오류']);
    expect(saidOf('salePrice', found)).toContain('「정가」보다 높습니다');
  });

  it('판매정보에도 값이 없으면 할 말이 없다', () => {
    expect(inheritedPriceFindings({ salePrice: 230_001 }, { name: '빈 그룹' })).toEqual([]);
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
