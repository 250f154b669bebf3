/** People as a seller writes them into one setting: e-mail addresses. */

import { josa } from './josa';
import { quoted } from './nearest';

const between = /[\s,;、]+/;
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export type PeopleAnswer = { ok: true; emails: ReadonlySet<string> } | { ok: false; reason: string };

/** As addresses are compared: Google tells them in small letters, people type them as they like. */
export const sameEmail = (written: string): string => written.normalize('NFKC').trim().toLowerCase();

/** Reads addresses between commas, blanks or lines; none from a blank text. One unreadable address is an error for the whole text. */
export function readPeople(text: string): PeopleAnswer {
  const written = text.normalize('NFKC').split(between).filter(Boolean);
  const wrong = written.find((one) => !emailShape.test(one));
  if (wrong !== undefined) {
    return {
      ok: false,
      reason: josa`${quoted(wrong)}은(는) 이메일 주소가 아닙니다. name@example.com처럼 쉼표나 줄로 나누어 적어 주세요.`,
    };
  }
  return { ok: true, emails: new Set(written.map(sameEmail)) };
}
