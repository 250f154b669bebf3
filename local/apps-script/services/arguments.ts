/** Checks of what a script passes to a service, with Google's refusals. */
import { GoogleException, mismatch } from '../exceptions';

export interface Called {
  service: string;
  method: string;
}

/** A whole number that is at least `minimum`. */
export function whole(value: unknown, called: Called, minimum = 0): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw mismatch(called.service, called.method, [value]);
  const number = Math.trunc(value);
  if (number < minimum) throw new GoogleException(`${called.service}.${called.method}: ${number} is too small.`);
  return number;
}

/** A text; numbers and booleans are taken as their texts, as Google does. */
export function text(value: unknown, called: Called): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw mismatch(called.service, called.method, [value]);
}

/** A grid of exactly this size. */
export function grid<T>(value: unknown, size: { rows: number; columns: number }, called: Called): T[][] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) throw mismatch(called.service, called.method, [value]);
  if (value.length !== size.rows) {
    throw new GoogleException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${value.length} but the range has ${size.rows}.`,
    );
  }
  const odd = value.find((row) => row.length !== size.columns);
  if (odd) {
    throw new GoogleException(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${size.columns}.`,
    );
  }
  return value as T[][];
}

/** A list. */
export function list<T>(value: unknown, called: Called): T[] {
  if (!Array.isArray(value)) throw mismatch(called.service, called.method, [value]);
  return value as T[];
}
