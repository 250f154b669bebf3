/** What a file is, by what stands in it: couriers' programs name many things .xls. */

/** `oldExcel` is the .xls of before 2007, an .xlsx with a password, or a sheet as XML of 2003. */
export type FileKind = 'xlsx' | 'oldExcel' | 'html' | 'text' | 'other';

const LOOKED_AT = 4_096;

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Told from the first bytes; a text may be in any of the encodings that `textOf` knows. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (begins(bytes, zip)) return 'xlsx';
  if (begins(bytes, compoundFile)) return 'oldExcel';
  if (utf16.some((mark) => begins(bytes, mark))) return 'text';
  const first = bytes.subarray(0, LOOKED_AT);
  if (first.includes(0) || begins(bytes, [0x25, 0x50, 0x44, 0x46])) return 'other';
  return kindOfText(String.fromCharCode(...first));
}

/** `start` has a letter a byte, which is enough for names of elements. */
function kindOfText(start: string): FileKind {
  if (!/^(\u00ef\u00bb\u00bf)?\s*</.test(start)) return 'text';
  if (/<(\w+:)?Workbook\b|progid="Excel\.Sheet"/.test(start)) return 'oldExcel';
  return /<(!doctype html|html|head|meta|style|body|table|div)\b/i.test(start) ? 'html' : 'text';
}
