/** An .xlsx of a few hundred bytes that names a cell a million rows away: the page refuses it instead of standing still. */
import { openExcelPart } from '../../helpers/excel-part';
import { handmadeXlsx } from '../../local/xlsx/handmade-xlsx';

const { readXlsx } = openExcelPart();

const read = async (rows: string): Promise<string[][]> =>
  readXlsx(Uint8Array.from(await handmadeXlsx({ sheet: `<sheetData>${rows}</sheetData>`, styles: '' })).buffer);

const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;

it.each([
  ['끝에 있는 셀 하나', `<row r="1048576">${cell('XFD1048576')}</row>`],
  ['멀리 떨어진 두 셀', `<row r="1">${cell('XFD1')}</row><row r="900000">${cell('A900000')}</row>`],
  ['있을 수 없는 행 번호', '<row r="999999999"/>'],
  ['숫자 대신 글자 참조로 적은 행 번호', '<row r="&#57;99999999"/>'],
  ['행 번호가 아닌 것', '<row r="-1"/>'],
])('%s은(는) 거절한다', async (_, rows) => {
  // The page's own sentence: a reader that had filled its memory first would say something else.
  await expect(read(rows)).rejects.toThrow(/^(?:The sheet has \d+ rows of|No place of a cell)/);
});

it('좁고 긴 표와, 번호를 적지 않은 행은 읽는다', async () => {
  expect(await read(`<row r="3">${cell('B3')}</row>`)).toEqual([
    ['', ''],
    ['', ''],
    ['', '1'],
  ]);
  expect((await read(`<row r="30000">${cell('C30000')}</row>`)).length).toBe(30_000);
});
