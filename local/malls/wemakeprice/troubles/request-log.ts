/** What was asked of the mall, for tests and people to look at. Headers are not kept, so no key is. */

import type { Account } from '../core/accounts';
import { headerOf, type MallRequest } from '../core/http';
import { readWire } from '../core/json';

export interface LoggedRequest {
  /** The mall's time, `yyyy-MM-dd HH:mm:ss`. */
  at: string;
  method: string;
  path: string;
  query: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text when it is none. */
  body: unknown;
  /** 0 when the connection was cut. */
  status: number;
  /** User id whose key came with it; blank for an unknown key. */
  userId: string;
}

const mostKept = 100_000;

export interface RequestLog {
  add(request: MallRequest, at: string, status: number, accounts: readonly Account[]): void;
  entries(): readonly LoggedRequest[];
  clear(): void;
}

/** Keeps the last 100,000 requests in memory. */
export function requestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add(request, at, status, accounts) {
      const { method, path, query } = request;
      const key = headerOf(request, 'apiKey');
      const userId = accounts.find((account) => key && account.apiKey === key)?.userId ?? '';
      if (entries.length >= mostKept) entries = entries.slice(mostKept / 10);
      entries.push({ at, method, path, query, body: parsed(request.body), status, userId });
    },
    entries: () => entries,
    clear() {
      entries = [];
    },
  };
}

function parsed(body: string): unknown {
  if (body === '') return null;
  try {
    return readWire(body);
  } catch {
    return body;
  }
}
