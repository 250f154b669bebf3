/** 양식 만들기 in an empty file: everything is made, and doing it again changes nothing. */
import { defineTab, setUpTab, text } from '../../../src/sheet';
import { tabs } from '../../../src/tabs';
import { fakeWorkbook } from '../../helpers/workbook';
import { standTab } from '../stand.tab';
import { furnished, headersOf } from './furnished';

const hiddenTab = defineTab({
  name: '숨은 목록',
  help: '시험을 위한 탭',
  key: ['id'],
  hidden: true,
  columns: { id: text('번호', { owner: 'addon' }), trace: text('지문', { owner: 'addon', hidden: true, width: 40 }) },
});

const wideTab = defineTab({
  name: '넓은 탭',
  help: '시험을 위한 탭',
  key: [],
  columns: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`column${at}`, text(`열${at}`, {})])),
});

it('탭과 머리글을 정해진 차례로 만들고 만든 것을 알린다', () => {
  const { seller, report } = furnished();
  expect(seller.headers()).toEqual(headersOf(standTab));
  expect(report).toEqual({ tab: '진열', isNew: true, made: headersOf(standTab), renamed: [], problems: [] });
});

it('새 탭은 말한 자리에 놓는다', () => {
  const workbook = fakeWorkbook();
  setUpTab(standTab, workbook, 0);
  setUpTab(hiddenTab, workbook, 1);
  expect(workbook.sheetNames()).toEqual(['진열', '숨은 목록', '시트1']);
});

it('판매자가 비워 둔 같은 이름의 탭은 그대로 쓴다', () => {
  const workbook = fakeWorkbook();
  workbook.addSheet('진열', 0);
  expect(setUpTab(standTab, workbook, 5)).toMatchObject({ isNew: false, made: headersOf(standTab), problems: [] });
  expect(workbook.sheetNames()).toEqual(['진열', '시트1']);
});

it('열이 26개를 넘는 탭에는 열을 늘린다', () => {
  expect(furnished(wideTab).seller.headers()).toEqual(headersOf(wideTab));
});

it('오른쪽의 빈 열은 없애고 행은 없애지 않는다', () => {
  const { grid } = furnished().seller;
  expect(grid.columns).toHaveLength(headersOf(standTab).length);
  expect(grid.cells).toHaveLength(1000);
});

it('숨길 탭은 만들 때 숨기고, 판매자가 다시 열어 둔 것은 그대로 둔다', () => {
  const { seller, again } = furnished(hiddenTab);
  expect(seller.grid.hidden).toBe(true);
  seller.grid.hidden = false;
  again();
  expect(seller.grid.hidden).toBe(false);
  expect(furnished().seller.grid.hidden).toBe(false);
});

it('숨길 열은 만들 때 숨긴다', () => {
  expect(furnished(hiddenTab).seller.grid.columns.map(({ hidden, width }) => [hidden, width])).toEqual([
    [false, 120],
    [true, 40],
  ]);
});

it('행이 하나뿐인 탭에도 만든다', () => {
  const workbook = fakeWorkbook();
  workbook.addSheet('진열', 0).deleteRows(2, 999);
  expect(setUpTab(standTab, workbook, 0).made).toEqual(headersOf(standTab));
  expect(workbook.seller('진열').cell(2, '번호')?.format).toBe('@');
});

it.each([standTab, hiddenTab, wideTab, ...tabs].map((tab) => [tab.name, tab] as const))(
  '「%s」 탭을 두 번 만들어도 파일이 같고 할 말이 없다',
  (name, tab) => {
    const { workbook, again } = furnished(tab);
    const once = JSON.stringify(workbook.state());
    expect(again()).toEqual({ tab: name, isNew: false, made: [], renamed: [], problems: [] });
    expect(JSON.stringify(workbook.state()) === once).toBe(true);
  },
);

it('행이 많아도 시트에 묻는 횟수는 같다', () => {
  const calls = (rows: number) => {
    const { workbook, seller, again } = furnished();
    seller.insertRows(2, rows);
    for (let row = 2; row < 2 + rows; row += 1) seller.type(row, '번호', `A-${row}`);
    workbook.forgetCalls();
    again();
    return workbook.calls.length;
  };
  expect(calls(300)).toBe(calls(1));
});
