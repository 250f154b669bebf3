/** 중계 서버, as the page asks for it. */
import * as z from 'zod/mini';
import { none, word } from './words';

const relayView = () =>
  z.object({
    address: z.string(),
    keyId: z.string(),
    outgoing: z.string(),
    problem: z.string(),
    places: z.array(z.object({ mall: z.string(), registerAt: z.string() })),
  });

export const relayCalls = {
  /** Asks the relay for its outgoing address; never gives the secret. */
  relay: () => ({ args: none, value: relayView() }),
  /** A blank secret keeps the saved one. `registered`: the outgoing address that the seller has registered at the malls. */
  saveRelay: () => ({
    args: z.object({
      address: word,
      keyId: z.exactOptional(word),
      secret: word,
      registered: z.exactOptional(word),
    }),
    value: relayView(),
  }),
  removeRelay: () => ({ args: none, value: relayView() }),
};
