/** Reads a waybill number (송장번호) as sellers type and paste it. */

import { josa } from '../josa';
import { findCourier, mentionedCouriers, saysNothing } from './courier-names';
import { adviceForDeliveryWay, saysNotYet } from './no-courier';
import { bareNumberText, isPostalItem, ungroupedNumber } from './number-layout';
import { isLink, numberInLink } from './number-link';
import { pastedText } from './pasted-text';
import { digitsLost, readPlainNumber, type WaybillReading } from './plain-number';

export type { WaybillReading } from './plain-number';

/** From 16 digits on a number of a spreadsheet has lost its last ones. */
const LOSSLESS = 1e15;

/**
 * Gives the number without hyphens, blanks, prefixes (운송장번호:, No.) and full-width signs, letters in capitals. An error,
 * with what to do, for everything of which the number is not certain: lost digits, several numbers, a courier beside it, a
 * phone, a date, a word (직접수령, 미정 …), more than 20 characters. A lost leading zero is a matter of `waybillFindings`.
 */
export function readWaybillNumber(cell: string | number): WaybillReading {
  if (typeof cell === 'number') return readNumberCell(cell);
  const text = pastedText(cell);
  return isLink(text) ? readLink(text) : (readWord(text) ?? readPlainNumber(text));
}

function readLink(link: string): WaybillReading {
  const number = numberInLink(link);
  if (number === undefined) return { error: '송장번호가 아니라 주소입니다. 주소를 지우고 번호만 넣으세요.' };
  const reading = readPlainNumber(number);
  if ('error' in reading) return reading;
  return { number, warning: '배송 조회 주소에서 번호만 읽었습니다. 송장번호가 맞는지 확인하세요.' };
}

function readNumberCell(cell: number): WaybillReading {
  if (Math.abs(cell) >= LOSSLESS) return digitsLost;
  if (!Number.isInteger(cell) || cell <= 0) {
    return { error: '송장번호가 될 수 없는 숫자입니다. 송장번호를 넣으세요.' };
  }
  if (/^10\d{8}$/.test(String(cell))) {
    return { number: String(cell), warning: '0이 빠진 휴대전화 번호처럼 보입니다. 송장번호가 맞는지 확인하세요.' };
  }
  return readPlainNumber(String(cell));
}

/** What to say of a text with words in it; `undefined` when it is none. */
function readWord(text: string): { error: string } | undefined {
  const advice = adviceForDeliveryWay(text);
  if (advice !== undefined) return { error: `송장번호가 아니라 배송 방법입니다. ${advice}` };
  if (saysNotYet(text)) {
    return { error: '아직 송장번호가 없는 것으로 보입니다. 비워 두었다가 번호가 나오면 넣으세요.' };
  }
  if (findCourier(text) !== undefined) {
    return { error: '송장번호가 아니라 택배사입니다. 택배사와 송장번호가 바뀌지 않았는지 확인하고 번호를 넣으세요.' };
  }
  const both = splitCourierAndNumber(text);
  if (both === undefined) return undefined;
  return {
    error: josa`택배사와 송장번호가 한 칸에 있습니다. 번호 「${both.number}」만 남기고, 택배사는 ${both.courier}(으)로 고르세요.`,
  };
}

/**
 * The courier and the number of a text that holds both, before or behind one another (`CJ대한통운 123456789012`,
 * `1234-5678-9012(한진)`); `undefined` when either is missing, doubtful or there twice. A warning is that of the number.
 */
export function splitCourierAndNumber(text: string): CourierAndNumber | undefined {
  const pasted = pastedText(text);
  const mentions = mentionedCouriers(pasted);
  const [courier, ...others] = mentions?.couriers ?? [];
  if (!mentions || courier === undefined || others.length > 0 || !saysNothing(mentions.between)) return undefined;
  // CU123456789KR is a number of the post, not one of CU.
  if (isPostalItem(ungroupedNumber(bareNumberText(pasted)))) return undefined;
  const { before, after } = mentions;
  if (saysNothing(before) === saysNothing(after)) return undefined;
  const reading = readPlainNumber(saysNothing(before) ? after : before);
  return 'number' in reading ? { courier, ...reading } : undefined;
}

interface CourierAndNumber {
  courier: string;
  number: string;
  warning?: string;
}
