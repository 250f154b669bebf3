/** Free text and codes: what a paste brings along is read as what the seller meant, or refused. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import { josa } from '../../../src/rules/josa';
import { code, phone, text, ungrouped, zipCode } from '../../../src/sheet';

const LOST = '숫자가 너무 길어 뒷자리가 사라졌습니다. 열 서식을 「일반 텍스트」로 바꾸고 원본에서 다시 복사해 주세요.';

describe('글 열', () => {
  const name = text('상품명', { maxLength: 5 });

  it('앞뒤 빈칸을 떼고 가운데는 그대로 읽는다', () => {
    expect(name.decode('  금 반지 \n')).toEqual({ value: '금 반지' });
  });

  it('적을 때는 준 그대로 적는다', () => {
    expect(name.encode(' 금  반지 ')).toBe(' 금  반지 ');
  });

  it('글자 수는 눈에 보이는 대로 센다', () => {
    expect(name.decode('가나다라마')).toEqual({ value: '가나다라마' });
    expect(name.decode('😀😀😀😀😀')).toEqual({ value: '😀😀😀😀😀' });
    expect(name.decode('가나다라마바')).toEqual({ error: '5자까지 쓸 수 있는데 6자입니다. 줄여 주세요.' });
  });

  it.each<[Cell, string]>([
    [6164, '6164'],
    [0, '0'],
    [-3, '-3'],
    [1.5, '1.5'],
    [100_000_000_000, '100000000000'],
    [999_999_999_999_999, '999999999999999'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [new Date('2026-11-22T15:00:00Z'), '2026-11-23'],
    [new Date('2026-11-23T00:05:00Z'), '2026-11-23 09:05:00'],
  ])('글이 아닌 셀 %p는 글로 읽는다', (cell, value) => {
    expect(text('메모', {}).decode(cell)).toEqual({ value });
  });

  it('15자리까지의 정수는 숫자 그대로 읽는다', () => {
    const integer = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(fc.property(integer, (cell) => expect(text('메모', {}).decode(cell)).toEqual({ value: String(cell) })));
  });

  it.each([1e15, 1_234_567_890_123_456, -1e15, 1.23e20, Number.POSITIVE_INFINITY])(
    '뒷자리가 사라진 숫자 %p는 받지 않는다',
    (cell) => {
      expect(text('메모', {}).decode(cell)).toEqual({ error: LOST });
    },
  );

  it('달력에 없는 날짜 셀도 글로 읽는다', () => {
    expect(text('메모', {}).decode(new Date(Number.NaN))).toEqual({ value: 'Invalid Date' });
    expect(text('메모', {}).decode(new Date(8.64e15))).toHaveProperty('value');
  });
});

describe('고를 말이 있는 글 열', () => {
  const group = text('품목', { offers: ['의류', '가방'] });

  it('시트에 고를 말을 보여 주고, 다른 글도 그대로 읽는다', () => {
    expect(group.rule).toEqual({ kind: 'list', values: ['의류', '가방'] });
    expect(group.decode(' 패션의류 ')).toEqual({ value: '패션의류' });
  });

  it('고를 말이 없으면 규칙도 없다', () => {
    expect(text('메모', {}).rule).toBeUndefined();
  });
});

describe('코드 열', () => {
  const id = code('상품코드', {});

  it('전각 글자와 보이지 않는 글자를 보통 글자로 읽는다', () => {
    expect(id.decode('\u3000ＴＥＳＴ－００１\u200b\u00a0')).toEqual({ value: 'TEST-001' });
  });

  it('16자리가 넘어도 글이면 한 자리도 잃지 않는다', () => {
    expect(id.decode('20261123000000112345')).toEqual({ value: '20261123000000112345' });
    expect(id.decode('0012')).toEqual({ value: '0012' });
  });

  it('숫자 셀은 그 숫자로 읽고, 뒷자리가 사라진 것은 받지 않는다', () => {
    expect(id.decode(202_611_230_000_001)).toEqual({ value: '202611230000001' });
    expect(id.decode(2_026_112_300_000_011)).toEqual({ error: LOST });
  });

  it.each(['1.23E+11', '1.23457E+15', '2e+17', ' 1.23Ｅ＋11 '])('줄여 쓴 숫자 %p는 받지 않는다', (cell) => {
    expect(id.decode(cell)).toEqual({
      error: expect.stringMatching(/^「[\d.eE+]+」처럼 줄여 쓴 숫자라 .*복사해 주세요\.$/),
    });
  });

  it.each(['12E5', '1E5', 'E+11', '1.23E+11호'])('숫자를 줄인 것이 아닌 코드 %p는 그대로 읽는다', (cell) => {
    expect(id.decode(cell)).toEqual({ value: cell });
  });

  it('보이지 않는 글자뿐이면 비어 있다고 알린다', () => {
    expect(id.decode('\u200b')).toEqual({ error: '비어 있습니다. 값을 넣어 주세요.' });
  });
});

describe('묶음 표시를 빼는 코드(송장번호, 주문번호)', () => {
  const waybill = code('송장번호', { normalise: ungrouped });

  it.each([
    '6123-4567-8901',
    '6123 4567 8901',
    '６１２３－４５６７－８９０１',
    '6123–4567—8901',
    '6123\u00a04567\t8901',
  ])('%p에서 빈칸과 하이픈을 뺀다', (cell) => {
    expect(waybill.decode(cell)).toEqual({ value: '612345678901' });
  });

  it('하이픈만 있으면 비어 있다고 알린다', () => {
    expect(waybill.decode(' - ')).toEqual({ error: '비어 있습니다. 값을 넣어 주세요.' });
  });

  it('어디를 어떻게 나누어 적어도 같은 번호다', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(digits, fc.constantFrom('-', ' ', '－', '\u3000', '‐'), (parts, sign) => {
        expect(waybill.decode(parts.join(sign))).toEqual({ value: parts.join('') });
      }),
    );
  });
});

describe('우편번호', () => {
  const zip = code('우편번호', { normalise: zipCode });

  it.each<[Cell, string]>([
    ['06164', '06164'],
    [63_002, '63002'],
    ['061-64', '06164'],
    ['０６１６４', '06164'],
    ['63002.0', '63002'],
  ])('%p는 다섯 자리로 읽는다', (cell, value) => {
    expect(zip.decode(cell)).toEqual({ value });
  });

  it.each<Cell>([7997, '7997', ' 79 97 ', '7997.0'])('앞의 0이 빠진 %p에 0을 돌려주고 알린다', (cell) => {
    expect(zip.decode(cell)).toEqual({ value: '07997', warning: '앞의 0이 빠져 있어 07997로 읽었습니다.' });
  });

  it.each<[Cell, string]>([
    ['135-080', '135-080'],
    [997, '997'],
    ['서울', '서울'],
    ['6164A', '6164A'],
    [-7997.5, '-7997.5'],
  ])('%p는 우편번호가 아니라고 알린다', (cell, shown) => {
    expect(zip.decode(cell)).toEqual({
      error: josa`「${shown}」은(는) 우편번호가 아닙니다. 숫자 5자리로 넣어 주세요.`,
    });
  });
});

describe('전화번호', () => {
  const tel = code('수취인연락처', { normalise: phone });

  it.each<Cell>([1_012_345_678, '1012345678', '10-1234-5678'])('앞의 0이 빠진 %p에 0을 돌려주고 알린다', (cell) => {
    expect(tel.decode(cell)).toEqual({
      value: '01012345678',
      warning: '앞의 0이 빠져 있어 01012345678로 읽었습니다.',
    });
  });

  it.each<[Cell, string]>([
    [50_412_345_678, '050412345678'],
    [212_345_678, '0212345678'],
    [311_234_567, '0311234567'],
    [7_012_345_678, '07012345678'],
    ['1012345678.0', '01012345678'],
  ])('0이 빠진 전화번호 %p은(는) %s이다', (cell, value) => {
    expect(tel.decode(cell)).toEqual({ value, warning: expect.stringContaining(value) });
  });

  it.each(['010-1234-5678', '0212345678', '1588-0000', '0507-1234-56789', '+82 10-1234-5678', '105-1234'])(
    '%p는 적힌 그대로 읽는다',
    (cell) => {
      expect(tel.decode(cell)).toEqual({ value: cell });
    },
  );

  it('전각으로 적힌 번호는 보통 숫자로 읽는다', () => {
    expect(tel.decode('０１０－１２３４－５６７８')).toEqual({ value: '010-1234-5678' });
  });
});
