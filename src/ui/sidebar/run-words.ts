/** What 연동상황 says of a run, without the page. */
import type { Calls } from '../contract';

type Run = Calls['continueJob']['value'];

const number = (count: number): string => count.toLocaleString('en-US');

/** `3 / 12건 · 성공 2행, 오류 1행`: the results of the rows, where the run has rows. */
export const countWords = ({ done, total, ok, failed, skipped, outcome }: Run): string =>
  [
    `${number(done)} / ${number(total)}건`,
    ...(outcome === '' ? [`성공 ${number(ok)}`, `오류 ${number(failed)}`, `건너뜀 ${number(skipped)}`] : [outcome]),
  ].join(' · ');

/** `약 1분 20초 남음`; blank when nothing is left or it is unknown. */
export function timeWords({ state, done, secondsLeft }: Run): string {
  if (state !== '진행중' || done === 0 || secondsLeft <= 0) return '';
  const minutes = Math.floor(secondsLeft / 60);
  const seconds = secondsLeft % 60;
  return `약 ${[minutes > 0 ? `${minutes}분` : '', seconds > 0 || minutes === 0 ? `${seconds}초` : ''].filter(Boolean).join(' ')} 남음`;
}

/** Per cent as a whole number, 100 only when it is done. */
export function percentOf({ state, done, total }: Run): number {
  if (state === '완료') return 100;
  return total === 0 ? 0 : Math.min(Math.floor((done / total) * 100), 99);
}

/** What is to be read out while the bar moves: at every tenth, so that it does not chatter. */
export const spokenWords = (run: Run): string =>
  run.state === '진행중' ? `${Math.floor(percentOf(run) / 10) * 10}% 진행` : `${run.state}. ${countWords(run)}`;

/** How many of the new lines stand there already, at the end of what is shown. */
export function knownLines(shown: readonly string[], lines: readonly string[]): number {
  for (let length = Math.min(shown.length, lines.length); length > 0; length -= 1) {
    const end = shown.slice(-length);
    if (end.every((line, at) => line === lines[at])) return length;
  }
  return 0;
}

/** `10:00:03  [시작] 주문 가져오기`. */
export const lineWords = ({ at, text }: Run['lines'][number]): string => `${at.slice(11)} ${text}`;

/** The first line is `[시작] 주문 가져오기`. */
export const titleIn = ({ lines, job }: Pick<Run, 'lines' | 'job'>): string =>
  lines.find(({ text }) => text.startsWith(BEGUN))?.text.slice(BEGUN.length) ?? job;

const BEGUN = '[시작] ';
