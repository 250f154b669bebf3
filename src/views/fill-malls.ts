/** Rows of tabs whose key got 제휴몰 later: those that name none are of the version that knew one mall, and are given its name. */
import { MALL_OF_EARLIER_FILES } from '../mall';
import type { Workbook } from '../ports';
import { changeRows, type PartOf, readRows, SheetError, type Tab, takeParts } from '../sheet';
import { announcementsTab } from '../tabs/announcements.tab';
import { codesTab, referenceGroups } from '../tabs/codes.tab';

/** 코드 holds rows of the file, too, which belong to no mall. */
const groupsOfMalls: readonly string[] = Object.values(referenceGroups);

/** What was filled in, a line a tab. A tab with changed headers is left: what needs it says so. */
export const fillMalls = (workbook: Workbook): string[] => [
  ...fill(workbook, announcementsTab, () => true),
  ...fill(workbook, codesTab, ({ group = '' }) => groupsOfMalls.includes(group)),
];

function fill<T extends typeof announcementsTab | typeof codesTab>(
  workbook: Workbook,
  tab: T,
  isMalls: (values: PartOf<T>) => boolean,
): string[] {
  const sheet = workbook.sheet(tab.name);
  if (!sheet || sheet.usedSize().rows < 2) return [];
  try {
    const rows = readRows<Tab>(tab, takeParts<Tab>(tab, sheet, tab.key), tab.key);
    const keys = rows.flatMap(({ key, values }) =>
      key !== undefined && values['mall'] === undefined && isMalls(values as PartOf<T>) ? [key] : [],
    );
    const { changed } = changeRows<Tab>(tab, sheet, new Map(keys.map((key) => [key, { mall: MALL_OF_EARLIER_FILES }])));
    return changed.length === 0 ? [] : [`「${tab.name}」 탭의 ${changed.length}행에 제휴몰을 적었습니다.`];
  } catch (error) {
    if (error instanceof SheetError) return [];
    throw error;
  }
}
