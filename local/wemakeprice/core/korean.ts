/** Korean particles, so that a sentence about any field reads well: 상품명은, 판매가는. */

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;

function endsInConsonant(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
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

/** The word with 이 or 가. */
export function subject(word: string): string {
  return word + (endsInConsonant(word) ? '이' : '가');
}
