/** A product as a mall has it, as rows of 상품 and 옵션: the reverse of draft.ts. */
import type { Certifications, ListingDraft, MallCategory } from '../../mall/port/listings';
import { certificationKinds } from '../../rules/certification/types';
import { printOptionValues } from '../../rules/product/option-values';
import type { OptionPart, ProductPart } from './product-tables';

export interface ProductRows {
  product: ProductPart;
  options: OptionPart[];
  /** What the tabs cannot hold, in Korean, a sentence each. */
  lost: string[];
}

/** What a product is called here, and what numbers of the mall mean. */
export interface ProductPlace {
  productCode: string;
  /** 그룹명 of each 판매정보 that it is sold by. */
  groupNames: readonly string[];
  categories: readonly MallCategory[];
}

/** Columns that no mall knows (원산지구분, 자체상품코드, …) are blank, for the seller to fill in. */
export function rowsOfDraft(draft: ListingDraft, place: ProductPlace): ProductRows {
  const { productCode } = place;
  return {
    product: { ...ownWords(draft), ...placeWords(draft, place), ...noticeWords(draft), ...optionWords(draft) },
    options: (draft.options?.rows ?? []).map(({ values: [value1 = '', value2, value3], ...row }) => ({
      productCode,
      value1,
      value2,
      value3,
      addAmount: row.extra,
      saleState: row.soldOut ? 'soldOut' : 'onSale',
      stock: row.stock,
      sellerOptionCode: row.sellerCode || undefined,
    })),
    lost: lostOf(draft),
  };
}

function placeWords(
  { categoryCode, sale }: ListingDraft,
  { productCode, groupNames, categories }: ProductPlace,
): ProductPart {
  const path = categories.find(({ code }) => code === categoryCode)?.path.join(' > ');
  return {
    productCode,
    saleTerms: groupNames.join(','),
    category: path,
    mallCategory: path ?? categoryCode,
    originPrice: sale.originalPrice,
    salePrice: sale.price,
    listPrice: sale.originalPrice,
  };
}

function ownWords(draft: ListingDraft): ProductPart {
  const { description, moreImages } = draft;
  return {
    name: draft.name,
    forSale: 'yes',
    isbn: draft.isbn13 ?? draft.isbn10,
    maker: draft.maker || undefined,
    brand: draft.brand || undefined,
    certification: certificationLines(draft.certifications),
    keywords: draft.keywords.join(',') || undefined,
    mainImage: draft.mainImage || undefined,
    image1: moreImages[0],
    image2: moreImages[1],
    description: (description.kind === 'images' ? description.urls.join('\n') : description.html) || undefined,
    tax: draft.taxed ? 'taxed' : 'free',
    adultOnly: draft.adultOnly,
    parallelImport: draft.parallelImport,
    type: draft.type,
    minimum: draft.minimumQuantity,
    maximum: draft.maximumQuantity,
    stock: draft.options ? undefined : draft.stock,
  };
}

/** A mall keeps no agency; a type that we have no word for stays the mall's code, and 점검 asks about it. */
function certificationLines(certifications: Certifications): string[] {
  if (certifications.kind === 'none') return ['인증대상아님'];
  if (certifications.kind === 'inDescription') return ['상세설명 별도표기'];
  return certifications.certifications.map(({ type, number }) => {
    const label = certificationKinds.find((kind) => kind.type === type)?.label ?? type;
    return number === '' ? label : `${label} |  | ${number}`;
  });
}

function noticeWords({ notices: [notice] }: ListingDraft): ProductPart {
  if (!notice) return {};
  return { notice: notice.group, noticeLines: notice.items.map(({ item, text }) => `${item}: ${inOneLine(text)}`) };
}

const inOneLine = (text: string): string =>
  text
    .split(/[\r\n]/)
    .flatMap((line) => line.trim() || [])
    .join(' ');

function optionWords({ options, textOptions }: ListingDraft): ProductPart {
  if (options) {
    const cell = (at: number) => printOptionValues([...new Set(options.rows.map(({ values }) => values[at] ?? ''))]);
    const [one, two, three] = options.titles.map((name, at) => ({ name: name || undefined, values: cell(at) }));
    return {
      optionUse: 'openMarket',
      optionForm: 'combined',
      optionName1: one?.name,
      optionValues1: one?.values,
      optionName2: two?.name,
      optionValues2: two?.values,
      optionName3: three?.name,
      optionValues3: three?.values,
    };
  }
  if (textOptions.length === 0) return { optionUse: 'none' };
  const [optionName1, optionName2, optionName3] = textOptions;
  return { optionUse: 'openMarket', optionForm: 'typed', optionName1, optionName2, optionName3 };
}

function lostOf({ options, textOptions, notices, moreImages }: ListingDraft): string[] {
  const axes = (options?.titles ?? []).map((_, at) => new Set(options?.rows.map(({ values }) => values[at])).size);
  const isPartial = options !== undefined && axes.reduce((count, size) => count * size, 1) !== options.rows.length;
  const hasComma = options?.rows.some(({ values }) => values.some((value) => /[,，、]/.test(value)));
  return [
    ...(hasComma ? ['쉼표가 든 옵션값은 둘로 나뉩니다. 제휴몰에서 쉼표를 뺀 뒤 다시 가져오세요.'] : []),
    ...(options && textOptions.length > 0
      ? [`구매자입력형 옵션(${textOptions.join(', ')})은 가져오지 못했습니다.`]
      : []),
    ...(isPartial ? ['제휴몰에 없는 옵션 조합이 있습니다. 다시 연동하기 전에 「옵션」 탭을 확인하세요.'] : []),
    ...(notices.length > 1 ? ['품목고시가 여럿이라 첫째 것만 가져왔습니다.'] : []),
    ...(moreImages.length > 2 ? ['추가이미지가 셋 이상이라 둘만 가져왔습니다.'] : []),
  ];
}
