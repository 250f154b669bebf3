/** Sends what a bundle's 출고예정일 and 지연사유 say as 발송지연. */

import { type Handed, inBatches } from '../../engine/act/mall-batches';
import { latestTry, maybeSentAt } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { WriteOutcome } from '../../mall/port/listings';
import type { Mall } from '../../mall/port/mall';
import { results } from '../../tabs/common';
import type { OpenBundle } from './bundle-job';
import type { OrderRow } from './judge-bundles';

/** When a row was tried: 성공 beside a 작업 that still stands is a result of which an execution wrote a part and died. */
const delayTryOf = (values: OrderRow['values']): string | undefined =>
  values.result === results.done ? (values.processedAt ?? '') : maybeSentAt(values);

/** One outcome a bundle, in order. For a mall without 발송지연 the outcome says so. */
export function sendDelays(context: JobContext, bundles: readonly OpenBundle[]): Handed<WriteOutcome<void>> {
  const { mall } = context;
  if (!mall.capabilities.delayOrder) return { outcomes: bundles.map(() => unknownThere(mall)), stopped: undefined };
  return inBatches(context, bundles, (batch) =>
    mall.orders.delayOrders(
      batch.flatMap(({ bundleId, delay, open }) =>
        delay ? [{ bundleId, ...delay, ...latestTry(open.map(({ row }) => delayTryOf(row.values))) }] : [],
      ),
    ),
  );
}

const unknownThere = ({ name }: Mall): WriteOutcome<void> => ({
  ok: false,
  why: 'refused',
  reason: `${name}에는 발송지연 기능이 없습니다. 제휴몰의 판매자 화면에서 알려 주세요.`,
});
