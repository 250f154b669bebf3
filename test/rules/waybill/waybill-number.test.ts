import fc from 'fast-check';
import { couriers } from '../../../src/rules/waybill/courier';
import { readWaybillNumber, splitCourierAndNumber } from '../../../src/rules/waybill/waybill-number';
import { boxCounts, doubts, layouts, refusedCells } from './number-layouts';

/** No phone, and not so long that a hyphen in its middle could part two numbers. */
const numbers = fc.oneof(
  fc.stringMatching(/^[1-9]\d{8,18}$/).filter((number) => !/^(19|20)\d{6}|^(.)\2+$|0$/.test(number)),
  fc.stringMatching(/^[A-Z]{2}\d{9}[A-Z]{2}$/),
);

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('송장번호 읽기', () => {
  it.each(layouts)('%j는 %s이다', (cell, number) => {
    expect(readWaybillNumber(cell)).toEqual({ number });
  });

  it.each(doubts)('%j는 %s로 읽고 주의로 알린다', (cell, number, warning) => {
    expect(readWaybillNumber(cell)).toEqual({ number, warning: expect.stringContaining(warning) });
  });

  it.each(refusedCells)('%j는 읽지 않고 무엇을 할지 알린다', (cell, error) => {
    expect(readWaybillNumber(cell)).toEqual({ error });
  });

  it('하이픈, 빈칸, 보이지 않는 글자, 전각, 앞에 붙은 말로 꾸며도 같은 번호이다', () => {
    const gap = fc.constantFrom('', '', '', '-', ' ', '\u200b', '\u3000', '–');
    const size = fc.integer({ min: 3, max: 5 });
    const before = fc.constantFrom('', "'", '운송장번호: ', '송장번호 ', 'No. ', '  ', '(');
    fc.assert(
      fc.property(numbers, before, fc.boolean(), gap, size, (number, prefix, full, between, length) => {
        const spaced = number.replace(new RegExp(`.{${length}}(?=.{3})`, 'g'), (group) => group + between);
        const cell = prefix + (full ? wide(spaced) : spaced);
        expect(readWaybillNumber(cell)).toMatchObject({ number });
      }),
    );
  });

  it.each(boxCounts)('%j은(는) 상자 수를 빼고 %s(으)로 읽고 그 말을 한다', (cell, number, count) => {
    expect(readWaybillNumber(cell)).toEqual({ number, warning: expect.stringContaining(`「${count}」`) });
  });

  it('번호 뒤의 한두 자리는 무엇으로 나누어 적든 번호에 붙지 않는다', () => {
    const whole = fc.stringMatching(/^[1-9]\d{9,12}$/).filter((number) => !/^(19|20)\d{6}|^0?10/.test(number));
    const count = fc.stringMatching(/^\d{1,2}$/);
    const sign = fc.constantFrom('-', ' - ', '–', '－', ' ', '\u3000', '/', '_', '~', ' #', '·');
    const grouping = fc.constantFrom(0, 3, 4, 5);
    fc.assert(
      fc.property(whole, sign, count, grouping, (number, between, boxes, length) => {
        const grouped = length === 0 ? number : number.replace(new RegExp(`.{${length}}(?=.{3})`, 'g'), '$&-');
        const reading = readWaybillNumber(grouped + between + boxes);
        if ('number' in reading) expect(reading).toEqual({ number, warning: expect.stringContaining(boxes) });
      }),
    );
  });

  it('읽은 번호를 다시 읽으면 그대로이고, 숫자 칸은 그 숫자들이다', () => {
    fc.assert(fc.property(numbers, (number) => expect(readWaybillNumber(number)).toEqual({ number })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (number) => {
        expect(readWaybillNumber(number)).toMatchObject({ number: String(number) });
      }),
    );
  });

  it('번호 두 개는 어떻게 나누어 적어도 하나로 읽지 않는다', () => {
    const long = fc.stringMatching(/^[1-9]\d{9,12}$/);
    const sign = fc.constantFrom('/', ',', '\n', ' ', ' / ', ';', '-', '\r\n', '|', '~');
    fc.assert(
      fc.property(long, sign, long, (one, between, other) => {
        expect(readWaybillNumber(one + between + other)).toHaveProperty('error');
      }),
    );
  });

  it('어떤 글이나 숫자가 와도 멈추지 않고, 읽은 번호는 숫자와 영문 대문자 20자까지이다', () => {
    const signs = fc.stringMatching(/^[0-9A-Z .,/'":()\n-]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), signs, fc.double(), fc.integer()), (cell) => {
        const reading = readWaybillNumber(cell);
        if ('number' in reading) expect(reading.number).toMatch(/^[0-9A-Z]{1,20}$/);
        else expect(reading.error).not.toBe('');
      }),
    );
  });

  it('사람이 읽을 개인정보를 메시지에 옮기지 않는다', () => {
    for (const cell of ['홍길동 010-0000-0000', '010-0000-0000', '서울시 강남구 1-2']) {
      const said = JSON.stringify(readWaybillNumber(cell));
      expect(said).not.toMatch(/홍길동|0000|강남/);
    }
  });
});

describe('한 칸의 택배사와 송장번호 나누기', () => {
  it.each([
    ['CJ대한통운 123456789012', 'CJ대한통운', '123456789012'],
    ['CJ대한통운123456789012', 'CJ대한통운', '123456789012'],
    ['CJ대한통운(주) / 1234-5678-9012', 'CJ대한통운', '123456789012'],
    ['한진택배 운송장번호 : 123456789012', '한진택배', '123456789012'],
    ['123456789012(한진)', '한진택배', '123456789012'],
    ['롯데택배(구 현대택배) 123456789012', '롯데택배', '123456789012'],
    ['GS25 1234-5678-9012', 'CVSnet 편의점택배', '123456789012'],
    ['EMS EE123456785KR', 'EMS', 'EE123456785KR'],
    ['ups 1z999aa10123456784', 'UPS', '1Z999AA10123456784'],
    ['한진택배 612345678901-01', '한진택배', '612345678901'],
    ['612345678901-2 (로젠)', '로젠택배', '612345678901'],
  ])('%s', (text, courier, number) => {
    expect(splitCourierAndNumber(text)).toMatchObject({ courier, number });
  });

  it('번호에 대한 주의는 나눈 뒤에도 남는다', () => {
    expect(splitCourierAndNumber('한진택배 612345678901-01')).toHaveProperty(
      'warning',
      expect.stringContaining('상자 수'),
    );
  });

  it.each([
    '123456789012',
    'CJ대한통운',
    'CU123456785KR',
    'CJ 123456789012 한진',
    'CJ대한통운 123456789012/123456789013',
    '123456789012 CJ대한통운 123456789013',
    'KGB택배 1234567890',
    'CJ대한통운 010-0000-0000',
    '한진 6.12E+11',
    '',
  ])('또렷하지 않으면 나누지 않는다: %s', (text) => {
    expect(splitCourierAndNumber(text)).toBeUndefined();
  });

  it('목록의 어느 택배사든 앞이나 뒤에 적으면 나눈다', () => {
    const number = fc.stringMatching(/^[1-9]\d{10,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...couriers), number, fc.boolean(), (courier, digits, first) => {
        const text = first ? `${courier} ${digits}` : `${digits} ${courier}`;
        expect(splitCourierAndNumber(text)).toEqual({ courier, number: digits });
      }),
    );
  });

  it('어떤 글이 와도 멈추지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = splitCourierAndNumber(text);
        expect(found === undefined || couriers.includes(found.courier)).toBe(true);
      }),
    );
  });
});
