/**
 * JSON without loss of digits. Numbers of the mall are 64-bit integers, and a JavaScript number keeps only 53 bits, so
 * inside the server they are digit texts: the writer puts them out as bare integers, the reader takes long ones as text.
 */

/** Names under which the contract sends a number of the mall. */
const numberNames: ReadonlySet<string> = new Set([
  'bundleNo',
  'purchaseNo',
  'orderNo',
  'orderOptionNo',
  'productNo',
  'optionNo',
  'claimBundleNo',
  'shipPolicyNo',
  'productGroupNoticeNo',
  'dcateCode',
  'brandNo',
  'makerNo',
  'qnaSeq',
  'urgentSeq',
  'returnKey',
]);

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const tooLongForNumber = /^-?\d{16,}$/;
const plainDigits = /^(?:0|[1-9]\d*)$/;

/** JSON text of a value; a digit text under a name of a number of the mall becomes an integer, digit for digit. */
export function writeWire(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeWire(item, name)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${JSON.stringify(key)}:${writeWire(member, key)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string' && numberNames.has(name) && plainDigits.test(value)) return value;
  return JSON.stringify(value) ?? 'null';
}

/** Value of a JSON text; integers of 16 digits and more come as digit texts. Throws a SyntaxError as JSON.parse does. */
export function readWire(text: string): unknown {
  JSON.parse(text);
  return JSON.parse(text.replace(stringOrNumber, (token) => (tooLongForNumber.test(token) ? `"${token}"` : token)));
}
