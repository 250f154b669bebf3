/** Lists that come in pages: all pages of a question, or an error, never a part that looks like the whole. */
import type { CallResult } from './answer';
import { shapeError } from './answer';
import type { Client } from './client';
import type { Call, Harmless } from './endpoint';

export interface Paging<Mark> {
  /** The call of the page with this mark; the first page has none. */
  call(mark: Mark | undefined): Call<Harmless>;
  /** What names the next page: a token, a page's number, a cursor; `undefined` after the last. */
  next(data: unknown, before: Mark | undefined): Mark | undefined;
}

/** A mall that never comes to an end is asked no further. */
const MOST_PAGES = 500;

/** `data` of every page in order, or the first that did not come. Throws as `Client.ask` does. */
export function allPages<Mark>(
  client: Client,
  { call, next }: Paging<Mark>,
): { ok: true; pages: unknown[] } | { ok: false; failed: Exclude<CallResult, { verdict: 'accepted' }> } {
  const pages: unknown[] = [];
  let mark: Mark | undefined;
  do {
    const [answer] = client.ask([call(mark)]);
    if (answer?.verdict !== 'accepted') return { ok: false, failed: answer ?? without(client) };
    pages.push(answer.data);
    mark = next(answer.data, mark);
    if (pages.length >= MOST_PAGES && mark !== undefined) return { ok: false, failed: without(client) };
  } while (mark !== undefined);
  return { ok: true, pages };
}

const without = ({ mall }: Client) => ({ verdict: 'failed' as const, error: shapeError(mall, '끝나지 않는 목록') });

/** Pages by number from 1: another follows a full one. */
export const byNumber =
  (size: number, count: (data: unknown) => number): Paging<number>['next'] =>
  (data, before = 1) =>
    count(data) >= size ? before + 1 : undefined;
