/** The small rules of the format. */
import fc from 'fast-check';
import { zoneClock } from '../../../../local/apps-script/xlsx/dates';
import { escapeAttribute, escapeText, unescapeText } from '../../../../local/apps-script/xlsx/escaped-text';
import {
  clipBox,
  columnOfAddress,
  referencesToBoxes,
  referenceToBox,
} from '../../../../local/apps-script/xlsx/reference';
import { copiedFormula } from '../../../../local/apps-script/xlsx/shared-formula';
import { xlsxTabNames } from '../../../../local/apps-script/xlsx/write/tab-names';

describe('XML에 쓸 수 없는 글자', () => {
  const tricky = fc.string({
    unit: fc.constantFrom('_', 'x', '0', '4', 'D', '\r', '\n', '\u0000', '\ud800', '\uffff', '가'),
  });
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), tricky);

  test('바꾸어 적은 글은 도로 같은 글이 된다', () => {
    fc.assert(fc.property(anyText, (text) => unescapeText(escapeText(text)) === text));
    fc.assert(fc.property(anyText, (text) => unescapeText(escapeAttribute(text)) === text));
  });

  test('바꾸어 적은 글에는 쓸 수 없는 글자가 없다', () => {
    fc.assert(fc.property(anyText, (text) => !/[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/u.test(escapeText(text))));
    fc.assert(fc.property(anyText, (text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(escapeAttribute(text))));
  });

  test('보통 글은 그대로 적는다', () => {
    expect(escapeText('상품_코드\n둘째 줄')).toBe('상품_코드\n둘째 줄');
  });
});

describe('주소', () => {
  test('칸, 범위, 열 전체, 행 전체를 읽고 나머지는 모른다', () => {
    expect(referenceToBox('$B$2')).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
    expect(referenceToBox('A1:C5')).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
    expect(referenceToBox('B:B')).toEqual({ row: 1, column: 2, rows: 1_048_576, columns: 1 });
    expect(referenceToBox('2:3')).toEqual({ row: 2, column: 1, rows: 2, columns: 16_384 });
    expect(['', 'A', 'A0', '한글', 'ZZZ1', 'A9999999'].map(referenceToBox)).toEqual(Array(6).fill(undefined));
  });

  test('여러 주소에서 읽히는 것만 고른다', () => {
    expect(referencesToBoxes('A1 ??? C3:D4')).toHaveLength(2);
  });

  test('표 밖은 잘라 내고, 남는 것이 없으면 없다', () => {
    const box = { row: 2, column: 2, rows: 100, columns: 1 };
    expect(clipBox(box, 10, 5)).toEqual({ row: 2, column: 2, rows: 9, columns: 1 });
    expect(clipBox(box, 1, 5)).toBeUndefined();
  });

  test.each([
    ['A1', 1],
    ['XFD9', 16_384],
    ['XFE1', undefined],
    ['7', undefined],
  ])('%s의 열', (address, column) => {
    expect(columnOfAddress(address)).toBe(column);
  });
});

describe('함께 쓰는 수식', () => {
  test.each([
    ['A1+$A$1', 1, 2, 'C2+$A$1'],
    ['SUM(A1:B$2)', 1, 0, 'SUM(A2:B$2)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'A1'!B2", 1, 0, "'A1'!B3"],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['A1', -1, 0, '#REF!'],
  ])('%s를 아래로 %d, 오른쪽으로 %d', (formula, rows, columns, copied) => {
    expect(copiedFormula(formula, rows, columns)).toBe(copied);
  });
});

describe('날짜', () => {
  test('서울의 벽시계로 적고 같은 순간으로 읽는다', () => {
    const clock = zoneClock('Asia/Seoul');
    expect(clock.toSerial(new Date('2026-11-23T00:00:00+09:00'))).toBe(46_349);
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }), (date) => {
        expect(clock.toInstant(clock.toSerial(date)!)).toEqual(date);
      }),
    );
  });

  test('날짜가 될 수 없는 것은 날짜가 아니다', () => {
    const clock = zoneClock('Asia/Seoul');
    expect([clock.toInstant(1e300), clock.toInstant(Number.NaN)]).toEqual([undefined, undefined]);
    expect(clock.toSerial(new Date(Number.NaN))).toBeUndefined();
  });
});

test('엑셀이 받는 탭 이름은 31자 이하이고 서로 다르며 금지된 글자가 없다', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('가'.repeat(40)))), (names) => {
      const tabs = xlsxTabNames(names);
      expect(new Set(tabs.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(tabs.filter((name) => !/^[^*?:\\/[\]]{1,31}$/.test(name))).toEqual([]);
    }),
  );
  expect(xlsxTabNames(['주문', '상품/옵션'])).toEqual(['주문', '상품_옵션']);
});
