/** The next 전송상태 of a bundle, from the present one and the mall's answer. */
import { shipmentStates } from '../../tabs/shipments.tab';
import type { Stage } from './bundle-stage';

const { unconfirmed, blank, waiting, sending, sent, failed, delivered, forced, held, cancelled } = shipmentStates;

/** States that a seller's own work has brought about before the parcel left; the mall knows nothing of them. */
const underway: readonly string[] = [blank, waiting, sending, failed];
/** A list may have been asked before these were reached: the mall never takes them back but by a cancel. */
const reached: readonly string[] = [sent, delivered];

/**
 * `current` is what the row says, `undefined` for a new row. 전송중 stays until the mall says whether the parcel left:
 * the next sending asks the mall first.
 */
export function shipmentState(stage: Stage, hasOpenCancel: boolean, current: string | undefined): string {
  if (stage === 'cancelled') return cancelled;
  if (current === forced) return forced;
  if (stage === 'delivered' || current === delivered) return delivered;
  if (stage === 'shipping' || reached.includes(current ?? '')) return sent;
  if (current === sending) return sending;
  if (hasOpenCancel) return held;
  if (underway.includes(current ?? '')) return current ?? blank;
  return stage === 'confirmed' ? blank : unconfirmed;
}

/** What an open cancel makes of a state: what has left, or may have left, it cannot hold any more. */
export const stateOnHold = (state: string | undefined): string | undefined =>
  state !== sending && [unconfirmed, ...underway].includes(state ?? '') ? held : state;

/** Said when a row is put on hold, and taken away again with the hold. */
export const HOLD_MESSAGE =
  '구매자가 취소를 요청해 보류했습니다. 클레임 탭에서 승인하거나 거절하세요. 구매자가 요청을 거두면 저절로 풀립니다.';

/** The message that goes with the state; `{}` where it stays what it was: what a run has said of the hold says more. */
export function holdMessage(
  before: { state?: string | undefined; message?: string | undefined },
  state: string | undefined,
): { message?: string | undefined } {
  if (state === held) return before.state === held && before.message ? {} : { message: HOLD_MESSAGE };
  return before.message === HOLD_MESSAGE ? { message: undefined } : {};
}
