import type { Http } from '../../../src/ports';
import { fakeClock } from '../../helpers/fake-clock';
import { accepted, answered, lost } from '../../helpers/fake-http';
import { byItem, calls, openForTest, start, thrownBy, write } from '../wemakeprice/opened-client';

describe('다시 시도', () => {
  it.each([
    ['답을 잃으면', lost],
    ['503이면', answered(503, '')],
    ['HTML이 오면', answered(200, '<html>')],
    ['429이면', answered(429, '')],
  ])('%s 다시 묻고, 된 것은 다시 묻지 않는다', (_, failure) => {
    const http = byItem({ 1: [failure, failure, accepted('늦은 답')] });
    const judgements = openForTest({ http }).ask(calls(3));
    expect(judgements.map((judgement) => judgement.verdict)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(judgements[1]).toEqual({ verdict: 'accepted', data: '늦은 답' });
    expect(http.asked()).toEqual([['0', '1', '2'], ['1'], ['1']]);
  });

  it('되풀이해도 되는 것만 다시 보낸다', () => {
    const http = byItem({ 0: [lost, accepted(1)] });
    expect(openForTest({ http }).hand(calls(1, write))).toMatchObject([
      { verdict: 'failed', error: { kind: 'unavailable' } },
    ]);
    expect(http.asked()).toEqual([['0']]);
  });

  it('되풀이하면 안 되는 것도, 중계 서버가 보내지 않았다고 하면 다시 보내고, 모른다고 하면 보내지 않는다', () => {
    const cause = { sentence: '제휴몰에 닿지 못했습니다.', needs: 'time' } as const;
    const kept = { lost: true, reason: '', cause, neverSent: true } as const;
    const http = byItem({ 0: [kept, accepted(1)], 1: [{ lost: true, reason: '', cause }] });
    expect(openForTest({ http }).hand(calls(2, write))).toMatchObject([
      { verdict: 'accepted' },
      { verdict: 'failed', error: { userMessage: expect.stringContaining(cause.sentence) } },
    ]);
    expect(http.asked()).toEqual([['0', '1'], ['0']]);
  });

  it('누가 고칠 때까지 아무것도 되지 않는 까닭이면 다시 묻지 않고 멈춘다', () => {
    const cause = { sentence: '비밀키가 다릅니다.', needs: 'setting' } as const;
    const http = byItem({ 0: [{ lost: true, reason: '', cause, neverSent: true }] });
    expect(thrownBy(() => openForTest({ http }).ask(calls(1)))).toMatchObject({
      ...{ kind: 'auth', userMessage: cause.sentence },
    });
    expect(http.batches).toHaveLength(1);
  });

  it.each([
    ['거절된 것은', answered(422, '')],
    ['모양이 다른 것은', answered(200, '[]')],
    ['리다이렉트는', answered(302, '')],
  ])('%s 다시 묻지 않는다', (_, answer) => {
    const http = byItem({ 0: [answer] });
    openForTest({ http }).ask(calls(1));
    expect(http.batches).toHaveLength(1);
  });

  it('네 번 물어도 답이 없으면 그 항목만 실패이고, 나머지는 그대로이다', () => {
    const http = byItem({ 0: [lost] });
    const judgements = openForTest({ http }).ask(calls(2));
    expect(judgements).toMatchObject([
      { verdict: 'failed', error: { kind: 'unavailable' } },
      { verdict: 'accepted', data: '1' },
    ]);
    expect(http.batches).toHaveLength(4);
  });

  it('다시 물을 때마다 두 배쯤 더 기다리고, 기다림은 흩어진다', () => {
    const waits = (random: number) => {
      const clock = fakeClock(start);
      openForTest({ http: byItem({ 0: [lost] }), clock, random: () => random }).ask(calls(1));
      return clock.sleeps;
    };
    expect(waits(0)).toEqual([500, 1000, 2000]);
    expect(waits(0.5)).toEqual([750, 1500, 3000]);
  });

  it('Retry-After만큼은 기다린다', () => {
    const clock = fakeClock(start);
    const http = byItem({ 0: [answered(429, '', { 'Retry-After': '20' }), accepted(1)], 1: [lost, accepted(1)] });
    openForTest({ http, clock }).ask(calls(2));
    expect(clock.now() - start).toBe(20_000);
    expect(http.asked()).toEqual([
      ['0', '1'],
      ['0', '1'],
    ]);
  });

  it('끝내야 할 시각 뒤로는 다시 묻지 않고, 그때까지 기다리지도 않는다', () => {
    const clock = fakeClock(start);
    const http = byItem({ 0: [answered(503, '', { 'Retry-After': '60' }), accepted(1)] });
    const judgements = openForTest({ http, clock, retryUntil: start + 60_000 }).ask(calls(1));
    expect(judgements).toMatchObject([{ verdict: 'failed', error: { kind: 'unavailable' } }]);
    expect(clock.now()).toBe(start);
  });

  it('끝내야 할 시각이 지났어도 처음 묻는 것은 묻는다', () => {
    const http = byItem({});
    expect(openForTest({ http, retryUntil: start - 1 }).ask(calls(6))).toHaveLength(6);
  });

  it('답이 모자라게 와도 잃은 것으로 여기고 다시 묻는다', () => {
    let turn = 0;
    const http: Http = { fetchAll: (requests) => (turn++ === 0 ? [] : requests.map(() => accepted(1))) };
    expect(openForTest({ http }).ask(calls(2))).toEqual([
      { verdict: 'accepted', data: 1 },
      { verdict: 'accepted', data: 1 },
    ]);
  });
});

describe('모두에게 걸리는 실패', () => {
  it.each([401, 403])('%i이면 남은 것을 보내지 않고 바로 멈춘다', (status) => {
    const http = byItem({ 1: [answered(status, '')], 0: [lost] });
    const error = thrownBy(() => openForTest({ http, perSecond: 2 }).ask(calls(6)));
    expect(error).toMatchObject({ name: 'MallError', kind: 'auth' });
    expect(http.asked()).toEqual([['0', '1']]);
  });

  it('429가 끝나지 않으면 한도라고 하고 멈춘다', () => {
    const http = byItem({ 0: [answered(429, '')] });
    const error = thrownBy(() => openForTest({ http, perSecond: 1 }).ask(calls(3)));
    expect(error).toMatchObject({ kind: 'quota' });
    expect(error?.userMessage).toContain('설정에서 초당 요청 수를 줄이세요');
    expect(http.asked()).toEqual([['0'], ['0'], ['0'], ['0']]);
  });
});
