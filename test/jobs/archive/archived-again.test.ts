/** What the archive holds: not collected again, found by the seller, masked when masking is turned on later. */
import { findArchived, showArchived } from '../../../src/jobs/archive/find-archived';
import { withoutArchived } from '../../../src/jobs/archive/without-archived';
import { maskPersonalData } from '../../../src/jobs/personal-data/mask-personal-data.job';
import type { OrderBundle } from '../../../src/mall/port/mall';
import { readPreferences, savePreferences } from '../../../src/settings/preferences';
import { columnOf } from '../../../src/sheet';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { orderBundle, workOut } from '../../helpers/order-context';
import type { FakeWorkbook } from '../../helpers/workbook';
import { order, shipment, stand } from './old-orders';

const times = { orderedAt: '2026-04-01 09:00:00', paidAt: '2026-04-01 09:00:00', deliveredAt: '2026-04-05 09:00:00' };
const told = (lineId: string, parts: Partial<OrderBundle> = {}, status = '배송완료') =>
  orderBundle({ bundleId: `1${lineId}`, ...times, ...parts }, [{ lineId, status }]);

const archived = () => {
  const place = stand({ orders: [order('500'), order('501', { productName: '유리컵', recipientName: '박*' })] });
  place.archive();
  place.workbook.forgetCalls();
  return place;
};

/** Types a row into 주문, as a collection would write it. */
function putBack(workbook: FakeWorkbook, cells: Readonly<Record<string, unknown>>): void {
  const seller = workbook.seller('주문');
  for (const [name, value] of Object.entries(cells))
    seller.paste(2, columnOf(ordersTab, name).header, value as string, '@');
}

const left = ({ context }: ReturnType<typeof stand>, bundles: OrderBundle[]) =>
  withoutArchived(context.outside, '위메프', bundles).map(({ bundleId }) => bundleId);

describe('오래된 주문을 위메프가 다시 말할 때', () => {
  it('보관한 주문은 다시 적지 않고, 보관하지 않은 주문은 적는다', () => {
    expect(left(archived(), [told('500'), told('777')])).toEqual(['1777']);
  });

  it('보관한 뒤에 살아난 주문은 다시 적는다', () => {
    expect(left(archived(), [told('500', {}, '취소요청')])).toEqual(['1500']);
  });

  it('살아났다가 끝난 주문은 보관 탭의 그 행을 고치며 다시 간다', () => {
    const place = archived();
    putBack(place.workbook, order('500', { state: '취소완료' }));
    place.archive();
    expect(place.lines('주문')).toEqual([]);
    expect(place.rows('주문보관 2026').map((row) => [row['옵션주문번호'], row['주문상태']])).toEqual([
      ['500', '취소완료'],
      ['501', '배송완료'],
    ]);
  });

  it('최근의 주문만 왔으면 보관 탭을 읽지 않는다', () => {
    const place = archived();
    expect(left(place, [told('500', { deliveredAt: '2026-11-01 09:00:00' })])).toEqual(['1500']);
    expect(place.workbook.calls).toEqual([]);
  });

  it('보관한 적이 없는 파일에서는 아무것도 읽지 않는다', () => {
    const place = stand({ orders: [] });
    place.workbook.forgetCalls();
    expect(left(place, [told('500')])).toEqual(['1500']);
    expect(place.workbook.calls).toEqual([]);
  });
});

describe('보관한 주문 찾기', () => {
  const find = (text: string) => {
    const place = archived();
    return findArchived(place.context.outside, text);
  };

  it.each([
    ['번호로', '501'],
    ['상품의 이름으로', '유리'],
    ['가려진 이름으로', '박*'],
  ])('%s 찾는다', (_, text) => {
    const { found, more } = find(text);
    expect(found).toEqual([
      expect.objectContaining({ tab: '주문보관 2026', lineId: '501', state: '배송완료', productName: '유리컵' }),
    ]);
    expect(more).toBe(false);
  });

  it('없는 것은 없다고 하고, 너무 짧은 말은 되묻는다', () => {
    expect(find('없는 상품')).toEqual({ found: [], more: false });
    expect(() => find('컵 '.trim())).toThrow('2자 이상');
  });

  it('찾은 주문의 행을 연다', () => {
    const place = archived();
    const [found] = findArchived(place.context.outside, '501').found;
    if (!found) throw new Error('찾지 못했습니다.');
    expect(showArchived(place.context.outside, found).message).toContain('3행');
    expect([place.workbook.activeSheetName(), place.workbook.selectedArea().row]).toEqual(['주문보관 2026', 3]);
    expect(() => showArchived(place.context.outside, { ...found, key: '없음' })).toThrow('찾을 수 없습니다');
  });
});

it('가리기를 껐을 때 보관한 개인정보는 나중에 켜면 가려지고, 그 뒤로는 보관 탭을 읽지 않는다', () => {
  const person = { recipientName: '김하늘', recipientPhone: '010-1234-5678' };
  const place = stand({ orders: [order('500', person)], shipments: [shipment('500', person)] });
  const { context, workbook, rows } = place;
  const { settings } = context.outside;
  savePreferences(settings, { maskDays: 0, sure: true });
  context.preferences = readPreferences(settings);
  place.archive();
  expect(rows('송장보관 2026')).toMatchObject([{ 수취인: '김하늘' }]);
  savePreferences(settings, { maskDays: 90 });
  context.preferences = readPreferences(settings);
  workOut(maskPersonalData, context);
  for (const tab of ['주문보관 2026', '송장보관 2026'])
    expect(rows(tab)).toMatchObject([{ 수취인: '김*늘', 수취인연락처: '010-****-5678' }]);
  workbook.forgetCalls();
  workOut(maskPersonalData, context);
  expect(workbook.calls.filter(({ sheet }) => sheet.includes('보관'))).toEqual([]);
});
