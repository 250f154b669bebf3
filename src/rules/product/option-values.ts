/** 옵션명 and 옵션값 of a 상품 row, and every combination that they make. */
import { commaSeparated } from './characters';

/** The six option cells of a product. */
export interface OptionColumns {
  optionName1?: string | undefined;
  optionValues1?: string | undefined;
  optionName2?: string | undefined;
  optionValues2?: string | undefined;
  optionName3?: string | undefined;
  optionValues3?: string | undefined;
}
export type OptionField = keyof OptionColumns;

/** One option with its two cells: 색상 and 골드,실버,로즈골드. */
export interface OptionAxis {
  /** Where it stands: 1, 2 or 3. */
  place: 1 | 2 | 3;
  /** Blank when only the values are filled in. */
  name: string;
  values: string[];
}

export const optionPlaces = [1, 2, 3] as const;

/** The options of which anything is filled in, in order. */
export function optionAxes(columns: OptionColumns): OptionAxis[] {
  return optionPlaces
    .map((place) => ({
      place,
      name: (columns[`optionName${place}`] ?? '').trim(),
      values: parseOptionValues(columns[`optionValues${place}`]),
    }))
    .filter(({ name, values }) => name !== '' || values.length > 0);
}

/**
 * The values of a comma-separated cell, in order, doubles too; blank ones (a comma at the end) don't count.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션정보 Guide 2 (반드시 쉼표로 구분하여 입력).
 */
export function parseOptionValues(text: string | undefined): string[] {
  return commaSeparated(text);
}

/** The cell that `parseOptionValues` reads. */
export function printOptionValues(values: readonly string[]): string {
  return values.join(',');
}

/** How many combinations there are, without making them; 0 without options. */
export function combinationCount(values: readonly (readonly string[])[]): number {
  return values.length === 0 ? 0 : values.reduce((count, { length }) => count * length, 1);
}

/**
 * Every combination, one value of each option, the last option changing fastest; none without options. Three long lists make
 * millions: look at `combinationCount` first.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션추가 (배수로 생성됩니다).
 */
export function combinations(values: readonly (readonly string[])[]): string[][] {
  if (values.length === 0) return [];
  return values.reduce<string[][]>(
    (rows, options) => rows.flatMap((row) => options.map((option) => [...row, option])),
    [[]],
  );
}
