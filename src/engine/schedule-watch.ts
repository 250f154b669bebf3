/** Ticks that stay away: Google tells nobody when a trigger was deleted, skipped or switched off. */
import type { Outside } from '../ports';
import { GoogleError } from '../ports/google-error';
import { parseKst } from '../rules/kst';
import { personTitle } from '../settings/person-name';
import { HOURS, keptSchedule, type Schedule, type ScheduleView, scheduleView } from './schedule';

const HOUR = 3_600_000;
/** Of the time between two ticks: Google's clock drifts, and one tick may be skipped. */
const PATIENCE = 2.5;

type Where = Pick<Outside, 'settings' | 'clock' | 'triggers' | 'person'>;

/** As `scheduleView`, and what tells that no tick comes any more. */
export function watchedSchedule(where: Where): ScheduleView {
  const view = scheduleView(where);
  const schedule = keptSchedule(where);
  const silence = schedule ? silenceOf(where, schedule) : '';
  return { ...view, problem: [silence, view.problem].filter((text) => text !== '').join(' ') };
}

function silenceOf(where: Where, schedule: Schedule): string {
  const isMine = schedule.owner === where.person.email();
  const what = isMine && isGone(where, schedule) ? GONE : lateWords(where, schedule);
  if (what === '') return '';
  const todo = isMine
    ? '「계정」에서 자동 수집을 껐다가 다시 켜세요.'
    : `${personTitle(schedule.owner)}에게 껐다가 다시 켜 달라고 하거나, 「계정」에서 내 계정으로 켜세요.`;
  return `${what} ${todo}`;
}

/** A person who has lost the permission cannot look: nothing is said of the trigger then, and the page opens all the same. */
function isGone({ triggers }: Where, { triggerId }: Schedule): boolean {
  try {
    return !triggers.isThere(triggerId);
  } catch (error) {
    if (error instanceof GoogleError) return false;
    throw error;
  }
}

const GONE = '자동 수집의 트리거가 Google에서 없어져 더는 가져오지 않습니다.';

function lateWords({ clock }: Where, { lastTickAt, startedAt }: Schedule): string {
  const last = parseKst(lastTickAt || startedAt) ?? clock.now();
  const hours = (clock.now() - last) / HOUR;
  return hours > PATIENCE * HOURS ? `자동 수집이 ${Math.floor(hours)}시간째 오지 않았습니다.` : '';
}
