/** 상품코드 for rows of 상품 that have none yet: the day and seven digits, never the same twice; and what tells the rows apart. */
import type { Outside } from '../../ports';
import { kstDate, kstText } from '../../rules/kst';
import {
  changeRows,
  isMixed,
  isUnnamed,
  type PartOf,
  readRows,
  renewedPrints,
  type Snapshot,
  sheetOf,
  takeSized,
  takeSnapshot,
} from '../../sheet';
import { productsTab } from '../../tabs/products.tab';

/** The last number given, so that a code whose row was deleted does not come back. */
const KEY = 'productCode';
const DIGITS = 7;

/**
 * Gives 상품 as it stands with them. A row whose code was deleted gets no other: it would be sold twice. Throws `SheetError`.
 */
export function giveProductCodes(outside: Pick<Outside, 'workbook' | 'settings' | 'clock'>): Snapshot {
  const sheet = sheetOf(productsTab, outside.workbook);
  const seen = takeSized(productsTab, sheet);
  const rows = readRows(productsTab, seen);
  const unnamed = rows.flatMap((row) =>
    row.key !== undefined && isUnnamed(row.key) && !isMixed(row) ? [row.key] : [],
  );
  const now = kstText(outside.clock.now());
  const codes = newProductCodes(outside, unnamed.length, rows);
  const given = new Map(unnamed.map((key, at) => [key, codes[at] ?? '']));
  const prints = renewedPrints(productsTab, seen, rows, given);
  const changes = new Map<string, PartOf<typeof productsTab>>();
  for (const [key, productCode] of given) changes.set(key, { productCode, registeredAt: now });
  for (const [key, rowPrint] of prints) changes.set(key, { ...changes.get(key), rowPrint });
  if (changes.size === 0) return seen;
  const { stands } = changeRows(productsTab, sheet, changes, { seen });
  return stands ?? takeSnapshot(productsTab, sheet);
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
