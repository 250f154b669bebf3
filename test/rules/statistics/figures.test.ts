/** 통계의 합계는 한 행씩, 한 개씩 세는 것과 1원까지 같다. */
import fc from 'fast-check';
import { type Claimed, figuresOf, lineKey, nothingClaimed, type SoldLine } from '../../../src/rules/statistics/figures';
import { share, spread } from '../../../src/rules/statistics/share';
import { sumBy } from '../../../src/rules/statistics/sums';
import { countByHand } from './count-by-hand';

const line = (parts: Partial<SoldLine> = {}): SoldLine => ({
  ...{ mall: '위메프', purchaseId: '200', bundleId: '100', orderId: '300', lineId: '500', isCancelled: false },
  ...{ quantity: 1, amount: 10_000, discount: 0, commission: 1_000, shippingFee: 0 },
  ...parts,
});

const figuresFor = (lines: SoldLine[], claimed: Record<string, Partial<Claimed>> = {}) =>
  figuresOf(lines, ({ lineId }) => ({ ...nothingClaimed, ...claimed[lineId] }));

describe('한 줄', () => {
  it('그대로 팔린 것은 주문금액에서 할인액을 뺀 것이 순매출이다', () => {
    expect(figuresFor([line({ quantity: 2, amount: 20_000, discount: 3_000 })])).toMatchObject([
      {
        pieces: 2,
        amount: 20_000,
        cancelledAmount: 0,
        returnedAmount: 0,
        discount: 3_000,
        net: 17_000,
        commission: 1_000,
      },
    ]);
  });

  it('취소완료는 금액, 할인, 수수료가 모두 빠진다', () => {
    expect(figuresFor([line({ isCancelled: true, discount: 500 })])).toMatchObject([
      { amount: 10_000, cancelledPieces: 1, cancelledAmount: 10_000, discount: 0, net: 0, commission: 0 },
    ]);
  });

  it('셋 가운데 하나만 반품하면 셋의 하나만 빠지고, 나머지 할인은 1원까지 맞는다', () => {
    const [found] = figuresFor([line({ quantity: 3, amount: 30_000, discount: 1_000, commission: 100 })], {
      500: { returned: 1 },
    });
    expect(found).toMatchObject({
      returnedPieces: 1,
      returnedAmount: 10_000,
      discount: 667,
      net: 19_333,
      commission: 67,
    });
  });

  it('주문한 것보다 많이 취소하거나 반품할 수 없다', () => {
    const [found] = figuresFor([line({ quantity: 2, amount: 20_000 })], {
      500: { cancelled: 1, returned: 9, exchanged: 9 },
    });
    expect(found).toMatchObject({ cancelledPieces: 1, returnedPieces: 1, exchangedPieces: 0, net: 0 });
  });

  it('교환은 수만 세고 매출은 그대로이다', () => {
    expect(figuresFor([line()], { 500: { exchanged: 1 } })).toMatchObject([{ exchangedPieces: 1, net: 10_000 }]);
  });
});

describe('여러 줄에 걸친 값', () => {
  it('배송비는 배송번호마다 한 번, 가장 낮은 옵션주문번호에 선다', () => {
    const lines = [
      line({ lineId: '502', shippingFee: 2_500 }),
      line({ lineId: '499', isCancelled: true, shippingFee: 2_500 }),
    ];
    expect(figuresFor(lines).map(({ shippingFee }) => shippingFee)).toEqual([0, 2_500]);
  });

  it('모두 취소된 배송의 배송비는 세지 않고, 반품한 배송의 것은 센다', () => {
    expect(figuresFor([line({ isCancelled: true, shippingFee: 2_500 })])[0]?.shippingFee).toBe(0);
    expect(figuresFor([line({ shippingFee: 2_500 })], { 500: { cancelled: 1 } })[0]?.shippingFee).toBe(0);
    expect(figuresFor([line({ shippingFee: 2_500 })], { 500: { returned: 1 } })[0]?.shippingFee).toBe(2_500);
  });

  it('첫 옵션이 취소되어 할인액이 다음 옵션에 다시 적혀도 한 번만 센다', () => {
    const lines = [
      line({ lineId: '500', isCancelled: true, amount: 10_000, discount: 900 }),
      line({ lineId: '501', amount: 20_000, discount: 900 }),
    ];
    expect(figuresFor(lines).map(({ discount }) => discount)).toEqual([0, 600]);
  });

  it('다른 제휴몰의 같은 번호는 남남이다', () => {
    const lines = [line({ shippingFee: 2_500 }), line({ mall: '쿠팡', shippingFee: 3_000 })];
    expect(figuresFor(lines).map(({ shippingFee }) => shippingFee)).toEqual([2_500, 3_000]);
  });

  it('번호가 비어 있으면 저마다 다른 묶음이다', () => {
    const lines = ['1', '2'].map((lineId) => line({ lineId, bundleId: '', shippingFee: 2_500 }));
    expect(figuresFor(lines).map(({ shippingFee }) => shippingFee)).toEqual([2_500, 2_500]);
  });
});

const won = fc.integer({ min: 0, max: 999_999 });

describe('나누기', () => {
  it('나눈 몫을 다 더하면 처음 금액이고, 몫마다 1원 안에서 맞다', () => {
    fc.assert(
      fc.property(won, fc.array(won, { minLength: 1, maxLength: 9 }), (amount, weights) => {
        const parts = spread(amount, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        if (all === 0) return;
        parts.forEach((part, at) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(Math.abs(part - (amount * (weights[at] ?? 0)) / all)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('없는 것의 몫은 0이고, 전부의 몫은 전부이다', () => {
    fc.assert(
      fc.property(won, fc.integer({ min: 1, max: 99 }), (amount, all) => {
        expect(share(amount, 0, all)).toBe(0);
        expect(share(amount, all, all)).toBe(amount);
        expect(share(amount, 1, 0)).toBe(0);
      }),
    );
  });
});

/** Few numbers, so that orders and bundles share lines and malls share numbers. */
const someLine = fc.record({
  mall: fc.constantFrom('위메프', '쿠팡'),
  purchaseId: fc.constantFrom('1', '2', '3'),
  bundleId: fc.constantFrom('', '10', '11', '12'),
  orderId: fc.constantFrom('', '20', '21', '22'),
  lineId: fc.integer({ min: 1, max: 9_999 }).map(String),
  isCancelled: fc.boolean(),
  quantity: fc.integer({ min: 0, max: 5 }),
  amount: won,
  discount: fc.integer({ min: 0, max: 9_999 }),
  commission: won,
  shippingFee: fc.constantFrom(0, 2_500, 3_000),
});
const some = fc.integer({ min: 0, max: 4 });
const someClaimed = fc.record({ cancelled: some, returned: some, exchanged: some });

it('합계는 손으로 센 것과 1원까지 같다', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(someLine, { selector: lineKey, maxLength: 30 }),
      fc.array(someClaimed, { minLength: 1, maxLength: 5 }),
      (lines, claims) => {
        const claimedOf = ({ lineId }: SoldLine) => claims[Number(lineId) % claims.length]!;
        const figures = figuresOf(lines, claimedOf);
        const sums = sumBy(
          lines.map((one, at) => ({ line: one, figures: figures[at]! })),
          ({ mall }) => mall,
        );
        expect(Object.fromEntries(sums)).toEqual(countByHand(lines, claimedOf, ({ mall }) => mall));
      },
    ),
  );
});
