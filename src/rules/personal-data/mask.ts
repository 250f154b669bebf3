/**
 * 개인정보 가리기: what is left of a name, a phone, an address and the like once the person's data is no longer needed.
 * Masking a masked text changes nothing, and the text of any cell can be masked.
 */
import { maskAddress } from './address';
import { maskPhone } from './phone';
import { STARS } from './stars';
import { hasToken, maskWords } from './words';

/**
 * `id`: a number that names a person (통관고유부호). `note`: what a buyer tells the courier (공동현관 비밀번호).
 * `words`: text that must stay readable, such as a question; masking removes only what is known to identify a person.
 */
export type PersonalKind = 'name' | 'phone' | 'address' | 'id' | 'note' | 'words';

const masks: Readonly<Record<PersonalKind, (text: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  address: maskAddress,
  id: () => STARS,
  note: () => STARS,
  words: maskWords,
};

/** The text without the person; a blank one stays as it is. */
export const masked = (kind: PersonalKind, text: string): string => (text.trim() === '' ? text : masks[kind](text));

/** True for what `masked` has left, false for a text in which there was nothing to mask. */
export const isMasked = (kind: PersonalKind, text: string): boolean =>
  (kind === 'words' ? hasToken(text) : text.includes('*')) && masked(kind, text) === text;

/** 김하늘 → 김*늘, 이산 → 이*, John Smith → J*** ****h: the two ends of a name do not identify the person. */
function maskName(name: string): string {
  const letters = [...name.trim()];
  const last = letters.length - 1;
  return letters
    .map((letter, at) => (/\s/.test(letter) || (at === 0 && last > 0) || (at === last && last > 1) ? letter : '*'))
    .join('');
}
