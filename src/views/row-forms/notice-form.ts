/** 품목고시 as a form over all items of a 고시명 of the tab 품목고시 (manual, page 품목고시). */

import { firstSelectedRow } from '../../jobs/selection';
import type { Outside, Workbook } from '../../ports';
import { findNoticeGroup } from '../../rules/notice/groups';
import { changeRows, isUnnamed, type PartOf, type Row, readRows, sheetOf, takeSnapshot, upsertRows } from '../../sheet';
import { noticesTab } from '../../tabs/notices.tab';
import { type FormItem, groupNamed, groupNames, itemOf, mistakesIn, type NoticeForm, wholeItems } from './notice-items';
import { refused, type Saved } from './saved';

type NoticeRow = Row<typeof noticesTab>;
type NoticePart = PartOf<typeof noticesTab>;
type Where = Pick<Outside, 'workbook'>;

/** Of a 고시명, else of that of the selected row; `group` is what the seller has just picked. Throws `SheetError`. */
export function noticeForm({ workbook }: Where, wanted: { noticeName?: string; group?: string }): NoticeForm {
  const rows = noticeRows(workbook);
  const { noticeName = selectedName(workbook, rows) } = wanted;
  const own = rows.filter(({ values }) => values.noticeName === noticeName);
  const group = wanted.group ?? groupOf(own);
  return { names: noticeNames(rows), groups: groupNames(), noticeName, group, items: itemsOf(group, own) };
}

const noticeRows = (workbook: Workbook): NoticeRow[] =>
  readRows(noticesTab, takeSnapshot(noticesTab, sheetOf(noticesTab, workbook)));

function selectedName(workbook: Workbook, rows: readonly NoticeRow[]): string {
  const place = firstSelectedRow(workbook, noticesTab);
  return rows.find(({ row }) => row === place)?.values.noticeName ?? '';
}

const noticeNames = (rows: readonly NoticeRow[]): string[] => [
  ...new Set(rows.flatMap(({ values }) => values.noticeName ?? [])),
];

/** By its full name, from any spelling of the seller. */
const groupOf = (own: readonly NoticeRow[]): string =>
  findNoticeGroup(own.map(({ values }) => values.group).find((group) => group !== undefined) ?? '')?.name ?? '';

function itemsOf(group: string, own: readonly NoticeRow[]): FormItem[] {
  const there = own.flatMap(({ values: { item, text = '', inDescription = false } }) =>
    item === undefined ? [] : [itemOf(item, text, inDescription)],
  );
  return group === '' ? there : wholeItems(groupNamed(group), there);
}

/** What a 고시명 of the tab says, for the form of a product; `undefined` when there is none of that name. */
export function noticeNamed(workbook: Workbook, name: string): { group: string; items: FormItem[] } | undefined {
  const own = noticeRows(workbook).filter(({ values }) => values.noticeName === name);
  const group = groupOf(own);
  return group === '' ? undefined : { group, items: itemsOf(group, own) };
}

interface NoticeOrder {
  noticeName: string;
  group: string;
  items: readonly FormItem[];
}

/** Writes a row an item; rows that stand are changed, a row with a name alone becomes the first item. Throws as `noticeForm`. */
export function saveNotice({ workbook }: Where, { noticeName, group, items }: NoticeOrder): Saved {
  const name = noticeName.trim();
  if (name === '') return refused([{ field: 'noticeName', text: '고시명이 비어 있습니다. 이름을 지어 주세요.' }]);
  const wrong = mistakesIn(groupNamed(group), items);
  if (wrong.length > 0) return refused(wrong);
  write(workbook, name, group, items);
  const message = `「${name}」의 항목 ${items.length}개를 저장했습니다. 상품의 품목고시에 이 이름을 적으면 쓰입니다.`;
  return { saved: true, message, mistakes: [] };
}

const written = ['group', 'text', 'inDescription'] as const;

function write(workbook: Workbook, noticeName: string, group: string, items: readonly FormItem[]): void {
  const sheet = sheetOf(noticesTab, workbook);
  const own = noticeRows(workbook).filter(({ values }) => values.noticeName === noticeName);
  const free = own.flatMap(({ key, values: { item, text } }) =>
    key !== undefined && isUnnamed(key) && item === undefined && text === undefined ? [key] : [],
  );
  const parts = items.map(({ item, text, inDescription }): NoticePart & { item: string } => ({
    ...{ item, group, inDescription },
    text: text.trim() === '' ? undefined : text.trim(),
  }));
  const fresh = parts.filter(({ item }) => !own.some(({ values }) => values.item === item));
  const named = free.slice(0, fresh.length).map((key, at): [string, NoticePart] => [key, fresh[at] ?? {}]);
  changeRows(noticesTab, sheet, new Map(named), { ordered: [...written, 'item'] });
  const others = parts.filter((part) => !named.some(([, one]) => one === part));
  const standing = others.flatMap((part) =>
    own.filter(({ values }) => values.item === part.item).map(({ key = '' }) => [key, part] as const),
  );
  changeRows(noticesTab, sheet, new Map(standing), { ordered: written });
  const added = fresh.slice(named.length).map((part) => ({ noticeName, ...part }));
  upsertRows(noticesTab, sheet, added, {}, { wholeNewRows: true });
}
