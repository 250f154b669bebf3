/** Text from outside lands as exactly that text, whatever a `@` cell does with formulas and apostrophes. */
import fc from 'fast-check';
import { appendRows, count, defineTab, sheetOf, text, upsertRows } from '../../../src/sheet';
import { type FakeWorkbook, workbookWith } from '../../helpers/workbook';
import type { TextCellRules } from '../../helpers/workbook-cell';
import { standTab } from '../stand.tab';
import { hostileTexts } from './hostile-texts';

const behaviours: TextCellRules[] = [
  { formula: 'text', apostrophe: 'kept' },
  { formula: 'text', apostrophe: 'taken' },
  { formula: 'formula', apostrophe: 'kept' },
  { formula: 'formula', apostrophe: 'taken' },
];

const logTab = defineTab({
  name: '기록',
  help: '시험을 위한 기록',
  key: [],
  columns: { message: text('메시지', { owner: 'addon' }), seconds: count('초', { owner: 'addon' }) },
});

/** No raw text that could be a formula ever goes into a cell that is no text cell. */
function watchRawTexts(workbook: FakeWorkbook, tab: string): void {
  const sheet = workbook.sheet(tab)!;
  const { write } = sheet;
  workbook.sheet = (name) =>
    Object.assign(workbook.seller(name) && sheet, {
      write(area: Parameters<typeof write>[0], cells: Parameters<typeof write>[1]) {
        cells.forEach((line, y) => {
          line.forEach((cell, x) => {
            const raw = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell);
            if (raw) expect(workbook.seller(name).cell(area.row + y, area.column + x)?.format).toBe('@');
          });
        });
        write(area, cells);
      },
    });
}

const unix = (value: string): string => value.replace(/\r\n?/g, '\n');

describe.each(behaviours)('@ 칸이 수식을 $formula로, 작은따옴표를 $apostrophe로 다룰 때', (textCells) => {
  it.each([...hostileTexts, '가'.repeat(50_000)])('새 행과 있는 행의 %s은 그 글 그대로다', (hostile) => {
    const workbook = workbookWith(standTab, [{ mall: '위메프', id: '1', name: '옛 이름' }], { textCells });
    watchRawTexts(workbook, '진열');
    const rows = ['1', '2'].map((id) => ({ mall: '위메프', id, name: hostile, area: hostile, nickname: hostile }));
    upsertRows(standTab, sheetOf(standTab, workbook), rows);
    for (const header of ['이름', '지역', '별명']) {
      expect(
        workbook
          .seller('진열')
          .column(header)
          .map((cell) => unix(String(cell))),
      ).toEqual([unix(hostile), unix(hostile)]);
    }
    const cells = workbook.seller('진열').grid.cells.flat();
    expect(cells.filter(({ formula }) => formula !== '')).toEqual([]);
  });

  it('번호가 위험한 글이어도 한 행이고, 다시 적으면 아무것도 쓰지 않는다', () => {
    const workbook = workbookWith(standTab, [], { textCells });
    const rows = [{ mall: '@위메프', id: '=1+1', name: '가' }];
    upsertRows(standTab, sheetOf(standTab, workbook), rows);
    workbook.forgetCalls();
    expect(upsertRows(standTab, sheetOf(standTab, workbook), rows)).toMatchObject({ unchanged: 1 });
    expect(workbook.count('write')).toBe(0);
    expect(workbook.seller('진열').rows()).toMatchObject([{ 몰: '@위메프', 번호: '=1+1', 이름: '가' }]);
  });

  it('@ 서식을 잃은 열에도 글자 그대로 적히고, 서식이 되살아난다', () => {
    const workbook = workbookWith(standTab, [{ mall: '위메프', id: '1', zip: '01234' }], { textCells });
    const seller = workbook.seller('진열');
    for (const header of ['번호', '이름', '우편번호']) {
      for (const row of [2, 3]) seller.paste(row, header, seller.value(row, header) ?? '', 'General');
    }
    const rows = ['1', '00012345678901234567'].map((id) => ({ mall: '위메프', id, zip: '06164', name: '=x' }));
    upsertRows(standTab, sheetOf(standTab, workbook), rows);
    expect(seller.column('번호')).toEqual(['1', '00012345678901234567']);
    expect(seller.column('우편번호')).toEqual(['06164', '06164']);
    expect(seller.column('이름')).toEqual(['=x', '=x']);
    for (const row of [2, 3]) expect(seller.cell(row, '우편번호')?.format).toBe('@');
  });

  it('기록에 붙는 글도 그대로다', () => {
    const workbook = workbookWith(logTab, [], { textCells });
    watchRawTexts(workbook, '기록');
    const rows = hostileTexts.map((message, seconds) => ({ message, seconds }));
    appendRows(logTab, sheetOf(logTab, workbook), rows, { keep: 100, slack: 10 });
    expect(
      workbook
        .seller('기록')
        .column('메시지')
        .map((cell) => unix(String(cell))),
    ).toEqual(hostileTexts.map(unix));
    expect(workbook.seller('기록').column('초')).toEqual(hostileTexts.map((_, at) => at));
  });

  it('어떤 글이든 그대로다', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('', '=', '+', '-', '@', "'", '\t'),
        (rest, first) => {
          const workbook = workbookWith(standTab, [{ mall: '위메프', id: '1' }], { textCells });
          const name = `${first}${rest}`;
          upsertRows(standTab, sheetOf(standTab, workbook), [{ mall: '위메프', id: '1', name }]);
          expect(unix(String(workbook.seller('진열').column('이름')[0]))).toBe(unix(name));
        },
      ),
    );
  });
});

it('6만 글자는 시트가 받는 만큼만 적고, 줄였다고 끝에 적는다', () => {
  const workbook = workbookWith(standTab, []);
  const rows = [{ mall: '위메프', id: '1', name: '가'.repeat(60_000) }];
  upsertRows(standTab, sheetOf(standTab, workbook), rows);
  const written = String(workbook.seller('진열').column('이름')[0]);
  expect(written).toHaveLength(50_000);
  expect(written.slice(-10)).toBe('가가…(이하 생략)');
  expect(upsertRows(standTab, sheetOf(standTab, workbook), rows)).toMatchObject({ unchanged: 1 });
});

it('위험한 글을 적어도 같은 열에 있는 판매자의 숫자는 숫자로 남는다', () => {
  const workbook = workbookWith(
    standTab,
    ['1', '2', '3'].map((id) => ({ mall: '위메프', id, state: '옛' })),
  );
  workbook.seller('진열').paste(3, '이름', 1234567890123456);
  const wish = (id: string) => ({ mall: '위메프', id, state: '=새', name: '=이름' });
  upsertRows(standTab, sheetOf(standTab, workbook), [wish('1'), { mall: '위메프', id: '2', state: '=새' }, wish('3')]);
  expect(workbook.seller('진열').column('이름')).toEqual(['=이름', 1234567890123456, '=이름']);
});
