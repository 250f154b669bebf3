/** An .xlsx of a few KB that would fill the page's memory or let it stand still: it is refused. */
import { openExcelPart } from '../../../helpers/excel-part';
import { handmadeXlsx } from '../../../local/apps-script/xlsx/handmade-xlsx';

const { readXlsx } = openExcelPart();

const openRows = async (rows: string, strings = '') =>
  readXlsx(
    Uint8Array.from(await handmadeXlsx({ sheet: `<sheetData>${rows}</sheetData>`, styles: '', strings })).buffer,
  );

async function read(rows: string): Promise<string[][]> {
  const file = await openRows(rows);
  if (file === 'tooLarge') throw new Error('너무 크다고 거절했습니다.');
  return Array.from(file.sheets[0]?.cells ?? [], (row) => Array.from(row));
}

const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;

it.each([
  ['끝에 있는 셀 하나', `<row r="1048576">${cell('XFD1048576')}</row>`],
  ['멀리 떨어진 두 셀', `<row r="1">${cell('XFD1')}</row><row r="900000">${cell('A900000')}</row>`],
  ['칸이 200만 개를 넘는 시트', `<row>${'<c/>'.repeat(2_000_001)}</row>`],
])('%s은(는) 너무 크다고 거절한다', async (_, rows) => {
  expect(await openRows(rows)).toBe('tooLarge');
});

it('서로 다른 글이 50만 개를 넘으면 너무 크다고 거절한다', async () => {
  expect(await openRows('<row><c t="s"><v>0</v></c></row>', '<si><t/></si>'.repeat(500_001))).toBe('tooLarge');
});

it.each([
  ['있을 수 없는 행 번호', '<row r="999999999"/>'],
  ['숫자 대신 글자 참조로 적은 행 번호', '<row r="&#57;99999999"/>'],
  ['행 번호가 아닌 것', '<row r="-1"/>'],
  ['있을 수 없는 열', `<row r="1">${cell('XFE1')}</row>`],
  ['닫히지 않은 칸', `<row r="1">${'<c '.repeat(20_000)}</row>`],
  ['닫히지 않은 따옴표', `<row r="1"><c r="A1${'<c '.repeat(20_000)}</row>`],
  ['문서 유형', '<!DOCTYPE a [<!ENTITY b "c">]><row/>'],
])('%s은(는) 읽을 수 없다', async (_, rows) => {
  await expect(openRows(rows)).rejects.toBeDefined();
});

it('서식만 있는 칸이 끝까지 있어도 목록은 읽는다', async () => {
  const blank = Array.from({ length: 50_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`).join(
    '',
  );
  expect(await read(`<row r="1">${cell('A1')}</row>${blank}<row r="1048576"><c r="XFD1048576" s="1"/></row>`)).toEqual([
    ['1'],
  ]);
});

it('좁고 긴 표와, 번호를 적지 않은 행은 읽는다', async () => {
  expect(await read(`<row r="3">${cell('B3')}</row>`)).toEqual([
    ['', ''],
    ['', ''],
    ['', '1'],
  ]);
  expect((await read(`<row r="30000">${cell('C30000')}</row>`)).length).toBe(30_000);
});
