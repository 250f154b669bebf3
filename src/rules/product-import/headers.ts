/** What a header of a product list says: a column of 상품, something that belongs elsewhere, or more than one thing. */
import { looseKey, looseKeys } from '../nearest';
import { once } from '../once';
import type { ImportField } from './fields';
import { elsewhere, programs } from './headers.data';

/** `why` says in Korean why a known header is not taken; blank for an unknown one. */
export type Heading = { field: ImportField } | { why: string };

interface Meaning {
  fields: Set<ImportField>;
  whys: Set<string>;
}

const LONGEST = 60;

const index = once(indexOfWords);

function indexOfWords(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  const meaningOf = (word: string): Meaning => {
    const key = looseKey(word);
    const meaning = found.get(key) ?? { fields: new Set(), whys: new Set() };
    found.set(key, meaning);
    return meaning;
  };
  for (const headers of programs) {
    for (const [field, words] of Object.entries(headers) as [ImportField, string][]) {
      for (const word of words.split(' ')) meaningOf(word).fields.add(field);
    }
  }
  for (const { why, words } of elsewhere) for (const word of words.split(' ')) meaningOf(word).whys.add(why);
  return found;
}

/** Headers of our own tab by field: the surest of all. */
export type Titles = Readonly<Record<ImportField, string>>;

/** Makes the reader of headers; a word with two meanings is never decided here. */
export function headingReader(titles: Titles): (text: string) => Heading {
  const own = new Map(Object.entries(titles).map(([field, title]) => [looseKey(title), field as ImportField]));
  return (text) => {
    if (text.trim() === '' || text.length > LONGEST) return { why: '' };
    for (const key of looseKeys(text)) {
      const field = own.get(key);
      if (field) return { field };
      const meaning = index().get(key);
      if (meaning) return headingOf(meaning, titles);
    }
    return { why: '' };
  };
}

function headingOf({ fields, whys }: Meaning, titles: Titles): Heading {
  const [field] = fields;
  const [why = ''] = whys;
  if (field && fields.size + whys.size === 1) return { field };
  if (!field) return { why };
  const names = [...fields].map((one) => `「${titles[one]}」`).join(', ');
  return { why: whys.size > 0 ? `${names}인지 알 수 없습니다. ${why}` : `${names} 가운데 무엇인지 알 수 없습니다.` };
}
