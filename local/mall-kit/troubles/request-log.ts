/** What was asked of a mall, for tests and people to look at. Headers are not kept, so no key is. */
import type { MallRequest } from '../http';

export interface LoggedRequest {
  /** The mall's time, `yyyy-MM-dd HH:mm:ss`. */
  at: string;
  method: string;
  path: string;
  query: Readonly<Record<string, string>>;
  /** As the mall reads it, or the text when it can't; `null` for none. */
  body: unknown;
  /** 0 when the connection was cut. */
  status: number;
  /** The seller whose key came with it; blank for an unknown key. */
  userId: string;
}

const mostKept = 100_000;

export interface RequestLog {
  /** `read` gives the value of a body, and throws for one that is none. */
  add(request: MallRequest, at: string, status: number, userId: string, read: (body: string) => unknown): void;
  entries(): readonly LoggedRequest[];
  clear(): void;
}

/** Keeps the last 100,000 requests in memory. */
export function requestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add({ method, path, query, body }, at, status, userId, read) {
      if (entries.length >= mostKept) entries = entries.slice(mostKept / 10);
      entries.push({ at, method, path, query, body: parsed(body, read), status, userId });
    },
    entries: () => entries,
    clear() {
      entries = [];
    },
  };
}

function parsed(body: string, read: (body: string) => unknown): unknown {
  if (body === '') return null;
  try {
    return read(body);
  } catch {
    return body;
  }
}
