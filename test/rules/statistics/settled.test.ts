import fc from 'fast-check';
import { compareSettled, type SettledEntry } from '../../../src/rules/statistics/settled';

const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23'];
const entry = (parts: Partial<SettledEntry> = {}): SettledEntry => ({
  ...{ kind: 'delivered', day: '2026-11-22', orderId: '300', lineId: '500', sales: 20_000, payout: 18_000 },
  ...parts,
});

describe('정산 비교', () => {
  it('같으면 차이도 어긋난 주문도 없고, 날마다 한 줄이다', () => {
    const { days, odd } = compareSettled(DAYS, [entry()], [entry()]);
    expect(days.map(({ day, ours, theirs }) => [day, ours, theirs])).toEqual([
      ['2026-11-21', 0, 0],
      ['2026-11-22', 20_000, 20_000],
      ['2026-11-23', 0, 0],
    ]);
    expect(odd).toEqual([]);
  });

  it.each([
    ['onlyOurs', [entry()], []],
    ['onlyTheirs', [], [entry()]],
    ['otherDay', [entry()], [entry({ day: '2026-11-23' })]],
    ['otherAmount', [entry()], [entry({ sales: 10_000 })]],
    ['otherAmount', [entry()], [entry({ payout: 17_999 })]],
  ] as const)('%s', (why, ours, theirs) => {
    expect(compareSettled(DAYS, ours, theirs).odd).toMatchObject([{ why, lineId: '500' }]);
  });

  it('배송완료와 환불은 따로 찾는다', () => {
    const refund = entry({ kind: 'refunded', sales: -20_000, payout: -18_000 });
    expect(compareSettled(DAYS, [entry(), refund], [entry()]).odd).toMatchObject([
      { why: 'onlyOurs', kind: 'refunded' },
    ]);
  });

  it('한 옵션주문의 여러 환불은 더해서 견준다', () => {
    const part = (sales: number, day: string) => entry({ kind: 'refunded', sales, payout: sales, day });
    const ours = [part(-1_000, DAYS[0]!), part(-2_000, DAYS[1]!)];
    expect(compareSettled(DAYS, ours, [part(-3_000, DAYS[0]!)]).odd).toEqual([]);
  });

  it('묻지 않은 날의 것은 세지 않는다', () => {
    const { days, odd } = compareSettled(['2026-11-21'], [entry()], []);
    expect(days).toMatchObject([{ ours: 0 }]);
    expect(odd).toEqual([]);
  });

  it('날마다의 차이를 다 더하면 어긋난 주문의 차이의 합이다', () => {
    const some = fc.array(
      fc.record({
        kind: fc.constantFrom('delivered' as const, 'refunded' as const),
        day: fc.constantFrom(...DAYS),
        orderId: fc.constant('1'),
        lineId: fc.constantFrom('1', '2', '3', '4'),
        sales: fc.integer({ min: -9_999, max: 9_999 }),
        payout: fc.integer({ min: -9_999, max: 9_999 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, some, (ours, theirs) => {
        const { days, odd } = compareSettled(DAYS, ours, theirs);
        const difference = (of: readonly { ours: number; theirs: number }[]) =>
          of.reduce((sum, one) => sum + one.ours - one.theirs, 0);
        expect(difference(odd)).toBe(difference(days));
      }),
    );
  });
});
