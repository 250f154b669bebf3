/** 엑셀 다운로드: which rows are in the sheet, in which layout, and that it comes back with numbers. */
import type { ExportedSheet } from '../../../src/jobs/shipments/export-shipments';
import type { ShipmentChoices } from '../../../src/jobs/shipments/shipment-choices';
import { openShipmentTab, type Shipment, type ShipmentTab, shipment, waybillOf } from './known-shipment';

const CJ = 'CJ대한통운';
const own = '주문=배송번호\n이름=받는분\n전화=전화번호\n집=주소\n박스="1"\n운임=선불:1,착불:2\n비고=';
const exported = (opened: ShipmentTab, args: object = {}): ExportedSheet =>
  opened.ask('exportShipments', { layout: CJ, ...args });
const idsIn = ({ rows: [header = [], ...rows] }: ExportedSheet): unknown[] =>
  rows.map((row) => row[header.indexOf('고객주문번호')]);
const choices = (opened: ShipmentTab): ShipmentChoices => opened.ask('shipmentChoices');

describe('고를 것', () => {
  it('택배사, 양식, 내 양식의 필드를 준다', () => {
    const { couriers, layouts, fields } = choices(openShipmentTab());
    expect(couriers).toEqual(expect.arrayContaining([CJ, '롯데택배']));
    expect(layouts).toContain(CJ);
    expect(fields).toEqual(expect.arrayContaining(['배송번호', '받는분', '우편번호']));
  });

  it('내 양식은 적어 두었을 때만 있다', () => {
    const opened = openShipmentTab();
    expect(choices(opened).layouts).not.toContain('내 양식');
    opened.ask('saveSettings', { exportLayout: own });
    expect(choices(opened).layouts.at(-1)).toBe('내 양식');
  });
});

describe('담는 행', () => {
  const opened = openShipmentTab(
    shipment(0),
    shipment(1, { state: '발주확인전' }),
    shipment(2, { state: '전송완료' }),
    shipment(3, { trackingNumber: waybillOf(3) }),
    shipment(4, { method: '직접배송' }),
    shipment(5, { state: '전송실패' }),
    shipment(6, { state: '보류' }),
    shipment(7, { state: '취소됨' }),
  );

  it('고르지 않으면 발주확인했고 송장번호가 없는 택배만이다', () => {
    expect(idsIn(exported(opened))).toEqual(['100000001', '100000006']);
  });

  it('고르면 고른 행 가운데 아직 보내지 않은 것이고, 발주확인전이 있으면 알린다', () => {
    const keys = ['100000002', '100000003', '100000004'];
    const sheet = exported(opened, { keys });
    expect(idsIn(sheet)).toEqual(['100000002', '100000004']);
    expect(sheet.notes).toEqual([expect.stringContaining('발주확인하지 않은 1건')]);
  });

  it('선택한 행의 열쇠로도 고른다', () => {
    opened.workbook.activate('송장');
    opened.workbook.selectedRows = () => ({ first: 2, last: 2 });
    const { keys } = opened.ask<{ keys: string[] }>('selection');
    expect(idsIn(exported(opened, { keys }))).toEqual(['100000001']);
  });

  it('담을 것이 없으면 무엇을 담는지 말한다', () => {
    expect(opened.answer('exportShipments', { layout: CJ, keys: ['100000003'] })).toEqual({
      ok: false,
      message: expect.stringContaining('송장번호가 없는 것'),
    });
  });

  it('아무것도 쓰지 않는다', () => {
    opened.workbook.forgetCalls();
    exported(opened);
    expect(opened.workbook.count('write', 'structure')).toBe(0);
  });
});

describe('택배사가 물을 것', () => {
  const zips = (layout: string, ...rows: Shipment[]) => {
    const opened = openShipmentTab(...rows.map((row, at) => shipment(at, row)));
    const {
      rows: [header = [], ...cells],
      notes,
    } = exported(opened, { layout });
    const place = header.findIndex((text) => text.includes('우편번호'));
    return { zips: cells.map((row) => row[place]), notes };
  };

  it('우편번호가 다섯 자리가 아니어도 제휴몰이 준 그대로 담고, 어느 배송인지 말한다', () => {
    const { zips: written, notes } = zips('우체국택배', { zip: '151-744' }, { zip: '06164' }, { zip: '6164' });
    expect(written).toEqual(['151-744', '06164', '06164']);
    expect(notes).toEqual([expect.stringContaining('1건 있습니다(배송번호 100000001)')]);
  });

  it('없는 우편번호와 전화번호는 양식에 그 열이 있을 때만 말한다', () => {
    const { notes } = zips('우체국택배', { zip: '' }, {}, { recipientPhone: '' });
    expect(notes).toEqual([
      expect.stringMatching(/^전화번호가 없는 배송이 1건 있습니다\(배송번호 100000003\)/),
      expect.stringMatching(/^우편번호가 없는 배송이 1건 있습니다\(배송번호 100000001\)/),
    ]);
    expect(zips('로젠택배', { zip: '' }).notes).toEqual([]);
  });

  it('많으면 다섯만 말한다', () => {
    const { notes } = zips('CJ대한통운', ...Array.from({ length: 8 }, () => ({ zip: '' })));
    expect(notes).toEqual([expect.stringContaining('100000005 밖에 3건')]);
  });

  it('내 양식에 통관고유부호를 담을 수 있다', () => {
    const opened = openShipmentTab(shipment(0, { customsId: 'P000000000001' }));
    opened.ask('saveSettings', { exportLayout: `${own}\n통관=통관고유부호` });
    expect(exported(opened, { layout: '내 양식' }).rows[1]?.at(-1)).toBe('P000000000001');
  });
});

describe('양식', () => {
  const collect: Shipment = { shippingFeePayment: '착불', deliveryNote: '문 앞에\n두세요', zip: '01234' };

  it.each(choices(openShipmentTab()).layouts)('%s: 받는 분과 배송번호가 있고 모든 칸이 글이다', (layout) => {
    const { rows, fileName, notes } = exported(openShipmentTab(shipment(0, collect)), { layout });
    const [header = [], row = []] = rows;
    expect([rows.length, row.length, notes]).toEqual([2, header.length, []]);
    expect(row).toEqual(expect.arrayContaining(['김하늘0', '010-0000-1000', '100000001', '서울 강남구 테헤란로 1']));
    expect(row.every((cell) => typeof cell === 'string' && !cell.includes('\n'))).toBe(true);
    expect(fileName).toBe(`${layout}_202611231000`);
  });

  it('내 양식대로 만든다', () => {
    const opened = openShipmentTab(shipment(0), shipment(1, collect));
    opened.ask('saveSettings', { exportLayout: own });
    expect(exported(opened, { layout: '내 양식' }).rows).toEqual([
      ['주문', '이름', '전화', '집', '박스', '운임', '비고'],
      ['100000001', '김하늘0', '010-0000-1000', '서울 강남구 테헤란로 1', '1', '1', ''],
      ['100000002', '이하늘1', '010-0000-1001', '서울 강남구 테헤란로 2', '1', '2', ''],
    ]);
  });

  it('읽을 수 없는 내 양식은 저장하지 않고 어느 줄인지 말한다', () => {
    const opened = openShipmentTab();
    expect(opened.answer('saveSettings', { exportLayout: `${own}\n메모=없는필드` })).toEqual({
      ok: false,
      message: expect.stringContaining('8번째 줄'),
    });
    expect(choices(opened).layouts).not.toContain('내 양식');
  });

  it('없는 양식은 그렇다고 말한다', () => {
    expect(openShipmentTab(shipment(0)).answer('exportShipments', { layout: '없는택배' })).toEqual({
      ok: false,
      message: expect.stringContaining('없는 양식'),
    });
  });
});

describe('내보낸 것에 번호를 채워 돌려받으면', () => {
  const places = Array.from({ length: 12 }, (_, at) => at);

  it.each(choices(openShipmentTab()).layouts)('%s: 모든 행에 제 번호가 들어간다', (layout) => {
    const opened = openShipmentTab(...places.map((at) => shipment(at)));
    const {
      rows: [header = [], ...rows],
    } = exported(opened, { layout });
    const column = header.includes('운송장번호') ? header.indexOf('운송장번호') : header.length;
    const filled = rows.map((row, at) => {
      const cells = [...row];
      cells[column] = waybillOf(at);
      return cells;
    });
    const heading = [...header];
    heading[column] = '운송장번호';
    const { problems, counts, written } = opened.write({ cells: [heading, ...filled], courier: '롯데택배' });
    expect([problems, counts.matched, written]).toEqual([[], places.length, places.length]);
    for (const at of places) expect(opened.row(at)['송장번호']).toBe(waybillOf(at));
  });
});
