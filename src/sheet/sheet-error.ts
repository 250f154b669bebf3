/** The tab is not as it must be; what could not be written is missing, never wrong. The message tells the seller what to do. */
export class SheetError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SheetError';
  }
}
