/** Reading a few columns or a few rows of a long tab gives what reading the whole tab gives, whatever a seller does meanwhile. */
import fc from 'fast-check';
import {
  defineTab,
  type Row,
  readRows,
  readRowsWhere,
  SheetError,
  sheetOf,
  takeParts,
  takeSnapshot,
  text,
} from '../../../src/sheet';
import { type FakeWorkbook, workbookWith } from '../../helpers/workbook';

const filler = (count: number, from: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${from}${at}`, text(`${from} 사이 ${at}`, {})]));

const longTab = defineTab({
  name: '긴 탭',
  help: '',
  key: ['mall', 'id'],
  columns: {
    state: text('상태', { owner: 'mall' }),
    mall: text('제휴몰', { owner: 'mall', required: true }),
    ...filler(6, 'a'),
    id: text('번호', { owner: 'mall', required: true }),
    ...filler(8, 'b'),
    claim: text('클레임', { owner: 'addon' }),
  },
});

const row = (nth: number, state = '끝') => ({ state, mall: '위메프', id: `${nth}`, a0: `가${nth}`, claim: `클${nth}` });
const rows = (count: number, open: readonly number[]) =>
  Array.from({ length: count }, (_, nth) => row(nth, open.includes(nth) ? '열림' : '끝'));
const names = ['state', 'mall', 'id', 'claim'] as const;
const open = { by: ['state'], is: ({ state }: { state?: unknown }) => state === '열림' } as const;
const sheet = (workbook: FakeWorkbook) => sheetOf(longTab, workbook);
const opened = (workbook: FakeWorkbook) => readRowsWhere(longTab, sheet(workbook), open, ['claim']);
const parts = (workbook: FakeWorkbook) => readRows(longTab, takeParts(longTab, sheet(workbook), names), names);
const whole = (workbook: FakeWorkbook) => readRows(longTab, takeSnapshot(longTab, sheet(workbook), names), names);
const ids = (read: readonly Row<typeof longTab>[]) => read.map(({ values }) => String(values.id));

const deeds: Record<string, (workbook: FakeWorkbook) => void> = {
  정렬: (workbook) => workbook.seller('긴 탭').sort('번호', false),
  '행 끼우기': (workbook) => workbook.seller('긴 탭').insertRows(3, 2),
  '행 지우기': (workbook) => workbook.seller('긴 탭').deleteRows(4, 2),
  '열 끼우기': (workbook) => workbook.seller('긴 탭').insertColumns(2),
  '열 옮기기': (workbook) => workbook.seller('긴 탭').moveColumn('클레임', 1),
  '열 이름 바꾸기': (workbook) => workbook.seller('긴 탭').rename('a 사이 0', '내 열'),
};

it('열린 행은 그 열과 그 행의 둘레만 읽어 찾는다', () => {
  const counts = [100, 5_000].map((count) => {
    const workbook = workbookWith(longTab, rows(count, [3, 7]));
    workbook.forgetCalls();
    expect(opened(workbook).map(({ row: at, key, values }) => [at, key, values.claim])).toEqual([
      [5, '위메프\u001f3', '클3'],
      [9, '위메프\u001f7', '클7'],
    ]);
    return workbook.calls.map(({ kind, method }) => `${kind} ${method}`);
  });
  expect(counts).toEqual([
    ['read readColumns', 'read read'],
    ['read readColumns', 'read read'],
  ]);
});

it('열린 행이 없으면 한 번만 읽고, 멀리 흩어져 있어도 몇 토막만 읽는다', () => {
  const workbook = workbookWith(longTab, rows(30_000, []));
  workbook.forgetCalls();
  expect(opened(workbook)).toEqual([]);
  expect(workbook.calls).toHaveLength(1);
  const far = [0, 5_000, 10_000, 15_000, 20_000, 29_999];
  const scattered = workbookWith(longTab, rows(30_000, far));
  scattered.forgetCalls();
  expect(ids(opened(scattered))).toEqual(far.map(String));
  expect(scattered.calls.length).toBeLessThanOrEqual(5);
});

it('몇 열만 읽은 것은 모두 읽은 것과 같고, 멀리 있는 열은 따로 읽는다', () => {
  for (const count of [5, 20_000]) {
    const workbook = workbookWith(longTab, rows(count, [2]));
    expect(parts(workbook)).toEqual(whole(workbook));
  }
  const workbook = workbookWith(longTab, rows(20_000, []));
  workbook.forgetCalls();
  parts(workbook);
  expect(workbook.calls.reduce((sum, { cells }) => sum + cells, 0)).toBeLessThan(20_100 * 6);
});

describe.each(Object.entries(deeds))('읽는 동안 %s', (_, deed) => {
  it.each([1, 2, 3, 4])('%d번째 호출 앞이어도 행의 값이 섞이지 않는다', (n) => {
    const workbook = workbookWith(longTab, rows(2_000, [1, 1_900]));
    workbook.forgetCalls();
    workbook.beforeCall(n, () => deed(workbook));
    for (const { values } of parts(workbook)) expect(values.claim).toBe(`클${values.id}`);
    workbook.forgetCalls();
    for (const { values } of opened(workbook)) {
      expect(values).toMatchObject({ state: '열림', claim: `클${values.id}` });
    }
  });

  it('그 뒤에 읽으면 모두 읽은 것과 같다', () => {
    const workbook = workbookWith(longTab, rows(50, [1, 40]));
    deed(workbook);
    expect(parts(workbook)).toEqual(whole(workbook));
    expect(ids(opened(workbook))).toEqual(ids(whole(workbook).filter(({ values }) => values.state === '열림')));
  });
});

it('열이 없으면 판매자에게 말한다', () => {
  const workbook = workbookWith(longTab, rows(3, [1]));
  workbook.seller('긴 탭').rename('상태', '다른 이름');
  expect(() => opened(workbook)).toThrow(SheetError);
  expect(() => parts(workbook)).toThrow(SheetError);
});

it('어느 행이 열려 있든 모두 찾고, 다른 행은 주지 않는다', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 3_999 }), { maxLength: 12 }), (some) => {
      const workbook = workbookWith(longTab, rows(4_000, some));
      expect(ids(opened(workbook))).toEqual([...some].sort((one, other) => one - other).map(String));
    }),
    { numRuns: 30 },
  );
});
