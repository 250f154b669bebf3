/** Options with their names in one cell: `색상:빨강,노랑`, `색상{블랙|화이트}//사이즈{S|M}`. */

export interface NamedOption {
  name: string;
  values: string[];
}

const LONGEST = 20_000;
const BRACES = /^([^{}|:,/]{1,20})\{([^{}]+)\}$/;
const COLON = /^([^{}|:,/]{1,20})[:：](?!\/\/)([^{}|:：]+)$/;
const FEWEST = 2;
const MOST = 3;

/** The options of a cell; `undefined` where it is not plainly written so: `1:1,2:1` and `10:30` are values. */
export function namedOptions(text: string): NamedOption[] | undefined {
  if (text.length > LONGEST) return undefined;
  return inBraces(text) ?? withColons(text);
}

function inBraces(text: string): NamedOption[] | undefined {
  return all(text.split('//'), BRACES, '|');
}

function withColons(text: string): NamedOption[] | undefined {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const options = all(lines, COLON, ',');
  return options?.every(({ name, values }) => /\p{L}/u.test(name) && values.length >= FEWEST) ? options : undefined;
}

function all(parts: readonly string[], shape: RegExp, sign: string): NamedOption[] | undefined {
  const options = parts.flatMap((part): NamedOption[] => {
    const [, name, list = ''] = shape.exec(part.trim()) ?? [];
    const values = list.split(sign).flatMap((value) => value.trim() || []);
    return name === undefined || values.length === 0 ? [] : [{ name: name.trim(), values }];
  });
  return options.length === parts.length && options.length > 0 && options.length <= MOST ? options : undefined;
}
