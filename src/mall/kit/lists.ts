/** From an answer to what it lists: a list of which nothing can be read is an error, and not an empty one. */
import type { WriteOutcome } from '../port/listings';
import type { Outcome } from '../port/outcome';
import { type CallResult, shapeError } from './answer';
import { refused, unavailable } from './failures';

/** How a list of an adapter is read, and what its things are called in Korean. */
export interface ListReading<List extends { unreadable: number }, Item> {
  mall: string;
  /** `undefined` where the data is no such list. */
  read(data: unknown): List | undefined;
  items(list: List): readonly Item[];
  /** 주문. */
  what: string;
  /** 묻지 않은 배송. */
  another?: string;
}

export function listOutcome<List extends { unreadable: number }, Item>(
  answer: CallResult,
  { mall, read, items, what }: ListReading<List, Item>,
): Outcome<List> {
  if (answer.verdict !== 'accepted') return { ok: false, error: answer.error };
  const list = read(answer.data);
  if (!list) return { ok: false, error: shapeError(mall, `${what} 목록`) };
  if (items(list).length === 0 && list.unreadable > 0) {
    return { ok: false, error: shapeError(mall, `${what} ${list.unreadable}건에 번호가 없습니다`) };
  }
  return { ok: true, value: list };
}

/** The one that was asked for by number, out of a list; `undefined` where the mall has none of it. */
export function oneOutcome<List extends { unreadable: number }, Item>(
  answer: CallResult,
  reading: ListReading<List, Item>,
  isAsked: (item: Item) => boolean,
): Outcome<Item | undefined> {
  if (answer.verdict === 'refused' && answer.isGone) return { ok: true, value: undefined };
  const outcome = listOutcome(answer, reading);
  if (!outcome.ok) return outcome;
  const items = reading.items(outcome.value);
  const found = items.find(isAsked);
  if (!found && items.length > 0)
    return { ok: false, error: shapeError(reading.mall, reading.another ?? '묻지 않은 것') };
  return { ok: true, value: found };
}

interface Single<T> {
  mall: string;
  /** The list that `data` holds, each entry still unread; `undefined` when it holds none. */
  entries(data: unknown): unknown[] | undefined;
  read(entry: unknown): T | undefined;
  isAsked(item: T): boolean;
  /** Korean: what came in another shape, and what came instead. */
  words: { list: string; another: string };
}

/** One thing as it came, to prove a write by it; `undefined` where the mall has none of that number. */
export function singleIn<T>(answer: CallResult, single: Single<T>): WriteOutcome<T | undefined> {
  if (answer.verdict === 'refused') {
    return answer.isGone ? { ok: true, value: undefined } : refused(answer.error.userMessage);
  }
  if (answer.verdict !== 'accepted') return unavailable(answer.error.userMessage);
  const { mall, entries, read, isAsked, words } = single;
  const found = entries(answer.data);
  if (!found) return unavailable(shapeError(mall, words.list).userMessage);
  if (found.length === 0) return { ok: true, value: undefined };
  const item = found.flatMap((entry) => read(entry) ?? []).find(isAsked);
  return item ? { ok: true, value: item } : unavailable(shapeError(mall, words.another).userMessage);
}
