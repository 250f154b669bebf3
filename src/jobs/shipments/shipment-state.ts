/** What 전송상태 becomes when the mall has told of a bundle, from what it was. */
import { shipmentStates } from '../../tabs/shipments.tab';
import type { Stage } from './bundle-stage';

const { unconfirmed, blank, waiting, sending, sent, failed, delivered, forced, held, cancelled } = shipmentStates;

/** States that a seller's own work has brought about before the parcel left; the mall knows nothing of them. */
const underway: readonly string[] = [blank, waiting, sending, failed];
/** A list may have been asked before these were reached: the mall never takes them back but by a cancel. */
const reached: readonly string[] = [sent, delivered];

/**
 * `current` is what the row says, `undefined` for a new row. 전송중 stays as long as nobody knows whether the parcel left:
 * whoever sends asks the mall first.
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
