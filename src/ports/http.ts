/** Requests to the mall and to the search of addresses. */

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  /** JSON text; only with POST. */
  body?: string;
}

/** `lost` means that no answer came: whether the request had an effect is unknown. */
export type HttpAnswer =
  | { lost: false; status: number; headers: Record<string, string>; body: string }
  | { lost: true; reason: string };

export interface Http {
  /** Sends all at once and answers in order. Redirects are not followed. Never throws. */
  fetchAll(requests: readonly HttpRequest[]): HttpAnswer[];
}
