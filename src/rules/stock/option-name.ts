/** Which option of a product an order line is about: malls tell its values in one text. */

/** The buyer's own words stand behind the values. */
const TYPED = /\s*\/?\s*입력:.*$/s;
const BETWEEN = /\s*[/,|]\s*/;

const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** The place of the values that the text names, in their order; `undefined` where none or several do. */
export function optionNamed(optionName: string, options: readonly (readonly string[])[]): number | undefined {
  const wanted = partsOf(optionName.replace(TYPED, ''));
  const places = options.flatMap((values, at) => (partsOf(values.join('/')) === wanted ? [at] : []));
  return places.length === 1 ? places[0] : undefined;
}

/** Values may hold such signs themselves, so both sides are taken apart in the same way. */
const partsOf = (text: string): string => text.trim().split(BETWEEN).map(plain).join('/');
