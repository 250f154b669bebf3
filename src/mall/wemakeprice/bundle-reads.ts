/** Reading one bundle as it came, and what it says of how far it is. */
import type { WriteOutcome } from '../port/listings';
import { type OrderKind, orderKinds } from '../port/mall';
import type { CallResult } from './answer';
import type { Call } from './client';
import { endpoints } from './endpoints';
import { bundleEntries, bundleShape, optionShape, productShape, type WireBundle, type WireOption } from './orders.wire';
import { singleIn } from './single-read';

const steps = Object.keys(orderKinds) as OrderKind[];
const cancelled = '취소완료';

export function bundleCall(bundleNo: string): Call {
  return { endpoint: endpoints.getOrderInfo, params: { bundleNo } };
}

/** The bundle of `bundleCall`; `undefined` where the mall has none of that number. */
export function bundleIn(callResult: CallResult, bundleNo: string): WriteOutcome<WireBundle | undefined> {
  return singleIn(callResult, {
    entries: bundleEntries,
    shape: bundleShape,
    isAsked: (bundle) => bundle.bundleNo === bundleNo,
    words: { list: '주문', another: '묻지 않은 배송' },
  });
}

/** Whether the bundle stands in this state or behind it. */
export function hasReached(bundle: WireBundle, kind: OrderKind): boolean {
  return steps.indexOf(stepOf(bundle)) >= steps.indexOf(kind);
}

/** By the mall's word, or by the times that it gives where it says a word that we do not know. */
function stepOf(bundle: WireBundle): OrderKind {
  const { shipStatus } = bundle.delivery;
  const stated = steps.find((step) => orderKinds[step] === shipStatus.trim());
  if (stated) return stated;
  if (bundle.shipCompleteDate !== '') return 'delivered';
  if (bundle.orderShippingDate !== '') return 'shipping';
  return bundle.orderConfirmDate === '' ? 'new' : 'confirmed';
}

/** Whether nothing is left of it. */
export function isCancelled(bundle: WireBundle): boolean {
  const lines = linesOf(bundle);
  return (
    bundle.delivery.shipStatus.trim() === cancelled ||
    (lines.length > 0 && lines.every((line) => line?.optionStatus.trim() === cancelled))
  );
}

/** `undefined` where the mall does not show the line. */
export function isLineCancelled(bundle: WireBundle, orderOptionNo: string): boolean | undefined {
  const line = linesOf(bundle).find((each) => each?.orderOptionNo === orderOptionNo);
  return line && line.optionStatus.trim() === cancelled;
}

/** `undefined` stands for a line that cannot be read. */
function linesOf(bundle: WireBundle): (WireOption | undefined)[] {
  return bundle.orderProduct
    .flatMap((entry) => productShape.safeParse(entry).data?.orderOption ?? [undefined])
    .map((option) => optionShape.safeParse(option).data);
}
