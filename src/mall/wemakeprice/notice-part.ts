/** 품목고시 of a product: the seller's words to 위메프's numbers, and back. */

import { josa } from '../../rules/josa';
import { looseKey, quoted } from '../../rules/nearest';
import type { ListingDraft, MallNoticeGroup } from '../port/listings';
import { type Built, unbuildable } from './built';
import { entriesOf, isRecord } from './wire';

type Notices = ListingDraft['notices'];

interface Named {
  code: string;
  name: string;
}

/**
 * `noticeList` of a request. Groups and items are found by name, or by number where a name was never known; blanks and
 * punctuation don't count. What the product has at the mall (`present`) keeps its number and what else is in it.
 */
export function noticePart(notices: Notices, groups: readonly MallNoticeGroup[], present: unknown): Built<unknown[]> {
  const list: unknown[] = [];
  for (const notice of notices) {
    const group = named(groups, notice.group);
    if (!group)
      return unbuildable(josa`${quoted(notice.group)}은(는) 위메프의 품목고시에 없습니다. 품목고시를 다시 고르세요.`);
    const standing = entryWith(present, 'groupNoticeNo', group.code);
    const items: unknown[] = [];
    for (const { item, text } of notice.items) {
      const found = named(group.items, item);
      if (!found)
        return unbuildable(
          `위메프의 품목고시 ${quoted(group.name)}에는 ${quoted(item)} 항목이 없습니다. 이 항목을 빼세요.`,
        );
      const kept = entryWith(standing['noticeList'], 'noticeNo', found.code);
      items.push({ ...kept, noticeNo: found.code, description: text });
    }
    list.push({ ...standing, groupNoticeNo: group.code, noticeList: items });
  }
  return { ok: true, value: list };
}

/** The names of what the mall shows; a number stands for a name that the mall's list lacks. */
export function readNotices(
  shown: readonly { groupNoticeNo: string; noticeList: readonly { noticeNo: string; description: string }[] }[],
  groups: readonly MallNoticeGroup[],
): Notices {
  return shown.map(({ groupNoticeNo, noticeList }) => {
    const group = groups.find(({ code }) => code === groupNoticeNo);
    const nameOf = (number: string) => group?.items.find(({ code }) => code === number)?.name ?? number;
    return {
      group: group?.name ?? groupNoticeNo,
      items: noticeList.map(({ noticeNo, description }) => ({ item: nameOf(noticeNo), text: description })),
    };
  });
}

function named<T extends Named>(list: readonly T[], name: string): T | undefined {
  const loose = looseKey(name);
  return (
    list.find((each) => each.name === name) ??
    list.find((each) => loose !== '' && looseKey(each.name) === loose) ??
    list.find((each) => each.code === name)
  );
}

function entryWith(list: unknown, field: string, code: string): Record<string, unknown> {
  const found = entriesOf(list).find((entry) => isRecord(entry) && String(entry[field]) === code);
  return isRecord(found) ? found : {};
}
