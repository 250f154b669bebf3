/** Time-driven triggers fire when `fireDueTriggers` is called: as their owner, late ones once. */
import type { Host } from './execution';
import { AuthMode } from './services/auth-mode';
import { intervalOf } from './services/clock-trigger';
import type { TriggerData, WorkbookData } from './spreadsheet/model';

export interface TriggerReport {
  id: string;
  handler: string;
  owner: string;
  /** Epoch milliseconds. */
  firedAt: number;
  ok: boolean;
  /** What the handler gave, as plain JSON. */
  result?: unknown;
  /** Why it failed. */
  error?: string;
}

/** Runs what is due in this file at the present time of the clock, earliest first; each has its next time before it runs. */
export function fireDueTriggers(
  { state, clock, workbook }: Host,
  run: (trigger: TriggerData, event: Record<string, unknown>) => unknown,
): TriggerReport[] {
  const now = clock.now();
  const due = state.triggers
    .filter((trigger) => isOfFile(trigger, workbook) && trigger.nextAt <= now)
    .sort((one, other) => one.nextAt - other.nextAt);
  // One at a time: a handler may delete a trigger that is due after it.
  return due.flatMap((trigger) => (state.triggers.includes(trigger) ? [fire(trigger)] : []));

  function fire(trigger: TriggerData): TriggerReport {
    const firedAt = clock.now();
    reschedule(state, trigger, firedAt);
    const { id, handler, owner } = trigger;
    const report = { id, handler, owner, firedAt };
    try {
      return { ...report, ok: true, result: run(trigger, eventOf(trigger, firedAt)) };
    } catch (error) {
      return { ...report, ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** Whether the trigger was made in this spreadsheet, and so runs over it. */
export const isOfFile = ({ file }: TriggerData, { id }: Pick<WorkbookData, 'id'>): boolean =>
  file === undefined || file === id;

/** In place: other files of the same people hold the same list. */
export function removeTrigger({ triggers }: Host['state'], id: string): void {
  const at = triggers.findIndex((trigger) => trigger.id === id);
  if (at !== -1) triggers.splice(at, 1);
}

function reschedule(state: Host['state'], trigger: TriggerData, now: number): void {
  const interval = intervalOf(trigger);
  if (interval === undefined) {
    removeTrigger(state, trigger.id);
    return;
  }
  trigger.nextAt += interval * Math.ceil((now - trigger.nextAt + 1) / interval);
}

/** As Google describes the event of a time-driven trigger; its time is UTC. */
function eventOf({ id }: TriggerData, firedAt: number): Record<string, unknown> {
  const date = new Date(firedAt);
  return {
    authMode: AuthMode.FULL,
    triggerUid: id,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': weekOf(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

function weekOf(date: Date): number {
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.ceil(((date.getTime() - newYear) / 86_400_000 + new Date(newYear).getUTCDay() + 1) / 7);
}
