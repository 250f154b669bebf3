/**
 * Number formats as far as they matter to a list: which of them make a date of a number, and which show more digits or signs
 * than the number has (00000, 000-0000-0000, (0##) ###-####). Money, decimals and the like are read as the bare number.
 */

/** ECMA-376 part 1, 18.8.30, as far as they show dates; 27 to 36 and 50 to 58 are those of Korean Excel. */
const DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The code of a format that a file names by its number only. */
export const numberedFormat = (id: number): string =>
  DATES.some(([from, to]) => from <= id && id <= to) ? 'yyyy-mm-dd hh:mm:ss' : 'General';

type Token = { literal: string } | { digit: '0' | '#' };

interface Section {
  /** Missing where the section holds for all numbers that no other one takes. */
  condition?: { sign: string; limit: number };
  /** Missing where the section does more than place digits among signs. */
  tokens?: readonly Token[];
  isDate: boolean;
}

const PART = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|./gsu;
const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]$/;
const CURRENCY = /^\[\$([^-\]]*)(?:-[^\]]*)?\]$/;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
/** Of these a section makes more than digits among signs: decimals, groups, shares, exponents, fractions, text, dates. */
const MORE = /^(?:[.,%?@/eEgGbB]|[_*].|\[DBNum.*)$/s;

/** What a format makes of numbers. */
export interface NumberFormat {
  isDate: boolean;
  /** A whole number, not negative, in the digits and signs that are seen; `undefined` where the bare number will do. */
  show(digits: string): string | undefined;
}

const LONGEST = 255;

export function readNumberFormat(code: string): NumberFormat {
  if (code.length > LONGEST || /^(?:General|G\/표준|@)?$/i.test(code)) return { isDate: false, show: () => undefined };
  const sections = sectionsOf(code);
  return {
    isDate: sections[0]?.isDate ?? false,
    show(digits) {
      const tokens = sectionFor(sections, Number(digits))?.tokens;
      return tokens && filled(tokens, digits);
    },
  };
}

function sectionsOf(code: string): Section[] {
  const parts: string[][] = [[]];
  for (const part of code.match(PART) ?? []) {
    if (part === ';') parts.push([]);
    else parts[parts.length - 1]?.push(part);
  }
  return parts.map(sectionOf);
}

function sectionOf(parts: readonly string[]): Section {
  const [, sign, limit] = parts.map((part) => CONDITION.exec(part)).find((found) => found !== null) ?? [];
  const isDate = parts.some((part) => /^[ymdhs]$/i.test(part) || ELAPSED.test(part));
  const isMore = isDate || parts.some((part) => MORE.test(part));
  const tokens = isMore ? [] : parts.flatMap(tokenOf);
  const hasDigits = tokens.some((token) => 'digit' in token);
  return {
    isDate,
    ...(sign === undefined ? {} : { condition: { sign, limit: Number(limit) } }),
    ...(hasDigits ? { tokens } : {}),
  };
}

function tokenOf(part: string): Token[] {
  if (part === '0' || part === '#') return [{ digit: part }];
  if (part.startsWith('"')) return [{ literal: part.slice(1, -1) }];
  if (part.startsWith('\\') && part.length > 1) return [{ literal: part.slice(1) }];
  if (!part.startsWith('[')) return [{ literal: part }];
  const [, currency] = CURRENCY.exec(part) ?? [];
  return currency ? [{ literal: currency }] : [];
}

/** Without conditions the first section is for positive numbers and the third for zero. */
function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  if (sections.some(({ condition }) => condition)) {
    return sections.find(({ condition }) => !condition || holds(value, condition));
  }
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function holds(value: number, { sign, limit }: { sign: string; limit: number }): boolean {
  if (sign === '=' || sign === '<>') return (value === limit) === (sign === '=');
  if (value === limit) return sign.endsWith('=');
  return sign.startsWith('<') === value < limit;
}

/** From the right, a digit a place; the first place takes all that are left. */
function filled(tokens: readonly Token[], digits: string): string {
  let places = tokens.filter((token) => 'digit' in token).length;
  let left = digits === '0' ? '' : digits;
  let isFirst = true;
  return tokens
    .map((token) => {
      if ('literal' in token) return token.literal;
      const count = isFirst ? Math.max(left.length - places + 1, 0) : left.length >= places ? 1 : 0;
      isFirst = false;
      places -= 1;
      const shown = left.slice(0, count);
      left = left.slice(count);
      return shown === '' && token.digit === '0' ? '0' : shown;
    })
    .join('');
}
