/** Money and counts: real numbers, however a seller writes them. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import { josa } from '../../../src/rules/josa';
import { count, won } from '../../../src/sheet';

describe('금액 열', () => {
  const price = won('판매가', {});

  it.each<[Cell, number]>([
    [12_900, 12_900],
    ['12900', 12_900],
    ['12,900', 12_900],
    ['₩12,900', 12_900],
    ['￦ 12,900', 12_900],
    ['12,900원', 12_900],
    ['１２，９００원', 12_900],
    [' 12 900 ', 12_900],
    ['12900.0', 12_900],
    ['\\12,900', 12_900],
    ['＼12,900', 12_900],
    ['KRW 12,900', 12_900],
    ['12,900 krw', 12_900],
    [0, 0],
    ['999,999,999', 999_999_999],
  ])('%p는 숫자로 읽는다', (cell, value) => {
    expect(price.decode(cell)).toEqual({ value });
  });

  it.each<Cell>([' - ', '-', '₩ -', ' \\ - ', '-원'])('회계 서식의 0인 %p는 0으로 읽고 그 말을 한다', (cell) => {
    expect(price.decode(cell)).toEqual({ value: 0, warning: expect.stringContaining('0으로 읽었습니다') });
  });

  it('얼마든 쉼표와 원을 붙여도 같은 값이다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(price.decode(`${value.toLocaleString('en-US')}원`)).toEqual({ value });
        expect(price.encode(value)).toBe(value);
      }),
    );
  });

  it.each<[Cell, string]>([
    ['무료', '무료'],
    ['12,900~15,900', '12,900~15,900'],
    ['1.23E+11', '1.23E+11'],
    ['원', '원'],
    ['12,900(부가세 포함)', '12,900(부가세 포함)'],
    ['1,000 (2,000)', '1,000 (2,000)'],
    ['--', '--'],
    ['()', '()'],
    [true, 'TRUE'],
    [new Date('2026-11-22T15:00:00Z'), '2026-11-23'],
  ])('%p는 숫자가 아니라고 알린다', (cell, shown) => {
    expect(price.decode(cell)).toEqual({ error: josa`「${shown}」은(는) 숫자가 아닙니다. 숫자로 넣어 주세요.` });
  });

  it.each<Cell>([12_900.5, '12,900.5'])('소수점이 있는 %p는 받지 않는다', (cell) => {
    expect(price.decode(cell)).toEqual({ error: `「${cell}」에 소수점이 있습니다. 정수로 넣어 주세요.` });
  });

  it.each<Cell>([-1, '-1', 1_000_000_000, '1234567890123456'])('범위를 벗어난 %p에는 범위를 알려 준다', (cell) => {
    expect(price.decode(cell)).toEqual({ error: '0부터 999,999,999까지의 숫자로 넣어 주세요.' });
  });
});

describe('빼는 금액도 되는 열(옵션의 추가금액)', () => {
  const amount = won('추가금액', { minimum: -999_999_999 });

  it.each<[Cell, number]>([
    [-5000, -5000],
    ['-5,000원', -5000],
    ['－５，０００', -5000],
    ['+3,000', 3000],
    ['▲1,000', -1000],
    ['△ 1,000원', -1000],
    ['▼1,000', -1000],
    ['(1,000)', -1000],
    ['₩(1,000)', -1000],
    ['(\\1,000)', -1000],
    ['\u22121,000', -1000],
  ])('%p를 읽는다', (cell, value) => {
    expect(amount.decode(cell)).toEqual({ value });
  });

  it('아래로도 끝이 있다', () => {
    expect(amount.decode(-1_000_000_000)).toEqual({ error: '-999,999,999부터 999,999,999까지의 숫자로 넣어 주세요.' });
  });

  it('시트가 미리 알려 주는 범위와 읽는 범위가 같다', () => {
    expect(amount.rule).toEqual({ kind: 'whole', minimum: -999_999_999, maximum: 999_999_999 });
    expect(amount.format).toBe('#,##0');
  });
});

describe('개수 열', () => {
  const pieces = count('최소구매수량', { minimum: 1, maximum: 999 });

  it.each<[Cell, number]>([
    [3, 3],
    ['3', 3],
    ['3개', 3],
    ['３ 개', 3],
    [1, 1],
    [999, 999],
  ])('%p를 읽는다', (cell, value) => {
    expect(pieces.decode(cell)).toEqual({ value });
  });

  it.each<Cell>([0, 1000, '0개', '1,000'])('범위를 벗어난 %p는 받지 않는다', (cell) => {
    expect(pieces.decode(cell)).toEqual({ error: '1부터 999까지의 숫자로 넣어 주세요.' });
  });

  it('금액 표시가 붙으면 숫자가 아니라고 알린다', () => {
    expect(pieces.decode('3원')).toEqual({ error: '「3원」은 숫자가 아닙니다. 숫자로 넣어 주세요.' });
  });
});
