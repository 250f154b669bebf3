/** Time-driven triggers, as `ScriptApp.newTrigger(name).timeBased()` builds them. */
import { randomUUID } from 'node:crypto';
import { GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose } from '../guard';
import type { TriggerData } from '../spreadsheet/model';
import { instantOf, isTimeZone, utc, wallClock } from '../time-zone';
import { whole } from './arguments';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;
type When = Pick<TriggerData, 'everyHours' | 'everyMinutes' | 'everyDays'> & { at?: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES_ALLOWED = [1, 5, 10, 15, 30];
const HOURS_ALLOWED = [1, 2, 4, 6, 8, 12];
const MOST_TRIGGERS = 20;

export function clockTriggerBuilder(
  execution: Execution,
  handler: string,
  show: (trigger: TriggerData) => GoogleAppsScript.Script.Trigger,
): Builder {
  const { clock, manifest, state, workbook } = execution.host;
  let when: When | undefined;
  let hour: number | undefined;
  let minute = 0;
  let zone = manifest.timeZone;
  const called = (method: string) => ({ service: 'ClockTriggerBuilder', method });
  const repeat = (chosen: When): Builder => {
    if (when) throw new GoogleException('A trigger can have only one schedule.');
    when = chosen;
    return builder;
  };

  const builder: Builder = expose<Builder>(execution, {
    name: 'ClockTriggerBuilder',
    members: {
      triggers: {
        everyMinutes: (count: number) => repeat({ everyMinutes: allowed(count, MINUTES_ALLOWED, 'everyMinutes') }),
        everyHours: (count: number) => repeat({ everyHours: allowed(count, HOURS_ALLOWED, 'everyHours') }),
        everyDays: (count: number) => repeat({ everyDays: whole(count, called('everyDays'), 1) }),
        after: (ms: number) => repeat({ at: clock.now() + whole(ms, called('after'), 1) }),
        at: (date: GoogleAppsScript.Base.Date) => repeat({ at: date.getTime() }),
        atHour(chosen: number) {
          hour = whole(chosen, called('atHour'));
          return builder;
        },
        nearMinute(chosen: number) {
          minute = whole(chosen, called('nearMinute'));
          return builder;
        },
        inTimezone(chosen: string) {
          if (!isTimeZone(chosen)) throw new GoogleException(`Invalid time zone: ${chosen}.`);
          zone = chosen;
          return builder;
        },
        create() {
          if (!when) throw new GoogleException('The trigger has no schedule.');
          const owned = state.triggers.filter((trigger) => trigger.owner === execution.user);
          if (owned.length >= MOST_TRIGGERS) throw new GoogleException('This script has too many triggers.');
          const { at, ...interval } = when;
          const nextAt =
            at ?? firstTime(clock.now(), interval, hour === undefined ? undefined : { hour, minute, zone });
          const trigger: TriggerData = {
            ...{ id: randomUUID(), handler, owner: execution.user, file: workbook.id },
            ...interval,
            nextAt,
          };
          state.triggers.push(trigger);
          return show(trigger);
        },
      },
    },
  });
  return builder;
}

/** Milliseconds between two firings; `undefined` for a trigger that fires once. */
export function intervalOf({ everyMinutes, everyHours, everyDays }: Omit<When, 'at'>): number | undefined {
  if (everyMinutes !== undefined) return everyMinutes * MINUTE;
  if (everyHours !== undefined) return everyHours * HOUR;
  return everyDays === undefined ? undefined : everyDays * 24 * HOUR;
}

function firstTime(now: number, interval: When, daily?: { hour: number; minute: number; zone: string }): number {
  if (!daily || interval.everyDays === undefined) return now + (intervalOf(interval) ?? 0);
  const wall = wallClock(daily.zone, now);
  const today = utc(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate(), daily.hour, daily.minute);
  const candidate = instantOf(daily.zone, today);
  return candidate > now ? candidate : candidate + 24 * HOUR;
}

function allowed(count: unknown, counts: readonly number[], method: string): number {
  if (typeof count === 'number' && counts.includes(count)) return count;
  throw new GoogleException(`${method}: the interval must be one of ${counts.join(', ')}.`);
}
