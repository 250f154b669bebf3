/**
 * Decides from its headers alone whether a request is carried, before a byte of its body is read: who asks, then what for,
 * then how much. Whoever lacks the secret learns nothing of the table.
 */
import type { IncomingMessage } from 'node:http';
import { EMPTY_HASH, type Header, RELAY_ITSELF } from '../src/relay/wire';
import type { RelaySettings } from './config';
import { type Rate, rateLimit } from './limits';
import type { MallLine } from './malls.data';
import { nonceStore } from './nonces';
import { passingOnly, readClaims, type SignedClaims } from './read-claims';
import { RefusedError } from './refused';
import { isAllowedTarget } from './target';
import { verifier } from './verify';

/** How long the relay waits for a mall when the caller does not say, in seconds. */
const USUAL_WAIT = 25;

export interface Admitted {
  mall: string;
  line: MallLine;
  verb: string;
  target: string;
  headers: readonly Header[];
  waitMs: number;
  /** What the body must hash to. */
  bodyHash: string;
}

export interface Gate {
  /** @throws RefusedError for every reason that the headers give. */
  admit(request: IncomingMessage): Admitted;
  /** For a path of the relay's own. @throws RefusedError as `admit`. */
  admitToItself(request: IncomingMessage, path: string): void;
}

/** `now` gives milliseconds since 1970. */
export function gate(settings: RelaySettings, now: () => number): Gate {
  const { clockHeader } = settings;
  const rate = rateLimit();
  const startedAt = clockHeader === undefined ? now() : 0;
  const { verify } = verifier(settings.secrets, nonceStore(), startedAt);

  const verified = (request: IncomingMessage): { claims: SignedClaims; at: number } => {
    const at = callersTime(request, clockHeader) ?? now();
    const claims = readClaims(request.rawHeaders);
    verify(claims, at);
    return { claims, at };
  };
  return {
    admit(request) {
      const { claims, at } = verified(request);
      const admitted = placeFor(claims, settings.malls);
      if (declaredLength(request) > admitted.line.largestBody) throw new RefusedError('too-large');
      pass(rate, admitted, at);
      const clock = callersTime(request, clockHeader);
      if (clock === undefined || clockHeader === undefined) return admitted;
      return { ...admitted, headers: [...admitted.headers, [clockHeader, String(clock)]] };
    },
    admitToItself(request, path) {
      const { claims } = verified(request);
      const isMeant = claims.mall === RELAY_ITSELF && claims.target === path && claims.verb === request.method;
      if (!isMeant || claims.bodyHash !== EMPTY_HASH) throw new RefusedError('form');
    },
  };
}

const pass = (rate: Rate, { mall, line }: Admitted, at: number): void => rate.pass(mall, line.perSecond, at);

function placeFor(claims: SignedClaims, malls: RelaySettings['malls']): Admitted {
  const { mall, verb, target, headers, bodyHash } = claims;
  const line = malls.get(mall);
  if (!line) throw new RefusedError('unknown-mall');
  if (!line.verbs.includes(verb)) throw new RefusedError('verb');
  if (!isAllowedTarget(target, line.prefixes)) throw new RefusedError('path');
  const wait = Math.min(Number(claims.wait) || USUAL_WAIT, line.longestWait);
  return { mall, line, verb, target, bodyHash, headers: passingOnly(headers), waitMs: wait * 1_000 };
}

const declaredLength = ({ headers }: IncomingMessage): number => Number(headers['content-length'] ?? 0);

/** Only where the config file of a development names the header. */
function callersTime({ headers }: IncomingMessage, name: string | undefined): number | undefined {
  const text = name === undefined ? undefined : headers[name];
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
