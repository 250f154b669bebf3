/** One line of a list as texts for the columns of 상품: only what is plain is turned into our words. */
import { printCategoryPath } from '../product/category';
import { originKinds } from '../product/origin';
import { type ColumnField, categoryFields, type ImportField, isCategoryPart } from './fields';
import { namedOptions } from './option-spelling';
import { plainWords } from './values.data';

export type Texts = { [Field in ColumnField]?: string };

/** What stands in a line, by field; blank cells are left out. */
export type Given = { readonly [Field in ImportField]?: string };

export function convertLine(given: Given): Texts {
  const texts: Texts = {};
  for (const [field, text] of Object.entries(given) as [ImportField, string][]) {
    if (!isCategoryPart(field)) texts[fieldOf(field, text)] ??= converted(field, text);
  }
  Object.assign(texts, namedOptionTexts(texts));
  const parts = categoryFields.flatMap((field) => given[field]?.trim() || []);
  return parts.length > 0 ? { ...texts, category: printCategoryPath(parts) } : texts;
}

const optionFields = [
  ['optionName1', 'optionValues1'],
  ['optionName2', 'optionValues2'],
  ['optionName3', 'optionValues3'],
] as const;

/** 옵션명 and 옵션값 of cells that hold both, where the places that they need are free. */
function namedOptionTexts(texts: Texts): Texts {
  const found: Texts = {};
  optionFields.forEach(([, field], at) => {
    const options = namedOptions(texts[field] ?? '') ?? [];
    const places = optionFields.slice(at, at + options.length);
    const areFree = places.every(([name, values], place) => !texts[name] && (place === 0 || !texts[values]));
    if (!areFree || places.length < options.length) return;
    places.forEach(([name, values], place) => {
      found[name] = options[place]?.name ?? '';
      found[values] = (options[place]?.values ?? []).join(',');
    });
  });
  return found;
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

const kinds: ReadonlySet<string> = new Set([
  ...Object.values(originKinds),
  ...Object.keys(plainWords.originKind ?? {}),
]);

/** 아임셀러 asks under 원산지 for the kind; elsewhere a place stands there. */
const fieldOf = (field: ColumnField, text: string): ColumnField =>
  field === 'origin' && kinds.has(squeezed(text)) ? 'originKind' : field;

function converted(field: ColumnField, text: string): string {
  const word = squeezed(text);
  const words = plainWords[fieldOf(field, text)];
  if (words && Object.keys(words).includes(word)) return words[word] ?? text;
  return isListed(field) ? listed(text) : text;
}

const isListed = (field: ColumnField): boolean => field === 'keywords' || field.startsWith('optionValues');

/** A value a line is a list as plain as one with commas. */
function listed(text: string): string {
  const values = text.split(/\r\n|\r|\n/).flatMap((value) => value.trim() || []);
  return values.length > 1 && !text.includes(',') ? values.join(',') : text;
}
