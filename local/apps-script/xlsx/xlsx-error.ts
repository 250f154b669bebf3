/** A file that cannot be read, as data: the caller words it in the language of the person who gave the file. */

export type XlsxReason =
  /** With a password, or of the old format .xls: both begin alike. */
  | { kind: 'locked' }
  | { kind: 'noZip' }
  | { kind: 'noWorkbook' }
  | { kind: 'noTabs' }
  | { kind: 'broken' }
  /** A part that does not unpack, and one that unpacks to more than any sheet needs. */
  | { kind: 'brokenPart' }
  | { kind: 'vastPart' }
  | { kind: 'timeZone'; timeZone: string }
  | { kind: 'lostTab'; tab: string }
  | { kind: 'rowNumber'; given: string }
  | { kind: 'vastTab'; tab: string; rows: number; columns: number };

/** The message is English; `reason` is for a program that has words of its own. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly reason: XlsxReason,
    options?: ErrorOptions,
  ) {
    super(wordsOf(reason), options);
  }
}

const plain = {
  locked: 'The file has a password or is of the old format .xls.',
  noZip: 'The file is no .xlsx, or it is broken.',
  noWorkbook: 'The file is no .xlsx: it holds no workbook.',
  noTabs: 'The file holds no sheet.',
  broken: 'The .xlsx is broken.',
  brokenPart: 'The file is broken: a part of it does not unpack.',
  vastPart: 'The file would become too large when unpacked.',
} as const;

function wordsOf(reason: XlsxReason): string {
  switch (reason.kind) {
    case 'timeZone':
      return `Unknown time zone: ${reason.timeZone}.`;
    case 'lostTab':
      return `The file lacks the contents of the sheet "${reason.tab}".`;
    case 'rowNumber':
      return `There can be no row of this number: ${reason.given}.`;
    case 'vastTab':
      return `The sheet "${reason.tab}" is too large: ${reason.rows} rows, ${reason.columns} columns.`;
    default:
      return plain[reason.kind];
  }
}
