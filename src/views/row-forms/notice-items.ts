/** The items of a disclosure as a form shows and gives them. */
import { inDetailPage } from '../../rules/notice/contents';
import { type NoticeGroup, noticeGroups } from '../../rules/notice/groups';
import { checkNoticeItem, noticeItemsOf } from '../../rules/notice/resolve';
import { Refusal } from '../../rules/refusal';
import { type Mistake, mistakesOf } from './saved';

export interface FormItem {
  item: string;
  text: string;
  /** 상세정보 별도표기. */
  inDescription: boolean;
}

export interface NoticeForm {
  /** 고시명 that there are. */
  names: readonly string[];
  groups: readonly string[];
  noticeName: string;
  group: string;
  items: FormItem[];
}

export const groupNames = (): string[] => noticeGroups.map(({ name }) => name);

/** Throws `Refusal` for a name that is not one of the 40. */
export function groupNamed(name: string): NoticeGroup {
  const group = noticeGroups.find((one) => one.name === name);
  if (!group) throw new Refusal('「품목」을 40개 품목에서 고르세요.');
  return group;
}

/** Those that are there in their order, then the group's others: as the manual's form, with 별도표기 ticked. */
export const wholeItems = (group: NoticeGroup, there: readonly FormItem[]): FormItem[] => [
  ...there,
  ...noticeItemsOf(
    group,
    there.map(({ item }) => item),
  ).map((item) => ({ item, text: '', inDescription: true })),
];

/** A text that says 상세페이지 참조 is the tick. */
export const itemOf = (item: string, text: string, inDescription: boolean): FormItem =>
  text === inDetailPage ? { item, text: '', inDescription: true } : { item, text, inDescription };

/** What is sent for it. */
export const wordsOf = ({ text, inDescription }: FormItem): string =>
  inDescription || text.trim() === '' ? inDetailPage : text.trim();

/** By item. */
export const mistakesIn = (group: NoticeGroup, items: readonly FormItem[]): Mistake[] =>
  items.flatMap((one) => mistakesOf(one.item, checkNoticeItem(group, one)));
