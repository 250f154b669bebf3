/** Number formats that show more than the bare number: the digits of ids, phones and zips that are seen. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { numberText } from '../../../../src/ui/sidebar/excel/cell-text';
import { readNumberFormat } from '../../../../src/ui/sidebar/excel/number-format';
import { readXlsx } from '../../../../src/ui/sidebar/excel/read-xlsx';

const shown = (written: string, code: string) => numberText(written, readNumberFormat(code));

it.each([
  ['123', '00000', '00123'],
  ['12345678901', '000000000000', '012345678901'],
  ['50412345678', '000-0000-0000', '504-1234-5678'],
  ['1012345678', '000-0000-0000', '010-1234-5678'],
  ['6164', '00000', '06164'],
  ['135080', '000\\-000', '135-080'],
  ['135080', '000"-"000', '135-080'],
  ['1234567', '[<=9999999]###-####;(0##) ###-####', '123-4567'],
  ['212345678', '[<=9999999]###-####;(0##) ###-####', '(021) 234-5678'],
  ['1012345678', '[<=9999999]###-####;\\(0##\\)\\ ####-####', '(010) 1234-5678'],
  ['9001011234567', '000000\\-0000000', '900101-1234567'],
  ['123', '0"개"', '123개'],
  ['7', '"A-"000', 'A-007'],
  ['7', '"WMP-"0', 'WMP-7'],
  ['5', '[$₩-412]0', '₩5'],
  ['0', '00000', '00000'],
  ['5', '0;-0;"없음"', '5'],
  ['0', '0;-0;"없음"0', '없음0'],
  ['123456', '000', '123456'],
  ['600', '[Blue]0000', '0600'],
])('%s을(를) %s(으)로 꾸미면 %s(으)로 보인다', (written, code, seen) => {
  expect(shown(written, code)).toBe(seen);
});

it.each([
  ['12900', '#,##0'],
  ['12900', '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  ['12900', '₩#,##0'],
  ['1.5', '00000'],
  ['-5', '00000'],
  ['12', '0.00'],
  ['12', '0%'],
  ['12', '0.00E+00'],
  ['12', '# ?/?'],
  ['12', '@'],
  ['12', 'General'],
  ['12', 'G/표준'],
  ['12', ''],
  ['12', '[DBNum4][$-412]General'],
  ['12', '"안"'.repeat(200)],
])('%s을(를) %s(으)로 꾸민 것은 그 숫자로 읽는다', (written, code) => {
  expect(shown(written, code)).toBe(written);
});

it.each([
  ['yyyy-mm-dd', true],
  ['yyyy"년" m"월" d"일"', true],
  ['[$-412]AM/PM h:mm', true],
  ['[h]:mm', true],
  ['[Red]0', false],
  ['"day"0', false],
  ['0\\d', false],
  ['#,##0', false],
])('%s은(는) 날짜인지 안다: %s', (code, isDate) => {
  expect(readNumberFormat(code).isDate).toBe(isDate);
});

it('0으로 채운 서식은 어느 자리 수든 그 자리까지 0을 붙인다', () => {
  const format = fc.array(fc.constantFrom('0', '00', '0000'), { minLength: 1, maxLength: 5 });
  const sign = fc.constantFrom('-', ' ', '"/"', '\\.');
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), format, sign, (number, parts, between) => {
      const places = parts.join('').length;
      const seen = shown(String(number), parts.join(between));
      expect(seen.replace(/\D/g, '')).toBe(String(number).padStart(places, '0'));
    }),
  );
});

it('어떤 서식이든 멈추지 않고, 숫자를 잃지 않는다', () => {
  const code = fc.array(fc.constantFrom('0', '#', '-', '"', '[', ']', ';', '<=9', 'y', '\\', '_', ',', '글', '$'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(code, (signs) => {
      const seen = shown('1234', signs.join(''));
      expect(seen.replace(/[^\d]/g, '')).toMatch(/1.*2.*3.*4/);
    }),
  );
});

it('파일의 칸에서도 보이는 대로 읽는다', async () => {
  const book = new ExcelJS.Workbook();
  const row = book
    .addWorksheet('목록')
    .addRow([123, 12345678901, 50412345678, 12900, new Date(Date.UTC(2026, 10, 23))]);
  ['00000', '000000000000', '000-0000-0000', '#,##0', 'yyyy-mm-dd'].forEach((code, at) => {
    row.getCell(at + 1).numFmt = code;
  });
  const file = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()).buffer);
  expect(file).toMatchObject({
    sheets: [{ cells: [['00123', '012345678901', '504-1234-5678', '12900', '2026-11-23']] }],
  });
});
