/** The parts of a product that are lists: what the buyer chooses, 품목고시, and 인증정보; in both directions. */
import { josa } from '../../rules/josa';
import { looseKey, quoted } from '../../rules/nearest';
import { type Built, unbuildable } from '../kit/built';
import { yesNo } from '../kit/codes';
import { entriesOf, isRecord, type Part } from '../kit/wire';
import type { Certifications, ListingDraft, ListingOption, MallNoticeGroup } from '../port/listings';
import { certificationBlocks, certificationTypes } from './codes.data';
import type { WireProduct } from './product.wire';

/** An option keeps what else the mall shows of the one with the same values. */
export function optionPart({ options, textOptions }: Pick<ListingDraft, 'options' | 'textOptions'>, shown: Part): Part {
  const standing = rowsByValues(shown);
  return {
    ...shown,
    selectOptionUseYn: yesNo(options !== undefined),
    selectOptionDepth: options?.titles.length,
    selectOptionTitle1: options?.titles[0],
    selectOptionTitle2: options?.titles[1],
    selectOptionValueList: options?.rows.map((row) => rowOf(row, standing.get(keyOf(row.values[0], row.values[1])))),
    textOptionUseYn: yesNo(textOptions.length > 0),
    textOptionDepth: textOptions.length > 0 ? textOptions.length : undefined,
    textOptionTitle1: textOptions[0],
    textOptionTitle2: textOptions[1],
  };
}

function rowOf(row: ListingOption, shown: Part | undefined): Part {
  return {
    displayYn: 'Y',
    ...shown,
    optionValue1: row.values[0],
    optionValue2: row.values[1],
    saleStatus: row.soldOut ? 'S' : 'A',
    stockCount: row.stock,
    optAddPrice: row.extra,
    sellerOptionCode: row.sellerCode,
  };
}

function rowsByValues(shown: Part): ReadonlyMap<string, Part> {
  const rows = entriesOf(shown['selectOptionValueList']).filter(isRecord);
  return new Map(rows.map((row) => [keyOf(row['optionValue1'], row['optionValue2']), row]));
}

function keyOf(value1: unknown, value2: unknown): string {
  return JSON.stringify([value1 ?? '', value2 ?? '']);
}

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

const needed = 'Y';
const notNeeded = 'N';
const inDescription = 'D';

/** The fields of the five blocks. A type that 위메프 does not have is a sentence for the seller. */
export function certificationPart(certifications: Certifications): Built<Record<string, unknown>> {
  const listed = certifications.kind === 'listed' ? certifications.certifications : [];
  const coded = listed.map(({ type, number }) => ({
    certificationType: codeOf(type),
    certificationNo: number,
  }));
  const unknown = coded.findIndex(({ certificationType }) => blockOf(certificationType) === undefined);
  if (unknown >= 0)
    return unbuildable(
      josa`${quoted(listed[unknown]!.type)}은(는) 위메프에 없는 인증유형입니다. 다른 유형으로 고치세요.`,
    );
  const absent = certifications.kind === 'inDescription' ? inDescription : notNeeded;
  const fields = certificationBlocks.flatMap((block): [string, unknown][] => {
    const own = coded.filter(({ certificationType }) => blockOf(certificationType) === block);
    return [
      [`${block.name}IsCertification`, own.length > 0 ? needed : absent],
      [`${block.name}CertificationList`, own],
    ];
  });
  return { ok: true, value: Object.fromEntries(fields) };
}

/** What a product shows: listed when any block lists something. A type that we do not know keeps the mall's code. */
export function readCertifications(etc: WireProduct['etc']): Certifications {
  const certifications = certificationBlocks
    .flatMap(({ name }) => (etc[`${name}IsCertification`] === needed ? etc[`${name}CertificationList`] : []))
    .map(({ certificationType, certificationNo }) => ({
      type: kindOf(certificationType),
      number: certificationNo,
    }));
  if (certifications.length > 0) return { kind: 'listed', certifications };
  const isStated = certificationBlocks.some(({ name }) => etc[`${name}IsCertification`] === inDescription);
  return { kind: isStated ? 'inDescription' : 'none' };
}

/** The mall's code of one of our kinds; a code of the mall that we did not know stays as it is. */
const codeOf = (kind: string): string => certificationTypes.code(kind as never) ?? kind;
const kindOf = (code: string): string => certificationTypes.word(code) ?? code;

/** The block that a code belongs to; `undefined` for what is no code of the mall. */
const blockOf = (code: string) => certificationBlocks.find(({ prefix }) => code.startsWith(prefix));
