/** What tells rows apart: their key; and for rows whose key is not complete, what the seller wrote in them. */
import fc from 'fast-check';
import { isUnnamed, keyOf, type Row, type Tab } from '../../../src/sheet';
import { sampleTab } from './sample.tab';
import { rowsOf } from './stand';

const good = { productCode: 'A-1', color: '금색', price: 9_900 };
const DOUBLED = '「상품코드」, 「색상」이 같은 행이';
const BLANK = '비어 있습니다. 값을 넣어 주세요.';
const NAMELESS = '「상품코드」, 「색상」이 비어 있어 어느 건인지 알 수 없습니다. 값을 넣거나 이 행을 지워 주세요.';

const told = <T extends Tab>({ row, problems }: Row<T>): [number, string[]] => [
  row,
  problems.flatMap(({ header, message }) => (header === undefined ? [message] : [])),
];

describe('같은 번호가 두 번 있으면', () => {
  it('그 행 모두에 어느 행들인지 알린다', () => {
    const other = { ...good, productCode: 'B-2' };
    const message = `${DOUBLED} 2행, 5행, 6행에 있습니다. 하나만 남기고 지워 주세요.`;
    expect(rowsOf(sampleTab, [good, other, {}, good, good]).map(told)).toEqual([
      [2, [message]],
      [3, []],
      [5, [message]],
      [6, [message]],
    ]);
  });

  it('적은 모양이 달라도 같은 번호면 같은 행이다', () => {
    const rows = rowsOf(sampleTab, [
      { ...good, productCode: 12_345 },
      { ...good, productCode: ' １２３４５ ', color: '금색 ' },
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(1);
    expect(told(rows[0] as Row<typeof sampleTab>)[1]).toEqual([
      `${DOUBLED} 2행, 3행에 있습니다. 하나만 남기고 지워 주세요.`,
    ]);
  });

  it('번호의 열을 읽지 않아도 알린다', () => {
    const rows = rowsOf(
      sampleTab,
      [good, good].map((row) => ({ ...row, stock: 1 })),
      ['productCode', 'color', 'stock'],
    );
    expect(rows.map(told).map(([, messages]) => messages.length)).toEqual([1, 1]);
  });
});

describe('번호의 한 부분', () => {
  it('꼭 있어야 하는 것이 아니면 비어도 된다', () => {
    const rows = rowsOf(sampleTab, [good, { ...good, color: '' }]);
    expect(rows.map(({ key }) => key)).toEqual(['A-1\u001f금색', 'A-1\u001f']);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('읽을 수 없어도 행을 가리킨다', () => {
    const [row] = rowsOf(sampleTab, [{ ...good, productCode: '1.23E+11' }]);
    expect(row?.key).toBe('1.23E+11\u001f금색');
    expect(row?.problems.map(({ header }) => header)).toEqual(['상품코드']);
  });

  it('부분이 섞여도 다른 번호는 다르다', () => {
    const [one, other] = rowsOf(sampleTab, [
      { ...good, productCode: 'A', color: 'BC' },
      { ...good, productCode: 'AB', color: 'C' },
    ]);
    expect(one?.key).not.toBe(other?.key);
  });
});

describe('번호가 빈 행', () => {
  const blanks = <T extends Tab>({ problems }: Row<T>) => problems.map(({ header, message }) => [header, message]);

  it('무엇이 비었는지 한 번 알리고, 판매자가 적은 것으로 가려낸다', () => {
    const rows = rowsOf(sampleTab, [
      { color: '금색', price: 100 },
      { color: '은색', price: 100 },
    ]);
    expect(rows.map(blanks)).toEqual([[['상품코드', BLANK]], [['상품코드', BLANK]]]);
    expect(rows.every(({ key }) => key !== undefined && isUnnamed(key))).toBe(true);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });

  it('적은 것까지 똑같은 행도 서로 다르고, 겹쳤다고 하지 않는다', () => {
    const rows = rowsOf(sampleTab, [{ price: 100 }, { price: 100 }, { price: 100 }]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
    expect(rows.map(blanks)).toEqual(new Array(3).fill([['상품코드', BLANK]]));
  });

  it('애드온이 결과를 적어도 같은 행이다', () => {
    const [before] = rowsOf(sampleTab, [{ price: 100 }]);
    const [after] = rowsOf(sampleTab, [{ price: 100, result: '오류' }]);
    expect(after?.key).toBe(before?.key);
  });

  it('애드온의 값만 남은 행에는 이름이 없다', () => {
    const [row] = rowsOf(sampleTab, [{ result: '오류' }]);
    expect(row?.key).toBeUndefined();
    expect(row && blanks(row)).toContainEqual(['상품코드', BLANK]);
  });

  it('번호의 열을 읽지 않으면 행의 일로 알리고, 열의 이름을 하나씩 든다', () => {
    expect(rowsOf(sampleTab, [{ price: 100 }], ['price']).map(told)).toEqual([[2, [NAMELESS]]]);
  });
});

describe('프로그램이 가진 행의 번호', () => {
  it('시트에서 읽은 번호와 같다', () => {
    const anyKey = fc.record({
      productCode: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('１２３', ' A-1 ', '1.23E+11', '\u200b')),
      color: fc.oneof(fc.string(), fc.constantFrom('금색 ', '', ' ')),
    });
    fc.assert(
      fc.property(anyKey, (values) => {
        const [row] = rowsOf(sampleTab, [{ ...values, price: 1 }]);
        if (row?.key === undefined || isUnnamed(row.key)) expect(values.productCode.trim()).toBe('');
        else expect(keyOf(sampleTab, values)).toBe(row.key);
      }),
    );
  });

  it('이름 없는 행의 번호와 섞이지 않는다', () => {
    expect(isUnnamed(keyOf(sampleTab, { productCode: 'A-1' }))).toBe(false);
  });
});
