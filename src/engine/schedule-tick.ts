/** Which tick is the schedule's own: a trigger may be left over, and its event may spell its id in its own way. */
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { keepSchedule, keptSchedule, ownAccounts, type Schedule, TICK } from './schedule';

/** Shorter ones are not compared by their beginnings: they say too little. */
const SHORTEST = 12;

/** Add-ons were seen whose event gave the id with further signs behind it. */
export function isSameTrigger(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((left, right) => left.length - right.length);
  return one === other || (short.length >= SHORTEST && long.startsWith(short));
}

/**
 * True when the tick of this trigger is to work. One that is left over (somebody else took over, or the schedule was
 * stopped) removes itself. An id that nobody knows is taken for the schedule's own as long as that is there: rather
 * collected twice than never. Without an id the call came by hand.
 */
export function isCurrentTick(outside: Outside, triggerId: string | undefined): boolean {
  const schedule = keptSchedule(outside);
  if (triggerId !== undefined && !isOurs(outside, schedule, triggerId)) return false;
  if (!schedule) return true;
  const accounts = schedule.accounts.length > 0 ? schedule.accounts : ownAccounts(outside);
  keepSchedule(outside, { ...schedule, accounts, lastTickAt: kstText(outside.clock.now()) });
  return true;
}

function isOurs({ triggers }: Outside, schedule: Schedule | undefined, triggerId: string): boolean {
  if (schedule && isSameTrigger(schedule.triggerId, triggerId)) return true;
  const leftOver = triggers
    .list()
    .find(({ id, handler }) => handler === TICK && id !== schedule?.triggerId && isSameTrigger(id, triggerId));
  if (leftOver) {
    triggers.remove(leftOver.id);
    return false;
  }
  return schedule !== undefined && triggers.isThere(schedule.triggerId);
}
