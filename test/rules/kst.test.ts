import fc from 'fast-check';
import { addDays, addSeconds, kstDate, kstText, parseKst } from '../../src/rules/kst';

const second = fc.integer({
  min: Date.parse('1970-01-01T00:00:00Z') / 1000,
  max: Date.parse('9999-12-30T00:00:00Z') / 1000,
});

describe('한국 시각', () => {
  it('한국은 UTC보다 아홉 시간 빠르다', () => {
    expect(kstText(Date.parse('2026-11-23T00:05:09.999Z'))).toBe('2026-11-23 09:05:09');
    expect(kstDate(Date.parse('2026-11-23T15:00:00Z'))).toBe('2026-11-24');
  });

  it('어느 때든 ISO 8601로 적은 것과 같다', () => {
    const milliseconds = fc.integer({
      min: Date.parse('0000-01-01T00:00:00Z'),
      max: Date.parse('9999-12-30T00:00:00Z'),
    });
    fc.assert(
      fc.property(milliseconds, (at) => {
        const iso = new Date(at + 9 * 3_600_000).toISOString();
        expect(kstText(at)).toBe(`${iso.slice(0, 10)} ${iso.slice(11, 19)}`);
      }),
    );
    expect(() => kstText(Number.NaN)).toThrow(RangeError);
  });

  it('쓴 시각을 다시 읽으면 초까지 같다', () => {
    fc.assert(
      fc.property(second, (at) => {
        expect(parseKst(kstText(at * 1000))).toBe(at * 1000);
        expect(kstText(at * 1000).startsWith(kstDate(at * 1000))).toBe(true);
      }),
    );
  });

  it('시각의 글자 순서가 시간 순서이다', () => {
    fc.assert(fc.property(second, second, (a, b) => expect(kstText(a * 1000) < kstText(b * 1000)).toBe(a < b)));
  });

  it.each([
    ['2026-11-23', '2026-11-22T15:00:00Z'],
    ['2026-11-23 14:05', '2026-11-23T05:05:00Z'],
    ['2026-11-23 14:05:59', '2026-11-23T05:05:59Z'],
    ['2028-02-29', '2028-02-28T15:00:00Z'],
    ['0001-01-01', '0000-12-31T15:00:00Z'],
  ])('%s을(를) 읽는다', (text, utc) => {
    expect(parseKst(text)).toBe(Date.parse(utc));
  });

  it.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-23 24:00',
    '2026-11-23 23:60',
    '2026-11-23 23:59:60',
    '2026-11-23T14:05:00',
    '2026-1-3',
    '20261123',
    ' 2026-11-23',
    '2026-11-23 14',
    '어제',
    '2026-11-23 14:05:00Z',
  ])('달력에 없거나 모양이 다른 「%s」은(는) 읽지 않는다', (text) => {
    expect(parseKst(text)).toBeUndefined();
  });

  it('어떤 글자가 와도 멈추지 않고, 읽었다면 같은 시각으로 다시 쓴다', () => {
    const nearly = fc.stringMatching(/^[0-9]{4}-[0-3][0-9]-[0-3][0-9]( [0-2][0-9]:[0-6][0-9](:[0-6][0-9])?)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const at = parseKst(text);
        expect(at === undefined || kstText(at).startsWith(text)).toBe(true);
      }),
    );
  });

  it('초와 날을 더하고 뺀다', () => {
    expect(addSeconds('2026-12-31 23:59:59', 1)).toBe('2027-01-01 00:00:00');
    expect(addSeconds('2026-03-01', -1)).toBe('2026-02-28 23:59:59');
    expect(addDays('2026-11-23 14:05:00', -7)).toBe('2026-11-16');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('시각이 아니거나 네 자리 해를 벗어나면 더하지 않는다', () => {
    expect(addSeconds('내일', 1)).toBeUndefined();
    expect(addSeconds('9999-12-31 23:59:59', 1)).toBeUndefined();
    expect(addSeconds('0000-01-01 00:00:00', -1)).toBeUndefined();
    expect(addDays('2026-02-30', 1)).toBeUndefined();
    expect(addDays('2026-11-23', Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  it('더한 만큼 빼면 제자리이다', () => {
    fc.assert(
      fc.property(second, fc.integer({ min: -1_000_000, max: 80_000 }), (at, moved) => {
        const text = kstText(at * 1000);
        const there = addSeconds(text, moved);
        expect(there === undefined ? undefined : addSeconds(there, -moved)).toBe(
          there === undefined ? undefined : text,
        );
      }),
    );
  });
});
