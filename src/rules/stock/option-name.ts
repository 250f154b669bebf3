/** Which option of a product an order line is about: malls tell its values in one text. */

/** The buyer's own words stand behind the values. */
const TYPED = '입력:';

const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** The place of the values that the text names, in their order; `undefined` where none or several do. */
export function optionNamed(optionName: string, options: readonly (readonly string[])[]): number | undefined {
  const wanted = partsOf(withoutTyped(optionName));
  const places = options.flatMap((values, at) => (partsOf(values.join('/')) === wanted ? [at] : []));
  return places.length === 1 ? places[0] : undefined;
}

function withoutTyped(optionName: string): string {
  const at = optionName.indexOf(TYPED);
  if (at === -1) return optionName;
  const values = optionName.slice(0, at).trimEnd();
  return values.endsWith('/') ? values.slice(0, -1) : values;
}

/** Values may hold such signs themselves, so both sides are taken apart in the same way. */
const partsOf = (text: string): string => text.split(/[/,|]/).map(plain).join('/');
