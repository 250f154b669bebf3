/** The part of the page that reads and writes .xlsx, as it ships: with our zip instead of its library's own. */
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

/** The cells of the first visible sheet, in the realm of the test. */
export async function firstSheet(bytes: ArrayBuffer): Promise<string[][]> {
  const file = await openExcelPart().readXlsx(bytes);
  if (file === 'tooLarge') throw new Error('The page refuses it as too large.');
  return Array.from(file.sheets[0]?.cells ?? [], (row) => Array.from(row));
}
