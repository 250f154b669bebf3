/** Tells a mall that bundles left, each at most once, and confirms first where the mall wants that. */
import type { WriteOutcome } from '../port/listings';
import type { BundleRef, Dispatch } from '../port/orders';
import { batches } from './batches';
import type { Built } from './built';
import type { Client } from './client';
import { type Failure, refused, unavailable, withoutValue } from './failures';
import { finish, type Progress } from './progress';
import { performEach, performWrites, type Write } from './write';

type Outcome = WriteOutcome<unknown>;

interface Item {
  asked: Dispatch;
  write: Write<unknown>;
}

export interface Dispatching {
  /** None where there can be none, such as for a courier without a code. */
  dispatching(asked: Dispatch): Built<Write<unknown>>;
  confirmation(ref: BundleRef): Write<unknown>;
  /** The mall's word for an order that was not confirmed yet. */
  unconfirmed: RegExp;
}

/** One outcome an item, in order; see `OrderApi.dispatch`. */
export function dispatchConfirmed(
  client: Client,
  how: Dispatching,
  dispatches: readonly Dispatch[],
): WriteOutcome<void>[] {
  return batches(dispatches, client.batchSize).flatMap((batch) => {
    const written = batch.map((asked): Progress<Item, Outcome> => {
      const write = how.dispatching(asked);
      return write.ok ? { next: { asked, write: write.value } } : { outcome: refused(write.reason) };
    });
    return finish(written, (items) => send(client, how, items)).map(withoutValue);
  });
}

function send(client: Client, how: Dispatching, items: readonly Item[]): Outcome[] {
  const outcomes = performWrites(
    client,
    items.map(({ write }) => write),
  );
  const progress = outcomes.map((outcome, at): Progress<Item, Outcome> => {
    const isEarly = !outcome.ok && outcome.why === 'refused' && how.unconfirmed.test(outcome.reason);
    return isEarly ? { next: items[at]! } : { outcome };
  });
  return finish(progress, (early) => confirmAndSend(client, how, early));
}

/** Once only: what is refused again stays refused. */
function confirmAndSend(client: Client, { confirmation }: Dispatching, items: readonly Item[]): Outcome[] {
  const confirmed = performEach(
    client,
    items.map(({ asked: { maybeSentAt: _, shipment: __, ...ref } }) => confirmation(ref)),
  );
  const progress = confirmed.map(
    (outcome, at): Progress<Item, Outcome> => (outcome.ok ? { next: items[at]! } : { outcome: notConfirmed(outcome) }),
  );
  return finish(progress, (ready) =>
    performEach(
      client,
      ready.map(({ write }) => write),
    ).map(afterConfirmation),
  );
}

/** Whatever came of the confirmation, the bundle was certainly not dispatched; a lost one is not to be repeated either. */
function notConfirmed({ why, reason }: Failure): Outcome {
  if (why === 'lost')
    return { ok: false, why, reason: `발주확인이 되었는지 알 수 없어 발송처리하지 않았습니다. (${reason})` };
  const sentence = `발주확인을 하지 못해 발송처리도 하지 않았습니다. (${reason})`;
  return why === 'refused' ? refused(sentence) : unavailable(sentence);
}

function afterConfirmation(outcome: Outcome): Outcome {
  return outcome.ok
    ? { ...outcome, note: '발주확인이 되지 않은 주문이어서 발주확인을 먼저 했습니다.' }
    : { ...outcome, reason: `발주확인은 했습니다. ${outcome.reason}` };
}
