/** Texts as pastes bring them, in one way of writing. Numbers in circles and the like stay: they are no digits of a waybill. */

/**
 * Full-width letters, digits and signs as the plain ones, loose jamo joined, ㈜ spelled out, invisible characters gone,
 * hyphens and dashes of any kind as `-`, blanks of any kind (not line breaks) as a plain blank, none at the ends.
 */
export function pastedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/㈜/g, '(주)')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc\uff70]/g, '-')
    .replace(/[^\S\r\n]/g, ' ')
    .trim();
}
