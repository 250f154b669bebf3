/** The local 위메프 over real HTTP, on this machine only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, HOST, listen } from '../../http/listen';
import { pageRefusal } from '../../http/who-asks';
import type { MallReply, MallRequest } from './core/http';
import { createMall, type LocalMall, type MallOptions } from './mall';
import { loadState, stateSaver } from './state-file';

export interface ServerOptions extends Omit<MallOptions, 'state'> {
  /** 0 takes a free port. */
  port: number;
  /** File in which the state is kept; in memory only when missing. */
  data?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly mall: LocalMall;
  /** Ends open connections, writes the state, and frees the port. */
  close(): Promise<void>;
}

const largestBody = 10_000_000;

/** Starts the server. Rejects with a PortError when the port is taken, or when the state file can't be read. */
export async function startServer({ port, data, ...options }: ServerOptions): Promise<RunningServer> {
  const state = data === undefined ? undefined : loadState(data);
  const mall = createMall(state ? { ...options, state } : options);
  const saver = data === undefined ? undefined : stateSaver(data, mall.state);
  let taken = port;
  const server = createServer((request, response) => {
    const refusal = pageRefusal(request, taken);
    if (refusal !== undefined) return send(response, refused(refusal));
    return void readBody(request).then(
      (body) => {
        const reply = body === undefined ? tooLarge : answer(mall, request, body);
        if (request.method !== 'GET') saver?.changed();
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

/** Not as the mall answers: this is said by the server that stands in for it. */
const refused = (why: string): MallReply => ({
  status: 403,
  headers: { 'content-type': 'text/plain;charset=UTF-8' },
  body: why,
});

function answer(mall: LocalMall, request: IncomingMessage, body: string): MallReply {
  try {
    return mall.handle(requestOf(request, body));
  } catch (error) {
    console.error(error);
    return { status: 500, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body: '서버 오류입니다.' };
  }
}

/** The whole body as text; `undefined` when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= largestBody) chunks.push(chunk as Buffer);
  }
  return size <= largestBody ? Buffer.concat(chunks).toString('utf8') : undefined;
}

function requestOf(request: IncomingMessage, body: string): MallRequest {
  const url = new URL(request.url ?? '/', `http://${HOST}`);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    body,
  };
}

function send(response: ServerResponse, reply: MallReply): void {
  if (reply.effects?.cut) {
    response.destroy();
    return;
  }
  const write = () => response.writeHead(reply.status, reply.headers).end(reply.body);
  const delay = reply.effects?.delayMs ?? 0;
  if (delay === 0) write();
  else setTimeout(write, delay).unref();
}
