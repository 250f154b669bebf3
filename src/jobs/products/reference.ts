/** 코드: what the mall offers to choose from (categories, 품목고시, brands, makers), kept in the hidden tab with its date. */
import * as z from 'zod';
import type { MallCategory } from '../../mall/port/listings';
import type { Workbook } from '../../ports';
import { looseKey } from '../../rules/nearest';
import { type PartOf, readRows, sheetOf, takeParts, takeSnapshot } from '../../sheet';
import { codesTab, referenceGroups } from '../../tabs/codes.tab';
import { type KnownNames, knownNames } from './known-names';

const PATH = ' > ';

export type CodeRow = PartOf<typeof codesTab>;

/** A category as a row of 코드. */
export const categoryRow = ({ path, code }: MallCategory): CodeRow => ({
  group: referenceGroups.category,
  code,
  label: path.join(PATH),
});

/** A 품목고시 group with its items as a row of 코드. */
export const noticeGroupRow = (group: { code: string; name: string; items: { name: string }[] }): CodeRow => ({
  group: referenceGroups.noticeGroup,
  code: group.code,
  label: group.name,
  value: JSON.stringify(group.items.map(({ name }) => name)),
});

/** When the lists were last fetched whole; its 갱신일시 says so. */
export const fetchedRow: CodeRow = { group: referenceGroups.fetched, code: '카테고리·품목' };

const GONE = '(없어짐) ';

/** The label of what the mall lists no more; the next list that has it again writes its own label over this. */
export const goneLabel = (label: string): string => GONE + label;
export const isGone = (label: string): boolean => label.startsWith(GONE);

/** Whether the lists were ever fetched whole, in one read; a tab that is not there is for `readReference` to tell. */
export function hasCodes(workbook: Workbook): boolean {
  const sheet = workbook.sheet(codesTab.name);
  if (!sheet) return true;
  const rows = readRows(codesTab, takeParts(codesTab, sheet, ['group']), ['group', 'code']);
  return rows.some(({ values }) => values.group === referenceGroups.fetched);
}

/** What was fetched from the mall and still is on its lists. */
export interface Reference {
  /** None when they were never fetched. */
  categories: MallCategory[];
  /** The mall's items of a 품목고시 group by its name; `undefined` for one that was never fetched. */
  noticeItems(group: string): readonly string[] | undefined;
  /** The brands and makers that were asked for. */
  names: KnownNames;
}

/** One read of the tab; `now` in epoch milliseconds. Throws `SheetError`. */
export function readReference(workbook: Workbook, now: number): Reference {
  const rows = readRows(codesTab, takeSnapshot(codesTab, sheetOf(codesTab, workbook)));
  const offered = (wanted: string): CodeRow[] =>
    rows.flatMap(({ values }) => (values.group === wanted && !isGone(values.label ?? '') ? [values] : []));
  const items = new Map(
    offered(referenceGroups.noticeGroup).map(({ label = '', value = '' }) => [looseKey(label), value]),
  );
  return {
    categories: offered(referenceGroups.category).map(({ code = '', label = '' }) => ({
      code,
      path: label.split(PATH),
    })),
    noticeItems: (group) => itemNames(items.get(looseKey(group))),
    names: knownNames(
      rows.map(({ values }) => values),
      now,
    ),
  };
}

const namesSchema = z.array(z.string());

/** A value that was changed by hand counts as never fetched. */
function itemNames(value: string | undefined): readonly string[] | undefined {
  try {
    return namesSchema.safeParse(JSON.parse(value ?? '')).data;
  } catch {
    return undefined;
  }
}
