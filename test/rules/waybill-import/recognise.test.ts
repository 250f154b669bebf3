import fc from 'fast-check';
import { recognise } from '../../../src/rules/waybill-import/recognise';
import { knownOf } from '../../../src/rules/waybill-import/shipment';
import { cellsOf, layoutCases } from './layouts';
import { shipmentOf, shipments, waybillOf } from './shipments';

const known = knownOf(shipments(20));
const rows = Array.from({ length: 5 }, (_, at) => ({ ...shipmentOf(at), number: waybillOf(at) }));

describe('붙여 넣은 표의 열 알아보기', () => {
  it.each(layoutCases)('$name', (layout) => {
    const { columns, headerRow, problems } = recognise(cellsOf(layout), { known });
    expect(problems).toEqual([]);
    expect(headerRow).toBe(layout.headerRow);
    expect(columns).toEqual(layout.columns);
  });

  it('머리글로 안 열과 내용으로 안 열을 가려 말한다', () => {
    const cells = [['송장번호', '', '관리번호'], ...rows.map((row) => [row.number, '롯데택배', row.bundleId])];
    expect(recognise(cells, { known }).how).toEqual({ waybill: 'header', courier: 'content', bundleId: 'content' });
  });

  it('번호 열은 머리글이 무엇이든 우리 번호와 맞는 종류로 본다', () => {
    const cells = [
      ['배송번호', '주문번호', '송장번호'],
      ...rows.map((row) => [row.lineIds[0] ?? '', row.purchaseId, row.number]),
    ];
    expect(recognise(cells, { known }).columns).toEqual({ lineId: 0, purchaseId: 1, waybill: 2 });
    expect(recognise(cells).columns).toEqual({ bundleId: 0, orderId: 1, waybill: 2 });
  });

  it('송장번호일 수 있는 열이 둘이고 내용이 다르면 묻고 고르지 않는다', () => {
    const cells = [
      ['배송번호', '운송장번호', '송장번호'],
      ...rows.map((row, at) => [row.bundleId, row.number, waybillOf(at + 50)]),
    ];
    const { columns, problems } = recognise(cells, { known });
    expect(columns).toEqual({ bundleId: 0 });
    expect(problems).toEqual([
      '송장번호로 보이는 열이 여럿입니다: 「운송장번호」(B열), 「송장번호」(C열). 어느 열인지 골라 주세요.',
    ]);
    expect(recognise(cells, { known, chosen: { waybill: 2 } })).toMatchObject({
      columns: { waybill: 2 },
      how: { waybill: 'chosen' },
      problems: [],
    });
  });

  it('머리글 없이 송장번호처럼 보이는 열이 둘이면 묻는다', () => {
    const cells = rows.map((row, at) => [row.bundleId, row.number, waybillOf(at + 50)]);
    expect(recognise(cells, { known }).problems[0]).toContain('B열, C열');
  });

  it('둘 중 하나가 비었거나 둘이 같으면 묻지 않는다', () => {
    const one = [['배송번호', '운송장번호', '송장번호'], ...rows.map((row) => [row.bundleId, '', row.number])];
    expect(recognise(one, { known })).toMatchObject({ columns: { waybill: 2 }, problems: [] });
    const same = [['배송번호', '운송장번호', '송장번호'], ...rows.map((row) => [row.bundleId, row.number, row.number])];
    expect(recognise(same, { known })).toMatchObject({ columns: { waybill: 1 }, problems: [] });
  });

  it('택배사 열이 둘이고 내용이 다르면 묻는다', () => {
    const cells = [
      ['배송번호', '택배사', '배송업체', '송장번호'],
      ...rows.map((row) => [row.bundleId, '한진', 'CJ', row.number]),
    ];
    expect(recognise(cells, { known })).toMatchObject({
      problems: [expect.stringContaining('택배사로 보이는 열이 여럿')],
    });
  });

  it('전화번호, 안심번호, 날짜, 바코드는 송장번호로 보지 않는다', () => {
    const cells = rows.map((row, at) => [
      row.bundleId,
      `0502-0000-100${at}`,
      '20261123093000',
      `880123456789${at}`,
      `101234567${at}`,
    ]);
    const { columns, problems } = recognise(cells, { known });
    expect(columns.waybill).toBeUndefined();
    expect(problems[0]).toContain('송장번호 열을 찾지 못했습니다');
  });

  it('다른 머리글 아래의 송장번호는 판매자에게 묻는다', () => {
    const cells = [['받으시는 분', '출고번호', '특기사항'], ...rows.map((row) => [row.recipient, '한진', row.number])];
    const { columns, problems } = recognise(cells, { known });
    expect(columns.waybill).toBeUndefined();
    expect(problems[0]).toBe('송장번호 열이 없습니다. 「특기사항」(C열)이 송장번호라면 그 열을 골라 주세요.');
  });

  it('칸이 밀려 송장번호 열에 다른 것이 있으면 말한다', () => {
    const cells = [['배송번호', '송장번호', '비고'], ...rows.map((row) => [row.bundleId, '한진택배', row.number])];
    expect(recognise(cells, { known }).problems[0]).toContain('「송장번호」(B열)에 송장번호로 보이는 값이 없습니다');
  });

  it('어느 주문인지 알 수 없으면 말한다', () => {
    expect(recognise([['송장번호'], ['400123456001']]).problems[0]).toContain('어느 배송인지 알 수 있는 열이 없습니다');
    expect(recognise([]).problems).toHaveLength(2);
  });

  it('보내는 분의 칸은 받는 분의 것으로 쓰지 않는다', () => {
    const cells = [
      ['보내는분', '보내는분전화번호', '송장번호', '주문번호'],
      ...rows.map((row) => [row.recipient, row.phone, row.number, '1']),
    ];
    expect(recognise(cells, { known }).columns).toEqual({ waybill: 2, orderId: 3 });
  });

  it('받는 분의 전화가 두 열이면 둘 다 쓴다', () => {
    const cells = [
      ['받는분', '휴대폰', '핸드폰번호', '송장번호'],
      ...rows.map((row) => [row.recipient, row.phone, '', row.number]),
    ];
    expect(recognise(cells, { known }).columns).toMatchObject({ phone: 1, waybill: 3 });
  });

  it('어떤 표가 와도 멈추지 않고, 한 열을 두 가지로 쓰지 않는다', () => {
    const cell = fc.constantFrom(
      '송장번호',
      '운송장번호',
      '택배사',
      '받는분',
      '전화번호',
      '우편번호',
      '배송번호',
      '합계',
      '',
      ...rows.flatMap((row) => [row.number, row.bundleId, row.recipient, row.phone, row.zip]),
      'CJ',
      '보내는분',
    );
    const cells = fc.array(fc.array(fc.oneof(cell, fc.string({ maxLength: 12 })), { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(cells, (block) => {
        const { columns } = recognise(block, { known });
        const places = Object.values(columns);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
