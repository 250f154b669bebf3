/** How requests of `UrlFetchApp` leave: over real HTTP, or to a server inside the test. Synchronous, as Apps Script is. */

export interface FetchRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** Bytes where the script gave a list of them. */
  body?: string | Uint8Array;
  /** After how many milliseconds without a whole answer the request counts as lost. */
  timeoutMs: number;
}

export interface FetchResponse {
  status: number;
  /** A list where the server sent a header several times. */
  headers: Record<string, string | string[]>;
  body: string | Uint8Array;
}

/** `failure` says why no answer came: whether the request had an effect is unknown. */
export type FetchAnswer = FetchResponse | { failure: string };

/** The body as text, for a server inside of a test. */
export const bodyText = (body: string | Uint8Array = ''): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('utf8');

/** Sends all at once and gives one answer for each, in order. Follows no redirect and never throws. */
export type Transport = (requests: readonly FetchRequest[]) => FetchAnswer[];
