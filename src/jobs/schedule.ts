/** 2시간마다 자동 수집: one clock trigger a file, owned by the person whose account it uses. */
import * as z from 'zod';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { readTicks } from './alerts/tick-record';
import { readJson, writeJson } from './json-store';
import { personTitle } from './person-name';
import { Refusal } from './refusal';

/** Name of the global function that the trigger calls. */
export const TICK = 'collectOnSchedule';
export const HOURS = 2;
const KEY = 'schedule';

const schema = z.object({ triggerId: z.string(), owner: z.string(), startedAt: z.string(), lastTickAt: z.string() });

export interface ScheduleView {
  on: boolean;
  /** E-mail of the person as whom it runs. */
  owner: string;
  /** KST texts, blank when there is none yet. */
  startedAt: string;
  lastTickAt: string;
  /** Why the last ticks failed, in Korean; blank when they did not. */
  problem: string;
}

const kept = ({ settings }: Pick<Outside, 'settings'>) => readJson(settings.document, KEY, schema);

export function scheduleView(outside: Pick<Outside, 'settings'>): ScheduleView {
  const schedule = kept(outside);
  const { owner = '', startedAt = '', lastTickAt = '' } = schedule ?? {};
  const { failures, reason } = readTicks(outside.settings);
  const problem = schedule && failures > 0 ? `최근 자동 수집이 ${failures}번 이어서 되지 않았습니다. ${reason}` : '';
  return { on: schedule !== undefined, owner, startedAt, lastTickAt, problem };
}

/** Never leaves two triggers. Another person's schedule is taken over only when the seller says so. */
export function startSchedule(outside: Outside): ScheduleView {
  const me = outside.person.email();
  const owner = kept(outside)?.owner ?? me;
  if (
    owner !== me &&
    !outside.ui.ask('자동 수집', `${personTitle(owner)}이 이미 켜 두었습니다. 내 계정으로 바꿀까요?`)
  ) {
    throw new Refusal(
      `${personTitle(owner)}이 이미 자동 수집을 켜 두었습니다. 그대로 둡니다. 바꾸려면 다시 켜고, 물을 때 「예」를 누르세요.`,
    );
  }
  removeOwnTriggers(outside);
  const { id } = outside.triggers.every(HOURS, TICK);
  const startedAt = kstText(outside.clock.now());
  writeJson(outside.settings.document, KEY, { triggerId: id, owner: me, startedAt, lastTickAt: '' });
  return scheduleView(outside);
}

/** Only its owner's triggers can be removed; of another's schedule the next tick ends itself. */
export function stopSchedule(outside: Outside): ScheduleView {
  removeOwnTriggers(outside);
  outside.settings.document.remove(KEY);
  return scheduleView(outside);
}

function removeOwnTriggers({ triggers }: Pick<Outside, 'triggers'>): void {
  for (const { id, handler } of triggers.list()) if (handler === TICK) triggers.remove(id);
}

/**
 * True when the tick of this trigger is to work. A trigger that is not the kept one is left over (somebody else took
 * over, or the schedule was stopped): it removes itself. Without an id the call came by hand.
 */
export function isCurrentTick(outside: Outside, triggerId: string | undefined): boolean {
  const schedule = kept(outside);
  if (triggerId !== undefined && schedule?.triggerId !== triggerId) {
    outside.triggers.remove(triggerId);
    return false;
  }
  if (schedule) writeJson(outside.settings.document, KEY, { ...schedule, lastTickAt: kstText(outside.clock.now()) });
  return true;
}
