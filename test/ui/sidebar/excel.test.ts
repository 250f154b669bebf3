/** .xlsx as the page reads and writes it. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { cellText, numberText, readXlsx } from '../../../src/ui/sidebar/excel/read-xlsx';
import { writeXlsx } from '../../../src/ui/sidebar/excel/write-xlsx';

const bytesOf = async (rows: readonly (readonly string[])[]): Promise<ArrayBuffer> =>
  (await writeXlsx(rows)).arrayBuffer();

async function openWritten(rows: readonly (readonly string[])[]): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await bytesOf(rows));
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('시트가 없습니다.');
  return sheet;
}

async function written(fill: (book: ExcelJS.Workbook) => void): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer()).buffer;
}

const oneRow = async (cells: ExcelJS.CellValue[], format?: string): Promise<string[]> => {
  const [row = []] = await readXlsx(
    await written((book) => {
      const line = book.addWorksheet('가').addRow(cells);
      line.eachCell((cell) => {
        if (format !== undefined) cell.numFmt = format;
      });
    }),
  );
  return row;
};

describe('엑셀 파일 읽기', () => {
  it('글, 숫자, 날짜, 참거짓은 판매자가 보는 글이 된다', async () => {
    expect(await oneRow(['송장번호', 612345678901, true, 1500.5])).toEqual([
      '송장번호',
      '612345678901',
      'TRUE',
      '1500.5',
    ]);
    const dates = [new Date(Date.UTC(2026, 10, 23)), new Date(Date.UTC(2026, 10, 23, 9, 30, 5))];
    expect(await oneRow(dates, 'yyyy-mm-dd hh:mm:ss')).toEqual(['2026-11-23', '2026-11-23 09:30:05']);
  });

  it('15자리를 넘는 숫자는 사라진 자리가 있으니 지수로 보인다', async () => {
    expect(await oneRow([123456789012345, 1234567890123456])).toEqual(['123456789012345', '1.234567890123456e+15']);
  });

  it('빈 칸과 빈 줄은 제자리에 있고, 첫 시트가 비면 다음 시트를 읽는다', async () => {
    const bytes = await written((book) => {
      book.addWorksheet('빈 시트');
      const sheet = book.addWorksheet('목록');
      sheet.getCell('B1').value = '배송번호';
      sheet.getCell('A3').value = ' 1 ';
    });
    expect(await readXlsx(bytes)).toEqual([
      ['', '배송번호'],
      ['', ''],
      [' 1 ', ''],
    ]);
  });

  it.each([
    ['6.12345678901E+11', '612345678901'],
    ['0.1', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['12345678901234567', '1.2345678901234568e+16'],
    ['-5', '-5'],
    ['글', '글'],
  ])('숫자 %s은(는) %s(으)로 보인다', (given, seen) => {
    expect(numberText(given)).toBe(seen);
  });

  it('날짜로 꾸민 긴 숫자는 Excel처럼 ####이다', () => {
    expect(cellText(new Date(Number.NaN))).toBe('########');
  });

  it.each([
    ['글', 'PK\u0003\u0004 아무 글'],
    ['빈 파일', ''],
  ])('엑셀 파일이 아니면 실패한다: %s', async (_, text) => {
    await expect(readXlsx(new TextEncoder().encode(text).buffer as ArrayBuffer)).rejects.toThrow();
  });
});

describe('엑셀 파일 만들기', () => {
  it('모든 칸이 글 서식이라, 빈 송장번호 칸에 적는 번호도 글이다', async () => {
    const sheet = await openWritten([
      ['우편번호', '운송장번호'],
      ['06164', ''],
    ]);
    for (const place of ['A1', 'B1', 'A2', 'B2']) expect(sheet.getCell(place).numFmt).toBe('@');
    expect(sheet.getCell('A2').value).toBe('06164');
  });

  it('수식처럼 생긴 글과 XML의 글자도 글 그대로이다', async () => {
    const texts = ['=1+1', '+82', '-', '@가', "'06164", '<b>&"굵게"</b>', '두\n줄', ' 빈칸 '];
    const sheet = await openWritten([texts]);
    expect(texts.map((_, at) => sheet.getCell(1, at + 1).value)).toEqual(texts);
    expect(await readXlsx(await bytesOf([texts]))).toEqual([texts]);
  });

  it('무엇을 적든 읽으면 같다', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((one) => one.replace(/[\r\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
    const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const framed = [['가', '나', '다'], ...cells.map(([one = '', two = '']) => [one, two, '끝'])];
        expect(await readXlsx(await bytesOf(framed))).toEqual(framed);
      }),
      { numRuns: 40 },
    );
  });
});
