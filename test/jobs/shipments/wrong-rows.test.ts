/** 송장 rows that cannot be sent: each is told once, and what it was waiting for is over. */
import { sendShipments } from '../../../src/jobs/shipments/send-shipments.job';
import { fakeMall } from '../../helpers/fake-mall';
import { orderContext } from '../../helpers/order-context';

const shipment = (nth: number, cells: object = {}) => ({
  ...{ action: '송장전송', state: '미입력', mall: '위메프', sellerId: 'sbdc6678', bundleId: `${100 + nth}` },
  ...{ orderedAt: '2026-11-23 09:00:00', courier: 'CJ대한통운', trackingNumber: `${612_345_670_000 + nth}` },
  ...cells,
});

it('전송대기로 남아 있던 행이 틀렸으면 한 번만 세고, 더 기다리지 않는다', () => {
  const mall = fakeMall();
  const rows = [shipment(1, { state: '전송대기', trackingNumber: '' }), shipment(2)];
  const { context, shipments } = orderContext(mall, { shipments: rows });
  const open = sendShipments.open(context);
  const first = open.step(sendShipments.plan(context, {}));
  const second = open.step(first.next);
  expect(second).toMatchObject({ next: undefined, done: 2 });
  expect([first, second].map(({ ok, failed }) => [ok, failed])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(shipments()[0]).toMatchObject({ action: 'send', state: '미입력', result: '오류' });
});

it('기다리는 동안 판매자가 번호를 지운 행은 보내지 않고 오류라고 말한다', () => {
  const mall = fakeMall();
  const { context, shipments } = orderContext(mall, { shipments: [shipment(1), shipment(2)] });
  const open = sendShipments.open(context);
  const first = open.step(sendShipments.plan(context, {}));
  expect(shipments().map(({ state }) => state)).toEqual(['전송대기', '전송대기']);
  const workbook = context.outside.workbook as unknown as {
    seller(tab: string): { type(row: number, where: string, input: string): void };
  };
  workbook.seller('송장').type(2, '송장번호', '');
  const second = open.step(first.next);
  expect(mall.asked).toEqual(['dispatch 102']);
  expect(second).toMatchObject({ next: undefined, done: 2, ok: 1, failed: 1 });
  expect(shipments()[0]).toMatchObject({ action: 'send', state: '미입력', result: '오류' });
});
