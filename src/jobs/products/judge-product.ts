/** 점검 of a row of 상품: every rule of the trade, and what it names in other tabs. */
import { checkCertificationNeed } from '../../rules/certification/needs';
import { parseCertification } from '../../rules/certification/parse';
import { caution, type Finding, mistake } from '../../rules/finding';
import { josa } from '../../rules/josa';
import { findNoticeGroup, type NoticeGroup, unknownNoticeGroup } from '../../rules/notice/groups';
import { type OwnNoticeItem, resolveNotice } from '../../rules/notice/resolve';
import { ownCategoryFindings } from '../../rules/product/category';
import { doubledCodeFinding, modelFindings, ownCodeFindings, rowsByDoubledCode } from '../../rules/product/codes';
import { productDateFindings } from '../../rules/product/dates';
import { descriptionFindings } from '../../rules/product/description';
import { productImageFindings } from '../../rules/product/images';
import { parseIsbn } from '../../rules/product/isbn';
import { keywordFindings } from '../../rules/product/keywords';
import { originFindings } from '../../rules/product/origin';
import { inheritedPriceFindings, priceFindings, purchaseLimitFindings } from '../../rules/product/price';
import { productNameFindings } from '../../rules/product/product-name';
import { productsTab } from '../../tabs/products.tab';
import { across, type ColumnFinding, on } from './column-findings';
import { optionsOfProduct } from './judge-product-options';
import { nameKinds } from './known-names';
import { indexed, type ProductPart, type ProductTables } from './product-tables';
import type { MallReference } from './reference';

/** Makes the judge of all rows of `ProductTables`; lookups are indexed once. */
export function productJudge(tables: ProductTables): (values: ProductPart) => ColumnFinding[] {
  const doubled = rowsByDoubledCode(tables.products.map(({ row, values }) => ({ row, code: values.ownCode })));
  const terms = indexed(tables.saleTerms, ({ values }) => values.groupName);
  const groups = new Set(terms.keys());
  const notices = indexed(tables.notices, ({ values }) => values.noticeName);
  const judgeOptions = optionsOfProduct(tables);
  const referencesOf = mallsOfProduct(tables);
  return (values) => [
    ...ownWords(values, tables),
    ...on('ownCode', ownCodes(values, doubled)),
    ...unknownNames(values, referencesOf(values, terms)),
    ...originAndCategory(values),
    ...certificationFindings(values, notices),
    ...noticeFindings(values, referencesOf(values, terms), notices),
    ...saleTermsFindings(values, groups),
    ...pricesOfTerms(values, terms),
    ...judgeOptions(values),
  ];
}

type Terms = ReadonlyMap<string, ProductTables['saleTerms']>;

/** What the malls offer on which a product is to be sold; of all that are known where it says nowhere. */
function mallsOfProduct({ reference }: ProductTables): (values: ProductPart, terms: Terms) => MallReference[] {
  return (values, terms) => {
    const sold = groupNames(values).flatMap((name) => (terms.get(name) ?? []).map((row) => row.values.mall));
    const malls = [...new Set(sold.length > 0 ? sold : reference.malls)];
    return malls.length > 0 ? malls.map((mall) => reference.of(mall)) : [reference.of()];
  };
}

/** Rules that need nothing but the row. */
function ownWords(values: ProductPart, { preferences, now }: ProductTables): ColumnFinding[] {
  return [
    ...on('name', productNameFindings(values.name, preferences.nameLimit)),
    ...on('model', modelFindings(values.model)),
    ...on('modelNumber', modelFindings(values.modelNumber)),
    ...on('isbn', parseIsbn(values.isbn).findings),
    ...across(productDateFindings(values, now.slice(0, 10))),
    ...on('keywords', keywordFindings(values.keywords)),
    ...across(productImageFindings(imagesOf(values)), {
      extraImage1: 'image1',
      extraImage2: 'image2',
    }),
    ...on('description', descriptionFindings(values.description)),
    ...across(priceFindings(values)),
    ...across(purchaseLimitFindings(values)),
  ];
}

const imagesOf = ({ mainImage, image1, image2 }: ProductPart) => ({
  mainImage,
  extraImage1: image1,
  extraImage2: image2,
});

function ownCodes({ ownCode }: ProductPart, doubled: ReadonlyMap<string, number[]>): Finding[] {
  const rows = ownCode === undefined ? undefined : doubled.get(ownCode);
  return [...ownCodeFindings(ownCode), ...(rows ? [doubledCodeFinding(rows)] : [])];
}

/** Judges the row alone: a missing company name has one message of its own, where it is needed. */
const unknownNames = (values: ProductPart, malls: readonly MallReference[]): ColumnFinding[] =>
  nameKinds.flatMap((kind) => {
    const name = values[kind];
    if (name === undefined || malls.every(({ names }) => names.numberOf({ kind, name }) !== '')) return [];
    const { header } = productsTab.columns[kind];
    const advice = '제휴몰에 다른 이름으로 있으면 그 이름으로 고치세요.';
    return on(kind, [caution(`제휴몰에 없는 이름이라 ${header} 없이 보냅니다. ${advice}`)]);
  });

const isFood = (values: ProductPart): boolean =>
  /식품|농산물|수산물|축산물/.test(values.notice ?? '') || /식품/.test(values.category ?? '');

function originAndCategory(values: ProductPart): ColumnFinding[] {
  const { originKind: kind, origin, ingredients } = values;
  return [
    ...on('category', ownCategoryFindings(values.category)),
    ...across(originFindings({ kind, origin, ingredients }, isFood(values)), { kind: 'originKind' }),
  ];
}

function certificationFindings(values: ProductPart, notices: Notices): ColumnFinding[] {
  const lines = values.certification ?? [];
  const { certification, findings } = parseCertification(lines);
  const notice = noticeOfProduct(values, notices);
  const noticeGroup = 'group' in notice ? notice.group.name : undefined;
  const place = { category: values.category, mallCategory: values.mallCategory, noticeGroup };
  return on('certification', [...findings, ...checkCertificationNeed(lines, certification, place)]);
}

export interface NoticeOfProduct {
  group: NoticeGroup;
  ownItems: OwnNoticeItem[];
}

type Notices = ReadonlyMap<string, ProductTables['notices']>;

/** The group that a product's 품목고시 names, directly or by a 고시명 of the tab; else what is wrong. */
export function noticeOfProduct(values: ProductPart, notices: Notices): NoticeOfProduct | Finding {
  const name = values.notice ?? '';
  const rows = notices.get(name);
  if (!rows) {
    const group = findNoticeGroup(name);
    return group ? { group, ownItems: [] } : unknownNoticeGroup(name, [...notices.keys()]);
  }
  const groupName = rows.map((row) => row.values.group).find((one) => one !== undefined);
  const group = groupName === undefined ? undefined : findNoticeGroup(groupName);
  if (!group)
    return mistake(`「품목고시」 탭의 「${name}」에 품목이 없거나 알 수 없는 품목입니다. 그 탭에서 고쳐 주세요.`);
  const ownItems = rows.flatMap(({ values: { item, text = '', inDescription = false } }) =>
    item === undefined ? [] : [{ item, text, inDescription }],
  );
  return { group, ownItems };
}

function noticeFindings(values: ProductPart, malls: readonly MallReference[], notices: Notices): ColumnFinding[] {
  if (values.notice === undefined) return [];
  const found = noticeOfProduct(values, notices);
  if (!('group' in found)) return on('notice', [found]);
  const findings = malls.flatMap(({ noticeItems }) => {
    const mallItems = noticeItems(found.group.name);
    return resolveNotice({ ...found, lines: values.noticeLines ?? [], ...(mallItems && { mallItems }) }).findings;
  });
  const byMessage = new Map(findings.map((finding) => [finding.message, finding]));
  return on('noticeLines', [...byMessage.values()]);
}

/** The 그룹명 that a product's 판매정보 lists. */
export const groupNames = ({ saleTerms = '' }: ProductPart): string[] =>
  saleTerms
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function saleTermsFindings(values: ProductPart, known: ReadonlySet<string>): ColumnFinding[] {
  const missing = groupNames(values).filter((name) => !known.has(name));
  const findings = missing.map((name) =>
    mistake(josa`「판매정보」 탭에 그룹명 「${name}」이(가) 없습니다. 그 탭에 먼저 적어 주세요.`),
  );
  const none = groupNames(values).length === 0 && values.action === 'send';
  return on('saleTerms', [
    ...findings,
    ...(none ? [mistake('연동하려면 「판매정보」 탭의 그룹명을 적어 주세요.')] : []),
    ...(values.forSale === 'no' && values.action === 'send'
      ? [caution('「상품상태」가 판매불가인 상품입니다. 팔 상품이면 판매가능으로 바꿔 주세요.')]
      : []),
  ]);
}

/** What the row leaves blank comes from its 판매정보, so that the two tabs can be right each and wrong together. */
const pricesOfTerms = (values: ProductPart, terms: ReadonlyMap<string, ProductTables['saleTerms']>): ColumnFinding[] =>
  groupNames(values).flatMap((name) =>
    (terms.get(name) ?? []).flatMap((group) => across(inheritedPriceFindings(values, { ...group.values, name }))),
  );
