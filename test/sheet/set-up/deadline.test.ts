/** 양식 만들기·점검 of a column that holds a day by which something must be done: red when over, orange today and tomorrow. */
import fc from 'fast-check';
import type { ColorRule } from '../../../src/ports';
import { columnLetters, columnOf, defineTab, setUpTab, type Tab, text, time } from '../../../src/sheet';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { shipmentsTab, unsentStates } from '../../../src/tabs/shipments.tab';
import { type FakeWorkbook, fakeWorkbook, workbookWith } from '../../helpers/workbook';

const RED = '#ea9999';
const ORANGE = '#f9cb9c';

const dueTab = defineTab({
  name: '보낼 것',
  help: '시험을 위한 탭',
  key: ['action'],
  columns: {
    action: text('작업', { required: true }),
    state: text('상태', { colors: { 끝: '#00ff00' } }),
    due: time('기한', { deadline: { column: 'state', words: ['새것', '준비'] } }),
    message: text('메시지', { owner: 'addon' }),
  },
});

const rulesOf = (workbook: FakeWorkbook, { name }: Tab) => workbook.seller(name).grid.colorRules;

function setUp(tab: Tab, workbook = fakeWorkbook()) {
  setUpTab(tab, workbook, 0);
  return rulesOf(workbook, tab);
}

/** The two rules of the column, in their order. */
const ofColumn = (rules: readonly ColorRule[], column: number) =>
  rules.filter(({ area }) => area.column === column && area.columns === 1);

it('지난 날이 먼저 빨강이고, 오늘과 내일이 주황이다', () => {
  expect(ofColumn(setUp(dueTab), 3)).toEqual([
    {
      area: { row: 2, column: 3, rows: 999, columns: 1 },
      formula: 'AND(LEFT($C2,10)<>"",OR($B2="새것",$B2="준비"),LEFT($C2,10)<TEXT(TODAY(),"yyyy-mm-dd"))',
      background: RED,
    },
    {
      area: { row: 2, column: 3, rows: 999, columns: 1 },
      formula: 'AND(LEFT($C2,10)<>"",OR($B2="새것",$B2="준비"),LEFT($C2,10)<=TEXT(TODAY()+1,"yyyy-mm-dd"))',
      background: ORANGE,
    },
  ]);
});

it('상태의 색 뒤, 메시지가 부르는 칸의 색 앞에 온다', () => {
  const columns = setUp(dueTab).map(({ area, background }) => [area.column, background]);
  expect(columns).toEqual([
    [2, '#00ff00'],
    [3, RED],
    [3, ORANGE],
    [1, '#ffe599'],
  ]);
});

it('두 번 점검해도 규칙이 늘지 않는다', () => {
  const workbook = fakeWorkbook();
  const once = setUp(dueTab, workbook);
  expect(setUp(dueTab, workbook)).toEqual(once);
});

it('기한이나 상태의 열을 옮기면 다음 점검에서 따라간다', () => {
  const workbook = fakeWorkbook();
  setUp(dueTab, workbook);
  const seller = workbook.seller(dueTab.name);
  seller.moveColumn('기한', 1);
  seller.moveColumn('상태', 4);
  const rules = ofColumn(setUp(dueTab, workbook), seller.place('기한'));
  expect(rules.map(({ background }) => background)).toEqual([RED, ORANGE]);
  for (const { formula } of rules) expect(formula).toMatch(/LEFT\(\$A2,10\).*\$D2="새것"/);
});

it('상태 열의 이름이 바뀌어 찾을 수 없으면 기한에 색을 주지 않고, 기한이 없는 탭에는 규칙이 없다', () => {
  const workbook = fakeWorkbook();
  setUp(dueTab, workbook);
  workbook.seller(dueTab.name).rename('상태', '내 상태');
  expect(ofColumn(setUp(dueTab, workbook), 3)).toEqual([]);
  const { due: _due, ...columns } = dueTab.columns;
  const { name, help } = dueTab;
  expect(setUp(defineTab({ name, help, key: ['action'], columns })).map(({ background }) => background)).toEqual([
    '#00ff00',
    '#ffe599',
  ]);
});

describe.each([
  ['주문', ordersTab, ['신규주문', '상품준비중']],
  ['송장', shipmentsTab, unsentStates],
] as const)('%s 탭의 발송기한', (name, tab, words) => {
  const at = (header: string): string => {
    const workbook = workbookWith<Tab>(tab, []);
    return columnLetters(workbook.seller(name).place(header));
  };

  it('아직 보내지 않은 상태에서만 색이 있다', () => {
    const workbook = workbookWith<Tab>(tab, []);
    const { place } = workbook.seller(name);
    const [over, soon, ...more] = ofColumn(setUp(tab, workbook), place('발송기한'));
    const state = at(columnOf(tab, 'state').header);
    const open = `OR(${words.map((word) => `$${state}2="${word}"`).join(',')})`;
    expect(over?.formula).toContain(`LEFT($${at('발송기한')}2,10)<TEXT(TODAY(),`);
    for (const rule of [over, soon]) expect(rule?.formula).toContain(open);
    expect([over?.background, soon?.background, more]).toEqual([RED, ORANGE, []]);
  });

  it('끝난 상태에는 색이 없다', () => {
    expect((tab.finished?.words ?? []).filter((word) => words.some((open) => open === word))).toEqual([]);
  });
});

it('글로 적은 날은 글의 차례가 날의 차례다', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const { encode } = dueTab.columns.due;
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [first, second] = [one, other].map((text) => String(encode(`${text} 23:59:59`)).slice(0, 10));
      expect((first ?? '') < (second ?? '')).toBe(Date.parse(one) < Date.parse(other));
    }),
  );
});
