/** The parts of a product that are lists: what the buyer chooses, 품목고시, and 인증정보; in both directions. */
import { josa } from '../../rules/josa';
import { quoted } from '../../rules/nearest';
import { type Built, thenBuilt, unbuildable } from '../kit/built';
import { yesNo } from '../kit/codes';
import { codedNotices } from '../kit/notices';
import { entriesOf, isRecord, type Part } from '../kit/wire';
import type { Certifications, ListingDraft, ListingOption, MallNoticeGroup } from '../port/listings';
import { certificationBlocks, certificationTypes } from './codes.data';
import { mall } from './judge';
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

/** `noticeList` of a request. What the product has at the mall (`present`) keeps its number and what else is in it. */
export function noticePart(
  notices: ListingDraft['notices'],
  groups: readonly MallNoticeGroup[],
  present: unknown,
): Built<unknown[]> {
  return thenBuilt(codedNotices(mall, notices, groups), (coded) =>
    coded.map(({ group, items }) => {
      const standing = entryWith(present, 'groupNoticeNo', group);
      const noticeList = items.map(({ item, text }) => ({
        ...entryWith(standing['noticeList'], 'noticeNo', item),
        ...{ noticeNo: item, description: text },
      }));
      return { ...standing, groupNoticeNo: group, noticeList };
    }),
  );
}

/** The numbers of what the mall shows. */
export const shownNotices = (list: WireProduct['noticeList']): ListingDraft['notices'] =>
  list.map(({ groupNoticeNo, noticeList }) => ({
    group: groupNoticeNo,
    items: noticeList.map(({ noticeNo, description }) => ({ item: noticeNo, text: description })),
  }));

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
