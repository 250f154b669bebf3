import fc from 'fast-check';
import { readTexts } from '../../../local/apps-script/spreadsheet/read-cells';
import { emptyWorkbook } from '../../../local/apps-script/spreadsheet/sheets';
import { type Typing, typed } from '../../../local/apps-script/spreadsheet/typed';
import { writeValues } from '../../../local/apps-script/spreadsheet/write-cells';
import { openScript } from './script';

const typing: Typing = {
  timeZone: 'Asia/Seoul',
  thisYear: 2026,
  textFormat: { formula: 'text', apostrophe: 'kept' },
};
const value = (text: string, format = 'General') => typed(text, format, typing).value;
const format = (text: string) => typed(text, 'General', typing).numberFormat;
const seoul = (text: string) => new Date(`${text}+09:00`);

describe('서식이 없는 셀에 친 글', () => {
  it.each([
    ['1', 1],
    ['007', 7],
    ['-5', -5],
    ['+5', 5],
    ['- 5', -5],
    ['(5)', -5],
    [' 12 ', 12],
    ['1,234', 1234],
    ['-1,234,567.5', -1234567.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1.23E+11', 123_000_000_000],
    ['12%', 0.12],
    ['1.5%', 0.015],
    ['₩1,000', 1000],
    ['-₩1000', -1000],
    ['₩-1000', -1000],
    ['01012345678', 1_012_345_678],
    ['9007199254740993', 9_007_199_254_740_990],
    ['06164', 6164],
  ])('%s은 수 %d이 된다', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each([
    '1,23',
    '1234,567',
    '1 234',
    '--5',
    '1e999',
    '1,000원',
    '12%%',
    '.',
    '-',
    '+',
    '=',
    '%',
    '₩',
    '()',
    '010-1234-5678',
    '123-456',
    '１２３',
    '0x10',
    'Infinity',
    'NaN',
    '@주문',
    '-취소',
    '홍길동',
    '2026-02-30',
    '2026-13-01',
    '2026-11-23T10:00:00',
    '2026-11-23 25:00',
    '2026-11-23 10:60',
    '13:00 PM',
    '오후 13:00',
    '오전 9:00 am',
    '13/45',
    '1.2.3',
    'trueish',
    '\t1a',
  ])('%s은 글로 남는다', (text) => {
    expect(value(text)).toBe(text);
  });

  it.each([
    ['2026-11-23', '2026-11-23T00:00', 'yyyy-mm-dd'],
    ['2026-1-2', '2026-01-02T00:00', 'yyyy-mm-dd'],
    ['2026/11/23', '2026-11-23T00:00', 'yyyy/mm/dd'],
    ['2026. 11. 23', '2026-11-23T00:00', 'yyyy. m. d'],
    ['2026. 11. 23.', '2026-11-23T00:00', 'yyyy. m. d'],
    ['2026년 11월 23일', '2026-11-23T00:00', 'yyyy"년" m"월" d"일"'],
    ['26-11-23', '2026-11-23T00:00', 'yy-mm-dd'],
    ['99/1/2', '1999-01-02T00:00', 'yy/mm/dd'],
    ['11/23', '2026-11-23T00:00', 'm/d'],
    ['1-2', '2026-01-02T00:00', 'm-d'],
    ['11월 23일', '2026-11-23T00:00', 'm"월" d"일"'],
    ['2026-11', '2026-11-01T00:00', 'yyyy-mm'],
    ['11/23/2026', '2026-11-23T00:00', 'm/d/yyyy'],
    ['2026-11-23 14:05', '2026-11-23T14:05', 'yyyy-mm-dd h:mm'],
    ['2026-11-23 14:05:09', '2026-11-23T14:05:09', 'yyyy-mm-dd h:mm:ss'],
    ['2026. 11. 23 오후 2:05:00', '2026-11-23T14:05', 'yyyy. m. d am/pm h:mm:ss'],
    ['2026/11/23 12:00 AM', '2026-11-23T00:00', 'yyyy/mm/dd am/pm h:mm'],
    ['2028-02-29', '2028-02-29T00:00', 'yyyy-mm-dd'],
  ])('%s은 날짜가 되고 그 모양을 지닌다', (text, expected, shape) => {
    expect(value(text)).toEqual(seoul(expected));
    expect(format(text)).toBe(shape);
  });

  it.each([
    ['14:05', 'h:mm', '14:05'],
    ['오전 9:07', 'am/pm h:mm', '오전 9:07'],
    ['2:05:30 PM', 'am/pm h:mm:ss', '오후 2:05:30'],
    ['25:30', '[h]:mm', '25:30'],
  ])('%s은 시각이 되어 %s로 보인다', (text, shape, shown) => {
    expect(format(text)).toBe(shape);
    expect(shownAfterTyping(text)).toBe(shown);
  });

  it.each([
    ['1,234', '#,##0'],
    ['1,234.5', '#,##0.00'],
    ['12%', '0%'],
    ['1.5%', '0.00%'],
    ['₩1,000', '[$₩]#,##0'],
    ['1.23E+11', '0.00E+00'],
    ['1234', undefined],
  ])('%s은 서식 %s를 지닌다', (text, shape) => {
    expect(format(text)).toBe(shape);
  });

  it('TRUE와 FALSE는 크기를 가리지 않고 참과 거짓이 된다', () => {
    expect(['TRUE', 'true', 'False', ' FALSE '].map((text) => value(text))).toEqual([true, true, false, false]);
  });

  it('=나 +로 시작하면 수식이 되고, 값은 계산하지 않는다', () => {
    expect(typed('=A1+1', 'General', typing)).toEqual({ value: '#NAME?', formula: '=A1+1' });
    expect(typed('+82-10-1234', 'General', typing)).toEqual({ value: '#NAME?', formula: '=+82-10-1234' });
  });

  it('작은따옴표로 시작하면 그 뒤가 그대로 글이다', () => {
    expect(["'007", "'=A1", "''", "'"].map((text) => value(text))).toEqual(['007', '=A1', "'", '']);
  });
});

describe('서식이 @인 셀에 친 글', () => {
  it('어떤 글이든 그대로 남는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typed(text, '@', typing)).toEqual({ value: text });
      }),
    );
  });

  it('스위치에 따라 =는 수식이, 작은따옴표는 표시가 된다', () => {
    const other = { ...typing, textFormat: { formula: 'formula', apostrophe: 'taken' } } as const;
    expect(typed('=A1', '@', other)).toEqual({ value: '#NAME?', formula: '=A1' });
    expect(typed("'=A1", '@', other)).toEqual({ value: '=A1' });
    expect(typed('+1', '@', other)).toEqual({ value: '+1' });
  });
});

describe('무엇을 쳐도', () => {
  it('오류가 없고, 글은 그 글로 남거나 다른 종류의 값이 된다', () => {
    const mixed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+'=(₩\d.,:/% 오전후]{1,12}$/));
    fc.assert(
      fc.property(mixed, (text) => {
        const result = typed(text, 'General', typing);
        if (typeof result.value === 'string' && result.formula === undefined) {
          expect([text, text.slice(1)]).toContain(result.value);
        }
        if (result.value instanceof Date) expect(Number.isFinite(result.value.getTime())).toBe(true);
        if (typeof result.value === 'number') expect(Number.isFinite(result.value)).toBe(true);
      }),
    );
  });

  it('수를 글로 친 것은 그 수가 된다', () => {
    fc.assert(fc.property(fc.integer(), (number) => expect(value(String(number))).toBe(number)));
  });

  it('있는 날의 yyyy-MM-dd는 서울의 그날 0시가 되고 같은 글로 보인다', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(shownAfterTyping(text)).toBe(text);
      }),
    );
  });
});

function shownAfterTyping(text: string): string {
  const { sheets, timeZone } = emptyWorkbook();
  const box = { row: 1, column: 1, rows: 1, columns: 1 };
  writeValues(sheets[0]!, box, [[text]], { ...typing, cellCharacters: 50_000 });
  return readTexts(sheets[0]!, box, timeZone)[0]![0]!;
}

it('날짜가 될 수 없는 큰 수는 날짜 서식의 칸에서도 수로 읽힌다', () => {
  const script = openScript();
  script.go(`sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(123456789012345)`);
  expect(script.go(`return sheet.getRange('A1').getValue()`)).toBe(123_456_789_012_345);
});
