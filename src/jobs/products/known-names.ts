/**
 * 브랜드 and 제조사 in 코드. The mall has no list of them and tells of one name at a time, so those that products say are
 * kept: a row a name, with the mall's number, or without one where the mall has no such name. Their 이름 stays blank,
 * because the drop-downs of categories show that column.
 */

import type { Workbook } from '../../ports';
import { kstText } from '../../rules/kst';
import { type PartOf, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { type codesTab, referenceGroups } from '../../tabs/codes.tab';
import { productsTab } from '../../tabs/products.tab';

/** The columns of 상품 that hold such a name. */
export const nameKinds = ['brand', 'maker'] as const;
export type NameKind = (typeof nameKinds)[number];

export interface ProductName {
  kind: NameKind;
  name: string;
}

export interface KnownNames {
  /** The mall's number of a name; blank when the mall has none of that name, `undefined` when unknown or outdated. */
  numberOf(name: ProductName): string | undefined;
}

type CodeRow = PartOf<typeof codesTab>;

/** What the mall said is believed for so long. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** As a row of 코드; `number` is `undefined` for a name that the mall does not have, `now` a KST text. */
export const nameRow = (
  mall: string,
  { kind, name }: ProductName,
  number: string | undefined,
  now: string,
): CodeRow => ({
  mall,
  group: referenceGroups[kind],
  code: name,
  value: number,
  updatedAt: now,
});

/** What the rows of one mall in 코드 say of names; `now` in epoch milliseconds. */
export function knownNames(rows: readonly CodeRow[], now: number): KnownNames {
  const oldest = kstText(now - DAYS * DAY);
  const fresh = rows.filter(({ updatedAt = '' }) => updatedAt >= oldest);
  const numbers = new Map(
    nameKinds.map((kind) => [
      kind,
      new Map(fresh.flatMap(({ group, code, value = '' }) => (group === referenceGroups[kind] ? [[code, value]] : []))),
    ]),
  );
  return { numberOf: ({ kind, name }) => numbers.get(kind)?.get(name) };
}

/** Every name that a product says, each once and in order; `standard` is what stands for a blank one. Throws `SheetError`. */
export function namesOfProducts(workbook: Workbook, standard: string): ProductName[] {
  const rows = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook), nameKinds), nameKinds);
  return nameKinds.flatMap((kind) => {
    const names = new Set([standard.trim(), ...rows.map(({ values }) => values[kind] ?? '')]);
    return [...names]
      .filter((name) => name !== '')
      .sort()
      .map((name) => ({ kind, name }));
  });
}
