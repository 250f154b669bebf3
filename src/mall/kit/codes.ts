/** Two-way tables between our words and a mall's codes. */

export interface Codes<Word extends string> {
  code(word: Word): string;
  /** `undefined` for a code that we do not know. */
  word(code: string): Word | undefined;
  /** All of ours. */
  readonly words: readonly Word[];
}

export function pairs<Word extends string>(codes: Readonly<Record<Word, string>>): Codes<Word> {
  const words = Object.keys(codes) as Word[];
  return { words, code: (word) => codes[word], word: (code) => words.find((word) => codes[word] === code) };
}

export const yesNo = (yes: boolean): 'Y' | 'N' => (yes ? 'Y' : 'N');
export const isYes = (word: string): boolean => word.trim().toUpperCase() === 'Y';
