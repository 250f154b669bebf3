/** A workbook that cannot be opened, with a Korean message that names the file. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
