/** 코드: what each mall offers to choose from (categories, 품목고시, brands, makers), kept in the hidden tab with its date. */
import * as z from 'zod';
import { MALL_OF_EARLIER_FILES } from '../../mall';
import type { MallCategory } from '../../mall/port/listings';
import type { Workbook } from '../../ports';
import { looseKey } from '../../rules/nearest';
import { type PartOf, readRows, sheetOf, takeParts, takeSnapshot } from '../../sheet';
import { codesTab, referenceGroups } from '../../tabs/codes.tab';
import { type KnownNames, knownNames } from './known-names';

const PATH = ' > ';

export type CodeRow = PartOf<typeof codesTab>;

/** A category as a row of 코드. */
export const categoryRow = (mall: string, { path, code }: MallCategory): CodeRow => ({
  mall,
  group: referenceGroups.category,
  code,
  label: path.join(PATH),
});

/** A 품목고시 group with its items as a row of 코드. */
export const noticeGroupRow = (
  mall: string,
  group: { code: string; name: string; items: { name: string }[] },
): CodeRow => ({
  mall,
  group: referenceGroups.noticeGroup,
  code: group.code,
  label: group.name,
  value: JSON.stringify(group.items.map(({ name }) => name)),
});

/** When the lists were last fetched whole; its 갱신일시 says so. */
export const fetchedRow = (mall: string): CodeRow => ({ mall, group: referenceGroups.fetched, code: '카테고리·품목' });

/** Whose row it is; one that names no mall is of the version that knew one. */
export const mallOfCode = ({ mall = MALL_OF_EARLIER_FILES }: CodeRow): string => mall;

const GONE = '(없어짐) ';

/** The label of what the mall lists no more; the next list that has it again writes its own label over this. */
export const goneLabel = (label: string): string => GONE + label;
export const isGone = (label: string): boolean => label.startsWith(GONE);

/** Whether the lists of each of these malls were ever fetched whole, in one read; a tab that is not there is for `readReference` to tell. */
export function hasCodes(workbook: Workbook, malls: readonly string[]): boolean {
  const sheet = workbook.sheet(codesTab.name);
  if (!sheet) return true;
  const rows = readRows(codesTab, takeParts(codesTab, sheet, ['group']), ['mall', 'group', 'code']);
  const fetched = rows.flatMap(({ values }) => (values.group === referenceGroups.fetched ? mallOfCode(values) : []));
  return malls.every((mall) => fetched.includes(mall));
}

/** What was fetched from a mall and still is on its lists. */
export interface MallReference {
  /** None when they were never fetched. */
  categories: MallCategory[];
  /** The mall's items of a 품목고시 group by its name; `undefined` for one that was never fetched. */
  noticeItems(group: string): readonly string[] | undefined;
  /** The brands and makers that were asked for. */
  names: KnownNames;
}

export interface Reference {
  /** Malls of which something was fetched. */
  malls: readonly string[];
  /** Without a name: the only mall of which anything was fetched, else the one of earlier files. */
  of(mall?: string): MallReference;
}

/** One read of the tab; `now` in epoch milliseconds. Throws `SheetError`. */
export function readReference(workbook: Workbook, now: number): Reference {
  const read = readRows(codesTab, takeSnapshot(codesTab, sheetOf(codesTab, workbook)));
  const groups: readonly string[] = Object.values(referenceGroups);
  const rows = read.flatMap(({ values }) => (groups.includes(values.group ?? '') ? values : []));
  const malls = [...new Set(rows.map(mallOfCode))];
  const [only = MALL_OF_EARLIER_FILES] = malls.length === 1 ? malls : [];
  const known = new Map<string, MallReference>();
  return {
    malls,
    of(mall = only) {
      const found =
        known.get(mall) ??
        referenceOf(
          rows.filter((row) => mallOfCode(row) === mall),
          now,
        );
      known.set(mall, found);
      return found;
    },
  };
}

function referenceOf(rows: readonly CodeRow[], now: number): MallReference {
  const offered = (wanted: string): CodeRow[] =>
    rows.filter(({ group, label = '' }) => group === wanted && !isGone(label));
  const items = new Map(
    offered(referenceGroups.noticeGroup).map(({ label = '', value = '' }) => [looseKey(label), value]),
  );
  return {
    categories: offered(referenceGroups.category).map(({ code = '', label = '' }) => ({
      code,
      path: label.split(PATH),
    })),
    noticeItems: (group) => itemNames(items.get(looseKey(group))),
    names: knownNames(rows, now),
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
