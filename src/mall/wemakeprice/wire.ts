/**
 * How anything that 위메프 sends is read: leniently, because its real answers could never be checked. A field that is
 * missing or of another type is read as blank or 0, and only what has no identity is unreadable.
 */
import * as z from 'zod';

const anything = z.unknown().optional();

export const text = anything.transform(textOf);
/** Whole won or pieces. */
export const count = anything.transform(countOf);
/** The same where a missing one says something; `undefined` then. */
export const optionalCount = anything.transform((value) => (isBlank(value) ? undefined : countOf(value)));
export const id = anything.transform(idOf);
/** An id without which nobody can say what the rest belongs to. */
export const identity = id.pipe(z.string().min(1));
/** A list, each entry still unread, so that a bad one does not take the others along. */
export const entries = anything.transform(entriesOf);
export const texts = entries.transform((list) => list.map(textOf).filter((value) => value !== ''));

/** A nested object; 위메프 sends an empty one as `[]`. */
export function part<Shape extends z.ZodType<unknown, Record<string, unknown>>>(shape: Shape) {
  return anything.transform((value) => (isRecord(value) ? value : {})).pipe(shape);
}

/** A list of which the entries that cannot be read are left out. */
export function listOf<Shape extends z.ZodType>(shape: Shape) {
  return entries.transform((list) => list.flatMap((entry): z.output<Shape>[] => readable(shape, entry)));
}

function readable<Shape extends z.ZodType>(shape: Shape, entry: unknown): z.output<Shape>[] {
  const { data, success } = shape.safeParse(entry);
  return success ? [data] : [];
}

/** One object of the mall (a policy, a part of a product), field by field, also those that we do not know. */
export type Part = Readonly<Record<string, unknown>>;

/** The number that an accepted write gives under this name; `undefined` when it gives none. */
export function numberIn(data: unknown, name: string): string | undefined {
  const number = isRecord(data) ? idOf(data[name]) : '';
  return /^\d+$/.test(number) && /[1-9]/.test(number) ? number : undefined;
}

/** A list; one object stands for a list of one, and no value for an empty one. */
export function entriesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isBlank(value) ? [] : [value];
}

/** The list that `data` of an answer holds under this name, each entry still unread; `undefined` when it holds none. */
export function entriesUnder(data: unknown, name: string): unknown[] | undefined {
  if (Array.isArray(data)) return data.length === 0 ? [] : undefined;
  return isRecord(data) && name in data ? entriesOf(data[name]) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** A text such as `18,000` counts too. */
function countOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : 0;
  const digits = typeof value === 'string' ? value.replace(/,/g, '').trim() : '';
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : 0;
}

/** Digits as text. A number that has lost digits is no id. */
function idOf(value: unknown): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : '';
  return typeof value === 'string' ? value.trim() : '';
}
