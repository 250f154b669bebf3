/** A local mall over real HTTP, on this machine only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, HOST, listen } from '../http/listen';
import { pageRefusal } from '../http/who-asks';
import type { MallDefinition } from './definition';
import { type MallReply, mallRequest } from './http';
import { type LocalMall, type MallOptions, openMall } from './mall';
import { loadState, stateSaver } from './state-file';
import type { KeptState, MallWorld } from './world';

export interface ServerOptions extends Omit<MallOptions<never>, 'state'> {
  /** 0 takes a free port. */
  port: number;
  /** File in which the state is kept; in memory only when missing. */
  data?: string;
}

export interface RunningServer<State> {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly mall: LocalMall<State>;
  /** Ends open connections, writes the state, and frees the port. */
  close(): Promise<void>;
}

const largestBody = 10_000_000;

/** Starts a mall's server. Rejects with a PortError when the port is taken, or when the state file can't be read. */
export async function serveMall<State extends KeptState, World extends MallWorld<State>, Answer>(
  definition: MallDefinition<State, World, Answer>,
  { port, data, ...options }: ServerOptions,
): Promise<RunningServer<State>> {
  const state = data === undefined ? undefined : loadState(data, definition);
  const mall = openMall(definition, state ? { ...options, state } : options);
  const saver = data === undefined ? undefined : stateSaver(data, mall.state);
  let taken = port;
  const server = createServer((request, response) => {
    const refusal = pageRefusal(request, taken);
    if (refusal !== undefined) return send(response, refused(refusal));
    return void readBody(request).then(
      (body) => {
        const reply = body === undefined ? tooLarge : answer(mall.handle, request, body);
        // A mall may write by GET, and only its definition knows.
        saver?.changed();
        send(response, reply);
      },
      () => response.destroy(),
    );
  });
  taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}`,
    mall,
    async close() {
      await close(server);
      saver?.flush();
    },
  };
}

const tooLarge: MallReply = { status: 413, headers: {}, body: '' };

/** Not as a mall answers: this is said by the server that stands in for it. */
const refused = (why: string): MallReply => ({
  status: 403,
  headers: { 'content-type': 'text/plain;charset=UTF-8' },
  body: why,
});

function answer(handle: LocalMall<unknown>['handle'], request: IncomingMessage, body: Buffer): MallReply {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const { method = 'GET', url = '/' } = request;
  try {
    return handle(mallRequest({ method, url, headers: Object.fromEntries(headers), body }));
  } catch (error) {
    console.error(error);
    return { status: 500, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body: '서버 오류입니다.' };
  }
}

/** The whole body; `undefined` when it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= largestBody) chunks.push(chunk as Buffer);
  }
  return size <= largestBody ? Buffer.concat(chunks) : undefined;
}

function send(response: ServerResponse, reply: MallReply): void {
  if (reply.effects?.cut) {
    response.destroy();
    return;
  }
  const write = () => response.writeHead(reply.status, reply.headers).end(reply.bytes ?? reply.body);
  const delay = reply.effects?.delayMs ?? 0;
  if (delay === 0) write();
  else setTimeout(write, delay).unref();
}
