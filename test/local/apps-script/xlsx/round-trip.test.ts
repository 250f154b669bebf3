/** What is saved as xlsx, with its extras beside it, is loaded as it was. */
import fc from 'fast-check';
import type { RowData, SheetData, WorkbookData } from '../../../../local/apps-script/spreadsheet/model';
import { fillPart } from '../../../../local/apps-script/spreadsheet/rows';
import { emptySheet, emptyWorkbook } from '../../../../local/apps-script/spreadsheet/sheets';
import { readWorkbook, writeWorkbook } from '../../../../local/apps-script/xlsx';
import { arbitraryWorkbook } from './arbitrary-workbook';
import { canonical, canonicalRow } from './canonical';

const unknown = { name: '파일', newId: () => 'new' };

async function reopened(workbook: WorkbookData): Promise<WorkbookData> {
  const { bytes, extras } = await writeWorkbook(workbook);
  return await readWorkbook(bytes, { ...unknown, extras });
}

/** A row without who hid it, which only the state file knows. */
function contentOf({ hidden, ...row }: RowData): unknown {
  return [canonicalRow(row), hidden !== undefined];
}

function workbookOf(...sheets: SheetData[]): WorkbookData {
  return { ...emptyWorkbook(), sheets, activeSheetId: sheets[0]!.id };
}

test('저장했다가 다시 열면 모든 것이 그대로다', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
      expect(canonical(await reopened(workbook))).toEqual(canonical(workbook));
    }),
    { numRuns: 80 },
  );
});

test('상태 파일을 잃어도 칸의 값과 수식과 메모는 그대로다', async () => {
  const cells = (rows: RowData[]) => rows.map((row) => contentOf({ ...row, styles: [], validations: [] }));
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
      // A hidden tab of this name is taken for the one that holds the lists of drop-downs.
      fc.pre(!workbook.sheets.some(({ name, hidden }) => hidden && name === '_목록'));
      const { bytes } = await writeWorkbook(workbook);
      const { sheets } = await readWorkbook(bytes, { ...unknown, timeZone: workbook.timeZone });
      workbook.sheets.forEach(({ rows }, index) => {
        expect(cells(sheets[index]!.rows.slice(0, rows.length))).toEqual(cells(rows));
      });
    }),
    { numRuns: 40 },
  );
});

describe('큰 표', () => {
  test('열 전체의 서식과 드롭다운은 행 수와 상관없이 몇 줄로 저장된다', async () => {
    const sheet = emptySheet(0, '주문', 20_000, 50);
    const whole = { row: 2, column: 1, rows: 19_999, columns: 50 };
    fillPart(sheet.rows, whole, 'styles', { numberFormat: '@' });
    fillPart(sheet.rows, whole, 'validations', { criteria: 'VALUE_IN_LIST', args: [['예'], true], allowInvalid: true });
    const { bytes, extras } = await writeWorkbook(workbookOf(sheet));
    expect(bytes.length + JSON.stringify(extras).length).toBeLessThan(15_000);
    const [loaded] = (await readWorkbook(bytes, { ...unknown, extras })).sheets;
    expect(loaded!.rows[19_999]!.styles[49]).toEqual({ numberFormat: '@' });
    expect(loaded!.rows[0]!.styles[49]).toBeUndefined();
    expect(loaded!.rows[19_999]!.validations[49]!.args).toEqual([['예'], true]);
  });
});

describe('날짜', () => {
  test('서식 없는 칸의 날짜는 날짜로 남는다', async () => {
    const sheet = emptySheet(0, '시트', 1, 2);
    const date = new Date('2026-11-23T10:00:00.123+09:00');
    sheet.rows[0]!.values = [date, date];
    sheet.rows[0]!.styles = [undefined, { numberFormat: '@' }];
    const [row] = (await reopened(workbookOf(sheet))).sheets[0]!.rows;
    expect(row!.values).toEqual([date, date]);
  });

  test('날짜 서식 칸의 수는 구글에서처럼 날짜로 읽히고, 날짜가 될 수 없는 수는 수로 남는다', async () => {
    const sheet = emptySheet(0, '시트', 1, 2);
    sheet.rows[0]!.values = [46_349, 1e20];
    sheet.rows[0]!.styles = [{ numberFormat: 'yyyy-mm-dd' }, { numberFormat: 'yyyy-mm-dd' }];
    const [row] = (await reopened(workbookOf(sheet))).sheets[0]!.rows;
    expect(row!.values).toEqual([new Date('2026-11-23T00:00:00+09:00'), 1e20]);
  });

  test('서머타임이 있는 시간대에서도 같은 순간이다', async () => {
    const winterAndSummer = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((text) => new Date(text));
    const sheet = emptySheet(0, '시트', 1, 2);
    sheet.rows[0]!.values = winterAndSummer;
    const [row] = (await reopened({ ...workbookOf(sheet), timeZone: 'America/New_York' })).sheets[0]!.rows;
    expect(row!.values).toEqual(winterAndSummer);
  });
});

describe('다른 프로그램에서 고친 파일', () => {
  test('이름이 바뀐 탭은 자리로 알아보고, 번호와 보호를 지킨다', async () => {
    const before = { ...emptySheet(7, '주문', 5, 3), protections: [{ id: 'p', description: '', warningOnly: true }] };
    const { extras } = await writeWorkbook(workbookOf(before));
    const { bytes } = await writeWorkbook(workbookOf(emptySheet(0, '주문 (11월)', 5, 3)));
    const [sheet] = (await readWorkbook(bytes, { ...unknown, extras })).sheets;
    expect(sheet).toMatchObject({ id: 7, name: '주문 (11월)', protections: before.protections });
  });

  test('늘어난 행과 새 탭을 받아들이고, 새 탭은 비어 있는 번호를 받는다', async () => {
    const { extras } = await writeWorkbook(workbookOf(emptySheet(7, '주문', 5, 3)));
    const longer = emptySheet(0, '주문', 9, 3);
    longer.rows[8]!.values = ['끝'];
    const { bytes } = await writeWorkbook(workbookOf(longer, emptySheet(1, '메모')));
    const { sheets } = await readWorkbook(bytes, { ...unknown, extras });
    expect(sheets.map(({ id, name, rows }) => [id, name, rows.length])).toEqual([
      [7, '주문', 9],
      [8, '메모', 1000],
    ]);
  });

  test('고쳐진 드롭다운은 파일의 것을 따른다', async () => {
    const sheetWith = (list: string[]) => {
      const sheet = emptySheet(0, '주문', 1, 1);
      const helpText = '가'.repeat(300);
      sheet.rows[0]!.validations = [{ criteria: 'VALUE_IN_LIST', args: [list, true], allowInvalid: true, helpText }];
      return sheet;
    };
    const { extras } = await writeWorkbook(workbookOf(sheetWith(['예'])));
    const { bytes } = await writeWorkbook(workbookOf(sheetWith(['예', '아니오'])));
    const [sheet] = (await readWorkbook(bytes, { ...unknown, extras })).sheets;
    expect(sheet!.rows[0]!.validations[0]!.args).toEqual([['예', '아니오'], true]);
  });

  test('사라진 활성 탭 대신 보이는 첫 탭이 열린다', async () => {
    const { extras } = await writeWorkbook(workbookOf(emptySheet(3, '지운 탭'), emptySheet(4, '남은 탭')));
    const { bytes } = await writeWorkbook(workbookOf(emptySheet(4, '남은 탭')));
    expect((await readWorkbook(bytes, { ...unknown, extras })).activeSheetId).toBe(4);
  });
});
