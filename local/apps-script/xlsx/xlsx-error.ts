/** A file that cannot be read, with a Korean message for the person who gave it. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';
}
