/** Phones: 010-1234-5678 → 010-****-5678. The kind of number and its last four digits help a seller to recognise it. */
import { STARS } from './stars';

const DIGIT = /[0-9*]/;
const KEPT_AT_END = 4;

/** Stars between prefix and last four digits; signs between them stay. What is no phone is starred whole. */
export function maskPhone(phone: string): string {
  if (/\p{L}/u.test(phone)) return STARS;
  const signs = [...phone.trim()];
  const digits = signs.filter((sign) => DIGIT.test(sign));
  const end = digits.length - KEPT_AT_END;
  if (end <= 0) return signs.map((sign) => (/\s/.test(sign) ? sign : '*')).join('');
  const prefix = prefixLength(digits.join(''));
  const start = prefix < end ? prefix : 0;
  let at = -1;
  return signs
    .map((sign) => {
      if (!DIGIT.test(sign)) return sign;
      at += 1;
      return at >= start && at < end ? '*' : sign;
    })
    .join('');
}

/** 02, 010 and other area codes, 0505 and its like, all of them also behind 82. */
function prefixLength(digits: string): number {
  if (digits.startsWith('82')) return 2 + prefixLength(`0${digits.slice(2)}`) - 1;
  if (digits.startsWith('02')) return 2;
  return /^050\d/.test(digits) ? 4 : 3;
}
