/**
 * A bare V8 realm: ECMAScript and nothing of Node. What the services give to a script becomes a value of this realm,
 * so that `instanceof Array`, `Date` and `Error` hold inside.
 */
import { isDate } from 'node:util/types';
import vm from 'node:vm';
import { followClock } from './date';
import { createGlobals } from './global-object';

export interface Realm {
  /** The global object as seen from outside; a global function of the script becomes a property of it. */
  readonly globals: Record<string, unknown>;
  run(script: vm.Script): void;
  /** Copies arrays, dates and plain objects into the realm; anything else goes through as it is. */
  adopt(value: unknown): unknown;
  /** An `Error` of the realm. */
  error(name: string, message: string): Error;
}

interface Intrinsics {
  Array: ArrayConstructor;
  Date: DateConstructor;
  Object: ObjectConstructor;
  Error: ErrorConstructor;
}

const INTRINSICS = new vm.Script('delete globalThis.WebAssembly; ({ Array, Date, Object, Error })');

/** A realm whose `Date` follows `now` (epoch milliseconds) in the time zone `zone`. */
export function createRealm(now: () => number, zone: string): Realm {
  const globals = createGlobals();
  const own = INTRINSICS.runInContext(globals) as Intrinsics;
  Object.defineProperty(globals, 'Date', {
    value: followClock(own.Date, now, zone),
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return {
    globals,
    run: (script) => void script.runInContext(globals),
    adopt: (value) => adopt(own, value),
    error(name, message) {
      const error = new own.Error(message);
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      return error;
    },
  };
}

function adopt(own: Intrinsics, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return adoptArray(own, value);
  if (isDate(value)) return new own.Date(value.getTime());
  return isPlain(value) ? adoptObject(own, value) : value;
}

function adoptArray(own: Intrinsics, values: readonly unknown[]): unknown[] {
  const copy = new own.Array<unknown>(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    copy[index] = typeof value === 'object' ? adopt(own, value) : value;
  }
  return copy;
}

function adoptObject(own: Intrinsics, source: object): object {
  const copy = new own.Object() as Record<string, unknown>;
  for (const [key, value] of Object.entries(source)) copy[key] = adopt(own, value);
  return copy;
}

/** A service object and an enum value have no prototype and are not copied; a plain object's has none above it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) === null;
}
