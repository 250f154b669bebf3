/** 위메프's settlement as the jobs see it: a day's option lines by kind; what cannot be told apart is counted. */
import fc from 'fast-check';
import { openSettlements } from '../../../src/mall/wemakeprice/settlements';
import { accepted, fakeHttp } from '../../helpers/fake-http';
import { openForTest } from './opened-client';

const path = '/settle/out/getSettleDailyOrderInfo';
const entry = {
  ...{ orderNo: 300, orderOptionNo: 500, gubun: 1, basicDt: '20261123', salePrice: 9_000, qty: 2 },
  ...{ commission: 1_800, settlePrice: 16_200 },
};
const answering = (...data: unknown[]) => {
  const http = fakeHttp({ [path]: data.map(accepted) });
  return { http, settlements: openSettlements(openForTest({ http })) };
};
const DAY = '2026-11-23';

describe('위메프의 정산', () => {
  it('모든 칸이 제자리에 읽힌다', () => {
    expect(answering([entry]).settlements.days([DAY])).toEqual([
      {
        ok: true,
        value: {
          lines: [
            {
              ...{ kind: 'delivered', day: DAY, orderId: '300', lineId: '500', quantity: 2, sales: 18_000 },
              payout: 16_200,
            },
          ],
          unreadable: 0,
        },
      },
    ]);
  });

  it.each([
    [1, 'delivered'],
    ['2', 'refunded'],
    [3, 'refundedByMall'],
  ])('구분 %j는 %s이고, 금액에는 부호가 없다', (gubun, kind) => {
    const [outcome] = answering([{ ...entry, gubun, settlePrice: -16_200 }]).settlements.days([DAY]);
    expect(outcome).toMatchObject({ ok: true, value: { lines: [{ kind, payout: 16_200 }] } });
  });

  it('모르는 구분과 번호 없는 줄은 세고 뺀다', () => {
    const [outcome] = answering([
      entry,
      { ...entry, gubun: 9 },
      { ...entry, orderOptionNo: '' },
      null,
    ]).settlements.days([DAY]);
    expect(outcome).toMatchObject({ ok: true, value: { lines: [{ lineId: '500' }], unreadable: 3 } });
  });

  it('날마다 한 번 묻고 그 차례로 답한다', () => {
    const { http, settlements } = answering([entry], []);
    expect(settlements.days([DAY, '2026-11-24']).map((outcome) => outcome.ok && outcome.value.lines.length)).toEqual([
      1, 0,
    ]);
    expect(http.requests().map(({ url }) => url.split('?')[1])).toEqual(['basicDt=2026-11-23', 'basicDt=2026-11-24']);
  });

  it.each([{ rows: [] }, 'x', [{ gubun: 9 }]])('약속과 다른 모양 %j는 빈 날이 아니라 오류이다', (data) => {
    expect(answering(data).settlements.days([DAY])).toMatchObject([{ ok: false, error: { kind: 'unexpected' } }]);
  });

  it('어떤 줄이 와도 멈추지 않고, 읽은 것과 뺀 것을 더하면 온 것이다', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constant(entry)), { maxLength: 5 }), (data) => {
        const [outcome] = answering(data).settlements.days([DAY]);
        if (outcome?.ok) expect(outcome.value.lines.length + outcome.value.unreadable).toBe(data.length);
      }),
    );
  });
});
