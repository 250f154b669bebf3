/**
 * 발주확인 (manual, page 주문확인/처리): bundles are accepted, and where 출고예정일 is three days on or later 발송지연 goes with
 * them. Each is read again then: the buyer may have changed the address until that moment.
 */

import type { Handed } from '../../engine/act/mall-batches';
import { latestTry } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { WriteOutcome } from '../../mall/port/listings';
import type { Mall, OrderBundle } from '../../mall/port/mall';
import { problemLines } from '../../sheet';
import { acceptBundles } from '../bundles/accept-bundles';
import { stageOf } from '../bundles/bundle-stage';
import { confirmTryOf, triesInShipments } from '../bundles/confirm-tries';
import { hasMoved, wholeAddress } from '../bundles/moved-address';
import { bundleState, verdictOf } from '../bundles/order-acts';
import { resultOf } from '../bundles/order-report';
import { type BundlesActed, defineBundleJob, type OpenBundle } from './bundle-job';
import { sendDelays } from './send-delays';

export const confirmOrders = defineBundleJob({
  name: 'confirmOrders',
  title: '발주확인',
  action: 'confirmOrder',
  act: confirmBundles,
});

function confirmBundles(context: JobContext, bundles: readonly OpenBundle[]): BundlesActed {
  const { mall } = context;
  const fresh = bundles.filter(isFresh);
  const tries = triesInShipments(
    context,
    fresh.map(({ bundleId }) => bundleId),
  );
  const confirmed = acceptBundles(
    context,
    fresh.map(({ bundleId, rows }) => {
      const own = rows.map(({ values }) => confirmTryOf(values));
      return { bundleId, ...latestTry([...own, ...(tries.get(bundleId) ?? [])]) };
    }),
    'orders',
  );
  const accepted = fresh.filter((_, at) => confirmed.outcomes[at]?.ok);
  const before = bundles.filter((bundle) => !fresh.includes(bundle));
  const late = confirmed.stopped ? [] : [...accepted, ...before].filter(({ delay }) => delay !== undefined);
  const delays = sendDelays(context, late);
  const stands = late.length === 0 ? confirmed.orders : undefined;
  const acted: BundlesActed = { reports: new Map(), stopped: confirmed.stopped ?? delays.stopped, stands };
  for (const bundle of bundles) {
    const own = { confirmed: outcomeOf(fresh, confirmed, bundle), delay: outcomeOf(late, delays, bundle) };
    const report = reportBundle(mall, bundle, own, confirmed.read);
    if (report) for (const { row } of bundle.open) acted.reports.set(row, report);
  }
  return acted;
}

const isFresh = ({ rows }: OpenBundle): boolean =>
  verdictOf('confirmOrder', bundleState(rows.map(({ values }) => values.state))) === 'do';

const outcomeOf = (items: readonly OpenBundle[], { outcomes }: Handed<WriteOutcome<void>>, bundle: OpenBundle) =>
  outcomes[items.indexOf(bundle)];

interface Own {
  confirmed: WriteOutcome<void> | undefined;
  delay: WriteOutcome<void> | undefined;
}

/** `undefined` for a bundle that was not handed over. */
function reportBundle(
  mall: Mall,
  bundle: OpenBundle,
  { confirmed, delay }: Own,
  read: ReadonlyMap<string, OrderBundle>,
) {
  if (isFresh(bundle) && !confirmed) return undefined;
  if (confirmed && !confirmed.ok) return resultOf(confirmed, []);
  const notes = [
    ...problemLines(bundle.open[0]?.problems ?? []),
    ...(confirmed ? readNotes(mall, bundle, read.get(bundle.bundleId)) : []),
  ];
  if (bundle.delay === undefined) return resultOf({ ok: true, value: undefined }, notes);
  if (!delay) return undefined;
  if (delay.ok) return resultOf(delay, notes);
  const report = resultOf(delay, []);
  return {
    ...report,
    message: `발주확인은 되었지만 발송지연을 알리지 못했습니다. 다시 실행해 주세요. ${report.message}`,
  };
}

function readNotes(mall: Mall, bundle: OpenBundle, now: OrderBundle | undefined): string[] {
  if (!now) return [`${mall.name}에서 다시 읽지 못했습니다. 배송지는 다음 수집에서 확인합니다.`];
  if (stageOf(now) === 'new')
    return [`${mall.name}에 아직 신규주문으로 보입니다. 주문상태와 배송지는 다음 수집에서 바뀝니다.`];
  const was = bundle.rows[0]?.values;
  return was && hasMoved({ ...was, address: wholeAddress(was) }, now)
    ? ['구매자가 배송지를 바꿨습니다. 행에 적힌 새 배송지로 보내세요.']
    : [];
}
