/**
 * JSON without loss of digits. Numbers of the mall are 64-bit integers, and a JavaScript number keeps only 53 bits, so
 * inside the server they are digit texts: the writer puts them out as bare integers, the reader takes long ones as text.
 */

/** Names under which the contract sends a number of the mall. */
const numberNames = [
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
];

/** A member of such a name that holds digits. Inside a text its quotes would be escaped, so it never matches there. */
const digitMember = new RegExp(`"(${numberNames.join('|')})":"(0|[1-9]\\d*)"`, 'g');
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const tooLongForNumber = /^-?\d{16,}$/;

/** JSON text of a value; a digit text under a name of a number of the mall becomes an integer, digit for digit. */
export function writeWire(value: unknown): string {
  return JSON.stringify(value).replace(digitMember, '"$1":$2');
}

/** Value of a JSON text; integers of 16 digits and more come as digit texts. Throws a SyntaxError as JSON.parse does. */
export function readWire(text: string): unknown {
  JSON.parse(text);
  return JSON.parse(text.replace(stringOrNumber, (token) => (tooLongForNumber.test(token) ? `"${token}"` : token)));
}
