import fc from 'fast-check';
import { parseJson } from '../../../src/mall/kit/json';

const longDigits = fc.stringMatching(/^-?[1-9][0-9]{15,29}$/);
const isLong = (value: unknown) => typeof value === 'number' && /^-?\d{16,}$/.test(JSON.stringify(value));

/** What the reader promises: long integers as their digits, everything else as JSON.parse has it. */
function expected(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner) => (isLong(inner) ? JSON.stringify(inner) : inner));
}

describe('JSON 읽기', () => {
  it('열여섯 자리부터의 정수는 한 자리도 잃지 않고 글자로 온다', () => {
    expect(parseJson('{"bundleNo":9007199254740993,"orderNo":999999999999999}')).toEqual({
      bundleNo: '9007199254740993',
      orderNo: 999999999999999,
    });
    expect(parseJson('9223372036854775807')).toBe('9223372036854775807');
    expect(parseJson('[-9223372036854775808, 1234567890123456]')).toEqual(['-9223372036854775808', '1234567890123456']);
  });

  it('서른 자리까지의 번호가 그대로 온다', () => {
    fc.assert(
      fc.property(fc.array(longDigits), (ids) => {
        expect(parseJson(`{"ids":[${ids.join(' , ')}]}`)).toEqual({ ids });
      }),
    );
  });

  it('글자 안의 숫자는 건드리지 않는다', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), longDigits, fc.string())), (parts) => {
        const texts = parts.map(([before, digits, after]) => `${before}\\"${digits},${after}`);
        expect(parseJson(JSON.stringify(texts))).toEqual(texts);
        const record = Object.fromEntries(texts.map((text) => [`k${text}`, text]));
        expect(parseJson(JSON.stringify(record))).toEqual(record);
      }),
    );
  });

  it.each([
    '1234567890123456.5',
    '1234567890123456e2',
    '1234567890123456E-3',
    '0.12345678901234567890',
    '-12345678901234567.25',
  ])('소수와 지수 %s은(는) 숫자로 남는다', (number) => {
    expect(parseJson(`[${number}]`)).toEqual([Number(number)]);
  });

  it('어떤 JSON 값이든 썼다가 읽으면 같은 값이다', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(parseJson(JSON.stringify(value))).toEqual(expected(value))),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) =>
        expect(parseJson(JSON.stringify({ id: '1234567890123456', value }, null, indent))).toEqual({
          id: '1234567890123456',
          value: expected(value),
        }),
      ),
    );
  });

  it.each([
    '',
    '<html><body>점검 중</body></html>',
    '{',
    '{"a":1,}',
    '01234567890123456789',
    '{12345678901234567:1}',
    '12345678901234567890a',
    '-',
    'undefined',
    '"\n1234567890123456"',
  ])('JSON이 아닌 「%s」은(는) 값이 없다', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('어떤 글자가 와도 멈추지 않고, JSON인지는 언어가 판단한다', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[\]{}":,0-9eE.+\-\\]{0,60}$/)), (text) => {
        let json = true;
        try {
          JSON.parse(text);
        } catch {
          json = false;
        }
        expect(parseJson(text) !== undefined).toBe(json);
      }),
    );
  });

  it('아주 긴 글도 읽는다', () => {
    const description = '줄\n"따옴표" 1234567890123456 '.repeat(100_000);
    expect(parseJson(JSON.stringify({ description }))).toEqual({ description });
  });
});
