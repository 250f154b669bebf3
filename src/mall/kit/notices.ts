/** 품목고시 of a product: the seller's words to a mall's numbers, and back. */
import { josa } from '../../rules/josa';
import { looseKey, quoted } from '../../rules/nearest';
import type { ListingDraft, MallNoticeGroup } from '../port/listings';
import { type Built, unbuildable } from './built';

type Notices = ListingDraft['notices'];

/**
 * Groups and items in the mall's numbers. They are found by name, or by number where a name was never known; blanks and
 * punctuation don't count. One that the mall lacks is a sentence for the seller.
 */
export function codedNotices(mall: string, notices: Notices, groups: readonly MallNoticeGroup[]): Built<Notices> {
  const coded: Notices = [];
  for (const notice of notices) {
    const group = named(groups, notice.group);
    if (!group)
      return unbuildable(josa`${quoted(notice.group)}은(는) ${mall}의 품목고시에 없습니다. 품목고시를 다시 고르세요.`);
    const items = notice.items.map(({ item, text }) => ({ item: named(group.items, item)?.code, text, asked: item }));
    const missing = items.find(({ item }) => item === undefined);
    if (missing)
      return unbuildable(
        `${mall}의 품목고시 ${quoted(group.name)}에는 ${quoted(missing.asked)} 항목이 없습니다. 이 항목을 빼세요.`,
      );
    coded.push({ group: group.code, items: items.map(({ item = '', text }) => ({ item, text })) });
  }
  return { ok: true, value: coded };
}

/** The names of numbers; a number stands for a name that the mall's list lacks. */
export function namedNotices(coded: Notices, groups: readonly MallNoticeGroup[]): Notices {
  return coded.map(({ group: code, items }) => {
    const group = groups.find((each) => each.code === code);
    const nameOf = (number: string) => group?.items.find((each) => each.code === number)?.name ?? number;
    return { group: group?.name ?? code, items: items.map(({ item, text }) => ({ item: nameOf(item), text })) };
  });
}

function named<T extends { code: string; name: string }>(list: readonly T[], name: string): T | undefined {
  const loose = looseKey(name);
  return (
    list.find((each) => each.name === name) ??
    list.find((each) => loose !== '' && looseKey(each.name) === loose) ??
    list.find((each) => each.code === name)
  );
}
