/**
 * JSON without losing digits. Many ids of malls are 64-bit integers, and JavaScript's numbers are exact only up to 2^53: so
 * every integer of 16 and more digits comes as text, digit for digit, and goes out as bare digits where the mall wants them.
 */

/** In a text that is known to be JSON: an escape, a quote, or a whole number. */
const tokens = /\\.|"|-?\d[\d.eE+-]*/g;
const longInteger = /^-?\d{16,}$/;

/** The value of a JSON text, long integers as text; `undefined` for a text that is not JSON. Never throws. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return /\d{16}/.test(text) ? JSON.parse(quoteLongIntegers(text)) : value;
  } catch {
    return undefined;
  }
}

function quoteLongIntegers(json: string): string {
  let insideString = false;
  return json.replace(tokens, (token) => {
    if (token === '"') insideString = !insideString;
    return !insideString && longInteger.test(token) ? `"${token}"` : token;
  });
}

/** A number that is written digit for digit. */
export interface Digits {
  readonly bareDigits: string;
}

/** Anything but digits stays a text: it would be no JSON otherwise. */
export const bare = (id: string): Digits | string => (/^(0|[1-9]\d*)$/.test(id) ? { bareDigits: id } : id);

const isDigits = (value: object): value is Digits => 'bareDigits' in value;

/** As `JSON.stringify`, and `bare` ids without quotes. */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => jsonText(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (isDigits(value)) return value.bareDigits;
  const pairs = Object.entries(value).flatMap(([name, each]) =>
    each === undefined ? [] : [`${JSON.stringify(name)}:${jsonText(each)}`],
  );
  return `{${pairs.join(',')}}`;
}
