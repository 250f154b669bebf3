/** Reads a text that holds a waybill number and nothing else. */

import { josa } from '../josa';
import { quoted } from '../nearest';
import { boxCount } from './box-count';
import {
  bareNumberText,
  holdsSeveral,
  isDate,
  isExponent,
  isMobilePhone,
  isPostalItem,
  mayBePhone,
  ungroupedNumber,
} from './number-layout';

/** A number without hyphens and blanks, or a Korean sentence about what to do; a warning does not stop it. */
export type WaybillReading = { number: string; warning?: string } | { error: string };

/** What malls take at most. Source: WAPI contract §3, dispatch. */
const LONGEST = 20;
/** Every courier whose numbers are known has at least so many. */
const USUAL_SHORTEST = 9;
/** A pasted page must not cost seconds. */
const LONGEST_CELL = 200;
/** A word with a digit or two is no number. */
const FEWEST_BESIDE_LETTERS = 6;

const asText = '칸의 서식을 「일반 텍스트」로 바꾸고 원본에서 번호를 다시 복사하세요.';

export const digitsLost = { error: `숫자가 너무 길어 뒷자리가 사라졌습니다. ${asText}` };

/** The message does not repeat the text: in rows that slipped by a column the text is a name or a phone, and messages are kept. */
const notANumber = { error: '송장번호가 아닌 글이나 기호가 있습니다. 번호만 남기고 지우세요.' };

/** As `readWaybillNumber`, for a text without words. */
export function readPlainNumber(cell: string): WaybillReading {
  if (cell.length > LONGEST_CELL) return notANumber;
  const text = bareNumberText(cell);
  if (text === '') return { error: '송장번호가 비어 있습니다. 번호를 넣으세요.' };
  const wrong = wrongKind(text);
  if (wrong !== undefined) return { error: wrong };
  const boxes = boxCount(text);
  if (boxes === 'unclear') return { error: unclearBoxes };
  const number = ungroupedNumber(boxes?.number ?? text);
  const problem = shapeProblem(number);
  if (problem !== undefined) return { error: problem };
  const warnings = [boxes ? boxesLeftOut(boxes.count) : [], doubt(boxes?.number ?? text, number) ?? []].flat();
  return warnings.length === 0 ? { number } : { number, warning: warnings.join(' ') };
}

const unclearBoxes =
  '번호에 붙은 한두 자리가 상자 수인지 번호의 일부인지 알 수 없습니다. 하이픈 없이 송장번호만 넣으세요.';

const boxesLeftOut = (count: string): string =>
  josa`번호 뒤의 「${count}」은(는) 상자 수로 보고 뺐습니다. 송장번호가 맞는지 확인하세요.`;

function wrongKind(text: string): string | undefined {
  if (isExponent(text)) return `${quoted(text)}처럼 줄여 쓴 숫자라 원래 번호를 알 수 없습니다. ${asText}`;
  if (isDate(text)) return josa`${quoted(text)}은(는) 송장번호가 아니라 날짜입니다. 송장번호를 넣으세요.`;
  if (isMobilePhone(text)) return '송장번호가 아니라 전화번호입니다. 송장번호를 넣으세요.';
  if (holdsSeveral(text)) {
    return '송장번호가 두 개 이상 있습니다. 하나만 넣으세요. 여러 상자로 보냈으면 대표 번호 하나만 넣으세요.';
  }
  return undefined;
}

function shapeProblem(number: string): string | undefined {
  const digits = number.replace(/[^0-9]/g, '').length;
  const fewDigits = digits === 0 || (digits < number.length && digits < FEWEST_BESIDE_LETTERS);
  if (!/^[0-9A-Z]+$/.test(number) || fewDigits) return notANumber.error;
  if (number.length > LONGEST) {
    return `송장번호는 ${LONGEST}자까지인데 ${number.length}자입니다. 번호 하나만 있는지 확인하세요.`;
  }
  return undefined;
}

function doubt(text: string, number: string): string | undefined {
  if (mayBePhone(text)) return '전화번호처럼 보입니다. 송장번호가 맞는지 확인하세요.';
  if (/^(.)\1+$/.test(number)) return '같은 숫자만 되풀이됩니다. 송장번호가 맞는지 확인하세요.';
  if (number.length < USUAL_SHORTEST) {
    return `송장번호로는 짧습니다(${number.length}자). 빠진 숫자가 없는지 확인하세요.`;
  }
  // A spreadsheet keeps 15 digits of a number and puts zeros in the place of the others.
  if (/^\d{15}0+$/.test(number)) return '끝자리가 0으로 바뀐 번호일 수 있습니다. 원본과 같은지 확인하세요.';
  if (/[A-Z]/.test(number) && !isPostalItem(number)) return '영문자가 섞여 있습니다. 송장번호가 맞는지 확인하세요.';
  return undefined;
}
