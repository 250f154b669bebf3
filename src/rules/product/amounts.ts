/** Whole numbers in a range: won, counts, days. */
import { type Finding, mistake } from '../finding';

/**
 * Won. The contract (§5, Shipping policy) says it of shipFee and freeCondition; what it leaves open (remote areas, the way
 * back) is held to the same.
 */
export const HIGHEST_FEE = 9_999_999;

/** `12,900`; written by hand, because Apps Script's locale data is not ours to count on. */
export function grouped(value: number): string {
  const text = String(value);
  if (!/^-?\d+$/.test(text)) return text;
  const sign = value < 0 ? '-' : '';
  const digits = text.slice(sign.length);
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return sign + [digits.slice(0, first), ...groups].filter((group) => group !== '').join(',');
}

/** One 오류 when a number is not whole or outside `minimum` to `maximum` (both in); `unit` stands behind the numbers (원, 개, 일). */
export function rangeFindings(value: number | undefined, minimum: number, maximum: number, unit: string): Finding[] {
  if (value === undefined || (Number.isInteger(value) && value >= minimum && value <= maximum)) return [];
  return [mistake(`${grouped(minimum)}${unit}부터 ${grouped(maximum)}${unit}까지의 정수로 넣어 주세요.`)];
}
