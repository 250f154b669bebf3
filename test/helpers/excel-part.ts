/** The part of the page that reads and writes .xlsx, as it ships: with our zip instead of its libraries' own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type * as Part from '../../src/ui/sidebar/excel/part';
import { scriptIn } from '../../src/ui/sidebar/script-in';

/** In a realm of its own, without workers, as Google's frame may be. */
export function openExcelPart(): typeof Part {
  const page = readFileSync(path.resolve(__dirname, '../../dist/excel.html'), 'utf8');
  const { Blob, TextDecoder, TextEncoder, setTimeout } = globalThis;
  const realm = vm.createContext({ Blob, TextDecoder, TextEncoder, setTimeout, ArrayBuffer, Uint8Array });
  return vm.runInContext(`${scriptIn(page)};excelPart`, realm);
}
