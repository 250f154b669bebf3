/** A cell that a rule of the trade reads: what the rule gets, and that its word is passed on. */
import { ruled } from '../../../src/sheet';

/** Takes two digits, with 주의 when there was anything else around them. */
function twoDigits(cell: string | number) {
  const [digits] = /\d{2}/.exec(String(cell)) ?? [];
  if (digits === undefined) return { error: '두 자리 숫자가 없습니다.' };
  return { value: digits, ...(digits === String(cell) ? {} : { warning: '숫자만 남겼습니다.' }) };
}

const heard: (string | number)[] = [];
const column = ruled('자리', {
  read(cell) {
    heard.push(cell);
    return twoDigits(cell);
  },
});

beforeEach(() => void heard.splice(0));

it.each([
  ['규칙대로 적은 글', '12', { value: '12' }],
  ['앞뒤에 군더더기가 있는 글', ' 12번 ', { value: '12', warning: '숫자만 남겼습니다.' }],
  ['숫자로 붙여 넣은 칸', 12, { value: '12' }],
  ['규칙이 모르는 글', '열둘', { error: '두 자리 숫자가 없습니다.' }],
])('%s', (_, cell, reading) => {
  expect(column.decode(cell)).toEqual(reading);
});

it('숫자는 숫자로 규칙에 가서, 잃은 자리를 규칙이 알아볼 수 있다', () => {
  column.decode(1.23e21);
  column.decode('1.23E+21');
  expect(heard).toEqual([1.23e21, '1.23E+21']);
});

it('글은 적힌 그대로 규칙에 간다', () => {
  column.decode('  12 ');
  expect(heard).toEqual(['  12 ']);
});

it('체크박스처럼 글이 아닌 칸도 규칙에는 글로 간다', () => {
  expect(column.decode(true)).toEqual({ error: '두 자리 숫자가 없습니다.' });
  expect(heard.every((cell) => typeof cell === 'string')).toBe(true);
});

it('권하는 말이 있으면 드롭다운이고, 규칙이 아는 다른 말도 읽는다', () => {
  const offering = ruled('자리', { read: twoDigits, offers: ['10', '20'] });
  expect(offering.rule).toEqual({ kind: 'list', values: ['10', '20'] });
  expect(offering.decode('30')).toEqual({ value: '30' });
  expect(column.rule).toBeUndefined();
});

it('글로 적고 서식은 @라 숫자로 바뀌지 않는다', () => {
  expect([column.format, column.encode('012')]).toEqual(['@', '012']);
});
