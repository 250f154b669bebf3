/** The disclosure (품목고시) of one product as it is to be sent: every item of the group with its text. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { quoted } from '../nearest';
import { checkNoticeLength, checkNoticeText, inDetailPage } from './contents';
import type { NoticeGroup } from './groups';
import { type NoticeEntry, parseNoticeLines } from './lines';
import { type ItemMatcher, itemMatcher } from './match-item';
import { doubledItems, fillSlots, type MatchedEntry, matchEntries, overlay, textOf } from './slots';

/** A row of the tab 품목고시. */
export interface OwnNoticeItem extends NoticeEntry {
  /** 별도표기: the detail page says it, and the text does not count. */
  inDescription: boolean;
}

export interface NoticeRequest {
  group: NoticeGroup;
  /** The rows of the seller's own 고시명, `[]` where the product names a group. */
  ownItems?: readonly OwnNoticeItem[] | undefined;
  /** 품목고시내용, a line an item; they go over the tab's. */
  lines?: readonly string[] | undefined;
  /** The item names of the mall's own list for this group; blank when it is not known yet. */
  mallItems?: readonly string[] | undefined;
}

export interface ResolvedNotice {
  /** Named as the mall's list names them, else as the group does; in that order. */
  items: readonly NoticeEntry[];
  findings: Finding[];
}

/** What other malls ask for in every group of goods. */
const askedEverywhere = ['제조국', '수입자', '예상배송일'];

const itemNames = (group: NoticeGroup): string[] => group.items.map(({ name }) => name);

/** Names that exist for the group beside its own items. */
const namesElsewhere = (group: NoticeGroup): string[] => [...(group.askedElsewhere ?? []), ...askedEverywhere];

function matcherFor(group: NoticeGroup, mallItems: readonly string[] | undefined): ItemMatcher {
  const own = itemNames(group);
  return mallItems
    ? itemMatcher(mallItems, [...own, ...namesElsewhere(group)])
    : itemMatcher(own, namesElsewhere(group));
}

const textOfRow = ({ text, inDescription }: OwnNoticeItem): string => (inDescription ? inDetailPage : text.trim());

/** What is wrong with the items themselves: unknown, doubled, or with a text that may not stand there. */
function checkEntries(group: NoticeGroup, entries: readonly MatchedEntry[]): Finding[] {
  const each = entries.flatMap(({ item, text, match }) =>
    match.kind === 'unknown' ? [unknownItem(group, item, match.nearest)] : checkNoticeText(item, text),
  );
  return [...each, ...doubledItems(entries)];
}

function unknownItem(group: NoticeGroup, item: string, nearestName: string | undefined): Finding {
  const advice = nearestName
    ? `「${nearestName}」인지 확인해 주세요.`
    : `쓸 수 있는 항목: ${itemNames(group).join(', ')}`;
  return mistake(josa`${quoted(item)}은(는) 품목 「${group.name}」에 없는 항목입니다. ${advice}`);
}

/** Findings of the tab's rows, for the row of a product. */
const ofTheTab = (findings: readonly Finding[]): Finding[] =>
  findings.map(({ level, message }) => ({ level, message: `「품목고시」 탭: ${message}` }));

/** What was written for items that the mall's list does not have: one warning a name. */
function leftOut(entries: readonly MatchedEntry[]): Finding[] {
  const names = new Set(entries.flatMap(({ item, match }) => (match.kind === 'elsewhere' ? [item] : [])));
  return [...names].map((name) => caution(`제휴몰의 이 품목에는 ${quoted(name)} 항목이 없어 보내지 않습니다.`));
}

/** Where the mall's list is not known, what may be on it stays, behind the group's own items. */
function keptElsewhere(entries: readonly MatchedEntry[]): NoticeEntry[] {
  const kept = entries.flatMap(({ match, text }) => (match.kind === 'elsewhere' ? [[match.item, text] as const] : []));
  return [...new Map(kept)].map(([item, text]) => ({ item, text }));
}

/**
 * Puts together what the tab 품목고시 and the product's own lines say, for every item of the mall's list (of the group
 * where that is not known). What neither names becomes 상세페이지 참조. Items match without regard to blanks,
 * punctuation and the names of other malls; 크기 and 무게 become 크기/무게 where the mall asks for both in one.
 * An item that the mall lacks is left out with a warning, an unknown one is an error with the nearest proposed.
 * Source: 메뉴얼 「품목고시」; WAPI contract §5, noticeList.
 */
export function resolveNotice({ group, ownItems = [], lines = [], mallItems }: NoticeRequest): ResolvedNotice {
  const matcher = matcherFor(group, mallItems);
  const rows = ownItems.map((row) => ({ item: row.item, text: textOfRow(row) })).filter(({ text }) => text !== '');
  const parsed = parseNoticeLines(lines);
  const tab = matchEntries(rows, matcher);
  const own = matchEntries(parsed.entries, matcher);
  const slots = overlay(fillSlots(tab), fillSlots(own));
  const written = [...tab, ...own];
  const items = (mallItems ?? itemNames(group)).map((item) => ({
    item,
    text: textOf(slots.get(item)) ?? inDetailPage,
  }));
  const joined = items.filter(({ item }) => (slots.get(item)?.parts.size ?? 0) > 1);
  return {
    items: mallItems ? items : [...items, ...keptElsewhere(written)],
    findings: [
      ...ofTheTab(checkEntries(group, tab)),
      ...parsed.findings,
      ...checkEntries(group, own),
      ...joined.flatMap(({ item, text }) => checkNoticeLength(item, text)),
      ...(mallItems ? leftOut(written) : []),
    ],
  };
}

/**
 * Findings about one row of the tab 품목고시, `[]` when it may be used: the item must exist in the group or in the mall's
 * own list for it (where that is known), and its text must be one that may be sent. Source: 메뉴얼 「품목고시」.
 */
export function checkNoticeItem(group: NoticeGroup, row: OwnNoticeItem, mallItems?: readonly string[]): Finding[] {
  const entry = { item: row.item, text: textOfRow(row) };
  return checkEntries(group, matchEntries([entry], matcherFor(group, mallItems)));
}

/**
 * The items that 항목 채우기 adds to a 고시명: those of the group that none of the rows that are already there means.
 * Source: 메뉴얼 「품목고시」.
 */
export function noticeItemsOf(group: NoticeGroup, present: readonly string[] = []): string[] {
  const matcher = matcherFor(group, undefined);
  const covered = new Set(
    present
      .map(matcher)
      .flatMap((match) => (match.kind === 'several' ? match.items : 'item' in match ? [match.item] : [])),
  );
  return itemNames(group).filter((item) => !covered.has(item));
}
