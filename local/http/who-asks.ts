/**
 * Who asks a server of this machine. It listens on 127.0.0.1 alone, but every page in a browser here reaches it too: one of
 * another site is known by its Origin, one behind a rebound name by its Host.
 */
import type { IncomingMessage } from 'node:http';

const ELSEWHERE = '다른 곳에서 온 요청입니다.';

/** Why a request under another name than this machine's is refused; `undefined` when it may pass. */
export function hostRefusal({ headers }: IncomingMessage, port: number): string | undefined {
  // A client leaves out the port that is http's own.
  const end = port === 80 ? '' : `:${port}`;
  const hosts = [`127.0.0.1${end}`, `localhost${end}`];
  return hosts.includes(headers.host ?? '') ? undefined : '이 주소로는 열 수 없습니다.';
}

/** The same for a server that has a page: only that page, and whoever only reads without being a page, may pass. */
export function ownPageRefusal(request: IncomingMessage, port: number): string | undefined {
  const { headers, method } = request;
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  const isOwn = origin === undefined ? method === 'GET' : origin === `http://${host}`;
  return hostRefusal(request, port) ?? (isOwn && site === 'same-origin' ? undefined : ELSEWHERE);
}

/** The same for a server that has no page: programs send neither of the headers that a browser adds. */
export function pageRefusal(request: IncomingMessage, port: number): string | undefined {
  const { origin, 'sec-fetch-site': site } = request.headers;
  return hostRefusal(request, port) ?? (origin === undefined && site === undefined ? undefined : ELSEWHERE);
}
