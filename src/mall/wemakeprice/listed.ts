/** From an answer that is a list to an outcome: a list of which nothing can be read is an error, and not an empty one. */
import type { Outcome } from '../port/mall';
import { type CallResult, unexpectedShape } from './answer';

interface Listed {
  unreadable: number;
}

/** `itemsOf` gives what was read of the list; `what` names an item in Korean. */
export function listOutcome<List extends Listed>(
  callResult: CallResult,
  read: (data: unknown) => List | undefined,
  itemsOf: (list: List) => readonly unknown[],
  what: string,
): Outcome<List> {
  if (callResult.verdict !== 'accepted') return { ok: false, error: callResult.error };
  const list = read(callResult.data);
  if (!list) return { ok: false, error: unexpectedShape(`${what} 목록`) };
  if (itemsOf(list).length === 0 && list.unreadable > 0) {
    return { ok: false, error: unexpectedShape(`${what} ${list.unreadable}건에 번호가 없습니다`) };
  }
  return { ok: true, value: list };
}
