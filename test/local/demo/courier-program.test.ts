import { printWaybills, waybillNumber } from '../../../local/demo/courier-program';
import { waybillFindings } from '../../../src/rules/waybill/waybill-rules';
import { layouts } from '../../../src/rules/waybill-export/layouts.data';

const header = layouts.find(({ name }) => name === 'CJ대한통운')?.columns.map((column) => column.header) ?? [];
const order = header.indexOf('고객주문번호');
const sheet = [
  header,
  ...Array.from({ length: 200 }, (_, nth) => header.map((_, at) => (at === order ? `31${nth}` : ''))),
];

it('번호는 모두 다르고 CJ대한통운의 규칙에 맞는다', () => {
  const { parcels } = printWaybills(sheet);
  expect(new Set(parcels.map(({ number }) => number)).size).toBe(200);
  expect(parcels.flatMap(({ number }) => waybillFindings('CJ대한통운', number))).toEqual([]);
  expect(parcels[7]).toEqual({ bundleNo: '317', number: waybillNumber(7) });
});

it('한 줄이 한 번 더 나오고, 다른 몰의 주문과 합계가 끝에 있다', () => {
  const { text, unreadable } = printWaybills(sheet);
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(1 + 200 + 3);
  expect(new Set(lines.map(([...cells]) => cells.join()))).toHaveProperty('size', lines.length - 1);
  expect(lines.at(-2)?.[order]).toBe('99887766');
  expect(lines.at(-1)?.slice(0, 2)).toEqual(['합계', '200건']);
  expect(unreadable).toHaveLength(2);
});

it('양식에 송장번호나 주문번호 열이 없으면 어느 열인지 말한다', () => {
  expect(() => printWaybills([['운송장번호']])).toThrow('「고객주문번호」');
});
