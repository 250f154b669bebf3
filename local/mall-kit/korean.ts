/** Korean particles, so that a sentence about any field reads well: 상품명은, 판매가는. */

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
/** Digits and Latin letters whose Korean names end in a consonant: 영, 일, 삼 … 엘, 엠, 엔, 알. */
const consonantNames = '013678LMNRlmnr';

/** A remark in parentheses at the end is not read aloud. */
function endsInConsonant(word: string): boolean {
  const last = word.replace(/\([^)]*\)$/, '').slice(-1);
  if (consonantNames.includes(last)) return last !== '';
  const code = last.charCodeAt(0);
  return code >= firstSyllable && code <= lastSyllable && (code - firstSyllable) % finals !== 0;
}

/** The word with 은 or 는. */
export function topic(word: string): string {
  return word + (endsInConsonant(word) ? '은' : '는');
}

/** The word with 을 or 를. */
export function object(word: string): string {
  return word + (endsInConsonant(word) ? '을' : '를');
}
