import fc from 'fast-check';
import type { Http } from '../../../src/ports';
import { fakeClock } from '../../helpers/fake-clock';
import { accepted, answered, lost } from '../../helpers/fake-http';
import { byItem, calls, openForTest, start, thrownBy } from './opened-client';

describe('요청 속도', () => {
  it('어느 1초를 보아도 정한 수를 넘지 않고, 한 번에 보내는 묶음도 그 수를 넘지 않는다', () => {
    const rounds = fc.array(
      fc.record({ asks: fc.integer({ min: 1, max: 12 }), pause: fc.integer({ min: 0, max: 1500 }) }),
      {
        maxLength: 6,
      },
    );
    const flaky = fc.array(fc.constantFrom(accepted(1), lost, answered(429, ''), answered(503, '')), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(900), rounds, flaky, (perSecond, latency, steps, answers) => {
        const clock = fakeClock(start);
        const sent: { from: number; to: number }[] = [];
        let turn = 0;
        const http: Http = {
          fetchAll(requests) {
            expect(requests.length).toBeLessThanOrEqual(perSecond);
            const from = clock.now();
            clock.pass(latency);
            for (const _ of requests) sent.push({ from, to: clock.now() });
            return requests.map(() => answers[turn++ % answers.length]!);
          },
        };
        const client = openForTest({ http, clock, perSecond, random: Math.random });
        for (const { asks, pause } of steps) {
          thrownBy(() => client.ask(calls(asks)));
          clock.pass(pause);
        }
        // However late a request reached the mall while it was under way: the next ones come a second after its answer.
        sent.forEach(({ to }, at) => {
          const next = sent[at + perSecond];
          if (next) expect(next.from - to).toBeGreaterThanOrEqual(1000);
        });
      }),
    );
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

  it('쉬지 않아도 되면 쉬지 않는다', () => {
    const clock = fakeClock(start);
    openForTest({ http: byItem({}), clock }).ask(calls(5));
    expect(clock.sleeps).toEqual([]);
  });
});
