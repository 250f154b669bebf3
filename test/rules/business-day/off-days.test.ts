import fc from 'fast-check';
import { readOffDays } from '../../../src/rules/business-day/off-days';
import { josa } from '../../../src/rules/josa';
import { addDays } from '../../../src/rules/kst';

const daysOf = (text: string) => {
  const read = readOffDays(text);
  return read.ok ? [...read.value].sort() : read.reason;
};
const someDay = fc.integer({ min: 0, max: 3_000 }).map((at) => addDays('2024-01-01', at) ?? '');

describe('휴무일 설정', () => {
  it.each([
    ['', []],
    [' \n ,, \n', []],
    ['2026-08-03', ['2026-08-03']],
    ['2026-08-03, 2026-08-14', ['2026-08-03', '2026-08-14']],
    ['2026-08-14\r\n2026-08-03', ['2026-08-03', '2026-08-14']],
    ['2026.8.3', ['2026-08-03']],
    ['2026. 8. 3.', ['2026-08-03']],
    ['2026/8/3, 2026년 8월 4일, 20260805', ['2026-08-03', '2026-08-04', '2026-08-05']],
    ['２０２６－０８－０３，2026-08-04', ['2026-08-03', '2026-08-04']],
    ['2026-12-31~2027-01-02', ['2026-12-31', '2027-01-01', '2027-01-02']],
    ['2026.8.3 ～ 2026.8.4', ['2026-08-03', '2026-08-04']],
    ['2028-02-28~2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01']],
    ['2026-08-03~2026-08-03', ['2026-08-03']],
    ['2026-08-03, 2026-08-03, 2026-08-02~2026-08-04', ['2026-08-02', '2026-08-03', '2026-08-04']],
  ])('「%s」을(를) 읽는다', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it.each([
    ['2026-08-03, 여름휴가', '「여름휴가」'],
    ['2026-02-30', '「2026-02-30」'],
    ['8월 3일', '「8월 3일」'],
    ['2026-08-03 2026-08-04', '「2026-08-03 2026-08-04」'],
    ['2026-08-03~', '「2026-08-03~」'],
    ['~2026-08-03', '「~2026-08-03」'],
    ['2026-08-03~08-07', '「2026-08-03~08-07」'],
    ['2026.8.3~2026.8.4~2026.8.5', '「2026.8.3~2026.8.4~2026.8.5」'],
  ])('날짜가 아닌 것은 무엇인지 짚어 오류로 알린다: %s', (text, piece) => {
    expect(daysOf(text)).toContain(josa`휴무일 ${piece}을(를) 날짜로 읽을 수 없습니다`);
  });

  it('거꾸로 쓴 기간은 오류이다', () => {
    expect(daysOf('2026-08-07~2026-08-03')).toContain('「2026-08-07~2026-08-03」은 끝나는 날이');
  });

  it('366일까지 되고, 한 기간이든 여럿이든 넘으면 오류이다', () => {
    expect(daysOf('2028-01-01~2028-12-31')).toHaveLength(366);
    expect(daysOf('2028-01-01~2029-01-01')).toContain('「2028-01-01~2029-01-01」은 366일이 넘습니다');
    expect(daysOf('2028-01-01~2028-12-31, 2028-06-01')).toHaveLength(366);
    expect(daysOf('2028-01-01~2028-12-31, 2029-01-01')).toContain('「2029-01-01」까지 366일이 넘습니다');
    expect(daysOf('0001-01-01~9999-12-31')).toContain('366일이 넘습니다');
  });

  it('쓴 날은 어떤 차례, 어떤 모양으로 써도 그대로 읽힌다', () => {
    const shapes = fc.constantFrom(
      (day: string) => day,
      (day: string) => day.replace(/-0?/g, '.'),
      (day: string) => day.replace(/-/g, ''),
      (day: string) => `${day} ~ ${day}`,
    );
    const written = fc.tuple(someDay, shapes, fc.constantFrom(', ', '\n', ',\n '));
    fc.assert(
      fc.property(fc.array(written, { maxLength: 40 }), (pieces) => {
        const text = pieces.map(([day, shape, end]) => shape(day) + end).join('');
        expect(daysOf(text)).toEqual([...new Set(pieces.map(([day]) => day))].sort());
      }),
    );
  });

  it('어떤 글자가 와도 멈추지 않고, 읽은 것은 366일 안의 달력에 있는 날뿐이다', () => {
    const nearly = fc.stringMatching(/^[0-9.~,\n -]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const read = readOffDays(text);
        const days = read.ok ? [...read.value] : [];
        expect(read.ok || read.reason.includes('휴무일')).toBe(true);
        expect(days.filter((day) => addDays(day, 0) !== day)).toEqual([]);
        expect(days.length).toBeLessThanOrEqual(366);
      }),
    );
  });
});
