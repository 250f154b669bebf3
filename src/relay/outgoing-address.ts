/** Asks a seller's relay from which address it goes out: what is to be registered at the malls. */
import type { Http, LostCause } from '../ports';
import { readRelayAnswer } from './answer';
import { askRelay, type RelayKey } from './call';
import { freshStamp, hashesOf, type Signing } from './signing';
import { answered } from './wire';
import { causeOf } from './words';

export type AskedAddress = { ok: true; address: string } | { ok: false; cause: LostCause };

/** One request; an answer also proves that the secret is right. */
export function askOutgoingAddress(outside: Signing & { http: Http }, relay: RelayKey): AskedAddress {
  const { http, clock, crypto } = outside;
  const { method, url, headers } = askRelay(relay, '/ip', freshStamp(outside), hashesOf(crypto));
  const [answer] = http.fetchAll([{ method, url, headers }]);
  if (answer === undefined || answer.lost) return { ok: false, cause: causeOf({ code: 'no-answer' }, clock.now()) };
  const address = answer.headers[answered.relay] === 'answered' ? addressIn(answer.body) : '';
  if (address !== '') return { ok: true, address };
  const read = readRelayAnswer(answer);
  return { ok: false, cause: causeOf(read.sent === 'answered' ? { code: 'no-relay' } : read, clock.now()) };
}

function addressIn(body: string): string {
  return /^\s*\{\s*"address"\s*:\s*"(\d{1,3}(?:\.\d{1,3}){3})"\s*\}\s*$/.exec(body)?.[1] ?? '';
}
