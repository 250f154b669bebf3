/**
 * The import that is being written. An execution may die while it writes: the same list again then finishes the very rows
 * that were begun, instead of leaving half a row or making a second one.
 */
import * as z from 'zod';
import type { Outside, Store } from '../../ports';
import type { Row } from '../../sheet';
import { readJson, writeJson } from '../../store/json-store';
import type { productsTab } from '../../tabs/products.tab';
import { newProductCodes } from './give-product-codes';

const KEY = 'productImport';

const schema = z.object({ list: z.string(), first: z.string(), count: z.number() });

type ProductRow = Row<typeof productsTab>;

/** `list` tells the list with its columns from every other. The 상품코드 that its rows were given; none when it was not begun. */
export function begunCodes(store: Store, list: string): string[] {
  const begun = readJson(store, KEY, schema);
  if (begun?.list !== list) return [];
  return Array.from({ length: begun.count }, (_, at) => String(Number(begun.first) + at));
}

/** The codes for so many rows, kept before anything is written; those of the last time when the list was begun then. */
export function beginImport(
  outside: Pick<Outside, 'settings' | 'clock'>,
  list: string,
  count: number,
  rows: readonly ProductRow[],
): string[] {
  const begun = begunCodes(outside.settings.document, list);
  if (begun.length === count) return begun;
  const codes = newProductCodes(outside, count, rows);
  writeJson(outside.settings.document, KEY, { list, first: codes[0] ?? '', count });
  return codes;
}

export const endImport = (store: Store): void => store.remove(KEY);
