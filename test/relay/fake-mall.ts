/** A mall on this machine that keeps every byte of what it was asked, and answers as a test says. */

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';

export interface Seen {
  verb: string;
  /** Exactly as it stood in the request line. */
  target: string;
  /** Name, value, name, value. */
  rawHeaders: string[];
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface FakeMall {
  origin: string;
  seen: Seen[];
  /** How many connections anybody has opened. */
  connections(): number;
  close(): Promise<void>;
}

export type Answering = (seen: Seen, response: ServerResponse) => void;

export const fine: Answering = (_seen, response) => void response.end('fine');

interface Options {
  tls?: { key: string; cert: string };
}

/** On a free port of 127.0.0.1. `answer` may also destroy the socket. */
export async function fakeMall(answer: Answering = fine, { tls }: Options = {}): Promise<FakeMall> {
  const seen: Seen[] = [];
  let connections = 0;
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const { method = '', url = '', rawHeaders, headers } = request;
    const one = { verb: method, target: url, rawHeaders, headers, body: Buffer.concat(chunks) };
    seen.push(one);
    answer(one, response);
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.on('connection', () => {
    connections += 1;
  });
  const port = await listening(server);
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    seen,
    connections: () => connections,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Gives the free port of 127.0.0.1 on which the server then listens. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
