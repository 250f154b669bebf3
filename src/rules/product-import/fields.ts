/** What a list of products may bring along for the tab 상품. */

/** By the program's names of the tab's columns. 상품코드 and the like are not among them: the add-on fills them in. */
export const columnFields = [
  'ownCode',
  'name',
  'recommended',
  'forSale',
  'category',
  'model',
  'modelNumber',
  'isbn',
  'maker',
  'brand',
  'madeOn',
  'goodUntil',
  'originKind',
  'origin',
  'ingredients',
  'certification',
  'notice',
  'noticeLines',
  'keywords',
  'mainImage',
  'image1',
  'image2',
  'description',
  'listPrice',
  'tax',
  'saleArea',
  'adultOnly',
  'parallelImport',
  'type',
  'minimum',
  'maximum',
  'optionUse',
  'optionForm',
  'optionName1',
  'optionValues1',
  'optionName2',
  'optionValues2',
  'optionName3',
  'optionValues3',
  'stock',
  'saleTerms',
  'originPrice',
  'salePrice',
  'mallCategory',
] as const;

export type ColumnField = (typeof columnFields)[number];

/** Parts of the category that stand in columns of their own, from the widest to the narrowest. */
export const categoryParts = {
  category1: '대분류',
  category2: '중분류',
  category3: '소분류',
  category4: '상세분류',
} as const;

export type CategoryPart = keyof typeof categoryParts;

export const categoryFields = Object.keys(categoryParts) as readonly CategoryPart[];

/** What a column of the list may be. */
export type ImportField = ColumnField | CategoryPart;

const all: ReadonlySet<string> = new Set([...columnFields, ...categoryFields]);

export const isImportField = (name: string): name is ImportField => all.has(name);

export const isCategoryPart = (field: ImportField): field is CategoryPart => field in categoryParts;
