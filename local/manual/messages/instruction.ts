/** Whether a message says what to do, asks something, hands on a reason that says it, or only tells. */

export type Tone = 'do' | 'ask' | 'reason' | 'tell';

/** 하세요, 주세요, or advice that another part of the program puts in. */
const INSTRUCTION = /세요|〈할 일〉/;
const LATER = /다시 실행하면/;
const QUESTION = /까요\?/;
const REASON = /〈까닭〉/;

export function toneOf(text: string): Tone {
  if (QUESTION.test(text)) return 'ask';
  if (INSTRUCTION.test(text) || LATER.test(text)) return 'do';
  return REASON.test(text) ? 'reason' : 'tell';
}
