/** Reads what came back from the relay: the mall's own answer, or why there is none and whether the mall may have acted. */
import { type RefusalCode, refusals } from './refusals.data';
import { answered, THROUGH } from './wire';

interface Received<Body> {
  status: number;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Body;
}

export type RelayAnswer<Body> =
  | { sent: 'answered'; status: number; headers: Record<string, string>; body: Body }
  /** `code` is missing when the relay is newer than this program. `clock` is the relay's, milliseconds since 1970. */
  | { sent: 'not-sent' | 'lost'; code?: RefusalCode; clock?: number }
  /** Another program answered: the relay is off, or the address is not its own. Something may have been sent all the same. */
  | { sent: 'lost'; code: 'no-relay' };

/** The meaning of an answer to a request of `relayRequest`. */
export function readRelayAnswer<Body>({ headers, body }: Received<Body>): RelayAnswer<Body> {
  const outcome = headers[answered.relay];
  if (outcome === 'answered' && /^\d{3}$/.test(headers[answered.status] ?? '')) {
    return { sent: 'answered', status: Number(headers[answered.status]), headers: passedBack(headers), body };
  }
  if (outcome !== 'not-sent' && outcome !== 'lost') return { sent: 'lost', code: 'no-relay' };
  const code = headers[answered.code];
  const clock = Number(headers[answered.clock]);
  return {
    sent: outcome,
    ...(isCode(code) ? { code } : {}),
    ...(Number.isFinite(clock) ? { clock } : {}),
  };
}

const isCode = (code: string | undefined): code is RefusalCode =>
  code !== undefined && Object.keys(refusals).includes(code);

/** The mall's headers; the form of the body's bytes is undone by whoever fetches, so it is none of them. */
const passedBack = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(THROUGH) ? [[name.slice(THROUGH.length), value]] : [],
    ),
  );
