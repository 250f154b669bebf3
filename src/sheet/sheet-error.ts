/**
 * The tab cannot be read or written as needed; what was not written is missing, never wrong. The message says what to
 * do.
 */
export class SheetError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SheetError';
  }
}
