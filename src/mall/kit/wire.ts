/**
 * How anything that a mall sends is read: leniently, because a mall changes without a word. A field that is missing or of
 * another type is read as blank or 0, and only what has no identity is unreadable. Nothing is made before it is used.
 */
import * as z from 'zod';
import { kstText, parseKst } from '../../rules/kst';
import { once } from '../../rules/once';

/** An object of a mall read by its declaration. */
export interface Shape<T> {
  /** `undefined` for what lacks its identity. */
  read(value: unknown): T | undefined;
  /** The same of what needs no identity. */
  of(value: unknown): T;
}
export type Read<S> = S extends Shape<infer T> ? T : never;

type Fields = z.core.$ZodLooseShape;

/** `fields` is called once, when something is read for the first time: a mall that is not used costs nothing. */
export function shape<F extends Fields>(fields: (is: Readers) => F): Shape<z.output<z.ZodObject<F>>> {
  const schema = once(() => z.object(fields(readers())));
  return {
    read: (value) => schema().safeParse(value).data,
    of: (value) => schema().parse(isRecord(value) ? value : {}),
  };
}

export type Readers = ReturnType<typeof makeReaders>;

const readers = once(makeReaders);

function makeReaders() {
  const anything = z.unknown().optional();
  const text = anything.transform(textOf);
  const id = anything.transform(idOf);
  const entries = anything.transform(entriesOf);
  /** One field of the same kind for each name. */
  const each =
    <S>(schema: S) =>
    <Name extends string>(...names: readonly Name[]): Record<Name, S> =>
      Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, S>;
  const count = anything.transform(countOf);
  return {
    text,
    texts: each(text),
    /** Whole won or pieces. */
    count,
    counts: each(count),
    /** The same where a missing one says something; `undefined` then. */
    optionalCount: anything.transform((value) => (isBlank(value) ? undefined : countOf(value))),
    id,
    ids: each(id),
    /** An id without which nobody can say what the rest belongs to. */
    identity: id.pipe(z.string().min(1)),
    /** A time in any of the forms of malls, as KST text. */
    time: anything.transform((value) => kstOf(textOf(value))),
    /** A list, each entry still unread, so that a bad one does not take the others along. */
    entries,
    /** A list of texts, without the blank ones. */
    textList: entries.transform((list) => list.map(textOf).filter((value) => value !== '')),
    /** A nested object; malls send an empty one as `[]`, `null` or not at all. */
    part: <F extends Fields>(fields: F) =>
      anything.transform((value) => (isRecord(value) ? value : {})).pipe(z.object(fields)),
    /** A list of which the entries that cannot be read are left out. */
    listOf<F extends Fields>(fields: F) {
      const schema = z.object(fields);
      const read = (entry: unknown): z.output<typeof schema>[] => {
        const { data } = schema.safeParse(entry);
        return data === undefined ? [] : [data];
      };
      return entries.transform((list) => list.flatMap(read));
    },
  };
}

/** One object of a mall, field by field, also those that we do not know. */
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

/** Digits as text, and other texts as they are. A number that has lost digits is no id. */
export function idOf(value: unknown): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : '';
  return typeof value === 'string' ? value.trim() : '';
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

/** ISO with any offset or none, digits alone, or a day and an hour apart; without an offset it is Korean time. Else as it came. */
export function kstOf(time: string): string {
  const [, year, month, day, hour = '00', minute = '00', second = '00', offset] =
    /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(
      time.trim(),
    ) ?? [];
  if (year === undefined || year === '0001') return year === undefined ? time : '';
  const text = `${year}-${month}-${day} ${hour}:${minute}:${second}`;
  if (offset === undefined) return text;
  const moment = Date.parse(`${text.replace(' ', 'T')}${offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(moment) || parseKst(text) === undefined ? time : kstText(moment);
}
