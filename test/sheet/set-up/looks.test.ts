/** 양식 만들기·점검 of one tab: how it looks and guides. */
import { defineTab, setUpTab, text } from '../../../src/sheet';
import { type FakeWorkbook, fakeWorkbook, workbookWith } from '../../helpers/workbook';
import { standTab } from '../stand.tab';

const setUp = (workbook: FakeWorkbook) => setUpTab(standTab, workbook, 0);
const columns = Object.values(standTab.columns);

function fresh() {
  const workbook = fakeWorkbook();
  setUp(workbook);
  return workbook.seller('진열');
}

it('열마다 끝 행까지 제 서식이고 머리글은 아니다', () => {
  const seller = fresh();
  for (const { header, format } of columns) {
    expect([2, 500, 1000].map((row) => seller.cell(row, header)?.format)).toEqual([format, format, format]);
    expect(seller.cell(1, header)?.format).toBe('General');
  }
});

it('목록과 체크박스는 판매자의 열에만 있고, 제휴몰과 애드온의 열에는 막는 것이 없다', () => {
  const seller = fresh();
  for (const { header, owner, rule } of columns) {
    const isSellers = owner === 'seller' || owner === 'initial';
    expect(seller.cell(2, header)?.rule).toEqual(isSellers ? rule : undefined);
  }
  expect(seller.cell(2, '작업')?.rule).toEqual({ kind: 'list', values: ['보내기', '멈추기'] });
});

it('제휴몰의 열에 걸려 있던 검사는 걷고, 판매자의 열에 판매자가 건 검사는 둔다', () => {
  const workbook = workbookWith(standTab, []);
  const sheet = workbook.sheet('진열');
  const at = (header: string) => ({ row: 2, column: workbook.seller('진열').place(header), rows: 5, columns: 1 });
  sheet?.layout.setRule(at('상태'), { kind: 'list', values: ['가'] });
  sheet?.layout.setRule(at('메모'), { kind: 'list', values: ['나'] });
  setUp(workbook);
  expect(workbook.seller('진열').cell(2, '상태')?.rule).toBeUndefined();
  expect(workbook.seller('진열').cell(2, '메모')?.rule).toEqual({ kind: 'list', values: ['나'] });
});

it('다시 넣은 열은 왼쪽 이웃의 검사와 서식을 물려받지 않는다', () => {
  const workbook = workbookWith(standTab, []);
  setUp(workbook);
  const seller = workbook.seller('진열');
  seller.deleteColumn('별명');
  setUp(workbook);
  expect(seller.cell(2, '고름')?.rule).toEqual({ kind: 'checkbox' });
  expect(seller.cell(2, '별명')?.rule).toBeUndefined();
  expect(seller.cell(2, '별명')?.format).toBe('@');
});

it('머리글은 누가 채우는지 색과 메모로 말하고, 굵고, 고정되어 있다', () => {
  const seller = fresh();
  const looks = ['메모', '별명', '상태', '결과'].map((header) => seller.cell(1, header)?.background);
  expect(new Set(looks).size).toBe(4);
  expect(seller.cell(1, '메모')?.note).toBe('판매자가 적습니다.');
  expect(seller.cell(1, '번호')?.note).toBe('제휴몰의 값입니다. 수집할 때마다 새로 적힙니다.\n꼭 있어야 합니다.');
  for (const { header } of columns) expect(seller.cell(1, header)?.bold).toBe(true);
  expect(seller.grid.frozen).toEqual({ rows: 1, columns: 0 });
});

it('제휴몰과 애드온의 열을 고치려 하면 경고만 하고, 판매자의 열은 경고하지 않는다', () => {
  const seller = fresh();
  const warned = seller.grid.warnings.flatMap(({ areas }) => areas);
  for (const { header, owner } of columns) {
    const at = seller.place(header);
    const isWarned = warned.some(({ column, columns }) => at >= column && at < column + columns);
    expect([header, isWarned]).toEqual([header, owner === 'mall' || owner === 'addon']);
  }
  expect(warned.every(({ row }) => row === 2)).toBe(true);
});

it('판매자가 고친 열 너비는 그대로 두고, 새로 넣은 열에만 너비를 준다', () => {
  const workbook = workbookWith(standTab, []);
  setUp(workbook);
  const { grid } = workbook.seller('진열');
  const memo = grid.columns[workbook.seller('진열').place('메모') - 1]!;
  memo.width = 333;
  workbook.seller('진열').deleteColumn('결과');
  setUp(workbook);
  expect(memo.width).toBe(333);
  expect(grid.columns[workbook.seller('진열').place('결과') - 1]?.width).toBe(120);
});

it('머리글 뒤의 빈 열은 걷어 내고, 판매자가 무엇이든 적은 열은 남긴다', () => {
  const workbook = fakeWorkbook();
  setUp(workbook);
  expect(workbook.seller('진열').grid.columns).toHaveLength(columns.length);
  workbook.seller('진열').insertColumns(columns.length + 1, 3);
  workbook.seller('진열').type(5, columns.length + 2, '여기');
  setUp(workbook);
  expect(workbook.seller('진열').grid.columns).toHaveLength(columns.length + 2);
});

const stateTab = defineTab({
  name: '상태표',
  help: '색을 보는 탭',
  key: ['action'],
  hidden: true,
  columns: {
    action: text('작업', { required: true }),
    result: text('결과', { owner: 'addon', hidden: true, colors: { 성공: '#00ff00', 오류: '#ff0000' } }),
    message: text('메시지', { owner: 'addon' }),
  },
});

it('눈에 띄어야 할 말과 메시지가 부르는 칸에 색을 준다', () => {
  const workbook = fakeWorkbook();
  setUpTab(stateTab, workbook, 0);
  const rules = workbook.seller('상태표').grid.colorRules;
  expect(rules.map(({ formula }) => formula)).toEqual([
    '$B2="성공"',
    '$B2="오류"',
    'AND(A$1<>"",ISNUMBER(SEARCH("「"&A$1&"」",$C2)))',
  ]);
  expect(rules[2]?.area).toEqual({ row: 2, column: 1, rows: 999, columns: 3 });
});

it('판매자가 볼 필요 없는 탭과 열은 만들 때만 숨기고, 꺼내 두면 다시 숨기지 않는다', () => {
  const workbook = fakeWorkbook();
  setUpTab(stateTab, workbook, 0);
  const { grid } = workbook.seller('상태표');
  expect([grid.hidden, grid.columns[1]?.hidden]).toEqual([true, true]);
  grid.hidden = false;
  grid.columns[1]!.hidden = false;
  setUpTab(stateTab, workbook, 0);
  expect([grid.hidden, grid.columns[1]?.hidden]).toEqual([false, false]);
});

it('머리글 한 행뿐인 탭에도 양식을 입힌다', () => {
  const workbook = workbookWith(standTab, [], { spare: 0 });
  setUp(workbook);
  expect(workbook.seller('진열').cell(2, '우편번호')?.format).toBe('@');
});
