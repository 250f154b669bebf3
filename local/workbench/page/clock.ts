/** The clock of sheet and mall, and the button that moves it to the next collecting. */
import type { ClockView } from '../contract';
import { byId } from './element';
import { ask } from './server';
import { orSay, toast } from './toast';

const SECOND = 1_000;
const format = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'medium',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

let ahead = 0;

/** Epoch milliseconds of the sheet's clock. */
export const now = (): number => Date.now() + ahead;

export function showClock({ now: serverNow, next }: ClockView): void {
  ahead = serverNow - Date.now();
  byId('next').textContent = next === undefined ? '자동 수집 꺼짐' : `다음: ${format.format(next)}`;
  show();
}

function show(): void {
  byId('now').textContent = format.format(now());
}

export function startClock(first: ClockView): void {
  showClock(first);
  setInterval(show, SECOND);
  byId('tick').addEventListener('click', () =>
    orSay(async () => {
      const { said } = await ask('tick', {});
      toast(said.length === 0 ? '때가 된 자동 수집이 없습니다.' : said.join('\n'));
    }),
  );
}
