/**
 * One connection to a mall, opened once: so nothing is ever repeated, and it is known whether a byte of the request was
 * handed to the network. A connection that is kept would have to be trusted not to have died meanwhile.
 */
import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './public-address';

/** Malls list single IPv4 addresses, so the relay leaves by IPv4 alone. */
const FAMILY = 4;
const CONNECT_MS = 10_000;

export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

export interface Network {
  /** Resolves names; Node's own unless a test says otherwise. */
  lookup?: LookupFunction;
  /** Whether a connection to this address is allowed. */
  isAllowed?: (address: string) => boolean;
  /** PEM of authorities to trust in the place of Node's. */
  ca?: string;
}

export interface OnceLine {
  connect: buildConnector.connector;
  /** Whether any byte of the request may have left. Handshakes are none of it. */
  mayHaveSent(): boolean;
}

export function connectOnce({ lookup = lookUp as LookupFunction, isAllowed = isPublicAddress, ca }: Network): OnceLine {
  const guarded: LookupFunction = (name, options, done) =>
    lookup(name, options, (error, found, family) => {
      if (error) return done(error, found, family);
      const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found];
      // One private address among public ones is somebody's trick too.
      if (!addresses.every(isAllowed)) return done(new PrivateAddressError(name), found, family);
      return done(null, found, family);
    });
  const open = buildConnector({
    ...{ lookup: guarded, family: FAMILY, autoSelectFamily: false, timeout: CONNECT_MS, allowH2: false },
    ...{ rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
  });
  let tries = 0;
  let line: Socket | undefined;
  let before = 0;
  return {
    connect(options, done) {
      tries += 1;
      if (tries > 1) return done(new Error('a second connection for one request'), null);
      // Node asks no lookup for what is an address already.
      if (isIP(options.hostname) !== 0 && !isAllowed(options.hostname)) {
        return done(new PrivateAddressError(options.hostname), null);
      }
      return open(options, (...outcome) => {
        const [, socket] = outcome;
        if (socket) {
          line = socket;
          before = socket.bytesWritten;
        }
        done(...outcome);
      });
    },
    mayHaveSent: () => line !== undefined && line.bytesWritten > before,
  };
}
