/** Reading rows: every row that holds something comes back, with its values and with everything that is wrong. */
import fc from 'fast-check';
import { problemText, readRows, sheetOf, takeSnapshot } from '../../../src/sheet';
import { workbookWith } from '../../helpers/workbook';
import { anyCell } from '../kinds/any-cell';
import { sampleTab } from './sample.tab';
import { rowsOf } from './stand';

const good = { productCode: 'A-1', color: '금색', price: 9_900 };

it('값은 프로그램의 말로 읽고, 빈칸은 없는 것으로 둔다', () => {
  const [row] = rowsOf(sampleTab, [{ ...good, action: '보내기', price: '9,900원', picked: true, stock: ' ' }]);
  expect(row).toEqual({
    row: 2,
    key: 'A-1\u001f금색',
    values: { action: 'send', productCode: 'A-1', color: '금색', price: 9_900, picked: true },
    problems: [],
  });
});

it('행 번호는 판매자가 보는 번호다', () => {
  const rows = rowsOf(sampleTab, [good, {}, { ...good, productCode: 'A-2' }]);
  expect(rows.map(({ row, values }) => [row, values.productCode])).toEqual([
    [2, 'A-1'],
    [4, 'A-2'],
  ]);
});

it('머리글만 있는 탭과 아무것도 없는 탭에는 행이 없다', () => {
  expect(rowsOf(sampleTab, [])).toEqual([]);
});

it('빈 행과 체크하지 않은 체크박스만 있는 행은 없는 행이다', () => {
  expect(rowsOf(sampleTab, [{ picked: false }, { color: '  ' }, {}])).toEqual([]);
});

it('읽으라고 한 열이 모두 빈 행은 없는 행이다', () => {
  const rows = rowsOf(sampleTab, [{ ...good, stock: 3 }, good], ['stock', 'zip']);
  expect(rows.map(({ row, values }) => [row, values])).toEqual([[2, { stock: 3 }]]);
});

describe('잘못된 셀', () => {
  it('한 행의 잘못을 열 이름과 함께 한 메시지로 알린다', () => {
    const [row] = rowsOf(sampleTab, [{ productCode: 'A-1', price: '무료', stock: -1, zip: '서울' }]);
    expect(problemText(row?.problems ?? [])).toBe(
      [
        '「판매가」 「무료」는 숫자가 아닙니다. 숫자로 넣어 주세요.',
        '「재고」 0부터 999,999까지의 숫자로 넣어 주세요.',
        '「우편번호」 「서울」은 우편번호가 아닙니다. 숫자 5자리로 넣어 주세요.',
      ].join('\n'),
    );
    expect(row?.values).toEqual({ productCode: 'A-1' });
  });

  it('꼭 있어야 하는 열이 비면 알리고, 아니면 알리지 않는다', () => {
    const [row] = rowsOf(sampleTab, [{ productCode: 'A-1' }]);
    expect(row?.problems).toEqual([{ header: '판매가', level: 'error', message: '비어 있습니다. 값을 넣어 주세요.' }]);
  });

  it('고쳐 읽은 값은 쓰되 주의로 알린다', () => {
    const [row] = rowsOf(sampleTab, [{ ...good, zip: 7997 }]);
    expect(row?.values.zip).toBe('07997');
    expect(problemText(row?.problems ?? [])).toBe('주의: 「우편번호」 앞의 0이 빠져 있어 07997로 읽었습니다.');
  });

  it('한 행의 잘못은 다른 행에 번지지 않는다', () => {
    const rows = rowsOf(sampleTab, [
      { ...good, price: '무료' },
      { ...good, productCode: 'A-2' },
    ]);
    expect(rows.map(({ problems }) => problems.length)).toEqual([1, 0]);
  });
});

describe('메시지', () => {
  const warning = { header: '우편번호', level: 'warning', message: '고쳐 읽었습니다.' } as const;
  const error = { header: '판매가', level: 'error', message: '비어 있습니다.' } as const;

  it('아무 문제가 없으면 비어 있다', () => {
    expect(problemText([])).toBe('');
  });

  it('주의만 있으면 「주의:」로 시작하고 여러 줄이어도 한 번만 붙는다', () => {
    expect(problemText([warning, { ...warning, header: undefined }])).toBe(
      '주의: 「우편번호」 고쳐 읽었습니다.\n고쳐 읽었습니다.',
    );
  });

  it('오류가 있으면 오류만 알린다: 주의는 고친 다음 점검에서 나온다', () => {
    expect(problemText([warning, error])).toBe('「판매가」 비어 있습니다.');
  });
});

it('무엇이 들어 있어도 읽기는 멈추지 않고, 행마다 값이나 잘못이 있다', () => {
  const names = Object.keys(sampleTab.columns);
  const line = fc.array(anyCell, { minLength: names.length, maxLength: names.length });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (cells) => {
      const rows = cells.map((one) => Object.fromEntries(one.map((cell, at) => [names[at], cell])));
      const workbook = workbookWith(sampleTab, rows);
      const { cells: standing } = workbook.seller(sampleTab.name).grid;
      const before = structuredClone(standing);
      for (const { row, values, problems } of readRows(
        sampleTab,
        takeSnapshot(sampleTab, sheetOf(sampleTab, workbook)),
      )) {
        expect(row).toBeLessThanOrEqual(cells.length + 1);
        expect(Object.keys(values).length + problems.length).toBeGreaterThan(0);
        expect(problemText(problems).startsWith('주의:')).toBe(
          problems.length > 0 && problems.every(({ level }) => level === 'warning'),
        );
      }
      expect(standing).toEqual(before);
    }),
  );
});

it('몇 행이든 시트에 묻는 횟수는 같다', () => {
  const calls = (rows: number) => {
    const workbook = workbookWith(sampleTab, new Array(rows).fill(good));
    readRows(sampleTab, takeSnapshot(sampleTab, sheetOf(sampleTab, workbook)));
    return workbook.calls.length;
  };
  expect(calls(500)).toBe(calls(1));
});
