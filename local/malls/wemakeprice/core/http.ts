/** A request and a reply as plain data, so that the mall can be asked with and without a network between. */

export interface MallRequest {
  method: string;
  /** Without host and query. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** Names in any case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface MallReply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** What the network does to the reply: it is cut off, or comes late. */
  effects?: { cut?: true; delayMs?: number };
}

/** The value of a header, without regard to the case of its name. */
export function headerOf(request: MallRequest, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(request.headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}
