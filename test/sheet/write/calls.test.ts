/** Speed is counted: calls that move cells, whatever the rows. */
import { sheetOf, upsertRows } from '../../../src/sheet';
import { type FakeWorkbook, workbookWith } from '../../helpers/workbook';
import { standTab } from '../stand.tab';

const SIZES = [10, 1_000, 20_000] as const;
const stamp = { at: '2026-11-23 10:00:00' };
const rows = (count: number, price: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => ({
    mall: '위메프',
    id: String(500_000_000 + at),
    state: '옛',
    price: price(at),
  }));

function callsOf(workbook: FakeWorkbook, wishes: Parameters<typeof upsertRows<typeof standTab>>[2]) {
  workbook.forgetCalls();
  upsertRows(standTab, sheetOf(standTab, workbook), wishes, stamp);
  return {
    reads: workbook.count('read'),
    writes: workbook.count('write'),
    formats: workbook.count('format'),
    structure: workbook.count('structure'),
  };
}

/** The keys first, the tab, and of a long one the keys and each stretch of columns that was written once more. */
const MOST_READS = 5;

it('새 행은 몇이든 정해진 수의 읽기, 열 묶음마다 쓰기 한 번이다', () => {
  const counts = SIZES.map((count) =>
    callsOf(
      workbookWith(standTab, [], { spare: count + 1 }),
      rows(count, () => 1),
    ),
  );
  for (const calls of counts) expect(calls).toMatchObject({ writes: 2, formats: 0, structure: 0 });
  expect(counts.map(({ reads }) => reads)).toEqual([3, 3, MOST_READS]);
});

it('자리가 모자라면 행을 한 번만 늘리고, 다음을 위해 넉넉히 늘린다', () => {
  const workbook = workbookWith(
    standTab,
    rows(5, () => 1),
    { spare: 0 },
  );
  expect(
    callsOf(
      workbook,
      rows(1_000, () => 1),
    ).structure,
  ).toBe(1);
  expect(
    callsOf(
      workbook,
      rows(1_050, () => 1),
    ).structure,
  ).toBe(0);
});

it('이어진 행의 변화는 묶음 하나다', () => {
  const workbook = workbookWith(
    standTab,
    rows(1_000, () => 1),
  );
  expect(
    callsOf(
      workbook,
      rows(1_000, (at) => (at < 300 ? 2 : 1)),
    ),
  ).toMatchObject({ reads: 3, writes: 2 });
});

it('흩어진 변화는 몇이든 열 묶음마다 네모 하나이고, 판매자의 열은 그 안에 없다', () => {
  for (const count of SIZES.slice(1)) {
    const workbook = workbookWith(
      standTab,
      rows(count, () => 1),
    );
    const calls = callsOf(
      workbook,
      rows(count, (at) => (at % 7 === 0 ? 2 : 1)),
    );
    expect(calls).toMatchObject({ writes: 2, structure: 0 });
    expect(calls.reads).toBeLessThanOrEqual(MOST_READS);
    const memo = workbook.seller('진열').place('메모');
    for (const { area } of workbook.calls.filter(({ kind }) => kind === 'write')) {
      expect(memo < (area?.column ?? 0) || memo >= (area?.column ?? 0) + (area?.columns ?? 0)).toBe(true);
    }
    expect(workbook.seller('진열').column('가격')).toEqual(
      rows(count, (at) => (at % 7 === 0 ? 2 : 1)).map(({ price }) => price),
    );
  }
});

it('긴 탭에 서 있는 행을 고칠 때는 키와 그 행과 쓸 열만 읽는다', () => {
  const workbook = workbookWith(
    standTab,
    rows(20_000, () => 1),
  );
  callsOf(workbook, [{ ...rows(20_000, () => 2)[19_990] }]);
  const reads = workbook.calls.filter(({ kind }) => kind === 'read');
  expect(reads.map(({ method }) => method)).not.toContain('readUsed');
  expect(reads.length).toBeLessThanOrEqual(10);
  expect(reads.reduce((sum, { cells }) => sum + cells, 0)).toBeLessThan(200_000);
});

it('새 행을 쓴 뒤에는 키와 쓴 칸만 다시 본다', () => {
  const workbook = workbookWith(
    standTab,
    rows(20_000, () => 1),
    { spare: 10 },
  );
  callsOf(workbook, [{ ...rows(20_001, () => 2)[20_000] }]);
  const reads = workbook.calls.filter(({ kind }) => kind === 'read').map(({ method, cells }) => ({ method, cells }));
  const whole = reads.findIndex(({ method }) => method === 'readUsed');
  expect(reads[whole]?.cells).toBeGreaterThan(200_000);
  expect(reads.slice(whole + 1).reduce((sum, { cells }) => sum + cells, 0)).toBeLessThan(60_000);
});

it('몇 안 되는 변화는 그 칸들만 쓴다', () => {
  const workbook = workbookWith(
    standTab,
    rows(1_000, () => 1),
  );
  callsOf(workbook, [{ ...rows(1_000, () => 2)[500] }]);
  const cells = workbook.calls.filter(({ kind }) => kind === 'write').reduce((sum, call) => sum + call.cells, 0);
  expect(cells).toBe(2);
});

it('흩어진 작업을 비우는 것도 정해진 수의 쓰기다', () => {
  const standing = rows(1_000, () => 1).map((row) => ({ ...row, action: '보내기', memo: '메모' }));
  const workbook = workbookWith(standTab, standing);
  const calls = callsOf(
    workbook,
    rows(1_000, () => 1)
      .filter((_, at) => at % 2 === 0)
      .map((row) => ({ ...row, action: undefined })),
  );
  expect(calls.writes).toBeLessThanOrEqual(2);
  const actions = workbook.seller('진열').column('작업');
  expect(actions).toEqual(standing.map((_, at) => (at % 2 === 0 ? '' : '보내기')));
});

it('위험한 글이 들어 있어도 호출 수는 행 수와 무관하다', () => {
  const hostile = (count: number) => rows(count, () => 1).map((row) => ({ ...row, state: '=IMPORTXML("http://x")' }));
  const [few, ...more] = SIZES.map((count) =>
    callsOf(workbookWith(standTab, [], { spare: count + 1 }), hostile(count)),
  );
  for (const calls of more) {
    expect(calls).toMatchObject({ writes: 2, formats: 1, structure: 0 });
    expect(calls.reads).toBeLessThanOrEqual(MOST_READS + 1);
  }
  expect(few).toEqual({ reads: 4, writes: 2, formats: 1, structure: 0 });
});
