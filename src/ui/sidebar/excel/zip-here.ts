/**
 * The zip library, working at once in the page: of itself it would start workers from texts of code for larger files, which
 * nobody can promise to be allowed in Google's frame. The library that writes .xlsx is given this one in its place.
 */
import { type AsyncZippable, type Zippable, zipSync } from 'fflate';

export { strToU8, unzipSync, zipSync } from 'fflate';

export function zip(files: AsyncZippable, ended: (error: Error | null, file: Uint8Array) => void): void {
  let file: Uint8Array;
  try {
    file = zipSync(files as Zippable);
  } catch (error) {
    ended(error as Error, new Uint8Array());
    return;
  }
  ended(null, file);
}
