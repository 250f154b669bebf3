/**
 * JSON without loss of digits. Numbers of a mall may be 64-bit integers, and a JavaScript number keeps only 53 bits, so
 * inside a local mall they are digit texts: the writer puts them out as bare integers, the reader takes long ones as text.
 */

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const tooLongForNumber = /^-?\d{16,}$/;

/** Gives a writer of JSON text: a digit text under one of these names becomes an integer, digit for digit. */
export function wireWriter(numberNames: readonly string[]): (value: unknown) => string {
  // A member of such a name that holds digits. Inside a text its quotes would be escaped, so it never matches there.
  const digitMember = new RegExp(`"(${numberNames.join('|')})":"(0|[1-9]\\d*)"`, 'g');
  return (value) => JSON.stringify(value).replace(digitMember, '"$1":$2');
}

/** Value of a JSON text; integers of 16 digits and more come as digit texts. Throws a SyntaxError as JSON.parse does. */
export function readWire(text: string): unknown {
  JSON.parse(text);
  return JSON.parse(text.replace(stringOrNumber, (token) => (tooLongForNumber.test(token) ? `"${token}"` : token)));
}
