/** 연동이력 of an execution that collects: written once at its end, and at once where something must not be lost. */
import { type HistoryEntry, historyBook } from '../../src/engine/history';
import { historyTab } from '../../src/tabs/history.tab';
import { fakeOutside } from '../helpers/outside';
import { workbookWith } from '../helpers/workbook';

const entry = (message: string): HistoryEntry => ({
  ...{ runId: '1', job: '주문 가져오기', mode: '자동', person: 'seller@example.com', tab: '주문', message },
});

function opened() {
  const outside = fakeOutside({ workbook: workbookWith(historyTab, []) });
  const lines = () =>
    outside.workbook
      .seller(historyTab.name)
      .rows()
      .map((row) => [row['일시'], row['메시지']]);
  return { outside, book: historyBook(outside), lines };
}

it('기다려도 되는 것은 닫을 때 일어난 때와 함께 한 번에 적는다', () => {
  const { outside, book, lines } = opened();
  book.add([entry('[시작]')], true);
  outside.clock.sleep(60_000);
  book.add([entry('[종료]')], true);
  expect(lines()).toEqual([]);
  outside.workbook.forgetCalls();
  book.close();
  expect(outside.workbook.count('write')).toBe(1);
  expect(lines()).toEqual([
    ['2026-11-23 10:00:00', '[시작]'],
    ['2026-11-23 10:01:00', '[종료]'],
  ]);
});

it('기다리면 안 되는 것은 먼저 모은 것과 함께 바로 적고, 닫을 때 다시 적지 않는다', () => {
  const { outside, book, lines } = opened();
  book.add([entry('[시작]')], true);
  book.add([entry('실패했습니다.')], false);
  expect(lines().map(([, message]) => message)).toEqual(['[시작]', '실패했습니다.']);
  outside.workbook.forgetCalls();
  book.close();
  expect(outside.workbook.calls).toEqual([]);
});
