/** Text files as Korean sellers have them: UTF-8 or UTF-16 of a spreadsheet, CP949 of a courier's program. */

/**
 * The text of a file, without its byte order mark. What is no UTF-8 is CP949 (`euc-kr`, as browsers call both): hardly any
 * Korean text in it happens to be UTF-8 too.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}
