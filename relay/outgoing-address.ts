/** The address from which the relay goes out, as the Internet sees it: what a seller registers at the malls. */
import { isIPv4 } from 'node:net';
import type { Network } from './connect-once';
import { forward } from './forward';
import { RefusedError } from './refused';

const WAIT_MS = 5_000;
const LONGEST_ANSWER = 1_000;
/** A page that asks every second asks the service once a minute. */
const KEPT_MS = 60_000;

/** Gives the address; asks the services in order, and keeps what they said for a minute. */
export function outgoingAddress(services: readonly string[], network: Network): (now: number) => Promise<string> {
  let known: { address: string; at: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (now: number): Promise<string> => {
    for (const origin of services) {
      const address = await addressFrom(origin, network);
      if (address === undefined) continue;
      known = { address, at: now };
      return address;
    }
    throw new RefusedError('address-unknown', 10);
  };
  return async (now) => {
    if (known && Math.abs(now - known.at) < KEPT_MS) return known.address;
    asking ??= ask(now).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function addressFrom(origin: string, network: Network): Promise<string | undefined> {
  const asked = { origin, verb: 'GET', target: '/', headers: [], body: new Uint8Array() };
  const answer = await forward({ ...asked, waitMs: WAIT_MS, largestAnswer: LONGEST_ANSWER }, network);
  const text = answer.sent === 'answered' && answer.status === 200 ? answer.body.toString('latin1').trim() : '';
  return isIPv4(text) ? text : undefined;
}
