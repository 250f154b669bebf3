/** Things as they came, every field of them: what a change must keep, and what proves it. */
import type { WriteOutcome } from '../port/listings';
import { type CallResult, shapeError } from './answer';
import { refused, unavailable } from './failures';
import { entriesOf, idOf, isRecord, type Part } from './wire';

export interface Raw {
  id: string;
  raw: Part;
}

/** What has its number under this name; `undefined` for anything else. */
export function rawOf(data: unknown, field: string): Raw | undefined {
  const id = isRecord(data) ? idOf(data[field]) : '';
  return isRecord(data) && id !== '' ? { id, raw: data } : undefined;
}

/** The entries of a list; one thing counts as a list of one. */
export const rawsOf = (data: unknown, field: string): Raw[] =>
  entriesOf(data).flatMap((entry) => rawOf(entry, field) ?? []);

/** A part of it as it came; empty when it did not come. */
export function partIn(thing: Raw | undefined, name: string): Part {
  const value = thing?.raw[name];
  return isRecord(value) ? value : {};
}

interface Words {
  mall: string;
  /** Name of the number. */
  field: string;
  /** In Korean: 상품. */
  what: string;
}

/** The thing of this number; `undefined` where the mall has none of it any more. */
export function oneRaw(answer: CallResult, id: string, { mall, field, what }: Words): WriteOutcome<Raw | undefined> {
  if (answer.verdict !== 'accepted') return withoutData(answer, undefined);
  if (saysNothing(answer.data)) return { ok: true, value: undefined };
  const thing = rawOf(answer.data, field);
  if (thing?.id === id) return { ok: true, value: thing };
  return unavailable(shapeError(mall, thing ? `묻지 않은 ${what}` : what).userMessage);
}

/** All of a list; empty where the mall has none. */
export function allRaws(answer: CallResult, { mall, field, what }: Words): WriteOutcome<Raw[]> {
  if (answer.verdict !== 'accepted') return withoutData(answer, []);
  const things = rawsOf(answer.data, field);
  return things.length === 0 && !saysNothing(answer.data)
    ? unavailable(shapeError(mall, `${what} 목록`).userMessage)
    : { ok: true, value: things };
}

function withoutData<T>(answer: Exclude<CallResult, { verdict: 'accepted' }>, none: T): WriteOutcome<T> {
  if (answer.verdict !== 'refused') return unavailable(answer.error.userMessage);
  return answer.isGone ? { ok: true, value: none } : refused(answer.error.userMessage);
}

/** Malls say nothing as `[]` too where an object was expected. */
const saysNothing = (data: unknown): boolean =>
  data === null ||
  data === '' ||
  (Array.isArray(data) && data.length === 0) ||
  (isRecord(data) && Object.keys(data).length === 0);
