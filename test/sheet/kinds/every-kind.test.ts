/** What holds for every kind of column, whatever stands in the cell. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import {
  type Column,
  choice,
  code,
  count,
  date,
  flag,
  isBlank,
  lines,
  phone,
  ruled,
  text,
  time,
  ungrouped,
  won,
  zipCode,
} from '../../../src/sheet';
import { anyFilledCell } from './any-cell';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
const words = fc.string({ minLength: 1, maxLength: 5 }).filter((text) => !isBlank(text));

/** A rule with one way of writing everything. */
const shouted = (cell: string | number) => ({ value: `${String(cell).replace(/!$/, '')}!` });

/** A column of each kind with cells that it can read. */
const kinds: [string, Column, fc.Arbitrary<Cell>][] = [
  ['글', text('열', {}), fc.oneof(words, fc.boolean(), fc.integer(), days)],
  ['길이를 재는 글', text('열', { maxLength: 5 }), words],
  ['코드', code('열', {}), fc.oneof(words, fc.integer())],
  ['묶음 표시를 뺀 코드', code('열', { normalise: ungrouped }), digits(12)],
  ['우편번호', code('열', { normalise: zipCode }), fc.oneof(digits(4), digits(5))],
  ['전화번호', code('열', { normalise: phone }), fc.oneof(digits(8), digits(11), fc.constant(1_012_345_678))],
  ['금액', won('열', {}), fc.integer({ min: 0, max: 999_999_999 })],
  ['빼는 금액', won('열', { minimum: -999_999_999 }), fc.integer({ min: -999_999_999, max: 999_999_999 })],
  ['개수', count('열', {}), fc.integer({ min: 0, max: 999_999 })],
  ['날짜', date('열', {}), days],
  ['시각', time('열', {}), days],
  ['목록', choice('열', { yes: '판매가능', no: '판매불가' }, {}), fc.constantFrom('판매가능', '판매 불가')],
  ['체크박스', flag('열', {}), fc.constantFrom<Cell>(true, false, 'Y', 'N', 'O', 'X', 1, 0)],
  ['규칙이 읽는 글', ruled('열', { read: shouted }), fc.oneof(words, fc.integer())],
  ['여러 줄', lines('열', {}), fc.array(words, { minLength: 1 }).map((parts) => parts.join('\n'))],
];

describe.each(kinds)('%s 열', (_, column, readable) => {
  it('무엇이 들어 있어도 값이나 한국어 문장을 주고, 열 이름은 말하지 않는다', () => {
    fc.assert(
      fc.property(anyFilledCell, (cell) => {
        const reading = column.decode(cell);
        if ('error' in reading) {
          expect(reading.error).toMatch(/[가-힣].*(니다|주세요)\.$/s);
          expect(reading.error.startsWith('「열」')).toBe(false);
        } else expect(reading.value).not.toBeUndefined();
      }),
    );
  });

  it('읽은 값을 적어서 다시 읽으면 같은 값이다', () => {
    fc.assert(
      fc.property(readable, (cell) => {
        const reading = column.decode(cell);
        expect(reading).toHaveProperty('value');
        const value = 'value' in reading ? reading.value : undefined;
        expect(column.decode(column.encode(value))).toEqual({ value });
      }),
    );
  });

  it('값이 없으면 빈칸을 적는다', () => {
    expect(column.encode(undefined)).toBe('');
  });
});

it('50,000자를 넘는 글은 셀에 들어가게 줄이고 줄였다고 적는다', () => {
  const written = String(text('열', {}).encode('가'.repeat(60_000)));
  expect(written).toHaveLength(50_000);
  expect(written).toMatch(/가…\(이하 생략\)$/);
});

it('줄일 때 두 칸짜리 글자를 반으로 자르지 않는다', () => {
  for (const lead of ['', '가']) {
    const written = String(text('열', {}).encode(lead + '😀'.repeat(30_000)));
    expect(written.length).toBeLessThanOrEqual(50_000);
    expect(written).toMatch(/^가?(😀)+…\(이하 생략\)$/u);
  }
});
