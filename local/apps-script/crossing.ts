/** Values that go in and out of an execution: JSON and nothing else. */
import { isDate } from 'node:util/types';
import { ScriptError } from './exceptions';

/** What a function gave, as plain JSON of the caller's realm; `undefined` when JSON cannot say it. */
export function toJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

/** Throws on what `google.script.run` does not carry: dates and functions, at any depth. */
export function refuseUncarried(value: unknown, what: string): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' || isDate(value)) {
    const kind = isDate(value) ? 'Date' : typeof value;
    throw new ScriptError(`${what} holds a value that google.script.run cannot carry: ${kind}.`, 'refused');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const item of Object.values(value)) refuseUncarried(item, what);
}
