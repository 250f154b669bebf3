/** 중계 서버 as the screen 계정 shows it: where it is, from which address it goes out, and where that is registered. */
import { malls } from '../mall';
import type { Outside } from '../ports';
import { type RelayInput, removeRelay, type SavedRelay, savedRelay, saveRelay } from '../settings/relay';
import { askAddress, movedWarning } from '../settings/relay-address';

export interface RelayView {
  /** Blank where this person has saved none for this file; then the rest is blank too. */
  address: string;
  keyId: string;
  /** From which address it goes out; blank until it was asked. */
  outgoing: string;
  /** What is in the way, in Korean; blank when all is well. */
  problem: string;
  /** The malls that go by it, and where each registers the address. */
  places: { mall: string; registerAt: string }[];
}

/** Asks the saved relay for its address, and so whether it is there and knows the secret. Never fails by what it answers. */
export function relayView(outside: Outside): RelayView {
  const saved = savedRelay(outside);
  if (!saved) return viewOf(undefined, '');
  const { relay, cause } = askAddress(outside, saved);
  return viewOf(relay, cause?.sentence ?? movedWarning(outside));
}

/** Asks nothing. Throws `Refusal`. */
export const savedRelayView = (outside: Outside, input: RelayInput): RelayView =>
  viewOf(saveRelay(outside, input), movedWarning(outside));

export function removedRelayView(outside: Outside): RelayView {
  removeRelay(outside);
  return viewOf(undefined, '');
}

const viewOf = (relay: SavedRelay | undefined, problem: string): RelayView => ({
  address: relay?.address ?? '',
  keyId: relay?.keyId ?? '',
  outgoing: relay?.outgoing ?? '',
  problem,
  places: malls.flatMap(({ name, via }) => (via === 'direct' ? [] : [{ mall: name, registerAt: via.registerAt }])),
});
