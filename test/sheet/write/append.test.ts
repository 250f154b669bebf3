import { appendRows, count, defineTab, SheetError, sheetOf, text } from '../../../src/sheet';
import { type FakeWorkbook, workbookWith } from '../../helpers/workbook';

const logTab = defineTab({
  name: '기록',
  help: '시험을 위한 기록',
  key: [],
  columns: {
    at: text('일시', { owner: 'addon' }),
    message: text('메시지', { owner: 'addon' }),
    seconds: count('초', { owner: 'addon' }),
  },
});

const limit = { keep: 10, slack: 5 };
const line = (at: number) => ({ at: `0${at}`, message: `${at}번째`, seconds: at });
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => line(from + at));
const append = (workbook: FakeWorkbook, rows: ReturnType<typeof lines>) =>
  appendRows(logTab, sheetOf(logTab, workbook), rows, limit);
const seconds = (workbook: FakeWorkbook) => workbook.seller('기록').column('초');

it('맨 아래에 한 번에 붙는다', () => {
  const workbook = workbookWith(logTab, lines(1, 2));
  workbook.forgetCalls();
  append(workbook, lines(3, 5));
  expect(seconds(workbook)).toEqual([1, 2, 3, 4, 5]);
  expect(workbook.seller('기록').column('일시')).toEqual(['01', '02', '03', '04', '05']);
  expect(workbook.count('write')).toBe(1);
});

it('적을 것이 없으면 시트를 부르지 않는다', () => {
  const workbook = workbookWith(logTab, []);
  append(workbook, []);
  expect(workbook.calls).toEqual([]);
});

it('자리가 모자라면 늘리고, 한도를 훌쩍 넘으면 오래된 것부터 한 번에 지운다', () => {
  const workbook = workbookWith(logTab, [], { spare: 1 });
  append(workbook, lines(1, 12));
  expect(seconds(workbook)).toHaveLength(12);
  append(workbook, lines(13, 16));
  expect(seconds(workbook)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
});

it('판매자가 아래에 적어 둔 줄은 덮지 않는다', () => {
  const workbook = workbookWith(logTab, lines(1, 1));
  workbook.seller('기록').type(5, '메시지', '내 메모');
  append(workbook, lines(2, 2));
  expect(workbook.seller('기록').column('메시지')).toEqual(['1번째', '', '', '내 메모', '2번째']);
});

it('남의 열이 끼어 있으면 비켜 적는다', () => {
  const workbook = workbookWith(logTab, lines(1, 1));
  const seller = workbook.seller('기록');
  seller.insertColumns(2);
  seller.rename(2, '내 열');
  seller.type(3, '내 열', '내 값');
  append(workbook, lines(2, 2));
  expect(seller.rows()[2]).toEqual({ 일시: '02', '내 열': '', 메시지: '2번째', 초: 2 });
  expect(seller.value(3, '내 열')).toBe('내 값');
});

it('머리글이 없으면 적지 않고 말한다', () => {
  const workbook = workbookWith(logTab, lines(1, 1));
  workbook.seller('기록').rename('메시지', '말');
  expect(() => append(workbook, lines(2, 2))).toThrow(SheetError);
  expect(workbook.count('write')).toBe(0);
});

it('새 기록이 위로 오게 정렬해 두었어도 오래된 것이 지워진다', () => {
  const turned = [...lines(1, 9)].reverse();
  const workbook = workbookWith(logTab, turned);
  append(
    workbook,
    [10, 11, 12, 13, 14, 15, 16].map((at) => ({ at: String(at), message: '', seconds: at })),
  );
  expect([...seconds(workbook)].map(Number).sort((left, right) => left - right)).toEqual([
    7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
  ]);
});
