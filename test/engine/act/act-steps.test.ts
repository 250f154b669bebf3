/** The steps of a job that does what 작업 says: whose rows, in which order, marked before, told once, given back. */
import { openActs } from '../../../src/engine/act/act-steps';
import { type Acts, inOrder } from '../../../src/engine/act/acts';
import { firstBatch } from '../../../src/engine/act/batches';
import type { JobContext } from '../../../src/engine/job';
import { MallError } from '../../../src/mall/port/mall';
import { readPreferences } from '../../../src/settings/preferences';
import { type Row, readRows, sheetOf, takeSnapshot } from '../../../src/sheet';
import { results } from '../../../src/tabs/common';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { fakeMall } from '../../helpers/fake-mall';
import { fakeOutside } from '../../helpers/outside';
import { workbookWith } from '../../helpers/workbook';

type OrderRow = Row<typeof ordersTab>;

const order = (nth: number, cells: object = {}) => ({
  ...{ state: '신규주문', mall: '위메프', sellerId: 'sbdc6678', bundleId: `${100 + nth}`, lineId: `${500 + nth}` },
  ...{ action: '판매취소', cancelReason: '품절' },
  ...cells,
});

/** Rows of 주문 and their acts: one without a reason is a mistake; `hand` gives how many it could hand over. */
function scene(cells: readonly object[], hand: (rows: readonly OrderRow[]) => { count: number; stopped?: MallError }) {
  const workbook = workbookWith(ordersTab, cells as Parameters<typeof workbookWith<typeof ordersTab>>[1]);
  const outside = fakeOutside({ workbook });
  const late = { is: false };
  const context: JobContext = {
    ...{ outside, mall: fakeMall(), person: 'seller@example.com' },
    ...{ mallName: '위메프', sellerId: 'sbdc6678', accounts: [{ mall: '위메프', sellerId: 'sbdc6678' }] },
    mallOf: () => fakeMall(),
    readShared: (_, read) => read(),
    ...{ preferences: readPreferences(outside.settings), isRoutine: false },
    ...{ isLate: () => late.is, timeLeft: () => 0 },
  };
  const rows = () => readRows(ordersTab, takeSnapshot(ordersTab, sheetOf(ordersTab, workbook)));
  const handed: unknown[][] = [];
  const acts: Acts<typeof ordersTab, OrderRow, OrderRow> = {
    tab: ordersTab,
    find: () => ({ items: rows().filter(({ values }) => values.action !== undefined) }),
    unitOf: (row) => ({ order: row.key ?? '', target: row.values.lineId ?? '', rows: [row] }),
    most: () => 10,
    sortOut(batch) {
      const wrong = batch.filter(({ values }) => values.cancelReason === undefined);
      const told = wrong.map(() => ({ result: results.mistake, message: '사유가 없습니다.' }));
      return { reports: inOrder(wrong, told), open: batch.filter((row) => !wrong.includes(row)) };
    },
    marks: { rowsOf: (row) => [row] },
    act(open) {
      handed.push(open.map(({ values }) => values.lineId));
      const { count, stopped } = hand(open);
      const done = open.slice(0, count);
      return {
        reports: inOrder(
          done,
          done.map(() => ({ result: results.done, message: '' })),
        ),
        stopped,
      };
    },
  };
  const values = () => rows().map((row) => row.values);
  return { open: openActs(context, () => acts), handed, late, values, workbook };
}

const all = (rows: readonly OrderRow[]) => ({ count: rows.length });

it('작업이 있는 내 행만, 키의 차례로, 커서의 뒤에서부터 한다', () => {
  const { open, handed } = scene([order(3), order(1), order(2, { action: '' }), order(4, { sellerId: 'other' })], all);
  expect(open.step(firstBatch())).toMatchObject({ next: undefined, done: 2, total: 2, ok: 2, failed: 0, skipped: 0 });
  expect(handed).toEqual([['501', '503']]);
});

it('나가는 순간 행은 확인필요이고, 끝난 행은 작업이 비고 결과가 선다', () => {
  const seen: unknown[] = [];
  const { open, values } = scene([order(1), order(2, { cancelReason: '' })], (rows) => {
    seen.push(...values().map(({ result }) => result));
    return all(rows);
  });
  const step = open.step(firstBatch());
  expect(seen).toEqual(['확인필요', undefined]);
  expect(values().map(({ action, result }) => [action, result])).toEqual([
    [undefined, '성공'],
    ['cancelOrder', '오류'],
  ]);
  expect(step.notes.map(({ text }) => text)).toEqual(['501: 성공', '502: 오류 사유가 없습니다.']);
});

it('시간이 다 되면 기다리는 행은 있던 그대로 두고, 그 뒤의 오류는 다음 실행이 한 번만 말한다', () => {
  const cells = [order(1), order(2, { result: '점검완료' }), order(3, { cancelReason: '' })];
  const { open, late, values } = scene(cells, (rows) => ({ count: late.is ? 1 : rows.length }));
  late.is = true;
  const first = open.step(firstBatch());
  expect(first).toMatchObject({ done: 1, total: 3, ok: 1, failed: 0 });
  expect(values().map(({ result }) => result)).toEqual(['성공', '점검완료', undefined]);
  late.is = false;
  const second = open.step(first.next ?? firstBatch());
  expect(second).toMatchObject({ next: undefined, done: 3, ok: 1, failed: 1 });
  expect([...first.notes, ...second.notes].map(({ target }) => target)).toEqual(['501', '502', '503']);
});

it('제휴몰이 더 받지 않으면 한 것은 적고, 못 한 것은 표시하기 앞으로 되돌리고 끝낸다', () => {
  const stopped = new MallError('quota', '요청이 너무 많습니다.');
  const { open, values } = scene([order(1), order(2, { result: '점검완료' })], () => ({ count: 1, stopped }));
  expect(() => open.step(firstBatch())).toThrow('요청이 너무 많습니다.');
  expect(values().map(({ action, result }) => [action, result])).toEqual([
    [undefined, '성공'],
    ['cancelOrder', '점검완료'],
  ]);
});

it('표시하는 사이에 지워진 행은 보내지 않고 그렇게 말한다', () => {
  const { open, handed, workbook } = scene([order(1), order(2)], all);
  let reads = 0;
  workbook.before(({ kind }) => {
    if (kind !== 'read') return;
    reads += 1;
    if (reads === 2) workbook.seller('주문').deleteRows(2, 1);
  });
  const { notes } = open.step(firstBatch());
  expect(handed).toEqual([['502']]);
  expect(notes.map(({ text }) => text)).toEqual(['501: 실패 행이 사라져 보내지 않았습니다.', '502: 성공']);
});
