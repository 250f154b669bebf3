/** What a page is told of a workbook: everything at first, then only what became different. */
import { createRuntime, emptyState, emptyWorkbook, type Runtime } from '../../../local/apps-script';
import { openPages } from '../../../local/workbench/pages';
import { tabView } from '../../../local/workbench/view/tab-view';
import { watchWorkbook } from '../../../local/workbench/view/watch';

const CODE = `
function format() { SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, 1).setNumberFormat('@'); }
function paint() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setBackground('#ff0000'); }
function freeze() { SpreadsheetApp.getActiveSheet().setFrozenRows(1); }
function rule() {
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['가', '나'], true).build();
  SpreadsheetApp.getActiveSheet().getRange(2, 2, 999, 1).setDataValidation(list);
}`;

let runtime: Runtime;
beforeEach(() => {
  const manifest = { timeZone: 'Asia/Seoul' };
  runtime = createRuntime({ code: CODE, manifest, files: {}, workbook: emptyWorkbook(), state: emptyState() });
});
/** By row, how often one of the cells that now stand in it is read from here on. */
function countReads({ workbook }: Runtime): Map<number, number> {
  const reads = new Map<number, number>();
  workbook.sheets[0]?.rows.forEach((row, at) => {
    row.values = new Proxy(row.values, {
      get(values, name, receiver) {
        if (/^\d+$/.test(String(name))) reads.set(at + 1, (reads.get(at + 1) ?? 0) + 1);
        return Reflect.get(values, name, receiver);
      },
    });
  });
  return reads;
}

const view = () => tabView(runtime.workbook.sheets[0]!, 'Asia/Seoul');

describe('탭의 모습', () => {
  it('열의 모양은 열에 한 번 말하고 빈 행은 말하지 않는다', () => {
    runtime.run('format');
    runtime.seller.type('시트1', 3, 1, '007');
    const { columns, rows, rowCount } = view();
    expect(columns[0]?.style?.numberFormat).toBe('@');
    expect(rowCount).toBe(1000);
    expect(rows).toEqual([[], [], ['007']]);
  });

  it('날짜는 보이는 글자로, 수는 수로 말한다', () => {
    runtime.seller.type('시트1', 1, 1, '2026-11-23');
    runtime.seller.type('시트1', 1, 2, '1,234');
    const [date, number] = view().rows[0]!;
    expect(date).toMatchObject({ value: '2026-11-23' });
    expect(number).toMatchObject({ value: 1234 });
  });

  it('드롭다운은 사각형으로 말한다', () => {
    runtime.run('rule');
    expect(view().validations).toEqual([
      { rule: { kind: 'list', values: ['가', '나'] }, boxes: [{ row: 2, column: 2, rows: 999, columns: 1 }] },
    ]);
  });
});

describe('달라진 것', () => {
  it('없으면 말하지 않는다', () => {
    expect(watchWorkbook(runtime.workbook).difference()).toBeUndefined();
  });

  it('달라진 셀만, 한 번만 말한다', () => {
    const watch = watchWorkbook(runtime.workbook);
    runtime.seller.paste('시트1', 2, 2, [
      ['가', ''],
      ['', '나'],
    ]);
    const cell = (value: string) => ({ value, style: null });
    expect(watch.difference()).toEqual({
      cells: [
        {
          tab: 0,
          cells: [
            [2, 2, cell('가')],
            [3, 3, cell('나')],
          ],
        },
      ],
    });
    expect(watch.difference()).toBeUndefined();
  });

  it('지운 셀은 빈 셀로, 칠한 셀은 모양과 함께 말한다', () => {
    runtime.seller.type('시트1', 2, 1, '가');
    const watch = watchWorkbook(runtime.workbook);
    runtime.seller.type('시트1', 2, 1, '');
    runtime.run('paint');
    expect(watch.difference()?.cells[0]?.cells).toEqual([
      [1, 1, { value: null, style: expect.objectContaining({ background: '#ff0000' }) }],
      [2, 1, { value: null, style: null }],
    ]);
  });

  it.each(['freeze', 'rule'])('셀 말고 다른 것이 달라지면 모두 새로 보라고 말한다: %s', (name) => {
    const watch = watchWorkbook(runtime.workbook);
    runtime.run(name);
    expect(watch.difference()).toEqual({ cells: [], reload: true });
  });

  it('20,000행 탭에서 한 셀을 찾을 때 달라진 행의 셀만 읽는다', () => {
    runtime.seller.paste(
      '시트1',
      1,
      1,
      Array.from({ length: 20_000 }, (_, at) => [`가${at}`, at]),
    );
    const reads = countReads(runtime);
    const watch = watchWorkbook(runtime.workbook);
    runtime.seller.type('시트1', 19_999, 1, '나');
    reads.clear();
    expect(watch.difference()?.cells[0]?.cells).toHaveLength(1);
    expect([...reads.keys()]).toEqual([19_999]);
  });
});

describe('뒤처진 화면', () => {
  const difference = (size: number) => ({
    cells: [
      {
        tab: 0,
        cells: Array.from(
          { length: size },
          () => [1, 1, { value: '가', style: null }] as [number, number, { value: string; style: null }],
        ),
      },
    ],
  });

  it('놓친 변경만 차례로 받는다', () => {
    const pages = openPages();
    for (let turn = 0; turn < 5; turn += 1) pages.change(difference(1));
    expect(pages.since(3)?.map(({ version }) => version)).toEqual([4, 5]);
    expect(pages.since(5)).toEqual([]);
  });

  it('너무 오래된 것은 모두 새로 받게 한다', () => {
    const pages = openPages();
    for (let turn = 0; turn < 5; turn += 1) pages.change(difference(90_000));
    expect(pages.since(1)).toBeUndefined();
    expect(pages.since(4)).toHaveLength(1);
  });
});
