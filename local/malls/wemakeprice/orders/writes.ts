/** What a seller does with an order: confirm, dispatch, mend a waybill, finish a direct delivery, cancel, delay. */
import * as z from 'zod';
import { addDays, dateOf, isDate, millisOf } from '../../../mall-kit/kst';
import { Refusal } from '../../../mall-kit/refusal';
import { cancelNow, closeCancelAsSent } from '../claims/cancels';
import { code, id, optionalText, take, text } from '../core/fields';
import { demand, done } from '../core/refusal';
import type { Route } from '../core/route';
import type { World } from '../core/world';
import { type Bundle, cancelled, isCancelled, isSent, optionLines } from './order';
import { courierField, shippedAs, trackingField, withShipping } from './shipping';
import { confirm, deliver, ship } from './steps';

const maximumDelayDays = 30;
const delayReasons = ['STOCK', 'SURGE', 'CUSTOM', 'REQUEST', 'ETC'] as const;

const bundleNo = id('배송번호');
const bundleBody = z.object({ bundleNo });
const dispatchBody = withShipping({ bundleNo });
const waybillBody = z.object({ bundleNo, parcelCompanyCode: courierField, invoiceNo: trackingField });
const cancelBody = z.object({ orderOptionNo: id('옵션주문번호'), cancelReason: text('취소사유', 200) });
const delayBody = z.object({
  bundleNo,
  scheduleShipDate: text('출고예정일', 19).refine(isDayOrTime, '출고예정일은 yyyy-MM-dd 형식으로 입력해 주세요.'),
  delayReasonCode: code('지연사유', delayReasons),
  delayReasonDetail: optionalText('지연상세사유', 200),
});

export const orderWriteRoutes: readonly Route[] = [
  write('setOrderConfirm', (world, seller, body) => {
    const bundle = living(world, seller, take(bundleBody, body).bundleNo);
    if (world.lenient && bundle.state === 'CONFIRM') return confirm(bundle, world.now());
    demand(bundle.state !== 'CONFIRM', '이미 발주확인된 주문입니다.');
    demand(bundle.state === 'NEW', '신규주문 상태에서만 발주확인 가능합니다.');
    confirm(bundle, world.now());
  }),
  write('setOrderDelivery', (world, seller, body) => {
    const asked = take(dispatchBody, body);
    const bundle = living(world, seller, asked.bundleNo);
    demand(world.lenient || !isSent(bundle), '이미 발송된 상품입니다');
    demand(isSent(bundle) || bundle.state === 'CONFIRM', '주문확인건만 발송처리 가능합니다');
    ship(bundle, shippedAs(asked, bundle.delivery.shipMethod), world.now());
    closeCancelAsSent(world, bundle);
  }),
  write('setParcelDelivery', (world, seller, body) => {
    const asked = take(waybillBody, body);
    const bundle = living(world, seller, asked.bundleNo);
    demand(bundle.state === 'DELIVERY', '배송중 상태에서만 송장을 수정할 수 있습니다.');
    demand(bundle.delivery.shipMethod.endsWith('택배배송'), '택배배송 건만 송장을 수정할 수 있습니다.');
    const { parcelCompany, invoiceNo } = shippedAs({ shipMethod: 'PARCEL', ...asked }, bundle.delivery.shipMethod);
    Object.assign(bundle.delivery, { parcelCompany, invoiceNo });
  }),
  write('setOrderComplete', (world, seller, body) => {
    const bundle = living(world, seller, take(bundleBody, body).bundleNo);
    if (world.lenient && bundle.state === 'COMPLETE') return deliver(bundle, world.now());
    demand(bundle.state !== 'COMPLETE', '이미 배송완료된 주문입니다.');
    demand(bundle.state === 'DELIVERY', '배송중 상태에서만 배송완료 처리 가능합니다.');
    demand(bundle.delivery.shipMethod.endsWith('직접배송'), '직접배송 건만 배송완료 처리 가능합니다.');
    deliver(bundle, world.now());
  }),
  write('setOrderCancel', (world, seller, body) => {
    const { orderOptionNo, cancelReason } = take(cancelBody, body);
    const bundle = world.bundles
      .rows()
      .find((row) => row.seller === seller && optionLines(row).some((line) => line.orderOptionNo === orderOptionNo));
    demand(bundle !== undefined, '주문 정보가 없습니다.');
    const line = optionLines(bundle).find((candidate) => candidate.orderOptionNo === orderOptionNo)!;
    if (world.lenient && line.optionStatus === cancelled) return;
    demand(line.optionStatus !== cancelled, '이미 취소된 주문입니다.');
    demand(!isSent(bundle), '발송된 주문은 판매취소할 수 없습니다.');
    cancelNow(world, bundle, [line], { claimReason: cancelReason, claimWhoReason: '판매자책임' });
  }),
  write('setOrderDelay', (world, seller, body) => {
    const asked = take(delayBody, body);
    const today = dateOf(world.now());
    const latest = dateOf(addDays(world.now(), maximumDelayDays));
    const day = dateOf(asked.scheduleShipDate);
    if (day < today) throw new Refusal(422, '출고예정일은 오늘 이후로 입력해 주세요.');
    if (day > latest) throw new Refusal(422, `출고예정일은 ${maximumDelayDays}일 이내로 입력해 주세요.`);
    const bundle = living(world, seller, asked.bundleNo);
    demand(!isSent(bundle), '발송 전 주문만 발송지연 처리 가능합니다.');
    bundle.delivery.scheduleShipDate = asked.scheduleShipDate;
  }),
];

function write(name: string, act: (world: World, seller: string, body: unknown) => void): Route {
  return {
    method: 'POST',
    path: `/order/in/${name}`,
    answer(world, { seller, body }) {
      act(world, seller, body);
      return done;
    },
  };
}

/** The seller's bundle, of which something is still to be sent. */
function living(world: World, seller: string, number: string): Bundle {
  const bundle = world.bundles.get(number);
  demand(bundle !== undefined && bundle.seller === seller, '주문 정보가 없습니다.');
  demand(!isCancelled(bundle), '취소된 주문입니다.');
  return bundle;
}

/** `yyyy-MM-dd`, or with an hour, or a whole time. */
function isDayOrTime(text: string): boolean {
  return isDate(text) || millisOf(text) !== undefined || millisOf(`${text}:00:00`) !== undefined;
}
