/** The tab is not as it must be, and nothing was written; the message tells the seller what to do. */
export class SheetError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SheetError';
  }
}
