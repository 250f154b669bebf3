/** What a page sends is either what the contract says or a Korean refusal, and a refused edit changes nothing. */
import fc from 'fast-check';
import { createRuntime, emptyState, emptyWorkbook } from '../../../local/apps-script';
import { isRequest, requestOf } from '../../../local/workbench/http/requests';
import { doEdit } from '../../../local/workbench/worker/edits';

const TAB = '시트1';
const place = { tab: TAB, selection: { row: 1, column: 1, rows: 1, columns: 1 } };
const insert = { kind: 'insert', tab: TAB, axis: 'rows', at: 1, count: 1 };
const cells = { kind: 'cells', tab: TAB, row: 1, column: 1, values: [['가']] };

it.each([
  ['edit', { client: 'a', edits: [insert, cells] }],
  [
    'edit',
    {
      edits: [
        { kind: 'filterRange', tab: TAB, box: null },
        { kind: 'filter', tab: TAB, column: 1, shown: null },
      ],
    },
  ],
  ['run', { name: 'checkRows', place }],
  ['call', { name: 'call', args: ['{}', null], place }],
  ['answer', { id: 1, yes: false }],
  ['tick', {}],
  ['buyer', { act: 'order', count: 3 }],
  ['save', {}],
] as const)('%s: 화면이 보내는 모양은 그대로 받는다', (name, sent) => {
  expect(requestOf(name, sent)).toEqual(sent);
});

it.each([
  ['edit', { edits: null }, 'edits'],
  ['edit', { edits: [{ ...insert, count: -5 }] }, 'edits.0.count'],
  ['edit', { edits: [{ ...insert, count: 0 }] }, 'edits.0.count'],
  ['edit', { edits: [{ ...insert, count: 1.5 }] }, 'edits.0.count'],
  ['edit', { edits: [{ ...insert, count: Number.MAX_VALUE }] }, 'edits.0.count'],
  ['edit', { edits: [{ ...insert, axis: '__proto__' }] }, 'edits.0.axis'],
  ['edit', { edits: [{ ...cells, row: 0 }] }, 'edits.0.row'],
  ['edit', { edits: [{ ...cells, column: '1' }] }, 'edits.0.column'],
  ['edit', { edits: [{ ...cells, values: [] }] }, 'edits.0.values'],
  ['edit', { edits: [{ ...cells, values: [[1]] }] }, 'edits.0.values.0.0'],
  ['edit', { edits: [{ kind: 'drop', tab: TAB }] }, 'edits.0.kind'],
  ['edit', null, '전체'],
  ['run', { name: 'checkRows' }, 'place'],
  [
    'run',
    { name: 'checkRows', place: { ...place, selection: { ...place.selection, rows: 0 } } },
    'place.selection.rows',
  ],
  ['call', { name: 'call', args: {}, place }, 'args'],
  ['answer', { id: '1', yes: true }, 'id'],
  ['buyer', { act: 'constructor' }, 'act'],
  ['buyer', { act: 'order', count: 0 }, 'count'],
] as const)('%s %j: 어디가 틀렸는지 한국어로 거절한다', (name, sent, where) => {
  expect(() => requestOf(name, sent)).toThrow(`화면이 보낸 것을 알 수 없습니다(${name}: ${where})`);
});

it.each(['constructor', '__proto__', 'toString', 'view', 'close', ''])(
  '물을 수 있는 이름이 아닌 것: 「%s」',
  (name) => {
    expect(isRequest(name)).toBe(false);
  },
);

/** Mostly within the tab, now and then far outside. */
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
  fc.constantFrom(-5, 0, 1.5, 2 ** 31, 1e8, 1e300),
);
const box = fc.record({ row: number, column: number, rows: number, columns: number });
const lines = {
  tab: fc.constantFrom(TAB, '없는 탭'),
  axis: fc.constantFrom('rows', 'columns'),
  at: number,
  count: number,
};
const edit = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert', 'delete'), ...lines }),
  fc.record({ kind: fc.constant('hide'), ...lines, hidden: fc.boolean() }),
  fc.record({ kind: fc.constant('sort'), tab: fc.constant(TAB), column: number, ascending: fc.boolean() }),
  fc.record({ kind: fc.constant('width'), tab: fc.constant(TAB), columns: fc.array(number), pixels: number }),
  fc.record({ kind: fc.constant('rename'), tab: fc.constant(TAB), name: fc.constantFrom('', TAB, 'a'.repeat(101)) }),
  fc.record({ kind: fc.constant('filter'), tab: fc.constant(TAB), column: number, shown: fc.constant(['']) }),
  fc.record({ kind: fc.constant('filterRange'), tab: fc.constant(TAB), box: fc.option(box) }),
  fc.record({
    kind: fc.constant('cells'),
    tab: fc.constant(TAB),
    row: number,
    column: number,
    values: fc.array(fc.array(fc.constantFrom('', '가', 'a'.repeat(50_001)))),
  }),
  fc.anything(),
);

it('무엇을 보내든 한국어로 거절하거나 하고, 거절한 것은 아무것도 바꾸지 않으며, 시트는 한도 안에 있다', () => {
  const manifest = { timeZone: 'Asia/Seoul' };
  const limits = { cells: 2_000, columns: 50 };
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const runtime = createRuntime({
        code: '',
        manifest,
        files: {},
        workbook: smallWorkbook(),
        state: emptyState(),
        limits,
      });
      const [sheet] = runtime.workbook.sheets;
      for (const each of edits) {
        const before = structuredClone(runtime.workbook);
        try {
          for (const asked of requestOf('edit', { edits: [each] }).edits) doEdit(runtime, asked);
        } catch (error) {
          expect((error as Error).message).toMatch(/[가-힣]/);
          expect((error as Error).message).toMatch(/세요\.$/);
          expect(runtime.workbook).toEqual(before);
        }
        expect(sheet!.rows.length * sheet!.columnCount).toBeLessThanOrEqual(limits.cells);
        expect(sheet!.columnCount).toBeLessThanOrEqual(limits.columns);
        expect(sheet!.columnWidths.length).toBeLessThanOrEqual(sheet!.columnCount);
      }
    }),
  );
});

function smallWorkbook() {
  const workbook = emptyWorkbook();
  workbook.sheets[0]!.rows.length = 30;
  workbook.sheets[0]!.columnCount = 20;
  return workbook;
}
