import { type Holiday, holidaysByYear } from '../../../src/rules/business-day/holidays.data';
import { addDays } from '../../../src/rules/kst';

const all = Object.values(holidaysByYear).flat();
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const [sunday, saturday] = [0, 6];
const after = (day: string) => addDays(day, 1) ?? '';

/** 제2조제4호·제9호: their Saturday earns nothing. */
const ofFeast = ({ name }: Holiday) => /^(설날|추석)/.test(name);
/** 제2조제3호·제8호: no substitute day at all. */
const without = ({ name }: Holiday) => name === '신정' || name === '현충일';

/** 제3조: the substitute days that the statutory holidays of a year earn, computed from the law alone. */
function substitutesByLaw(holidays: readonly Holiday[]): string[] {
  const statutory = holidays.filter(({ kind }) => kind === 'statutory');
  const taken = new Set(holidays.filter(({ kind }) => kind !== 'substitute').map(({ date }) => date));
  const earned: string[] = [];
  statutory.forEach((holiday, at) => {
    if (without(holiday)) return;
    const onWeekend = weekday(holiday.date) === sunday || (weekday(holiday.date) === saturday && !ofFeast(holiday));
    const meets = ![sunday, saturday].includes(weekday(holiday.date)) && statutory[at - 1]?.date === holiday.date;
    if (!onWeekend && !meets) return;
    let day = after(holiday.date);
    while (taken.has(day) || [sunday, saturday].includes(weekday(day))) day = after(day);
    taken.add(day);
    earned.push(day);
  });
  return earned;
}

describe('공휴일 자료', () => {
  it('2024년부터 2027년까지 빠진 해 없이 있다', () => {
    expect(Object.keys(holidaysByYear)).toEqual(['2024', '2025', '2026', '2027']);
  });

  it('날짜는 제 해에 있고 앞뒤 차례로 서며, 달력에 있는 날이다', () => {
    for (const [year, holidays] of Object.entries(holidaysByYear)) {
      const dates = holidays.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(dates.filter((date) => !date.startsWith(year) || addDays(date, 0) !== date)).toEqual([]);
    }
  });

  it.each(Object.entries(holidaysByYear))('%s년의 대체공휴일은 법이 정한 그대로이다(제3조)', (_year, holidays) => {
    const written = holidays.filter(({ kind }) => kind === 'substitute').map(({ date }) => date);
    expect(written).toEqual(substitutesByLaw(holidays));
  });

  it('대체공휴일의 이름은 앞선 공휴일의 이름이다', () => {
    const lawful = new Set(all.filter(({ kind }) => kind === 'statutory').map(({ name }) => `대체공휴일(${name})`));
    const strange = all.filter(({ kind, name }) => kind === 'substitute' && !lawful.has(name));
    expect(strange).toEqual([]);
  });

  it.each([
    // 월력요항's own sums, with what was added to the year after it was published
    ['2024', 68 + 1, 119 + 1],
    ['2025', 68 + 2, 119 + 2],
    ['2026', 70 + 2, 118 + 2],
    ['2027', 72, 119],
  ])('%s년의 공휴일은 일요일까지 %i일, 주5일 근무자의 쉬는 날은 %i일이다(월력요항)', (year, publicDays, restDays) => {
    const days = daysOf(year);
    const holidays = new Set(holidaysByYear[year]?.map(({ date }) => date));
    const isPublic = (day: string) => weekday(day) === sunday || holidays.has(day);
    expect(days.filter(isPublic)).toHaveLength(publicDays);
    expect(days.filter((day) => isPublic(day) || weekday(day) === saturday)).toHaveLength(restDays);
  });

  it.each([
    ['2024-02-10', '2024-05-15', '2024-09-17'],
    ['2025-01-29', '2025-05-05', '2025-10-06'],
    ['2026-02-17', '2026-05-24', '2026-09-25'],
    ['2027-02-07', '2027-05-13', '2027-09-15'],
  ])('설날 %s, 부처님오신날 %s, 추석 %s은(는) 음력과 맞고 설과 추석은 앞뒤로 하루씩 쉰다', (...days) => {
    const named = ['설날', '부처님오신날', '추석'].map((name, at) => ({ date: days[at], name, kind: 'statutory' }));
    expect(all).toEqual(expect.arrayContaining(named));
    for (const [day, name] of [[days[0], '설날 연휴'] as const, [days[2], '추석 연휴'] as const])
      for (const side of [-1, 1]) expect(all).toContainEqual({ date: addDays(day, side), name, kind: 'statutory' });
  });

  it('음력 날짜는 이 컴퓨터의 단기력과도 맞는다', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-dangi', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    const dates = { 설날: '1/1', 부처님오신날: '4/8', 추석: '8/15' };
    for (const [name, expected] of Object.entries(dates))
      for (const { date } of all.filter((holiday) => holiday.name === name))
        expect([date, lunar.format(new Date(`${date}T00:00:00Z`))]).toEqual([date, expected]);
  });

  it('노동절과 제헌절은 공휴일이 된 2026년부터 있다', () => {
    const of = (name: string) => all.filter((holiday) => holiday.name === name).map(({ date }) => date);
    expect(of('노동절')).toEqual(['2026-05-01', '2027-05-01']);
    expect(of('제헌절')).toEqual(['2026-07-17', '2027-07-17']);
  });
});

function daysOf(year: string): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(year); day = after(day)) days.push(day);
  return days;
}
