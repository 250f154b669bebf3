/** 중계 서버. */
import { relayView, removedRelayView, savedRelayView } from '../../views/relay';
import type { relayCalls } from '../contract/relay';
import type { Handlers } from './handler';

export const relayHandlers: Handlers<keyof typeof relayCalls> = {
  relay: relayView,
  saveRelay: savedRelayView,
  removeRelay: removedRelayView,
};
