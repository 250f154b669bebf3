/** 2시간마다 자동 수집: one clock trigger a file, owned by the person whose account it uses. */
import * as z from 'zod';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import { type AccountName, namesOf, savedAccounts } from '../settings/accounts';
import { personTitle } from '../settings/person-name';
import { readJson, writeJson } from '../store/json-store';
import { readTicks } from './tick-record';

/** Name of the global function that the trigger calls. */
export const TICK = 'collectOnSchedule';
export const HOURS = 2;
const KEY = 'schedule';

const schema = z.object({
  triggerId: z.string(),
  owner: z.string(),
  startedAt: z.string(),
  lastTickAt: z.string(),
  /** The accounts with which it collects; none when it was begun by a version that did not keep them. */
  accounts: z.array(z.object({ mall: z.string(), sellerId: z.string() })).default([]),
});

/** The schedule as this file keeps it. */
export type Schedule = z.infer<typeof schema>;

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

export const keptSchedule = ({ settings }: Pick<Outside, 'settings'>): Schedule | undefined =>
  readJson(settings.document, KEY, schema);

export const keepSchedule = ({ settings }: Pick<Outside, 'settings'>, schedule: Schedule): void =>
  writeJson(settings.document, KEY, schedule);

export function scheduleView(outside: Pick<Outside, 'settings'>): ScheduleView {
  const schedule = keptSchedule(outside);
  const { owner = '', startedAt = '', lastTickAt = '' } = schedule ?? {};
  const { failures, reason } = readTicks(outside.settings);
  const problem = schedule && failures > 0 ? `최근 자동 수집이 ${failures}번 이어서 되지 않았습니다. ${reason}` : '';
  return { on: schedule !== undefined, owner, startedAt, lastTickAt, problem };
}

/** Never leaves two triggers. Another person's schedule is taken over only when the seller says so. */
export function startSchedule(outside: Outside): ScheduleView {
  const me = outside.person.email();
  const owner = keptSchedule(outside)?.owner ?? me;
  if (
    owner !== me &&
    !outside.ui.ask('자동 수집', `${personTitle(owner)}이 이미 켜 두었습니다. 내 계정으로 바꿀까요?`)
  ) {
    throw new Refusal(
      `${personTitle(owner)}이 이미 자동 수집을 켜 두었습니다. 그대로 둡니다. 바꾸려면 다시 켜고, 물을 때 「예」를 누르세요.`,
    );
  }
  removeKeptTrigger(outside);
  const { id } = outside.triggers.every(HOURS, TICK);
  const startedAt = kstText(outside.clock.now());
  keepSchedule(outside, { triggerId: id, owner: me, startedAt, lastTickAt: '', accounts: ownAccounts(outside) });
  outside.settings.user.set(fileKey(outside), id);
  return scheduleView(outside);
}

/** Only its owner's trigger can be removed; of another's schedule the next tick ends itself. */
export function stopSchedule(outside: Outside): ScheduleView {
  removeKeptTrigger(outside);
  outside.settings.document.remove(KEY);
  outside.settings.user.remove(fileKey(outside));
  return scheduleView(outside);
}

/** No other than the one of this file: a person's list holds those of their other files too. */
function removeKeptTrigger(outside: Pick<Outside, 'settings' | 'triggers'>): void {
  const schedule = keptSchedule(outside);
  if (schedule) outside.triggers.remove(schedule.triggerId);
}

/** Called when this person has saved another account: the schedule collects with it from now on. */
export function noteSavedAccount(outside: Outside): void {
  const schedule = keptSchedule(outside);
  if (schedule?.owner === outside.person.email())
    keepSchedule(outside, { ...schedule, accounts: ownAccounts(outside) });
}

/** This person's accounts in this file. */
export const ownAccounts = (outside: Pick<Outside, 'settings' | 'workbook'>): AccountName[] =>
  namesOf(savedAccounts(outside));

/** With the person, so that a tick to which Google gives no document can still say whose it is. */
const FILES = 'schedule:';
const fileKey = ({ workbook }: Pick<Outside, 'workbook'>): string => FILES + workbook.id();

/** Files of this person with a schedule: the id of its trigger by the id of the file. */
export const scheduledFiles = ({ settings }: Pick<Outside, 'settings'>): ReadonlyMap<string, string> =>
  new Map([...settings.user.entries(FILES)].map(([key, triggerId]) => [key.slice(FILES.length), triggerId]));
