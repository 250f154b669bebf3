/** Rows that a job makes whole: the seller's columns are written in them, and in no row that stands. */
import { keyOf, readRows, sheetOf, takeSnapshot, upsertRows } from '../../../src/sheet';
import { saleTermsTab } from '../../../src/tabs/sale-terms.tab';
import { workbookWith } from '../../helpers/workbook';
import { standTab } from '../stand.tab';

type Written = Parameters<typeof upsertRows<typeof standTab>>[2];
type Standing = Parameters<typeof workbookWith<typeof standTab>>[1];

const rowsAfter = (standing: Standing, written: Written, manner?: { wholeNewRows: boolean }) => {
  const workbook = workbookWith(standTab, standing);
  const sheet = sheetOf(standTab, workbook);
  const upserted = upsertRows(standTab, sheet, written, {}, manner);
  return { upserted, rows: readRows(standTab, takeSnapshot(standTab, sheet)).map(({ values }) => values), workbook };
};

const whole = { wholeNewRows: true };
const made = { mall: '위메프', id: '2', action: 'send', memo: '=1+1', stock: 7, picked: true, nickname: '별' } as const;

it('새 행에는 판매자의 열까지 모두 적는다', () => {
  const { rows } = rowsAfter([{ mall: '위메프', id: '1' }], [made], whole);
  expect(rows[1]).toEqual(made);
});

it('서 있는 행에서는 판매자의 열을 건드리지 않고 나머지만 바꾼다', () => {
  const { rows, upserted } = rowsAfter(
    [{ mall: '위메프', id: '2', memo: '내 메모' }],
    [{ ...made, area: '서울' }],
    whole,
  );
  expect(rows).toEqual([{ mall: '위메프', id: '2', memo: '내 메모', nickname: '별', area: '서울' }]);
  expect(upserted).toMatchObject({ added: [], changed: [keyOf(standTab, made)] });
});

it('서 있는 행에서 판매자의 열만 다르면 아무것도 쓰지 않는다', () => {
  const { workbook, upserted } = rowsAfter(
    [{ mall: '위메프', id: '2' }],
    [{ mall: '위메프', id: '2', memo: '새' }],
    whole,
  );
  expect(upserted).toMatchObject({ unchanged: 1, added: [], changed: [] });
  expect(workbook.count('write')).toBe(0);
});

it('말하지 않으면 판매자의 열을 쓰는 것은 우리의 잘못으로 거절한다', () => {
  expect(() => rowsAfter([], [made])).toThrow('「작업」');
});

it('한 행만 판매자의 열을 가져도 다른 새 행의 그 열은 비어 있다', () => {
  const { rows } = rowsAfter([], [{ mall: '위메프', id: '1' }, made], whole);
  expect(rows[0]).toEqual({ mall: '위메프', id: '1' });
  expect(rows[1]?.memo).toBe('=1+1');
});

it('키가 판매자의 열인 탭에도 새 행을 만든다', () => {
  const workbook = workbookWith(saleTermsTab, [{ groupName: '고급' }]);
  const sheet = sheetOf(saleTermsTab, workbook);
  const row = { groupName: '복사 고급', mall: '위메프', salePrice: 1000, shippingPolicy: '기본' } as const;
  upsertRows(saleTermsTab, sheet, [row], {}, whole);
  upsertRows(saleTermsTab, sheet, [row], {}, whole);
  const rows = readRows(saleTermsTab, takeSnapshot(saleTermsTab, sheet));
  const rowPrint = expect.stringMatching(/^복사 고급\|/);
  expect(rows.map(({ values }) => values)).toEqual([{ groupName: '고급' }, { ...row, rowPrint }]);
});

it('적는 사이에 판매자가 위에 행을 넣어도 새 행은 온전하다', () => {
  const workbook = workbookWith(standTab, [{ mall: '위메프', id: '1', memo: '첫째' }]);
  let isDone = false;
  workbook.before(({ kind }) => {
    if (kind !== 'write' || isDone) return;
    isDone = true;
    workbook.seller('진열').insertRows(2, 1);
  });
  const sheet = sheetOf(standTab, workbook);
  upsertRows(standTab, sheet, [made], {}, whole);
  const rows = readRows(standTab, takeSnapshot(standTab, sheet)).map(({ values }) => values);
  expect(isDone).toBe(true);
  expect(rows).toContainEqual(made);
  expect(rows).toContainEqual({ mall: '위메프', id: '1', memo: '첫째' });
});

it('새 행은 한 번에 통째로 적히고, 아니면 한 칸도 적히지 않는다', () => {
  const { workbook } = rowsAfter([{ mall: '위메프', id: '1' }], [made, { ...made, id: '3', memo: undefined }], whole);
  expect(workbook.count('write')).toBe(1);
});
