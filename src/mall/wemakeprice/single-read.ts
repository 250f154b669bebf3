/** Reading back one thing by its number, as it came. */
import type * as z from 'zod';
import type { WriteOutcome } from '../port/listings';
import { type CallResult, notFound, unexpectedShape } from './answer';
import { refused, unavailable } from './write';

interface Single<T> {
  /** The list that `data` holds, each entry still unread; `undefined` when it holds none. */
  entries(data: unknown): unknown[] | undefined;
  shape: z.ZodType<T>;
  isAsked(item: T): boolean;
  /** Korean: what came in another shape, and what came instead. */
  words: { list: string; another: string };
}

/** What was asked for; `undefined` where the mall has none of that number. */
export function singleIn<T>(
  callResult: CallResult,
  { entries, shape, isAsked, words }: Single<T>,
): WriteOutcome<T | undefined> {
  if (callResult.verdict === 'refused') {
    return callResult.code === notFound ? { ok: true, value: undefined } : refused(callResult.error.userMessage);
  }
  if (callResult.verdict !== 'accepted') return unavailable(callResult.error.userMessage);
  const found = entries(callResult.data);
  if (!found) return unavailable(unexpectedShape(words.list).userMessage);
  if (found.length === 0) return { ok: true, value: undefined };
  const item = found.flatMap((entry) => shape.safeParse(entry).data ?? []).find(isAsked);
  return item ? { ok: true, value: item } : unavailable(unexpectedShape(words.another).userMessage);
}
