/** Whether two rows mean the same recipient, although programs mask names and phones and malls give out safe numbers. */
import { domesticDigits } from '../phone-digits';
import { plainCell } from './cell-text';

/** `alike`: nothing that is shown differs, but something is masked. `unknown`: nothing to compare. */
export type Sameness = 'same' | 'alike' | 'other' | 'unknown';

/** The letters that programs put over a name; O, X and 0 only where Hangul stands before them (김O늘). */
const masks = /[*○◯〇●◎□■☆★]/g;
const letterMasks = /(?<=[가-힣*])[ox0]+(?=[가-힣*]|$)/g;

/** A name without blanks, punctuation and 님, its masked letters as `*`. */
export function nameKey(text: string | undefined): string {
  const marked = plainCell(text).toLowerCase().replace(masks, '*');
  const letters = marked.replace(/[^\p{L}\p{N}*]/gu, '').replace(letterMasks, (run) => '*'.repeat(run.length));
  return letters.replace(/(?<=.)(고객님|귀하|귀중|님)$/, '');
}

/** Compares two names of `nameKey`. */
export function sameName(one: string, other: string): Sameness {
  if (!/[^*]/.test(one) || !/[^*]/.test(other)) return 'unknown';
  if (!one.includes('*') && !other.includes('*')) return one === other ? 'same' : 'other';
  return sameLetters(one, other) || holds(one, other) || holds(other, one) ? 'alike' : 'other';
}

/** Letter by letter, a masked one is like any. */
function sameLetters(one: string, other: string): boolean {
  const letters = [...other];
  if ([...one].length !== letters.length) return false;
  return [...one].every((letter, at) => letter === letters[at] || letter === '*' || letters[at] === '*');
}

/** `김*` for 김하늘: some programs write one mask for all that follows. */
function holds(masked: string, shown: string): boolean {
  if (!masked.includes('*') || shown.includes('*')) return false;
  const [before, behind] = [masked.slice(0, masked.indexOf('*')), masked.slice(masked.lastIndexOf('*') + 1)];
  return shown.length > before.length + behind.length && shown.startsWith(before) && shown.endsWith(behind);
}

/** A phone as its digits, `*` for masked ones, from Korea, with the zero that a number cell dropped. */
export function phoneKey(text: string | undefined): string {
  const digits = plainCell(text)
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(masks, '*')
    .replace(/(?<=\d[-. ]?)x+/gi, (run) => '*'.repeat(run.length))
    .replace(/[^\d*]/g, '');
  return domesticDigits(digits);
}

/** 050: a number that a mall or a courier puts in place of the recipient's own, another one for each parcel. */
const isSafeNumber = (phone: string): boolean => /^050/.test(phone);

/** So many digits must be seen before a masked phone says anything: 010 and four more. */
const SHOWN = 7;
const SHORTEST = 9;

/** Compares two phones of `phoneKey`. A safe number and an own one say nothing of each other. */
export function samePhone(one: string, other: string): Sameness {
  if (one.length < SHORTEST || other.length < SHORTEST) return 'unknown';
  if (one === other && !one.includes('*')) return 'same';
  if (isSafeNumber(one) !== isSafeNumber(other)) return 'unknown';
  if (!one.includes('*') && !other.includes('*')) return 'other';
  if (!sameLetters(one, other)) return 'other';
  const shown = [...one].filter((digit, at) => digit !== '*' && other[at] !== '*').length;
  return shown >= SHOWN ? 'alike' : 'unknown';
}
