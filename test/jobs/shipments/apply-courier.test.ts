/** 택배사 일괄적용: which rows of 송장 get the courier, by the sidebar's own calls. */
import type { Run } from '../../../src/engine/run';
import { shipmentStates, unsentStates } from '../../../src/tabs/shipments.tab';
import { bundleOf, openShipmentTab, type ShipmentTab, shipment } from './known-shipment';

function apply({ ask }: ShipmentTab, args: { courier: string; keys?: string[] }): Run {
  const { courier, ...rest } = args;
  const { runId } = ask<Run>('startJob', { job: 'applyCourier', input: { courier }, ...rest });
  return ask<Run>('continueJob', { runId });
}

const couriersOf = ({ row }: ShipmentTab, count: number) => Array.from({ length: count }, (_, at) => row(at)['택배사']);

it('행을 고르지 않으면 택배사가 빈 행에만 적고, 별명은 제 이름으로 적는다', () => {
  const opened = openShipmentTab(shipment(0), shipment(1, { courier: '한진택배' }), shipment(2));
  expect(apply(opened, { courier: '로젠' })).toMatchObject({ state: '완료', ok: 2, skipped: 0 });
  expect(couriersOf(opened, 3)).toEqual(['로젠택배', '한진택배', '로젠택배']);
});

it('고른 행은 적혀 있던 택배사를 바꾸고, 고르지 않은 행은 그대로 둔다', () => {
  const opened = openShipmentTab(shipment(0, { courier: '한진택배' }), shipment(1));
  apply(opened, { courier: 'CJ', keys: [bundleOf(0)] });
  expect(couriersOf(opened, 2)).toEqual(['CJ대한통운', '']);
});

it.each(Object.values(shipmentStates))('%s: 아직 보내지 않은 행에만 적는다', (state) => {
  const opened = openShipmentTab(shipment(0, { state }));
  const isUnsent = unsentStates.includes(state);
  const { ok, skipped, lines } = apply(opened, { courier: '롯데택배', keys: [bundleOf(0)] });
  expect(couriersOf(opened, 1)).toEqual([isUnsent ? '롯데택배' : '']);
  expect({ ok, skipped }).toEqual(isUnsent ? { ok: 1, skipped: 0 } : { ok: 0, skipped: 1 });
  if (!isUnsent) expect(lines.at(-1)?.text).toContain('이미 보낸 1행은 그대로');
});

it('읽을 수 없는 택배사가 적힌 칸은 빈칸으로 보지 않는다', () => {
  const opened = openShipmentTab(shipment(0));
  opened.seller.type(2, '택배사', '번개퀵');
  apply(opened, { courier: '로젠' });
  expect(couriersOf(opened, 1)).toEqual(['번개퀵']);
});

it.each(['', '퀵', 'KGB', '로켓배송'])('「%s」은(는) 적지 않고 무엇을 고를지 말한다', (courier) => {
  const opened = openShipmentTab(shipment(0));
  const { state, lines } = apply(opened, { courier });
  expect(state).toBe('실패');
  expect(lines.at(-1)?.text).toContain('「택배사」');
  expect(couriersOf(opened, 1)).toEqual(['']);
});
