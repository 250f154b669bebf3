/** When a write to a few rows reads no others, and when it has to read the whole tab: docs/decisions/0002. */
import { changeRows, sheetOf } from '../../../src/sheet';
import { type FakeWorkbook, type StandingRows, workbookWith } from '../../helpers/workbook';
import { standKey, standTab } from '../stand.tab';

type Rows = StandingRows<typeof standTab>;

const row = (nth: number): Rows[number] => ({ mall: '위메프', id: String(nth), state: '옛', memo: `${nth}번 메모` });
const ten: Rows = Array.from({ length: 10 }, (_, at) => row(at + 1));

/** Changes the rows with these numbers, and tells how the sheet was read. */
function changing(workbook: FakeWorkbook, ids: readonly string[], act: (book: FakeWorkbook) => void = () => {}) {
  act(workbook);
  workbook.forgetCalls();
  const changes = new Map(ids.map((id) => [standKey(id), { state: '새', at: '2026-11-23 10:00:00' }]));
  const { missing } = changeRows(standTab, sheetOf(standTab, workbook), changes);
  const seller = workbook.seller('진열');
  const written = seller.column('번호').filter((_, at) => seller.column('상태')[at] === '새');
  const isWhole = workbook.calls.some(({ method }) => method === 'readUsed');
  return { isWhole, written, missing };
}

const few = { isWhole: false, missing: [] };
const whole = { isWhole: true, missing: [] };

it('이웃한 몇 행은 그 행과 쓸 열만 읽고 적는다', () => {
  expect(changing(workbookWith(standTab, ten), ['4', '5'])).toEqual({ ...few, written: ['4', '5'] });
});

it('쓸 열에 아무것도 말하지 않는 키 없는 줄은 상관없다', () => {
  const workbook = workbookWith(standTab, [...ten, { memo: '판매자의 메모', stock: 3 }]);
  expect(changing(workbook, ['4'])).toEqual({ ...few, written: ['4'] });
});

it('고칠 것이 없으면 그 행까지만 읽고 쓰지 않는다', () => {
  const workbook = workbookWith(standTab, ten);
  changing(workbook, ['4']);
  expect(changing(workbook, ['4'])).toMatchObject({ isWhole: false });
  expect(workbook.count('write', 'format')).toBe(0);
});

it.each<[string, Rows, readonly string[], (book: FakeWorkbook) => void]>([
  ['키가 겹친 행이 있으면', [...ten, row(9)], ['4'], () => {}],
  ['키 없는 줄이 쓸 열에 무엇을 말하면', [...ten, { state: '판매자가 적은 상태' }], ['4'], () => {}],
  ['고칠 행이 탭의 반이 넘게 퍼져 있으면', ten, ['2', '9'], () => {}],
  ['키의 열이 양식이 둔 자리에 없으면', ten, ['4'], (book) => book.seller('진열').insertColumns(1)],
])('%s 탭 전체를 읽고, 그래도 제 행에 적는다', (_, rows, ids, act) => {
  expect(changing(workbookWith(standTab, rows), ids, act)).toEqual({ ...whole, written: [...ids] });
});

it('없는 키는 탭 전체에서 찾아본 뒤에 없다고 말한다', () => {
  expect(changing(workbookWith(standTab, ten), ['4', '99'])).toEqual({
    isWhole: true,
    written: ['4'],
    missing: [standKey('99')],
  });
});
