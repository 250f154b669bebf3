/** .xlsx as the page reads and writes it. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { dateText, numberText } from '../../../../src/ui/sidebar/excel/cell-text';
import { type ExcelFile, readXlsx } from '../../../../src/ui/sidebar/excel/read-xlsx';
import { writeXlsx } from '../../../../src/ui/sidebar/excel/write-xlsx';
import { handmadeXlsx } from '../../../local/apps-script/xlsx/handmade-xlsx';

const bytesOf = async (rows: readonly (readonly string[])[]): Promise<ArrayBuffer> =>
  (await writeXlsx(rows)).arrayBuffer();

async function fileOf(bytes: ArrayBuffer): Promise<ExcelFile> {
  const file = await readXlsx(bytes);
  if (file === 'tooLarge') throw new Error('너무 크다고 거절했습니다.');
  return file;
}

/** The cells of the first visible sheet. */
const cellsOf = async (bytes: ArrayBuffer): Promise<string[][]> => (await fileOf(bytes)).sheets[0]?.cells ?? [];

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
  const [row = []] = await cellsOf(
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

  it('빈 칸과 빈 줄은 제자리에 있고, 빈 시트는 시트가 아니다', async () => {
    const bytes = await written((book) => {
      book.addWorksheet('빈 시트');
      const sheet = book.addWorksheet('목록');
      sheet.getCell('B1').value = '배송번호';
      sheet.getCell('A3').value = ' 1 ';
    });
    const cells = [
      ['', '배송번호'],
      ['', ''],
      [' 1 ', ''],
    ];
    expect(await fileOf(bytes)).toEqual({ sheets: [{ name: '목록', cells, hiddenRows: 0 }], hiddenSheets: 0 });
  });

  it('보이는 시트만 차례대로 주고, 숨긴 시트와 숨긴 행을 센다', async () => {
    const bytes = await written((book) => {
      book.addWorksheet('안내', { state: 'hidden' }).addRow(['배송번호']);
      book.addWorksheet('아주 숨긴 것', { state: 'veryHidden' }).addRow(['배송번호']);
      const sheet = book.addWorksheet('목록');
      sheet.addRows([['배송번호'], ['1'], ['2'], ['3']]);
      for (const row of [2, 4, 9]) sheet.getRow(row).hidden = true;
      book.addWorksheet('합계').addRow(['4']);
    });
    const { sheets, hiddenSheets } = await fileOf(bytes);
    expect(sheets.map(({ name, hiddenRows }) => [name, hiddenRows])).toEqual([
      ['목록', 2],
      ['합계', 0],
    ]);
    expect(hiddenSheets).toBe(2);
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

  it.each([
    ['46349', '2026-11-23'],
    ['46349.586805555555', '2026-11-23 14:05:00'],
    ['0.586805555555', '14:05:00'],
    ['46349.999999999', '2026-11-24'],
    ['612345678901', '########'],
    ['-1', '########'],
    ['글', '########'],
  ])('날짜로 꾸민 %s은(는) %s이다', (given, seen) => {
    expect(dateText(given)).toBe(seen);
  });

  it('옛 맥의 파일은 1904년부터 센다', async () => {
    const bytes = await written((book) => {
      book.properties.date1904 = true;
      book.addWorksheet('가').getCell('A1').value = new Date(Date.UTC(2026, 10, 23, 9));
    });
    expect(await cellsOf(bytes)).toEqual([['2026-11-23 09:00:00']]);
  });

  it('여러 글꼴로 나뉜 글은 이어지고, 수식은 그 값이며, 읽는 소리는 글이 아니다', async () => {
    const bytes = await written((book) => {
      book
        .addWorksheet('가')
        .addRow([
          { richText: [{ text: '6123', font: { bold: true } }, { text: ' 4567' }] },
          { formula: '1+1', result: 2 },
          { formula: '"가"', result: '가' },
          { error: '#N/A' },
          { text: '여기', hyperlink: 'https://example.com/' },
        ] as ExcelJS.CellValue[]);
    });
    expect(await cellsOf(bytes)).toEqual([['6123 4567', '2', '가', '#N/A', '여기']]);
    const phonetic = await handmadeXlsx({
      strings:
        '<si><t>송</t><rPh sb="0" eb="1"><t>SONG</t></rPh></si><si><t xml:space="preserve"> _x0041_&#xAC00;&amp; </t></si>',
      sheet:
        '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>나</t></is></c></row></sheetData>',
      styles: '',
    });
    expect(await cellsOf(Uint8Array.from(phonetic).buffer)).toEqual([['송', ' A가& ', '나']]);
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
    expect(await cellsOf(await bytesOf([texts]))).toEqual([texts]);
  });

  it('무엇을 적든 읽으면 같다', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((one) => one.replace(/[\r\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
    const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const framed = [['가', '나', '다'], ...cells.map(([one = '', two = '']) => [one, two, '끝'])];
        expect(await cellsOf(await bytesOf(framed))).toEqual(framed);
      }),
      { numRuns: 40 },
    );
  });
});
