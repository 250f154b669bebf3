import fc from 'fast-check';
import { cancelDeadline } from '../../../src/rules/claim/cancel-deadline';
import { addSeconds } from '../../../src/rules/kst';

const reasonOf = (requestedAt: string) => {
  const answer = cancelDeadline(requestedAt);
  return answer.ok ? '' : answer.reason;
};

describe('취소요청의 처리기한 (계약 §4: 그대로 두면 2영업일 뒤에 승인된다)', () => {
  it.each([
    ['2026-11-23 10:15:30', '2026-11-25 10:15:30', '평일'],
    ['2026-11-26 18:00:00', '2026-11-30 18:00:00', '주말을 건너서'],
    ['2026-11-28 09:00:00', '2026-12-01 09:00:00', '토요일에 온 요청은 월요일과 화요일을 센다'],
    ['2026-02-13 09:00:00', '2026-02-20 09:00:00', '설 연휴를 건너서'],
    ['2026-09-23 23:59:59', '2026-09-29 23:59:59', '추석 연휴를 건너서'],
    ['2026-08-14 09:00:00', '2026-08-19 09:00:00', '광복절과 대체공휴일을 건너서'],
    ['2026-12-31 09:00:00', '2027-01-05 09:00:00', '해를 넘겨'],
    ['2026-11-23 10:15', '2026-11-25 10:15:00', '초가 없으면 0초'],
    ['2026-11-23', '2026-11-25 00:00:00', '시각이 없으면 0시'],
  ])('%s에 온 요청은 %s까지(%s)', (requestedAt, deadline) => {
    expect(cancelDeadline(requestedAt)).toEqual({ ok: true, value: deadline });
  });

  it('공휴일 자료가 없는 해로 넘어가면 기한을 지어내지 않고 알린다', () => {
    expect(reasonOf('2027-12-30 09:00:00')).toContain('2028년 공휴일 자료가 없습니다');
  });

  it.each(['', '어제', '2026-02-30 09:00:00', '2026-11-23T09:00:00'])(
    '시각이 아닌 「%s」은(는) 읽을 수 없다고 한다',
    (text) => {
      expect(reasonOf(text)).toContain(`「${text}」`);
    },
  );

  it('기한은 언제나 이틀 이상 뒤이고, 늦게 온 요청의 기한이 더 이르지 않다', () => {
    const moment = fc
      .integer({ min: 0, max: 2 * 365 * 86_400 })
      .map((at) => addSeconds('2025-01-01 00:00:00', at) ?? '');
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first = '', second = ''] = [a, b].sort();
        const [early, late] = [cancelDeadline(first), cancelDeadline(second)];
        expect(early.ok && early.value >= (addSeconds(first, 2 * 86_400) ?? '')).toBe(true);
        expect(early.ok && late.ok && early.value.slice(0, 10) <= late.value.slice(0, 10)).toBe(true);
      }),
    );
  });
});
