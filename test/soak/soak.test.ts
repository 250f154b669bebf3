/** Days of a shop with random troubles: in the end workbook and mall agree, and nothing grows but the rows. `npm run test:soak` lives a month. */
import { liveThrough, type Month } from './month';

const WISH = { days: 3, ordersPerDay: 60, seed: 20261123 };
/** Google takes 500 KB. */
const MOST_PROPERTIES = 60_000;

describe(`${WISH.days}일, 하루 주문 ${WISH.ordersPerDay}건, 씨앗 ${WISH.seed}`, () => {
  let month: Month;

  beforeAll(() => {
    month = liveThrough(WISH);
  });

  it('끝에는 시트와 위메프가 한 줄도 다르지 않다', () => {
    expect(month.differences).toEqual([]);
    expect(month.compared).toBeGreaterThan(WISH.days * WISH.ordersPerDay * 2);
    expect(month.troubles).toBeGreaterThan(0);
  });

  it('너그러운 위메프에도 같은 쓰기가 두 번 나가지 않는다', () => {
    expect(month.repeats).toEqual([]);
  });

  it('속성은 늘지 않고, 수집 한 번의 시트 호출은 행이 늘어도 그대로다', () => {
    const { measures } = month;
    expect(Math.max(...measures.map(({ properties }) => properties))).toBeLessThan(MOST_PROPERTIES);
    const calls = (some: Month['measures']) => Math.max(...some.map(({ sheetCalls }) => sheetCalls));
    const half = Math.floor(measures.length / 2);
    expect(calls(measures.slice(half))).toBeLessThanOrEqual(1.5 * calls(measures.slice(0, half)));
  });
});
