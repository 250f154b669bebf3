/**
 * Who may speak with the workbench: a page of its own that was opened with the token printed once. The token goes along with
 * each request by itself, and not in a cookie, which every other server of this machine would be given too: cookies know no
 * ports.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ownPageRefusal } from '../../http/who-asks';

export interface Guard {
  readonly token: string;
  /** Why the request is refused; `undefined` when it may pass. */
  refusal(request: IncomingMessage, url: URL): string | undefined;
}

/** Of a stream of events, whose request a page can give no header. */
const EVENTS = '/api/events';

/** A token of its own; `port` is asked at each request: it is known only when the server listens. */
export function createGuard(port: () => number): Guard {
  const token = randomBytes(32).toString('base64url');
  return {
    token,
    refusal: (request, url) =>
      ownPageRefusal(request, port()) ??
      (isSame(tokenOf(request, url), token) ? undefined : '터미널에 나온 주소로 여세요.'),
  };
}

function tokenOf({ headers }: IncomingMessage, { pathname, searchParams }: URL): string {
  if (pathname === EVENTS) return searchParams.get('token') ?? '';
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
