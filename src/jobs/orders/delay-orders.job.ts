/** 발송지연 (manual, page 주문확인/처리): tells when confirmed bundles will leave, and why so late. */

import type { JobContext } from '../../engine/job';
import { problemLines } from '../../sheet';
import { resultOf } from '../bundles/order-report';
import { type BundlesActed, defineBundleJob, type OpenBundle } from './bundle-job';
import { sendDelays } from './send-delays';

export const delayOrders = defineBundleJob({
  name: 'delayOrders',
  title: '발송지연',
  action: 'delayOrder',
  act: delayBundles,
});

function delayBundles(context: JobContext, bundles: readonly OpenBundle[]): BundlesActed {
  const { outcomes, stopped } = sendDelays(context, bundles);
  const acted: BundlesActed = { reports: new Map(), stopped };
  outcomes.forEach((outcome, at) => {
    for (const { row, problems } of bundles[at]?.open ?? []) {
      acted.reports.set(row, resultOf(outcome, problemLines(problems)));
    }
  });
  return acted;
}
