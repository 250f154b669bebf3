/** Columns of the seller's that the seller has just ordered to be filled: written over what stands, and nothing else is. */
import { changeRows, readRows, sheetOf, takeSnapshot } from '../../../src/sheet';
import { workbookWith } from '../../helpers/workbook';
import { standKey, standTab } from '../stand.tab';

const standing = [
  { mall: '위메프', id: '1', memo: '내 메모', stock: 3, nickname: '별' },
  { mall: '위메프', id: '2', memo: '남의 메모', stock: 4, nickname: '달' },
];

const opened = () => {
  const workbook = workbookWith(standTab, standing);
  const sheet = sheetOf(standTab, workbook);
  const rows = () => readRows(standTab, takeSnapshot(standTab, sheet)).map(({ values }) => values);
  return { workbook, sheet, rows };
};

it('판매자가 시킨 열은 적힌 것 위에 쓰고, 다른 행과 다른 열은 그대로 둔다', () => {
  const { sheet, rows } = opened();
  changeRows(standTab, sheet, new Map([[standKey('1'), { stock: 9, nickname: '해' }]]), {
    ordered: ['stock', 'nickname'],
  });
  expect(rows()).toEqual([{ ...standing[0], stock: 9, nickname: '해' }, standing[1]]);
});

it('시킨 대로 비울 수도 있다', () => {
  const { sheet, rows } = opened();
  changeRows(standTab, sheet, new Map([[standKey('2'), { stock: undefined }]]), { ordered: ['stock'] });
  expect(rows()[1]).toEqual({ mall: '위메프', id: '2', memo: '남의 메모', nickname: '달' });
});

it('시키지 않은 판매자의 열을 쓰는 것은 우리의 잘못으로 거절하고, 아무것도 쓰지 않는다', () => {
  const { workbook, sheet } = opened();
  const changes = new Map([[standKey('1'), { stock: 9, memo: '덮어쓴 메모' }]]);
  expect(() => changeRows(standTab, sheet, changes, { ordered: ['stock'] })).toThrow('「메모」');
  expect(workbook.count('write')).toBe(0);
});

it('시키지 않은 처음 값의 열은 판매자가 적은 것이 남는다', () => {
  const { sheet, rows } = opened();
  changeRows(standTab, sheet, new Map([[standKey('1'), { stock: 9, nickname: '해' }]]), { ordered: ['stock'] });
  expect(rows()[0]).toEqual({ ...standing[0], stock: 9 });
});

it('적는 사이에 판매자가 위에 행을 넣어도 제 행에 적힌다', () => {
  const { workbook, sheet, rows } = opened();
  let isDone = false;
  workbook.before(({ kind }) => {
    if (kind !== 'write' || isDone) return;
    isDone = true;
    workbook.seller('진열').insertRows(2, 1);
  });
  changeRows(standTab, sheet, new Map([[standKey('1'), { stock: 9 }]]), { ordered: ['stock'] });
  expect(isDone).toBe(true);
  expect(rows()).toEqual(expect.arrayContaining([{ ...standing[0], stock: 9 }, standing[1]]));
});
