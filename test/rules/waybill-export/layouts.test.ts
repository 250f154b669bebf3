import fc from 'fast-check';
import { splitBlock } from '../../../src/rules/list/block';
import { csvOf, exportRows } from '../../../src/rules/waybill-export/layout';
import { layouts } from '../../../src/rules/waybill-export/layouts.data';
import { plainCell } from '../../../src/rules/waybill-import/cell-text';
import { importRows } from '../../../src/rules/waybill-import/import-rows';
import { matchRows } from '../../../src/rules/waybill-import/match-rows';
import { recognise } from '../../../src/rules/waybill-import/recognise';
import { knownOf } from '../../../src/rules/waybill-import/shipment';
import { shipmentOf, waybillOf } from '../waybill-import/shipments';
import { shipment } from './shipments';

describe('택배사 접수 양식', () => {
  it('다섯 택배사의 양식이 있다', () => {
    expect(layouts.map(({ name }) => name)).toEqual(['CJ대한통운', '한진택배', '롯데택배', '로젠택배', '우체국택배']);
  });

  it.each(layouts)('$name: 받는 분, 전화, 주소, 상품, 배송번호가 모두 들어간다', (layout) => {
    const one = shipment();
    const [headers = [], row = [], ...others] = exportRows(layout, [one]);
    expect(others).toEqual([]);
    expect(row).toHaveLength(headers.length);
    expect(row).toEqual(
      expect.arrayContaining([one.recipient, one.phone, one.address, one.productSummary, one.message, one.bundleId]),
    );
  });

  it.each(layouts.filter(({ name }) => name !== '우체국택배'))('$name: 선불과 착불의 글이 다르다', (layout) => {
    const [, prepaid, collect] = exportRows(layout, [shipment(), shipment({ payment: 'collect' })]);
    expect(prepaid).not.toEqual(collect);
  });

  it('구매자의 글은 한 줄로 만들고, 다른 것은 바꾸지 않는다', () => {
    const [layout] = layouts;
    if (!layout) throw new Error('양식이 없습니다.');
    const [, row] = exportRows(layout, [shipment({ message: '=1+1\n경비실\t앞' })]);
    expect(row).toContain('=1+1 경비실 앞');
  });

  it.each(layouts)('$name: 번호를 채워 되가져오면 배송번호로 모두 찾는다', (layout) => {
    const listed = Array.from({ length: 6 }, (_, at) => shipmentOf(at));
    const sheet = exportRows(
      layout,
      listed.map(({ bundleId, recipient, phone, zip }) => shipment({ bundleId, recipient, phone, zip })),
    );
    const already = sheet[0]?.includes('운송장번호');
    const filled = sheet.map((row, at) => {
      const number = at === 0 ? '운송장번호' : waybillOf(at - 1);
      return already
        ? row.map((cell, column) => (sheet[0]?.[column] === '운송장번호' ? number : cell))
        : [...row, number];
    });
    const rows = importRows(filled, recognise(filled, { known: knownOf(listed) }));
    const { rows: outcomes } = matchRows(rows, listed, { courier: '경동택배' });
    expect(outcomes.map(({ outcome }) => outcome)).toMatchObject(
      listed.map(({ key }, at) => ({ kind: 'matched', key, by: 'bundleId', number: waybillOf(at) })),
    );
  });
});

describe('글로 쓴 표(CSV)', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+82 10', `'+82 10`],
    ['-1', `'-1`],
    ['@sum', `'@sum`],
    [' =1', `' =1`],
    ['1-2', '1-2'],
    ['서울, 강남', '"서울, 강남"'],
  ])('식이 될 글 %s 앞에는 작은따옴표를 둔다', (cell, written) => {
    expect(csvOf([[cell, '1']])).toBe(`\ufeff${written},1\r\n`);
  });

  it('다시 나누면 같고, 식으로 시작하는 칸이 없다', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '가', '1', '"', ',', '\n', "'"),
      minLength: 1,
      maxLength: 8,
    });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const block = splitBlock(csvOf(written));
        const cells = 'cells' in block ? block.cells : [];
        expect(cells.flat().filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
        const bare = (text: string) => text.replace(/^'(?=\s*[=+\-@])/, '');
        expect(cells.map((row) => row.map(bare))).toEqual(written.map((row) => row.map(bare)));
      }),
    );
    expect(plainCell(`'-1`)).toBe('-1');
  });
});
