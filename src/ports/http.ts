/** Requests to malls and to the search of addresses. */
import type { Bytes } from './crypto';

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface HttpRequest {
  method: Verb;
  /** Sent exactly as it stands here. */
  url: string;
  headers: Record<string, string>;
  /** Text (as UTF-8) or bytes; its type is the header `Content-Type`, JSON when there is none. */
  body?: string | Bytes;
  /** What the answer's text is written in, such as `EUC-KR`; UTF-8 when missing. */
  answerCharset?: string;
  /** The answer is wanted as bytes too. */
  wantsBytes?: true;
  /** How long the server may take to answer; `USUAL_WAIT` when missing, and at most 55. */
  waitSeconds?: number;
}

/** Seconds within which a server answers usually. */
export const USUAL_WAIT = 25;

/**
 * `lost` means that no answer came: whether the request had an effect is unknown, unless `neverSent` says that it did not
 * even leave.
 */
export type HttpAnswer =
  | { lost: false; status: number; headers: Record<string, string>; body: string; bytes?: Bytes }
  | { lost: true; reason: string; neverSent?: true; cause?: LostCause };

/** Why no answer came, where something between here and the mall tells it. */
export interface LostCause {
  /** In Korean, for the seller: what happened and what to do. */
  sentence: string;
  /** `time`: the same may go well later. `other`: this request never will. `setting`: none will before somebody sets it right. */
  needs: 'time' | 'other' | 'setting';
}

export interface Http {
  /** Sends all at once and answers in order. Redirects are not followed. Never throws. */
  fetchAll(requests: readonly HttpRequest[]): HttpAnswer[];
}

/** A header's value by its name in any case; `''` where there is none. */
export function headerOf(headers: Readonly<Record<string, string>>, name: string): string {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? '' : String(headers[found]).trim();
}
