/** 답변: what a mall takes as an answer, and what a seller has surely not meant to send. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { characterCount } from '../product/characters';
import { isTemplateField } from './answer-template';

/** Characters. */
export interface AnswerLimits {
  shortest: number;
  longest: number;
}

/** What 점검 goes by, which asks no mall: the limits of the contract, §6. */
export const usualLimits: AnswerLimits = { shortest: 10, longest: 1_500 };

/** Blanks, signs that show nothing, and the Hangul fillers that look like blanks. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const BRACED = /\{\s*([\p{L}\d ]{1,20}?)\s*\}/gu;

/**
 * Shortest is counted without blanks at both ends and longest with them, so that an answer that passes here passes
 * however a mall counts them. An emoji of one sign is one character. Fields that no template has filled are an error.
 */
export function answerFindings(answer: string | undefined, { shortest, longest }: AnswerLimits): Finding[] {
  const text = answer ?? '';
  if (text.replace(INVISIBLE, '') === '') return [mistake('비어 있습니다. 구매자에게 보일 답변을 적어 주세요.')];
  return [...lengthFindings(text, shortest, longest), ...fieldFindings(text)];
}

function lengthFindings(text: string, shortest: number, longest: number): Finding[] {
  const length = characterCount(text);
  const core = characterCount(text.trim());
  if (core < shortest) return [mistake(`${shortest}자 이상 써야 하는데 ${core}자입니다. 더 적어 주세요.`)];
  if (length <= longest) return [];
  const [most, now] = [longest, length].map((count) => count.toLocaleString('en-US'));
  return [mistake(`${most}자까지 쓸 수 있는데 ${now}자입니다. 줄여 주세요.`)];
}

/** Other words in braces are not repeated: a message may stand where the answer must not. */
function fieldFindings(text: string): Finding[] {
  const words = [...text.matchAll(BRACED)].map(([, word = '']) => word);
  const fields = [...new Set(words.filter(isTemplateField))].map((word) => `{${word}}`);
  if (fields.length > 0)
    return [mistake(josa`템플릿의 필드 ${fields.join(', ')}이(가) 그대로 있습니다. 값으로 바꿔 주세요.`)];
  if (words.length > 0) return [caution('중괄호로 묶은 말이 있습니다. 템플릿의 필드였다면 값으로 바꿔 주세요.')];
  return [];
}
