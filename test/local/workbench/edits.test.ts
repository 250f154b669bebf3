/** A person's edits in the workbench: read as typed, hidden by filter, passed to the script's `onEdit`. */
import { createRuntime, emptyState, emptyWorkbook, type Runtime } from '../../../local/apps-script';
import { watchWorkbook } from '../../../local/workbench/view/watch';
import { doEdit } from '../../../local/workbench/worker/edits';

const TAB = '시트1';
const CODE = `
function text() { SpreadsheetApp.getActiveSheet().getRange('A1:A1000').setNumberFormat('@'); }
function onEdit(event) {
  const { rowStart, columnStart } = event.range;
  SpreadsheetApp.getActiveSheet().getRange(20, 9).setValue([rowStart, columnStart, event.value].join(' '));
}`;

let runtime: Runtime;
beforeEach(() => {
  const manifest = { timeZone: 'Asia/Seoul' };
  runtime = createRuntime({ code: CODE, manifest, files: {}, workbook: emptyWorkbook(), state: emptyState() });
});

const type = (row: number, column: number, ...values: string[][]) =>
  doEdit(runtime, { kind: 'cells', tab: TAB, row, column, values });
const hiddenRows = () =>
  runtime.workbook.sheets[0]?.rows.flatMap(({ hidden }, at) => (hidden ? [`${at + 1}:${hidden}`] : []));

describe('사람의 손', () => {
  it('친 것을 시트처럼 읽는다: 글자 열에서는 글자로, 다른 열에서는 수로', () => {
    runtime.run('text');
    type(2, 1, ['007', '1,234']);
    expect(runtime.seller.cell(TAB, 2, 1)).toBe('007');
    expect(runtime.seller.cell(TAB, 2, 2)).toBe(1234);
  });

  it('고친 뒤에 스크립트의 onEdit이 불린다', () => {
    type(3, 2, ['가']);
    expect(runtime.seller.cell(TAB, 20, 9)).toBe('3 2 가');
  });

  it('남길 값을 고르면 다른 값의 행이 숨고, 모두 고르면 다시 보인다', () => {
    type(1, 1, ['상태'], ['신규'], ['취소'], ['']);
    doEdit(runtime, { kind: 'filterRange', tab: TAB, box: { row: 1, column: 1, rows: 4, columns: 1 } });
    doEdit(runtime, { kind: 'filter', tab: TAB, column: 1, shown: ['신규', ''] });
    expect(hiddenRows()).toEqual(['3:filter']);
    doEdit(runtime, { kind: 'filter', tab: TAB, column: 1, shown: null });
    expect(hiddenRows()).toEqual([]);
  });

  it('필터를 걷으면 숨은 행이 보이고, 손으로 숨긴 행은 남는다', () => {
    type(1, 1, ['상태'], ['신규'], ['취소']);
    doEdit(runtime, { kind: 'hide', tab: TAB, axis: 'rows', at: 2, count: 1, hidden: true });
    doEdit(runtime, { kind: 'filterRange', tab: TAB, box: { row: 1, column: 1, rows: 3, columns: 1 } });
    doEdit(runtime, { kind: 'filter', tab: TAB, column: 1, shown: ['신규'] });
    doEdit(runtime, { kind: 'filterRange', tab: TAB, box: null });
    expect(hiddenRows()).toEqual(['2:hand']);
  });

  it('줄을 넣고 지우고, 정렬하고, 넓히고, 숨긴다', () => {
    type(1, 1, ['이름'], ['나'], ['가']);
    doEdit(runtime, { kind: 'sort', tab: TAB, column: 1, ascending: true });
    doEdit(runtime, { kind: 'insert', tab: TAB, axis: 'rows', at: 2, count: 2 });
    expect(runtime.seller.cell(TAB, 4, 1)).toBe('가');
    doEdit(runtime, { kind: 'delete', tab: TAB, axis: 'rows', at: 2, count: 2 });
    doEdit(runtime, { kind: 'width', tab: TAB, columns: [2, 3], pixels: 250 });
    doEdit(runtime, { kind: 'hide', tab: TAB, axis: 'columns', at: 3, count: 1, hidden: true });
    const [sheet] = runtime.workbook.sheets;
    expect(runtime.seller.cell(TAB, 2, 1)).toBe('가');
    expect(sheet?.columnWidths.slice(0, 3)).toEqual([undefined, 250, 250]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([3]);
  });

  it('그 사이에 없어진 탭이면 그렇다고 말한다', () => {
    expect(() => doEdit(runtime, { kind: 'sort', tab: '없는 탭', column: 1, ascending: true })).toThrow('없는 탭');
  });

  it('한 번의 붙여넣기는 달라진 것 한 번이다', () => {
    const watch = watchWorkbook(runtime.workbook);
    type(2, 2, ...Array.from({ length: 500 }, (_, at) => [`${at + 1}`]));
    expect(watch.difference()?.cells[0]?.cells).toHaveLength(501);
  });
});

describe('구글의 한도는 사람의 손에도 있고, 넘으면 아무것도 하지 않는다', () => {
  const sheet = () => runtime.workbook.sheets[0]!;
  const insert = (axis: 'rows' | 'columns', count: number) => () =>
    doEdit(runtime, { kind: 'insert', tab: TAB, axis, at: 2, count });
  const size = () => [sheet().rows.length, sheet().columnCount];

  it.each([
    ['행 1억', insert('rows', 100_000_000), '10,000,000개를 넘게'],
    ['한도보다 한 행 많게', insert('rows', 384_615 - 1_000 + 1), '10,000,000개를 넘게'],
    ['열 18,279', insert('columns', 18_279 - 26), '열이 18,278개를 넘게'],
    ['열은 되어도 셀이 많은 것', insert('columns', 10_000), '10,000,000개를 넘게'],
    ['먼 행에 치기', () => type(1_000_000_000, 1, ['가']), '10,000,000개를 넘게'],
    ['먼 열에 치기', () => type(1, 18_279, ['가']), '열이 18,278개를 넘게'],
    ['50,001자', () => type(3, 2, ['짧은 것', '가'.repeat(50_001)]), '3행 3열의 글을 줄여서'],
  ])('%s: 거절한다', (_, act, why) => {
    const before = structuredClone(runtime.workbook);
    expect(act).toThrow(why);
    expect(runtime.workbook).toEqual(before);
  });

  it('한도까지는 한다', () => {
    insert('columns', 4_000 - 26)();
    insert('rows', 2_500 - 1_000)();
    runtime.seller.type(TAB, 1, 1, '가'.repeat(50_000));
    expect(size()).toEqual([2_500, 4_000]);
    expect(insert('rows', 1)).toThrow('10,000,000개를 넘게');
  });

  it('열이 많은 탭과 다른 탭의 셀도 함께 센다', () => {
    runtime.workbook.sheets.push({ ...structuredClone(sheet()), id: 9, name: '둘째', columnCount: 9_980 });
    expect(insert('rows', 1)).toThrow('10,000,000개를 넘게');
  });

  it('행이 20만이어도 붙여 넣는다', () => {
    const values = Array.from({ length: 200_000 }, () => ['가']);
    doEdit(runtime, { kind: 'cells', tab: TAB, row: 1, column: 1, values });
    expect(size()).toEqual([200_000, 26]);
  });

  it.each([
    ['insert', 'rows', 1_002, 1],
    ['delete', 'rows', 900, 200],
    ['delete', 'rows', 1, 1_000],
    ['delete', 'columns', 27, 1],
    ['delete', 'columns', 1, 26],
  ] as const)('%s %s %i부터 %i: 없는 것이거나 모두 지우는 것이면 한국어로 거절한다', (kind, axis, at, count) => {
    expect(() => doEdit(runtime, { kind, tab: TAB, axis, at, count })).toThrow(
      /없는 [행열]입니다|모두 지울 수는 없습니다/,
    );
    expect(size()).toEqual([1_000, 26]);
  });
});
