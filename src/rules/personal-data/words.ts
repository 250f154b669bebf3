/** Free text of a buyer: masking removes numbers and addresses that identify a person and keeps the question. */

/** In this order: a longer number is looked for before one that could be a part of it. */
const patterns: readonly (readonly [token: string, pattern: RegExp])[] = [
  ['[이메일]', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g],
  ['[주민등록번호]', /(?<!\d)\d{6}[-\s]?[1-8]\d{6}(?!\d)/g],
  ['[통관고유부호]', /(?<![A-Za-z0-9])[Pp]\d{12}(?!\d)/g],
  ['[연락처]', /(?<!\d)(?:\+?82[-.\s]?0?1\d|01\d|050\d|070)[-.\s]?\d{3,4}[-.\s]?\d{4}(?!\d)/g],
  ['[연락처]', /(?<!\d)0\d{1,2}[-.)\s]\s?\d{3,4}[-.\s]\d{4}(?!\d)/g],
];

export const maskWords = (text: string): string =>
  patterns.reduce((rest, [token, pattern]) => rest.replace(pattern, token), text);

export const hasToken = (text: string): boolean => patterns.some(([token]) => text.includes(token));
