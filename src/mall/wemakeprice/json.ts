/**
 * Reads JSON without losing digits. 위메프's ids are 64-bit integers, and JavaScript's numbers are exact only up to 2^53,
 * so every integer of 16 and more digits comes as text, digit for digit.
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
