/** A request and a reply as plain data, so that a mall can be asked with and without a network between. */

export interface MallRequest {
  method: string;
  /** Without host and query. */
  path: string;
  /** The query as it was sent, without its question mark: signatures are made over it. */
  search: string;
  query: Readonly<Record<string, string>>;
  /** Names in any case. */
  headers: Readonly<Record<string, string>>;
  /** As UTF-8. */
  body: string;
  /** As sent, for a mall that reads another charset. */
  bytes: Uint8Array;
}

export interface MallReply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Sent in the place of `body` by a mall that writes another charset. */
  bytes?: Uint8Array;
  /** What the network does to the reply: it is cut off, or comes late. */
  effects?: { cut?: true; delayMs?: number };
}

interface Sent {
  method: string;
  /** Whole, or from the path on. */
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | ArrayLike<number>;
}

/** The request as a mall takes it. */
export function mallRequest({ method, url, headers = {}, body = '' }: Sent): MallRequest {
  const { pathname, search, searchParams } = new URL(url, 'http://mall');
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  return {
    method: method.toUpperCase(),
    path: pathname,
    search: search.slice(1),
    query: Object.fromEntries(searchParams),
    headers,
    body: bytes.toString('utf8'),
    bytes,
  };
}

/** The value of a header, without regard to the case of its name. */
export function headerOf(request: Pick<MallRequest, 'headers'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(request.headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}
