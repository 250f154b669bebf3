/**
 * 판매취소 (manual, page 주문확인/처리, 판매불가 처리 시): single option lines that the seller cannot deliver. The bundles are
 * read again then, so that 송장 packs what is left.
 */

import { inOrder } from '../../engine/act/acts';
import { inBatches } from '../../engine/act/mall-batches';
import { maybeSentAt } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import { readAndRecord } from '../bundles/accept-bundles';
import { resultOf } from '../bundles/order-report';
import { type BundlesActed, defineBundleJob, type OpenBundle } from './bundle-job';
import type { OrderRow } from './judge-bundles';

export const cancelOrders = defineBundleJob({
  name: 'cancelOrders',
  title: '판매취소',
  action: 'cancelOrder',
  act: cancelLines,
});

interface Line {
  row: OrderRow;
  bundle: OpenBundle;
}

function cancelLines(context: JobContext, bundles: readonly OpenBundle[]): BundlesActed {
  const { mall } = context;
  const lines = bundles.flatMap((bundle) => bundle.open.map(({ row }): Line => ({ row, bundle })));
  const { outcomes, stopped } = inBatches(context, lines, (batch) =>
    mall.orders.cancelLines(
      batch.map(({ row: { values }, bundle: { bundleId } }) => ({
        bundleId,
        lineId: values.lineId ?? '',
        reason: values.cancelReason ?? '',
        maybeSentAt: maybeSentAt(values),
      })),
    ),
  );
  const touched = new Set(lines.filter((_, at) => outcomes[at]?.ok).map(({ bundle }) => bundle.bundleId));
  if (!stopped) readAndRecord(context, [...touched], 'orders', 'rows');
  const reports = lines.map((line, at) => {
    const outcome = outcomes[at];
    return outcome && resultOf(outcome, notesOf(line));
  });
  return {
    reports: inOrder(
      lines.map(({ row }) => row),
      reports,
    ),
    stopped,
  };
}

function notesOf({ bundle: { rows, open, bundleId } }: Line): string[] {
  const left = rows.length - open.length;
  return left > 0 ? [`배송번호 ${bundleId}의 다른 ${left}행은 그대로 팔립니다.`] : [];
}
