/** Korean phones whose leading zero a number cell dropped: 10-1234-5678, 2-123-4567, 504-1234-5678. */

/** Behind the zero: mobile, 서울, other areas, 050x safe numbers, 070, 080. `*` is a masked digit. */
const WITHOUT_ZERO = /^(?:1[016789][\d*]{7,8}|2[\d*]{7,8}|[3-6]\d[\d*]{7,8}|50\d[\d*]{7,8}|70[\d*]{8}|80[\d*]{7,8})$/;
const LONGEST = 20;

/** The digits with their zero; missing where they lack none, or are no phone. */
export function restoredZero(digits: string): string | undefined {
  return digits.length <= LONGEST && WITHOUT_ZERO.test(digits) ? `0${digits}` : undefined;
}

/** Digits as a Korean dials them: 82 or 0082 in front is a 0, and a zero that got lost is given back. */
export function domesticDigits(digits: string): string {
  const [, abroad] = /^(?:00)?82(0?\d[\d*]{7,11})$/.exec(digits) ?? [];
  const behind = abroad?.replace(/^0/, '');
  return (behind === undefined ? undefined : restoredZero(behind)) ?? restoredZero(digits) ?? digits;
}
