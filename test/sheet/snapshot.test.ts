/** Looking at a tab takes several calls; a seller may act between any two of them. */
import { lookAt, sheetOf, takeSnapshot } from '../../src/sheet';
import { workbookWith } from '../helpers/workbook';
import { standKey, standTab } from './stand.tab';

const rows = ['1', '2', '3', '4'].map((id) => ({ mall: '위메프', id }));
const keys = rows.map(({ id }) => standKey(id));

it('칸을 읽는 호출은 한 번이고, 크기는 그 앞뒤로 한 번씩만 묻는다', () => {
  const workbook = workbookWith(standTab, rows);
  expect(takeSnapshot(standTab, sheetOf(standTab, workbook)).keys).toEqual(keys);
  expect(workbook.calls.map(({ kind }) => kind)).toEqual(['look', 'read', 'look']);
});

it.each([1, 2, 3])('%d번째 호출 앞에서 행이 끼어들어도 아래 행이 잘리지 않는다', (n) => {
  const workbook = workbookWith(standTab, rows);
  workbook.beforeCall(n, () => workbook.seller('진열').insertRows(3, 2));
  const seen = lookAt(standTab, sheetOf(standTab, workbook)).keys.filter((key) => key !== undefined);
  expect(seen).toEqual(keys);
});

it.each([1, 2, 3])('%d번째 호출 앞에서 행이 지워져도 멈추지 않는다', (n) => {
  const workbook = workbookWith(standTab, rows, { spare: 0 });
  workbook.beforeCall(n, () => workbook.seller('진열').deleteRows(4, 2));
  expect(lookAt(standTab, sheetOf(standTab, workbook)).keys).toEqual(keys.slice(0, 2));
});

it('읽는 동안 끝없이 바뀌면 판매자에게 말하고, 망가진 시트의 오류는 그대로 알린다', () => {
  const restless = workbookWith(standTab, rows);
  restless.before(({ kind }) => kind === 'read' && restless.seller('진열').insertRows(2));
  expect(() => lookAt(standTab, sheetOf(standTab, restless))).toThrow(/「진열」 탭이 쓰는 동안 계속 바뀌어/);
  const broken = workbookWith(standTab, rows);
  broken.before(({ kind }) => {
    if (kind === 'read') throw new Error('서버 오류');
  });
  expect(() => lookAt(standTab, sheetOf(standTab, broken))).toThrow('서버 오류');
});

it('빈 탭은 머리글도 행도 없다', () => {
  const workbook = workbookWith(standTab, []);
  const seller = workbook.seller('진열');
  for (const header of seller.headers()) seller.rename(String(header), '');
  expect(lookAt(standTab, sheetOf(standTab, workbook))).toMatchObject({ header: [], rows: [], keys: [] });
});
