/** The relay over HTTP: three paths, and an `x-relay` header on every answer. TLS is the business of what stands in front. */
import type { Socket } from 'node:net';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { refusals } from '../src/relay/refusals.data';
import { answered, FORWARD_PATH, type Header, THROUGH } from '../src/relay/wire';
import { type Admitted, gate } from './admit';
import type { RelaySettings } from './config';
import type { Network } from './connect-once';
import { type Forwarded, forward } from './forward';
import { placesFor } from './limits';
import { type LogEntry, logLine } from './log';
import { outgoingAddress } from './outgoing-address';
import { refusalOf, toClientError } from './refuse';
import { RefusedError, sentences } from './refused';
import { hashes } from './verify';

export interface Outside {
  /** Milliseconds since 1970. */
  now(): number;
  /** Takes one line for each request. */
  log(line: string): void;
  network: Network;
  /** A socket on which nothing moves, or a request that does not end, is cut after this many milliseconds. */
  slowMs: number;
}

/** Room for the names and values of a request to a mall, and for its address. */
const LARGEST_HEADERS = 32_768;

/** What is known of a request on its way. */
interface Passage {
  begunAt: number;
  admitted?: Admitted;
  /** From here on a fault of ours must not read as if nothing had left. */
  hasLeft: boolean;
}

/** Answers nothing until somebody calls `listen`. */
export function createRelay(settings: RelaySettings, { now, log, network, slowMs }: Outside): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: Math.max(1, ...[...settings.malls.values()].map(({ largestBody }) => largestBody)),
    requestTimeout: slowMs,
    keepAliveTimeout: slowMs,
    http: {
      ...{ headersTimeout: slowMs, maxHeaderSize: LARGEST_HEADERS },
      connectionsCheckingInterval: Math.min(1_000, slowMs / 4),
    },
    exposeHeadRoutes: false,
    // Its answer would lack our header; what still comes while closing is carried as usual.
    return503OnClosing: false,
    clientErrorHandler: (error, socket: Socket) => toClientError(error, socket, now()),
    frameworkErrors: (_error, request, reply) => refuse(request, reply, new RefusedError('unknown-path')),
  });
  const { admit, admitToItself } = gate(settings, now);
  const places = placesFor(settings.concurrent);
  const addressOf = outgoingAddress(settings.addressServices, network);
  const passages = new WeakMap<FastifyRequest, Passage>();
  const passageOf = (request: FastifyRequest): Passage => {
    const known = passages.get(request) ?? { begunAt: performance.now(), hasLeft: false };
    passages.set(request, known);
    return known;
  };

  const record = (request: FastifyRequest, entry: Pick<LogEntry, 'sent' | 'bytesOut'> & Partial<LogEntry>) => {
    const { admitted, begunAt } = passageOf(request);
    const ms = Math.round(performance.now() - begunAt);
    log(logLine({ at: now(), ...(admitted ? { mall: admitted.mall } : {}), ms, bytesIn: 0, ...entry }));
  };

  function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, fault?: string): FastifyReply {
    const { code, retryAfter } = refusalOf(error, passageOf(request).hasLeft ? 'relay-lost' : 'relay');
    const { status, sent } = refusals[code];
    const text = JSON.stringify({ code, message: sentences[code], time: now() });
    record(request, { sent, code, bytesOut: Buffer.byteLength(text), ...(fault === undefined ? {} : { fault }) });
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    reply.header(answered.relay, sent).header(answered.code, code);
    return reply.code(status).type('application/json; charset=utf-8').send(text);
  }

  function pass(request: FastifyRequest, reply: FastifyReply, outcome: Forwarded, bytesIn: number): FastifyReply {
    if (outcome.sent !== 'answered') return refuse(request, reply, new RefusedError(outcome.code), outcome.fault);
    const { status, body, encoding } = outcome;
    record(request, { sent: 'answered', status, bytesIn, bytesOut: body.length });
    if (encoding !== undefined) reply.header('content-encoding', encoding);
    reply.headers(Object.fromEntries(outcome.headers.map(([name, value]: Header) => [THROUGH + name, value])));
    reply.header(answered.relay, 'answered').header(answered.status, String(status));
    return reply.type('application/octet-stream').send(body);
  }

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => {
    passageOf(request);
    reply.header(answered.clock, String(now()));
    // Nobody on the way may keep an answer, or change its bytes.
    reply.header('cache-control', 'no-store, no-transform');
  });
  app.addHook('onSend', async (request) => {
    request.raw.socket.setTimeout(slowMs);
  });
  app.setNotFoundHandler((request, reply) => refuse(request, reply, new RefusedError('unknown-path')));
  app.setErrorHandler((error, request, reply) => refuse(request, reply, error));

  app.get('/health', async (_request, reply) =>
    reply.header(answered.relay, 'answered').send({ ok: true, time: now() }),
  );
  app.get('/ip', async (request, reply) => {
    admitToItself(request.raw, '/ip');
    const address = await addressOf(now());
    return reply.header(answered.relay, 'answered').send({ address });
  });
  app.route({
    method: 'POST',
    url: FORWARD_PATH,
    onRequest: async (request, reply) => {
      passageOf(request).admitted = admit(request.raw);
      reply.raw.once('close', places.take());
    },
    handler: async (request, reply) => {
      const passage = passageOf(request);
      const { line, bodyHash, ...asked } = passage.admitted!;
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      if (body.length > line.largestBody) throw new RefusedError('too-large');
      if (hashes.sha256Hex(body) !== bodyHash) throw new RefusedError('body');
      const { origin, largestAnswer } = line;
      passage.hasLeft = true;
      return pass(request, reply, await forward({ ...asked, origin, largestAnswer, body }, network), body.length);
    },
  });
  return app;
}
