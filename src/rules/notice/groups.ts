/** The 40 groups of the statutory product disclosure (품목고시), found by the names that sellers and malls give them. */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { looseKey, looseKeys, nearest, quoted } from '../nearest';
import { appliances } from './groups/appliances.data';
import { consumables } from './groups/consumables.data';
import type { NoticeGroup } from './groups/item';
import { services } from './groups/services.data';
import { wearAndHome } from './groups/wear-and-home.data';

export type { NoticeGroup } from './groups/item';

/** In the order of the 고시. */
export const noticeGroups: readonly NoticeGroup[] = [...wearAndHome, ...appliances, ...consumables, ...services].sort(
  (one, other) => one.no - other.no,
);

/** What sellers call a group where it is neither its name nor its name without the part in brackets. */
const everydayNames: readonly (readonly [no: number, ...names: string[]])[] = [
  [1, '패션의류'],
  [2, '구두', '신발'],
  [4, '액세서리', '악세서리', '모자', '벨트'],
  [5, '침구류', '침구', '커튼'],
  [7, 'TV', '텔레비전'],
  [8, '생활가전', '주방가전'],
  [10, '컴퓨터', '노트북', '프린터'],
  [11, '카메라', '디지털카메라', '캠코더'],
  [13, '휴대전화', '핸드폰', '스마트폰'],
  [14, '네비게이션'],
  [19, '귀금속', '보석', '시계', '시계류', '귀금속/보석/시계', '주얼리'],
  [20, '농수산물', '농축수산물', '식품(농수산물)'],
  [23, '영유아', '유아용품', '유아동용품', '어린이용품', '어린이제품'],
  [26, '도서', '책'],
  [27, '호텔', '펜션', '숙박'],
  [28, '여행패키지'],
  [30, '렌터카', '렌트카'],
  [34, '상품권', '쿠폰'],
  [36, '영화', '공연'],
  [39, '기타 서비스'],
  [40, '기타'],
];

const byKey = groupsByKey();

function groupsByKey(): ReadonlyMap<string, NoticeGroup> {
  const everyday = new Map(everydayNames.map(([no, ...names]) => [no, names]));
  const keys = noticeGroups.map(({ name }) => looseKeys(name));
  const found = new Map<string, NoticeGroup>();
  noticeGroups.forEach((group, place) => {
    // Two groups are called 물품대여 서비스: the bare name would pick one of them at random.
    const own = (keys[place] ?? []).filter((key) => keys.filter((others) => others.includes(key)).length === 1);
    const said = (everyday.get(group.no) ?? []).map(looseKey);
    for (const key of [...own, ...said]) found.set(key, group);
  });
  return found;
}

/**
 * The group of a name, without regard to blanks and punctuation: `패션잡화`, `패션잡화 (모자, 벨트, 액세서리)`.
 * `undefined` for any other name. Takes a seller's 품목 as well as the group name of a mall's own list.
 * Source: 메뉴얼 「품목고시」, 품목.
 */
export function findNoticeGroup(name: string): NoticeGroup | undefined {
  return looseKeys(name)
    .map((key) => byKey.get(key))
    .find((group) => group !== undefined);
}

/**
 * What to tell the seller about a 품목고시 that is neither one of their own 고시명 nor a group.
 * Source: 메뉴얼 「품목고시」, 품목.
 */
export function unknownNoticeGroup(name: string, ownNames: readonly string[] = []): Finding {
  const nearestName = nearest(name, [...ownNames, ...noticeGroups.map((group) => group.name)]);
  const advice = nearestName ? `「${nearestName}」인지 확인해 주세요.` : '40개 품목 가운데에서 골라 주세요.';
  return mistake(josa`${quoted(name)}은(는) 「품목고시」 탭의 고시명도 품목 이름도 아닙니다. ${advice}`);
}
