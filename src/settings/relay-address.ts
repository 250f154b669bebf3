/** From which address the relay goes out: shown for the seller to register, and watched, for malls refuse any other. */

import type { LostCause, Outside } from '../ports';
import { type AskedAddress, askOutgoingAddress } from '../relay/outgoing-address';
import { josa } from '../rules/josa';
import { kstDate } from '../rules/kst';
import { keepRelay, type RelayPlace, relayKeyOf, type SavedRelay, savedRelay } from './relay';

type Where = RelayPlace & Pick<Outside, 'http' | 'clock' | 'crypto'>;

/** Asks the relay and keeps what it said; the first address that is seen counts as the registered one. */
export function askAddress(where: Where, relay: SavedRelay): { relay: SavedRelay; cause?: LostCause } {
  const asked: AskedAddress = askOutgoingAddress(where, relayKeyOf(relay));
  if (!asked.ok) return { relay, cause: asked.cause };
  const { address: outgoing } = asked;
  const seen = { ...relay, outgoing, registered: relay.registered || outgoing };
  if (seen.outgoing !== relay.outgoing || seen.registered !== relay.registered) keepRelay(where, seen);
  return { relay: seen };
}

/** With the first tick of a day. Never throws: a collection does not fail because an address could not be asked for. */
export function watchAddress(where: Where & Pick<Outside, 'log'>): void {
  try {
    const relay = savedRelay(where);
    const today = kstDate(where.clock.now());
    if (!relay || relay.askedOn === today) return;
    // Kept first: an execution that dies in between asks no second time.
    const begun = { ...relay, askedOn: today };
    keepRelay(where, begun);
    askAddress(where, begun);
  } catch (error) {
    where.log.error(`relay: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

/** Blank while the relay goes out from the address that is registered, as far as is known, or there is none. */
export function movedWarning(where: RelayPlace): string {
  const relay = savedRelay(where);
  return relay === undefined || relay.outgoing === relay.registered ? '' : movedWords(relay);
}

const movedWords = ({ registered, outgoing }: SavedRelay): string =>
  josa`중계 서버의 나가는 주소가 ${registered}에서 ${outgoing}(으)로 바뀌었습니다. 제휴몰마다 새 주소를 등록한 뒤 ` +
  '「계정」의 「중계 서버」에서 「새 주소를 등록했습니다」를 누르세요. 그때까지 제휴몰이 거절합니다.';
