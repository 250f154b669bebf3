import fc from 'fast-check';
import { rateGate } from '../../../local/mall-kit/troubles/rate-limit';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import type { Http, HttpRequest } from '../../../src/ports';
import { fakeClock } from '../../helpers/fake-clock';
import { accepted, answered, lost, textIn } from '../../helpers/fake-http';
import { byItem, calls, openForTest, start, thrownBy, write } from '../wemakeprice/opened-client';

const byNumber = (one: string, other: string) => Number(one) - Number(other);
const idOf = (request: HttpRequest): string => JSON.parse(textIn(request)).id;

/** A mall that lets so many through in a second, counted when they reach it: each batch is under way for another time. */
function gateway(clock: ReturnType<typeof fakeClock>, perSecond: number, underWay: readonly number[]) {
  const gate = rateGate(perSecond);
  const done: string[] = [];
  let batches = 0;
  let turnedAway = 0;
  const http: Http = {
    fetchAll(requests) {
      clock.pass(underWay[batches++ % underWay.length]!);
      const answers = requests.map((request) => {
        const wait = gate(clock.now());
        if (wait > 0) return answered(429, '', { 'Retry-After': String(wait) });
        done.push(idOf(request));
        return accepted(1);
      });
      if (answers.some((one) => !one.lost && one.status === 429)) turnedAway += 1;
      return answers;
    },
  };
  return Object.assign(http, { batchesTurnedAway: () => turnedAway, done: () => [...done].sort(byNumber) });
}

/** Writes numbered from 0. */
const writes = (count: number, first = 0) =>
  calls(count, write).map((call, at) => ({ ...call, params: { id: `${first + at}` } }));

const numbers = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);

const rounds = fc.array(
  fc.record({ asks: fc.integer({ min: 1, max: 12 }), pause: fc.integer({ min: 0, max: 1500 }) }),
  { maxLength: 6 },
);

describe('요청 속도', () => {
  it('어느 1초를 보아도 내보낸 것이 정한 수를 넘지 않고, 한 번에 보내는 묶음도 그 수를 넘지 않는다', () => {
    const flaky = fc.array(fc.constantFrom(accepted(1), lost, answered(429, ''), answered(503, '')), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(900), rounds, flaky, (perSecond, latency, steps, answers) => {
        const clock = fakeClock(start);
        const sent: { from: number; to: number }[] = [];
        let strictFrom = Number.POSITIVE_INFINITY;
        let turn = 0;
        const http: Http = {
          fetchAll(requests) {
            expect(requests.length).toBeLessThanOrEqual(perSecond);
            const from = clock.now();
            clock.pass(latency);
            for (const _ of requests) sent.push({ from, to: clock.now() });
            const given = requests.map(() => answers[turn++ % answers.length]!);
            if (given.some((one) => !one.lost && one.status === 429)) strictFrom = Math.min(strictFrom, clock.now());
            return given;
          },
        };
        const client = openForTest({ http, clock, perSecond, random: Math.random });
        for (const { asks, pause } of steps) {
          thrownBy(() => client.ask(calls(asks)));
          clock.pass(pause);
        }
        // Once the mall has said 429, the next ones come a second after the answer, however late a request reached it.
        sent.forEach(({ from, to }, at) => {
          const next = sent[at + perSecond];
          if (next) expect(next.from - (to >= strictFrom ? to : from)).toBeGreaterThanOrEqual(1000);
        });
      }),
    );
  });

  it('답이 0.7초 걸려도 1초에 다섯씩 나가고, 시트를 다루느라 지난 시간은 다시 기다리지 않는다', () => {
    const clock = fakeClock(start);
    const http: Http = {
      fetchAll(requests) {
        clock.pass(700);
        return requests.map(() => accepted(1));
      },
    };
    const client = openForTest({ http, clock });
    client.ask(calls(50));
    expect(clock.now() - start).toBe(9_700);
    clock.pass(400);
    client.ask(calls(5));
    expect(clock.sleeps.at(-1)).toBe(300);
    expect(clock.now() - start).toBe(10_800);
  });

  it('붙어서 닿은 요청을 제휴몰이 돌려보내도(429) 모두 꼭 한 번 되고, 그 뒤로는 돌려보내는 것이 없다', () => {
    const delays = fc.array(fc.nat(3_000), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), delays, rounds, (perSecond, underWay, steps) => {
        const clock = fakeClock(start);
        const mall = gateway(clock, perSecond, underWay);
        const client = openForTest({ http: mall, clock, perSecond, retryUntil: Number.POSITIVE_INFINITY });
        let total = 0;
        for (const { asks, pause } of steps) {
          const settled = client.hand(writes(asks, total));
          total += asks;
          expect(settled.every(({ verdict }) => verdict === 'accepted')).toBe(true);
          clock.pass(pause);
        }
        expect(mall.done()).toEqual(numbers(total));
        expect(mall.batchesTurnedAway()).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('늦게 닿은 묶음에 다음 묶음이 붙으면 한 번 돌려받고, 기다렸다가 그것만 다시 보낸다', () => {
    const clock = fakeClock(start);
    const mall = gateway(clock, 5, [900, 100]);
    const settled = openForTest({ http: mall, clock }).hand(writes(30));
    expect(settled.map(({ verdict }) => verdict)).toEqual(numbers(30).map(() => 'accepted'));
    expect(mall.batchesTurnedAway()).toBe(1);
    expect(mall.done()).toEqual(numbers(30));
  });

  it.each([0, -1, Number.NaN, 0.4])('정한 수가 %d이어도 한 번에 하나씩은 보낸다', (perSecond) => {
    const http = byItem({});
    expect(openForTest({ http, perSecond }).ask(calls(3))).toHaveLength(3);
    expect(http.asked()).toEqual([['0'], ['1'], ['2']]);
  });

  it('정한 수가 아무리 커도 묶음은 열을 넘지 않는다', () => {
    const http = byItem({});
    openForTest({ http, perSecond: 1000 }).ask(calls(25));
    expect(http.batches.map((batch) => batch.length)).toEqual([10, 10, 5]);
  });

  it('한 실행이 이어서 여는 것들은 속도 하나를 함께 지킨다', () => {
    const clock = fakeClock(start);
    const opening = { http: byItem({}), clock, pacing: wemakeprice.pace(clock, 5) };
    openForTest(opening).ask(calls(5));
    openForTest(opening).ask(calls(5));
    expect(clock.sleeps).toEqual([1_000]);
  });

  it('쉬지 않아도 되면 쉬지 않는다', () => {
    const clock = fakeClock(start);
    openForTest({ http: byItem({}), clock }).ask(calls(5));
    expect(clock.sleeps).toEqual([]);
  });
});
