/** 품목고시 of one product as a form: its 고시명 or 품목, and what its own 품목고시내용 says over that. */
import type { Outside } from '../../ports';
import { findNoticeGroup } from '../../rules/notice/groups';
import { parseNoticeLines } from '../../rules/notice/lines';
import { Refusal } from '../../rules/refusal';
import { readRows, sheetOf, takeSnapshot } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';
import { noticeNamed } from './notice-form';
import {
  type FormItem,
  groupNamed,
  groupNames,
  itemOf,
  mistakesIn,
  type NoticeForm,
  wholeItems,
  wordsOf,
} from './notice-items';
import { fillProducts, type ProductChoice } from './product-cells';
import { refused, type Saved } from './saved';

type Where = Pick<Outside, 'workbook'>;

/** `group` is what the seller has just picked instead. Throws `Refusal` when the product is gone, and `SheetError`. */
export function productNotice({ workbook }: Where, { key, group }: { key: string; group?: string }): NoticeForm {
  const rows = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));
  const product = rows.find((row) => row.key === key)?.values;
  if (!product) throw new Refusal('그 상품의 행이 없어졌습니다. 행을 다시 선택해 주세요.');
  const name = product.notice ?? '';
  const own = group === undefined ? noticeNamed(workbook, name) : undefined;
  const base = own ?? { group: group ?? findNoticeGroup(name)?.name ?? '', items: [] };
  const { entries } = parseNoticeLines(product.noticeLines ?? []);
  const said = entries.map(({ item, text }) => itemOf(item, text, false));
  const items = over(base.items, said);
  return {
    ...{ names: [], groups: groupNames(), noticeName: own ? name : '', group: base.group },
    items: base.group === '' ? items : wholeItems(groupNamed(base.group), items),
  };
}

/** The product's own words stand over those of the 고시명. */
const over = (base: readonly FormItem[], own: readonly FormItem[]): FormItem[] => [
  ...base.map((one) => own.find(({ item }) => item === one.item) ?? one),
  ...own.filter(({ item }) => !base.some((one) => one.item === item)),
];

interface Order extends ProductChoice {
  /** Kept when it is not blank: then only what differs from it becomes 품목고시내용. */
  noticeName: string;
  group: string;
  items: readonly FormItem[];
}

/** Throws `Refusal` and `SheetError`. */
export function saveProductNotice({ workbook }: Where, { noticeName, group, items, ...choice }: Order): Saved {
  const known = groupNamed(group);
  const wrong = mistakesIn(known, items);
  if (wrong.length > 0) return refused(wrong);
  const base = noticeName === '' ? undefined : noticeNamed(workbook, noticeName);
  const isOwn = base?.group === group;
  const stated = new Map((isOwn ? base.items : wholeItems(known, [])).map((one) => [one.item, wordsOf(one)]));
  const lines = items
    .filter((one) => stated.get(one.item) !== wordsOf(one))
    .map((one) => `${one.item}: ${wordsOf(one)}`);
  const part = { notice: isOwn ? noticeName : group, noticeLines: lines.length > 0 ? lines : undefined };
  const rows = fillProducts({ workbook }, choice, part);
  return { saved: true, message: `${rows}에 품목고시를 적었습니다.`, mistakes: [] };
}
