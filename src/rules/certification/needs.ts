/** Goods that must carry a certification: children's and electric ones, by their category and their 품목고시. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { looseKey } from '../nearest';
import { certifiedSubjects, exemptCategories, exemptNoticeGroups } from './needs.data';
import type { Certification } from './parse';

/** Where a product stands; blank or missing where it is not said. */
export interface ProductPlace {
  /** The seller's category, `대분류 > 중분류 > …`. */
  category?: string | undefined;
  /** The mall's category in its own words. */
  mallCategory?: string | undefined;
  /** The name of the 품목고시 group. */
  noticeGroup?: string | undefined;
}

const keys = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(looseKey));

const tables = certifiedSubjects.map(({ name, words, steps, noticeGroups }) => ({
  name,
  words: words.map(looseKey),
  steps: keys(steps),
  groups: keys(noticeGroups),
}));
const exemptGroups = keys(exemptNoticeGroups);
const exemptFirst = keys(exemptCategories);

/** `디지털/가전 > TV` → its names one by one. */
const stepsOf = (path: string): string[] =>
  path
    .split(/[>/]/)
    .map(looseKey)
    .filter((step) => step !== '');

/**
 * What the product is that must carry a certification: `어린이제품`, `전기제품`, or `undefined` where nothing says so.
 * A 품목고시 group under another law (서적, 가공식품 …) goes before the words of a category.
 * Source: 메뉴얼 「인증정보」 Tip.
 */
export function certifiedSubject({
  category = '',
  mallCategory = '',
  noticeGroup = '',
}: ProductPlace): string | undefined {
  const group = looseKey(noticeGroup);
  const paths = [category, mallCategory].map(stepsOf);
  const exempt = exemptGroups.has(group) || paths.some(([first = '']) => exemptFirst.has(first));
  if (exempt) return undefined;
  const steps = paths.flat();
  return tables.find(
    (table) =>
      table.groups.has(group) ||
      steps.some((step) => table.steps.has(step) || table.words.some((word) => step.includes(word))),
  )?.name;
}

/**
 * An error where a product that must carry a certification has a blank 인증정보, a warning where it says 인증대상아님.
 * `lines` as written, `certification` as read from them.
 * Source: 메뉴얼 「인증정보」 Tip (어린이 제품의 경우 인증정보 필수! 전기제품의 경우 인증정보 필수!).
 */
export function checkCertificationNeed(
  lines: readonly string[],
  certification: Certification,
  place: ProductPlace,
): Finding[] {
  if (certification.kind !== 'none') return [];
  const subject = certifiedSubject(place);
  if (subject === undefined) return [];
  if (lines.some((line) => line.trim() !== '')) {
    return [caution(josa`${subject}(으)로 보이는데 인증대상아님입니다. 인증이 정말 필요 없는 상품인지 확인해 주세요.`)];
  }
  return [
    mistake(
      josa`${subject}은(는) 인증정보가 꼭 있어야 합니다. 「유형 | 기관 | 번호」로 적고, 인증 대상이 아니면 인증대상아님으로 적어 주세요.`,
    ),
  ];
}
