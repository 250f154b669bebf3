/** Korean time as texts. */
import fc from 'fast-check';
import { addBusinessDays, addDays, inWeekFrom, isDate, millisOf, timeText } from '../../../local/mall-kit/kst';

const seconds = fc.integer({ min: 0, max: 4_000_000_000 });

describe('한국 시각', () => {
  it('글자로 적고 다시 읽으면 같은 순간이고, 글자 순서가 시간 순서다', () => {
    fc.assert(
      fc.property(seconds, seconds, (one, other) => {
        const text = timeText(one * 1000);
        expect(millisOf(text)).toBe(one * 1000);
        expect(text < timeText(other * 1000)).toBe(one < other);
      }),
    );
  });

  it('달력에 없는 날과 다른 모양은 시각이 아니다', () => {
    for (const text of ['2026-02-30 00:00:00', '2026-11-23 24:00:00', '2026-11-23', '2026-11-23T10:00:00', '']) {
      expect(millisOf(text)).toBeUndefined();
    }
    expect([isDate('2028-02-29'), isDate('2026-02-29'), isDate('2026-11-23 10:00:00')]).toEqual([true, false, false]);
  });

  it('영업일은 토·일요일과 날짜가 정해진 공휴일을 세지 않는다', () => {
    expect(addBusinessDays('2026-11-23 10:00:00', 2)).toBe('2026-11-25 10:00:00');
    expect(addBusinessDays('2026-11-27 10:00:00', 2)).toBe('2026-12-01 10:00:00');
    expect(addBusinessDays('2026-12-24 10:00:00', 1)).toBe('2026-12-28 10:00:00');
    expect(addBusinessDays('2026-11-23 10:00:00', 0)).toBe('2026-11-23 10:00:00');
  });

  it('일주일은 첫날 0시부터 일곱째 날 끝까지다', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.nat(86_399), (days, second) => {
        const time = addDays(timeText(millisOf('2026-11-23 00:00:00')! + second * 1000), days);
        expect(inWeekFrom('2026-11-23', time)).toBe(days >= 0 && days < 7);
      }),
    );
  });
});
