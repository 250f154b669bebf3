/** Which characters stand in a text, how long it is by the measures of manual and mall, and how a message names them. */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';

/** Letters (Hangul, Latin), digits and blanks: what every mall takes. */
const PLAIN = '가-힣ㄱ-ㅎㅏ-ㅣA-Za-z0-9 ';

/** Hangul written as loose jamo, as macOS writes file names: looks right on the screen, is another text to a mall. */
const looseJamo = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;

/** Characters as a person counts them: an emoji is one. */
export const characterCount = (text: string): number => [...text].length;

/** Bytes in the measure of Korean malls: ASCII is 1, everything else (Hangul) 2. */
export function koreanBytes(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign <= '\u007f' ? 1 : 2), 0);
}

/** Bytes as UTF-8; Apps Script has no TextEncoder. */
export function utf8Bytes(text: string): number {
  return [...text].reduce((sum, sign) => sum + utf8Width(sign.codePointAt(0) ?? 0), 0);
}

function utf8Width(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/**
 * The characters of a text besides letters, digits, blanks and `signs`, as one 오류 that names them.
 * Source: manual 「1. 상품 등록 - 기본정보」 (상품명: 기본 문자를 제외한 문자는 사용불가), 「기본정보 입력」 (옵션: 특수문자 입력 불가).
 */
export function strangeCharacterFindings(text: string, signs: string): Finding[] {
  if (looseJamo.test(text)) return [mistake('자음과 모음이 풀어진 한글이 있습니다. 지우고 다시 입력해 주세요.')];
  const escaped = signs.replace(/[\\\]^-]/g, '\\$&');
  const strange = [...text.replace(new RegExp(`[${PLAIN}${escaped}]`, 'g'), '')];
  if (strange.length === 0) return [];
  const names = [...new Set(strange.map(signName))];
  return [
    mistake(
      josa`쓸 수 없는 글자 ${quoted(names)}이(가) 있습니다. 글자, 숫자, 빈칸과 ${[...signs].join(' ')}만 쓸 수 있으니 빼 주세요.`,
    ),
  ];
}

/** What cannot be seen is called by its name. */
function signName(sign: string): string {
  if (sign === '\n' || sign === '\r') return '줄바꿈';
  if (sign === '\t') return '탭';
  return /[\s\u200b-\u200f\ufeff\p{Cc}\p{Cf}\p{M}]/u.test(sign) ? '보이지 않는 글자' : sign;
}

/** `「가」, 「나」 외 3개`: the first few of a list, so that a message stays readable. */
export function quoted(texts: readonly string[], most = 5): string {
  const shown = texts.slice(0, most).map((text) => `「${text}」`);
  return shown.join(', ') + (texts.length > most ? ` 외 ${texts.length - most}개` : '');
}

/** One 오류 when a text is longer than `limit` characters. */
export function lengthFindings(text: string | undefined, limit: number): Finding[] {
  const length = characterCount(text ?? '');
  return length > limit ? [mistake(`${limit}자까지 쓸 수 있는데 ${length}자입니다. 줄여 주세요.`)] : [];
}

/** Each text once, in the order and spelling of its first; upper and lower case and blanks don't tell texts apart. */
export function distinct(texts: readonly string[]): string[] {
  const byText = new Map([...texts].reverse().map((text) => [sameText(text), text]));
  return [...new Set(texts.map(sameText))].map((key) => byText.get(key) ?? key);
}

/** The texts that stand more than once, each once, as `distinct` spells them. */
export function doubles(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(sameText(text), (counts.get(sameText(text)) ?? 0) + 1);
  return distinct(texts).filter((text) => (counts.get(sameText(text)) ?? 0) > 1);
}

/** The form in which two texts are compared: blanks and upper case don't count. */
export const sameText = (text: string): string => text.normalize('NFC').replace(/\s/g, '').toUpperCase();

/** A comma-separated cell as its entries, without blanks around them; empty entries don't count. */
export function commaSeparated(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,，、]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
