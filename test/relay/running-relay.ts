/** The relay on a free port of this machine, in front of malls of this machine, and a caller that signs as the add-on does. */
import type { FastifyInstance } from 'fastify';
import type { RelaySettings } from '../../relay/config';
import type { Network } from '../../relay/connect-once';
import { type MallLine, usual } from '../../relay/malls.data';
import { createRelay } from '../../relay/server';
import { hashes } from '../../relay/verify';
import { type RelayAnswer, readRelayAnswer } from '../../src/relay/answer';
import { type CarriedRequest, type RelayKey, type RelayRequest, relayRequest } from '../../src/relay/call';
import type { Hashes } from '../../src/relay/sign';

export const SECRET = 'a-secret-of-the-tests-0123456789abcdef';
export const NOW = Date.parse('2026-12-01T09:00:00+09:00');

export const lineTo = (origin: string, differing: Partial<MallLine> = {}): MallLine => ({
  ...{ ...usual, origin, prefixes: ['/api/'], verbs: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
  ...differing,
});

export interface Given {
  malls: Record<string, MallLine>;
  settings?: Partial<RelaySettings>;
  network?: Network;
  slowMs?: number;
  /** The relay's clock; it stands still unless a test moves it. */
  now?: () => number;
}

export interface RunningRelay {
  app: FastifyInstance;
  key: RelayKey;
  log: string[];
}

const loopback: Network = { isAllowed: (address) => address === '127.0.0.1' };

export async function runRelay({ malls, settings, network = loopback, slowMs = 15_000, now = () => NOW }: Given) {
  const log: string[] = [];
  const app = createRelay(
    {
      ...{ host: '127.0.0.1', port: 0, secrets: new Map([['k1', SECRET]]), malls: new Map(Object.entries(malls)) },
      ...{ concurrent: 16, addressServices: [], isDevelopment: true, clockHeader: undefined },
      ...settings,
    },
    { now, log: (line) => void log.push(line), network, slowMs },
  );
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const running: RunningRelay = { app, key: { origin, keyId: 'k1', secret: SECRET }, log };
  return running;
}

const bufferHashes: Hashes<Buffer> = hashes;

let count = 0;
/** Never the same twice in one test file. */
export const stamp = (time = NOW) => {
  count += 1;
  return { time, nonce: `nonce-of-the-tests-${count}` };
};

export type Asked = Partial<CarriedRequest<Buffer>>;

/** A request that the relay carries, signed. */
export const signed = (key: RelayKey, asked: Asked = {}, at = stamp()): RelayRequest<Buffer> =>
  relayRequest(
    key,
    { mall: 'fake', verb: 'GET', target: '/api/orders', headers: {}, wait: 25, ...asked },
    at,
    bufferHashes,
  );

export interface Got {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends it as UrlFetchApp would: with headers of its own beside ours. */
export async function send({ method, url, headers, body }: RelayRequest<Buffer>): Promise<Got> {
  const response = await fetch(url, {
    ...{ method, headers, redirect: 'manual' },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** Signs, sends, and reads as the add-on does. */
export const ask = async (key: RelayKey, asked: Asked = {}): Promise<RelayAnswer<Buffer>> =>
  readRelayAnswer(await send(signed(key, asked)));
