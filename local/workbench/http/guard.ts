/**
 * Who may speak with the workbench: a page of its own, opened with the token that was printed once. Another site in the
 * same browser fails at its Origin, a rebound name at its Host, another program at the token.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Guard {
  readonly token: string;
  /** What a page is given for the token. */
  cookie(): string;
  /** Why the request is refused; `undefined` when it may pass. */
  refusal(request: IncomingMessage): string | undefined;
  /** The same for the one request that brings the token itself. */
  entryRefusal(request: IncomingMessage, token: string): string | undefined;
}

/** `port` is asked at each request: it is known only when the server listens. */
export function createGuard(port: () => number): Guard {
  const token = randomBytes(32).toString('base64url');
  // Cookies know no ports: two workbenches on one machine would take each other's.
  const name = () => `workbench-${port()}`;
  return {
    token,
    cookie: () => `${name()}=${token}; HttpOnly; SameSite=Strict; Path=/`,
    refusal: (request) => addressRefusal(request, port()) ?? cookieRefusal(request, name(), token),
    entryRefusal: (request, given) =>
      addressRefusal(request, port()) ?? (isSame(given, token) ? undefined : WRONG_ADDRESS),
  };
}

const WRONG_ADDRESS = '터미널에 나온 주소로 여세요.';

function addressRefusal({ headers, method }: IncomingMessage, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return '이 주소로는 열 수 없습니다.';
  const { origin } = headers;
  if (origin === undefined) return method === 'GET' ? undefined : '다른 곳에서 온 요청입니다.';
  return origin === `http://${headers.host}` ? undefined : '다른 곳에서 온 요청입니다.';
}

function cookieRefusal({ headers }: IncomingMessage, name: string, token: string): string | undefined {
  const cookies = (headers.cookie ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return isSame(found, token) ? undefined : WRONG_ADDRESS;
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
