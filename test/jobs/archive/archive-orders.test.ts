/** 주문보관: which rows go, that they stand in the archive as they stood before, and what stays. */

import { archiveOrders } from '../../../src/jobs/archive/archive-orders.job';
import { dailyArchiving } from '../../../src/jobs/archive/daily-archiving';
import { readPreferences, savePreferences } from '../../../src/settings/preferences';
import { claim, order, shipment, stand } from './old-orders';

it('여섯 달 넘게 아무 일이 없던 끝난 주문과 그 송장이 주문한 해의 보관 탭으로 간다', () => {
  const place = stand({
    orders: [order('500'), order('501', { state: '취소완료', orderedAt: '2025-12-31 23:59:59', deliveredAt: '' })],
    shipments: [shipment('500'), shipment('501', { state: '취소됨', orderedAt: '2025-12-31 23:59:59' })],
  });
  place.archive();
  expect([place.lines('주문'), place.bundles('송장')]).toEqual([[], []]);
  expect([place.lines('주문보관 2026'), place.bundles('송장보관 2026')]).toEqual([['500'], ['1500']]);
  expect([place.lines('주문보관 2025'), place.bundles('송장보관 2025')]).toEqual([['501'], ['1501']]);
});

it('보관한 행에는 작업과 행지문을 뺀 모든 칸이 그대로 있고 옮긴 때가 적힌다', () => {
  const place = stand({ orders: [order('500')] });
  const [{ 작업, 행지문, ...before } = {}] = place.rows('주문');
  place.archive();
  expect(place.rows('주문보관 2026')).toEqual([{ ...before, 보관일시: '2026-11-23 10:00:00' }]);
  expect([작업, 행지문]).toEqual(['', '']);
});

it('판매자가 만든 열도, 읽을 수 없는 칸의 글도 함께 간다', () => {
  const place = stand({ orders: [order('500', { shipOn: '다음 주쯤', quantity: '두 개' })] });
  const seller = place.workbook.seller('주문');
  seller.insertColumns(4, 2);
  seller.type(1, 4, '사은품');
  seller.paste(2, 4, 3);
  seller.type(2, 5, '이름 없는 열의 글');
  place.archive();
  expect(place.lines('주문')).toEqual([]);
  expect(place.rows('주문보관 2026')[0]).toMatchObject({
    출고예정일: '다음 주쯤',
    수량: '두 개',
    사은품: 3,
    '(E열)': '이름 없는 열의 글',
  });
});

it('수식처럼 생긴 글은 글 그대로 보관된다', () => {
  const place = stand({ orders: [order('500', { productName: '=HYPERLINK("a")', memo: '+82', deliveryNote: '***' })] });
  place.archive();
  expect(place.rows('주문보관 2026')[0]).toMatchObject({ 상품명: '=HYPERLINK("a")', 메모: '+82' });
});

describe('그대로 두는 행', () => {
  it.each([
    ['아직 끝나지 않은', { state: '배송중' }],
    ['최근에 배송이 끝난', { deliveredAt: '2026-07-01 09:00:00' }],
    ['작업이 남은', { action: '발주확인' }],
    ['읽을 수 없는 작업이 있는', { action: '뭐지' }],
    ['클레임이 열린', { claim: '반품 요청' }],
    ['결과를 아직 모르는', { result: '확인필요' }],
    ['언제 것인지 모르는', { orderedAt: '작년', deliveredAt: '' }],
    ['개인정보를 아직 가리지 않은', { recipientName: '김하늘' }],
  ])('%s 주문', (_, cells) => {
    const place = stand({ orders: [order('500', cells), order('501')] });
    place.archive();
    expect([place.lines('주문'), place.lines('주문보관 2026')]).toEqual([['500'], ['501']]);
  });

  it('클레임 탭에 열린 클레임이 있는 주문', () => {
    const place = stand({
      orders: [order('500'), order('501')],
      shipments: [shipment('500'), shipment('501')],
      claims: [claim('500'), claim('501', { state: '완료' })],
    });
    place.archive();
    expect([place.lines('주문'), place.bundles('송장')]).toEqual([['500'], ['1500']]);
    expect(place.rows('클레임')).toHaveLength(2);
  });

  it('묶음의 한 줄이라도 남아야 하면 그 묶음 전부와 송장', () => {
    const together = { bundleId: '1500' };
    const place = stand({
      orders: [order('500'), order('501', { ...together, state: '취소요청' }), order('502', together), order('503')],
      shipments: [shipment('500'), shipment('503')],
    });
    place.archive();
    expect([place.lines('주문'), place.bundles('송장')]).toEqual([['500', '501', '502'], ['1500']]);
  });

  it('송장이 아직 끝나지 않은 주문', () => {
    const place = stand({ orders: [order('500')], shipments: [shipment('500', { state: '전송중' })] });
    place.archive();
    expect([place.lines('주문'), place.bundles('송장')]).toEqual([['500'], ['1500']]);
  });

  it('옵션주문번호가 겹친 주문', () => {
    const place = stand({ orders: [order('500'), order('500', { memo: '다른 행' }), order('501')] });
    place.archive();
    expect(place.lines('주문')).toEqual(['500', '500']);
  });
});

it('개인정보 가리기를 끈 파일에서는 있는 그대로 옮긴다', () => {
  const place = stand({ orders: [order('500', { recipientName: '김하늘' })] });
  savePreferences(place.context.outside.settings, { maskDays: 0, sure: true });
  place.context.preferences = readPreferences(place.context.outside.settings);
  place.archive();
  expect(place.rows('주문보관 2026')).toMatchObject([{ 수취인: '김하늘' }]);
});

it('다시 해도 두 번 적히지 않고, 그 사이 보관 탭에 있던 행은 남는다', () => {
  const place = stand({ orders: [order('500'), order('501')] });
  place.archive(1);
  place.archive();
  place.archive();
  expect(place.lines('주문보관 2026')).toEqual(['500', '501']);
});

it('옮길 것이 흩어져 있어도 남는 행의 차례가 그대로다', () => {
  const orders = Array.from({ length: 120 }, (_, nth) => order(`${500 + nth}`, nth % 2 ? { state: '배송중' } : {}));
  const place = stand({ orders });
  place.archive();
  expect(place.lines('주문')).toEqual(orders.filter((_, nth) => nth % 2).map(({ lineId }) => lineId));
  expect([...place.lines('주문보관 2026')].sort()).toEqual(
    orders.filter((_, nth) => nth % 2 === 0).map(({ lineId }) => lineId),
  );
});

it('한 단계의 호출 수는 행이 많아져도 늘지 않는다', () => {
  const [few = 0, many] = [50, 1_500].map((count) => {
    const place = stand({ orders: Array.from({ length: count }, (_, nth) => order(`${10_000 + nth}`)) });
    place.archive();
    return place.workbook.count('read', 'write', 'format', 'structure');
  });
  // Two more: the archive has no room left, says so, and grows.
  expect(many).toBeLessThanOrEqual(few + 2);
});

describe('매일 보관', () => {
  it('처음에는 꺼져 있고, 켜면 하루에 한 번, 옮길 만큼 오래된 것이 있을 때만 한다', () => {
    const { context } = stand({ orders: [order('500')] });
    const { outside } = context;
    expect(dailyArchiving(outside, readPreferences(outside.settings))).toEqual([]);
    savePreferences(outside.settings, { archiveDaily: true });
    expect(dailyArchiving(outside, readPreferences(outside.settings))).toEqual([archiveOrders]);
    savePreferences(outside.settings, { archiveMonths: 12 });
    expect(dailyArchiving(outside, readPreferences(outside.settings))).toEqual([]);
  });

  it('한 번 한 날에는 다시 하지 않고 다음 날 한다', () => {
    const place = stand({ orders: [order('500')] });
    savePreferences(place.context.outside.settings, { archiveDaily: true });
    place.archive();
    place.workbook.seller('주문').type(2, '주문상태', '배송완료');
    place.workbook.seller('주문').type(2, '주문일시', '2026-01-01 09:00:00');
    expect(dailyArchiving(place.context.outside, readPreferences(place.context.outside.settings))).toEqual([]);
    place.context.outside.clock.sleep(86_400_000);
    expect(dailyArchiving(place.context.outside, readPreferences(place.context.outside.settings))).toEqual([
      archiveOrders,
    ]);
  });
});
