/** 상품코드 for rows of 상품 that have none yet: the day and seven digits, never the same twice (tabs.md). */
import type { Outside } from '../../ports';
import { kstDate, kstText } from '../../rules/kst';
import { changeRows, isUnnamed, type PartOf, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';

/** The last number given, so that a code whose row was deleted does not come back. */
const KEY = 'productCode';
const DIGITS = 7;

/** Gives how many rows got a code. Throws `SheetError`. */
export function giveProductCodes(outside: Pick<Outside, 'workbook' | 'settings' | 'clock'>): number {
  const sheet = sheetOf(productsTab, outside.workbook);
  const rows = readRows(productsTab, takeSnapshot(productsTab, sheet));
  const unnamed = rows.flatMap(({ key }) => (key !== undefined && isUnnamed(key) ? [key] : []));
  if (unnamed.length === 0) return 0;
  const now = kstText(outside.clock.now());
  const codes = newProductCodes(outside, unnamed.length, rows);
  const changes = new Map<string, PartOf<typeof productsTab>>();
  unnamed.forEach((key, at) => {
    changes.set(key, { productCode: codes[at], registeredAt: now });
  });
  changeRows(productsTab, sheet, changes);
  return unnamed.length;
}

/** So many codes, above every number that this file has given or that stands in `rows`, all of 상품, for this day. */
export function newProductCodes(
  { settings, clock }: Pick<Outside, 'settings' | 'clock'>,
  count: number,
  rows: readonly { values: PartOf<typeof productsTab> }[],
): string[] {
  if (count === 0) return [];
  const day = kstDate(clock.now()).replace(/-/g, '');
  const standing = rows.flatMap(({ values }) => (values.productCode?.startsWith(day) ? [values.productCode] : []));
  const last = [settings.document.get(KEY) ?? '', ...standing].filter((code) => code.startsWith(day)).sort();
  const start = Number((last[last.length - 1] ?? '').slice(day.length)) || 0;
  const codes = Array.from({ length: count }, (_, at) => day + String(start + at + 1).padStart(DIGITS, '0'));
  settings.document.set(KEY, codes[codes.length - 1] ?? '');
  return codes;
}
