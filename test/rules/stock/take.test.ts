/** Stock of orders: counted once however often they are seen, given back once, never below nothing. */
import fc from 'fast-check';
import { changedStock } from '../../../src/rules/stock/change';
import { optionNamed } from '../../../src/rules/stock/option-name';
import { HIGHEST_STOCK, type TakingLine, takeStock } from '../../../src/rules/stock/take';

const line = (parts: Partial<TakingLine> = {}): TakingLine => ({
  ...{ key: '1', wanted: 2, taken: undefined, stock: 'A' },
  ...parts,
});
const from = (stock: number | undefined) => () => stock;

describe('주문이 가져가는 재고', () => {
  it.each([
    ['새 주문은 수량만큼 뺀다', line(), 10, 8, 2],
    ['모자라면 있는 만큼만 뺀다', line({ wanted: 5 }), 3, 0, 3],
    ['취소되면 뺀 만큼 돌려준다', line({ wanted: 0, taken: 2 }), 8, 10, 0],
    ['일부만 취소되면 그만큼 돌려준다', line({ wanted: 1, taken: 2 }), 8, 9, 1],
    ['있는 만큼만 뺐던 주문은 그만큼만 돌려준다', line({ wanted: 0, taken: 3 }), 0, 3, 0],
  ])('%s', (_, one, before, after, taken) => {
    expect(takeStock([one], from(before))).toEqual({
      stocks: new Map([['A', { before, after }]]),
      lines: [{ key: '1', taken }],
    });
  });

  it.each([
    ['이미 센 주문', line({ taken: 2 }), 10],
    ['모자라게 센 주문', line({ wanted: 5, taken: 3 }), 10],
    ['돌려준 주문', line({ wanted: 0, taken: 0 }), 10],
    ['세기 전에 취소된 주문', line({ wanted: 0 }), 10],
    ['재고를 모르는 상품의 주문', line(), undefined],
  ])('%s은 그대로 둔다', (_, one, stock) => {
    expect(takeStock([one], from(stock)).lines).toEqual([]);
  });

  const lines = fc.array(
    fc.record({ wanted: fc.integer({ min: 0, max: 5 }), stock: fc.constantFrom('A', 'B'), cancels: fc.boolean() }),
    { maxLength: 12 },
  );

  it('몇 번을 보든, 재고와 주문이 가진 것을 더하면 언제나 처음 재고이다', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 20 }), (orders, initial) => {
        const stock = new Map([
          ['A', initial],
          ['B', initial],
        ]);
        const taken = new Map<number, number>();
        for (const round of [1, 2, 3, 4]) {
          const seen = orders.map(({ wanted, stock: of, cancels }, at) =>
            line({ key: `${at}`, wanted: cancels && round > 2 ? 0 : wanted, taken: taken.get(at), stock: of }),
          );
          const result = takeStock(seen, (of) => stock.get(of));
          if (round === 2 || round === 4) expect(result.lines).toEqual([]);
          for (const [of, { after }] of result.stocks) stock.set(of, after);
          for (const { key, taken: holds } of result.lines) taken.set(Number(key), holds);
          const held = [...taken.values()].reduce((sum, one) => sum + one, 0);
          expect((stock.get('A') ?? 0) + (stock.get('B') ?? 0) + held).toBe(2 * initial);
          expect(Math.min(...stock.values())).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('옵션 찾기', () => {
  const options = [['화이트', 'M'], ['화이트', 'L'], ['블랙/그레이'], ['골드']];
  it.each([
    ['화이트/M', 0],
    ['화이트 / L', 1],
    ['화이트, L', 1],
    ['블랙/그레이', 2],
    ['골드', 3],
    ['골드 / 입력: 생일 축하', 3],
    [' 골 드 ', 3],
  ])('%s', (name, place) => {
    expect(optionNamed(name, options)).toBe(place);
  });

  it.each(['', '화이트', 'L/화이트', '입력: 생일 축하', '실버'])('「%s」은(는) 아무것도 아니다', (name) => {
    expect(optionNamed(name, options)).toBeUndefined();
  });

  it('둘이 같아 보이면 고르지 않는다', () => {
    expect(optionNamed('골드', [['골드'], ['골 드']])).toBeUndefined();
  });
});

describe('재고 한꺼번에 바꾸기', () => {
  it.each([
    [10, 'set', 3, 3],
    [undefined, 'set', 3, 3],
    [10, 'add', 3, 13],
    [10, 'subtract', 10, 0],
  ] as const)('%s에서 %s %i → %i', (before, act, count, after) => {
    expect(changedStock(before, act, count)).toEqual({ after });
  });

  it.each([
    [undefined, 'add', 1],
    [undefined, 'subtract', 1],
    [2, 'subtract', 3],
    [HIGHEST_STOCK, 'add', 1],
  ] as const)('%s에서 %s %i는 까닭을 말한다', (before, act, count) => {
    expect(changedStock(before, act, count)).toMatchObject({ problem: expect.stringMatching(/[가-힣]+\.$/) });
  });
});
