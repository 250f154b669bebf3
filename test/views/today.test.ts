/** 오늘 할 일: what is counted, at what price, and how the seller comes to the rows. */
import type { Today } from '../../src/views/today';
import { openHost, type SheetHost } from '../ui/sheet-host';

const today = (host: SheetHost): Today => host.ask('today');
const counts = (host: SheetHost) =>
  Object.fromEntries(today(host).items.flatMap(({ label, count }) => (count > 0 ? [[label, count]] : [])));
const hides = (host: SheetHost, tab: string, header: string) => {
  const seller = host.workbook.seller(tab);
  return seller.grid.columns[seller.place(header) - 1]?.hides;
};

/** Now is 2026-11-23 10:00. */
const shipment = (at: number, state: string, due = '2026-12-01 00:00:00') => ({
  제휴몰: '위메프',
  배송번호: `10000000${at}`,
  전송상태: state,
  발송기한: due,
});

function busyHost(): SheetHost {
  const host = openHost();
  ['신규주문', '신규주문', '배송중'].forEach((state, at) => {
    host.put('주문', at + 2, { 제휴몰: '위메프', 옵션주문번호: `50000000${at}`, 주문상태: state });
  });
  const rows = [
    shipment(1, '미입력', '2026-11-22 00:00:00'),
    shipment(2, '발주확인전', '2026-11-23 00:00:00'),
    shipment(3, '미입력', '2026-11-24 00:00:00'),
    shipment(4, '전송완료', '2026-11-20 00:00:00'),
    shipment(5, '전송실패'),
  ];
  for (const [at, cells] of rows.entries()) host.put('송장', at + 2, cells);
  host.put('판매상품', 2, { 상품코드: 'P1', 그룹명: '가', 연동상태: '연동실패' });
  const claim = { 제휴몰: '위메프', 옵션주문번호: '1', 유형: '취소' };
  host.put('클레임', 2, { ...claim, 클레임번호: '1', 처리상태: '요청', 처리기한: '2026-11-25 09:00:00' });
  host.put('클레임', 3, { ...claim, 클레임번호: '2', 처리상태: '승인', 처리기한: '2026-11-24 09:00:00' });
  host.put('클레임', 4, { ...claim, 클레임번호: '3', 유형: '반품', 처리상태: '요청' });
  const inquiry = { 제휴몰: '위메프', 처리상태: '미답변' };
  host.put('문의', 2, { ...inquiry, 구분: '상품문의', 문의번호: '1' });
  host.put('문의', 3, { ...inquiry, 구분: '긴급알리미', 문의번호: '2' });
  host.put('문의', 4, { ...inquiry, 구분: '상품문의', 문의번호: '3', 처리상태: '답변완료' });
  return host;
}

it('기다리는 행을 종류마다 센다', () => {
  expect(counts(busyHost())).toEqual({
    신규주문: 2,
    '발송기한 지남': 1,
    '발송기한 오늘·내일': 2,
    '송장 미입력': 2,
    '송장 전송실패': 1,
    취소요청: 1,
    '미답변 문의': 1,
    긴급알리미: 1,
    '연동실패 상품': 1,
  });
});

it('취소요청에는 가장 가까운 처리기한을 적는다', () => {
  const item = today(busyHost()).items.find(({ label }) => label === '취소요청');
  expect(item).toMatchObject({ urgent: true, detail: '가장 가까운 기한 11-25 09:00' });
});

it('양식을 만들지 않은 파일에서도 모두 0이다', () => {
  const host = openHost();
  for (const name of host.workbook.sheetNames().slice(1)) host.workbook.removeSheet(name);
  expect(counts(host)).toEqual({});
});

it('행이 몇이든 같은 수의 호출이고 상태와 기한의 열만 읽는다', () => {
  const calls = [1, 50].map((rows) => {
    const host = busyHost();
    for (let at = 0; at < rows; at += 1) host.put('송장', at + 10, shipment(at, '미입력'));
    host.workbook.forgetCalls();
    host.ask('today');
    return host.workbook.calls;
  });
  expect(calls[1]?.map(({ method }) => method)).toEqual(calls[0]?.map(({ method }) => method));
  const reads = (calls[1] ?? []).filter(({ kind, area }) => kind === 'read' && area && area.row > 1);
  expect(reads.every(({ area }) => area?.columns === 1)).toBe(true);
  expect(calls[1]?.length).toBeLessThanOrEqual(25);
});

it('자동 수집이 켜져 있으면 다음에 언제쯤 가져올지 말한다', () => {
  const host = openHost();
  expect(today(host).next).toBe('');
  const schedule = {
    triggerId: 't',
    owner: 'a@b',
    startedAt: '2026-11-23 08:00:00',
    lastTickAt: '2026-11-23 09:30:00',
  };
  host.outside.settings.document.set('schedule', JSON.stringify(schedule));
  expect(today(host).next).toBe('2026-11-23 11:30:00');
});

describe('누르면', () => {
  it('그 탭을 열고 다른 행을 숨기고 첫 행으로 간다', () => {
    const host = busyHost();
    expect(host.ask('showToday', { id: 'dispatchSoon' })).toEqual({
      tab: '송장',
      message: expect.stringContaining('「송장」에서 발송기한 오늘·내일 2행만'),
    });
    expect(host.workbook.activeSheetName()).toBe('송장');
    expect(host.workbook.selectedArea()).toMatchObject({ row: 3, column: 1 });
    expect(hides(host, '송장', '전송상태')).toEqual(['전송완료']);
    expect(hides(host, '송장', '발송기한')).toEqual(
      expect.arrayContaining(['2026-11-22 00:00:00', '2026-12-01 00:00:00']),
    );
  });

  it('다른 것을 누르면 앞에 숨긴 것은 풀린다', () => {
    const host = busyHost();
    host.ask('showToday', { id: 'dispatchSoon' });
    host.ask('showToday', { id: 'failedShipments' });
    expect(hides(host, '송장', '발송기한')).toBeUndefined();
    expect(hides(host, '송장', '전송상태')).toEqual(['미입력', '발주확인전', '전송완료']);
  });

  it('모두 보이기가 되돌린다', () => {
    const host = busyHost();
    host.ask('showToday', { id: 'dispatchLate' });
    host.ask('showAll', {});
    expect(host.workbook.seller('송장').grid.columns.some((column) => column.hides)).toBe(false);
  });

  it('그사이 없어졌으면 아무것도 숨기지 않고 말한다', () => {
    const host = openHost();
    expect(host.ask('showToday', { id: 'newOrders' })).toMatchObject({
      message: expect.stringContaining('이제 없습니다'),
    });
    expect(host.workbook.seller('주문').grid.columns.some((column) => column.hides)).toBe(false);
  });

  it('열이 없으면 어느 열이 없는지 말한다', () => {
    const host = busyHost();
    host.workbook.seller('송장').rename('발송기한', '기한');
    expect(host.answer('showToday', { id: 'dispatchLate' })).toEqual({
      ok: false,
      message: expect.stringContaining('「발송기한」'),
    });
  });
});
