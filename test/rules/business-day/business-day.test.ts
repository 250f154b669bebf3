import fc from 'fast-check';
import {
  addBusinessDays,
  businessDaysBetween,
  type DayAnswer,
  holidayName,
  isBusinessDay,
  publicCalendar,
} from '../../../src/rules/business-day/business-day';
import { josa } from '../../../src/rules/josa';
import { addDays } from '../../../src/rules/kst';

const given = <T>(value: T) => ({ ok: true, value });
const resting = (...days: string[]) => ({ offDays: new Set(days) });
const reasonOf = (answer: DayAnswer<unknown>) => (answer.ok ? '' : answer.reason);

/** Far enough from both ends of the data for the steps that the properties take. */
const someDay = fc.integer({ min: 0, max: 1_100 }).map((at) => addDays('2024-06-01', at) ?? '');
const steps = fc.integer({ min: -60, max: 60 });
const someCalendar = fc.array(someDay, { maxLength: 30 }).map((days) => resting(...days));

describe('영업일', () => {
  it.each(['2026-11-23', '2026-02-19', '2026-09-28', '2025-05-01', '2024-07-17', '2027-06-07'])(
    '%s은(는) 영업일이다',
    (day) => {
      expect(isBusinessDay(day, publicCalendar)).toEqual(given(true));
    },
  );

  it.each([
    ['2026-11-21', '토요일'],
    ['2026-11-22', '일요일'],
    ['2026-02-16', '설날 전날'],
    ['2026-09-25', '추석'],
    ['2027-02-09', '설날의 대체공휴일'],
    ['2025-10-08', '추석의 대체공휴일'],
    ['2024-10-01', '임시공휴일'],
    ['2026-06-03', '선거일'],
    ['2026-05-01', '노동절'],
    ['2026-07-17', '제헌절'],
  ])('%s은(는) %s이라 영업일이 아니다', (day) => {
    expect(isBusinessDay(day, publicCalendar)).toEqual(given(false));
  });

  it('판매자의 휴무일은 그 판매자에게만 영업일이 아니다', () => {
    expect(isBusinessDay('2026-11-23', resting('2026-11-23'))).toEqual(given(false));
    expect(isBusinessDay('2026-11-23', resting('2026-11-24'))).toEqual(given(true));
  });

  it.each(['2023-12-29', '2028-01-03', '1999-01-01'])(
    '공휴일 자료가 없는 해의 %s은(는) 평일로 세지 않고 알린다',
    (day) => {
      const reason = reasonOf(isBusinessDay(day, publicCalendar));
      expect(reason).toContain(`${day.slice(0, 4)}년 공휴일 자료가 없습니다`);
      expect(reason).toContain('2024년부터 2027년까지');
      expect(reason).toContain('새 판');
    },
  );

  it.each(['', '2026-02-30', '2026-11-23 10:00', '20261123', '내일'])(
    '달력에 없는 「%s」은(는) 무엇이 틀렸는지 알린다',
    (day) => {
      for (const answer of [
        isBusinessDay(day, publicCalendar),
        addBusinessDays(day, 1, publicCalendar),
        businessDaysBetween('2026-11-23', day, publicCalendar),
        businessDaysBetween(day, '2026-11-23', publicCalendar),
      ])
        expect(reasonOf(answer)).toContain(josa`「${day}」은(는) 달력에 없는 날짜입니다`);
    },
  );
});

describe('영업일 더하기', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24', '평일'],
    ['2026-11-27', 2, '2026-12-01', '주말을 건너서'],
    ['2026-11-21', 1, '2026-11-23', '토요일부터 하루는 월요일'],
    ['2026-02-13', 1, '2026-02-19', '설 연휴를 건너서'],
    ['2026-09-23', 1, '2026-09-28', '추석 연휴를 건너서, 토요일의 추석에는 대체공휴일이 없으니 월요일'],
    ['2025-10-02', 1, '2025-10-10', '개천절, 추석, 대체공휴일, 한글날을 건너서'],
    ['2027-02-05', 1, '2027-02-10', '일요일의 설날에는 대체공휴일까지'],
    ['2027-07-16', 1, '2027-07-20', '토요일의 제헌절에는 월요일이 대체공휴일'],
    ['2026-12-31', 1, '2027-01-04', '해를 넘겨 신정과 주말을 건너서'],
    ['2025-12-30', 2, '2026-01-02', '해를 넘겨'],
    ['2027-01-04', -1, '2026-12-31', '거꾸로 해를 넘겨'],
    ['2026-02-19', -1, '2026-02-13', '거꾸로 설 연휴를 건너서'],
    ['2026-11-21', 0, '2026-11-21', '더하지 않으면 그날 그대로'],
  ])('%s에 %i를 더하면 %s(%s)', (day, count, reached) => {
    expect(addBusinessDays(day, count, publicCalendar)).toEqual(given(reached));
  });

  it('판매자의 휴무일은 세지 않는다', () => {
    const summer = resting('2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06', '2026-08-07');
    expect(addBusinessDays('2026-07-31', 1, summer)).toEqual(given('2026-08-10'));
  });

  it('자료가 없는 해로 넘어가면 그만두고 알린다', () => {
    expect(addBusinessDays('2027-12-30', 1, publicCalendar)).toEqual(given('2027-12-31'));
    expect(reasonOf(addBusinessDays('2027-12-30', 2, publicCalendar))).toContain('2028년 공휴일 자료가 없습니다');
    expect(reasonOf(addBusinessDays('2024-01-02', -1, publicCalendar))).toContain('2023년 공휴일 자료가 없습니다');
    expect(reasonOf(addBusinessDays('2026-11-23', Number.POSITIVE_INFINITY, publicCalendar))).toContain('2028년');
  });
});

describe('두 날 사이의 영업일', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0, '같은 날'],
    ['2026-11-23', '2026-11-24', 1, '다음 날: 끝나는 날은 세고 시작하는 날은 세지 않는다'],
    ['2026-11-20', '2026-11-22', 0, '금요일부터 일요일까지'],
    ['2026-02-13', '2026-02-19', 1, '설 연휴를 사이에 두고'],
    ['2026-12-31', '2027-01-04', 1, '해를 넘겨'],
    ['2025-12-31', '2026-12-31', 245, '2026년 내내'],
    ['2026-11-24', '2026-11-23', -1, '거꾸로'],
    ['2026-11-23', '2026-11-21', 0, '월요일에서 거꾸로 토요일까지'],
  ])('%s에서 %s까지는 %i일(%s)', (from, to, days) => {
    expect(businessDaysBetween(from, to, publicCalendar)).toEqual(given(days));
  });

  it('판매자의 휴무일은 세지 않는다', () => {
    expect(businessDaysBetween('2026-11-23', '2026-11-27', resting('2026-11-25', '2026-11-28'))).toEqual(given(3));
  });

  it('자료가 없는 해가 끼면 알린다', () => {
    expect(reasonOf(businessDaysBetween('2027-12-30', '2028-01-03', publicCalendar))).toContain('2028년');
    expect(reasonOf(businessDaysBetween('2023-12-29', '2024-01-03', publicCalendar))).toContain('2023년');
  });
});

describe('영업일의 성질', () => {
  it('더한 만큼이 사이의 영업일이고, 닿은 날은 언제나 영업일이다', () => {
    fc.assert(
      fc.property(someDay, steps, someCalendar, (day, count, calendar) => {
        const reached = addBusinessDays(day, count, calendar);
        if (!reached.ok) throw new Error(reached.reason);
        expect(businessDaysBetween(day, reached.value, calendar)).toEqual(given(count));
        if (count !== 0) expect(isBusinessDay(reached.value, calendar)).toEqual(given(true));
      }),
    );
  });

  it('나누어 더해도 한 번에 더한 것과 같다', () => {
    const forward = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(someDay, forward, forward, someCalendar, (day, first, second, calendar) => {
        const half = addBusinessDays(day, first, calendar);
        const twice = half.ok ? addBusinessDays(half.value, second, calendar) : half;
        expect(twice).toEqual(addBusinessDays(day, first + second, calendar));
      }),
    );
  });

  it('쉬는 날이 늘면 닿는 날은 빨라지지 않는다', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), someCalendar, (day, count, calendar) => {
        const [plain, later] = [addBusinessDays(day, count, publicCalendar), addBusinessDays(day, count, calendar)];
        expect(plain.ok && later.ok && plain.value <= later.value).toBe(true);
      }),
    );
  });

  it('어떤 글자가 와도 멈추지 않고 값이나 까닭을 준다', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{4}-[0-3][0-9]-[0-3][0-9]$/));
    fc.assert(
      fc.property(anything, fc.integer({ min: -9_999, max: 9_999 }), (day, count) => {
        const answer = addBusinessDays(day, count, publicCalendar);
        expect(answer.ok ? answer.value : answer.reason).not.toBe('');
      }),
    );
  });
});

describe('공휴일의 이름', () => {
  it.each([
    ['2026-12-25', '성탄절'],
    ['2027-02-09', '대체공휴일(설날)'],
    ['2024-10-01', '임시공휴일(국군의 날)'],
    ['2025-05-05', '어린이날, 부처님오신날'],
  ])('%s은(는) %s', (day, name) => {
    expect(holidayName(day)).toBe(name);
  });

  it.each(['2026-11-23', '2026-11-22', '2028-01-01', '2025-07-17', '성탄절', '__proto__'])(
    '공휴일이 아니거나 모르는 「%s」에는 이름이 없다',
    (day) => {
      expect(holidayName(day)).toBeUndefined();
    },
  );
});
