/** What a person has used up today. Kept in memory as long as the state object lives, not saved with it. */
import type { PlatformState } from './spreadsheet/model';

export type Quota = 'fetches' | 'mails' | 'triggerMs';

const DAY = 86_400_000;
/** By the people, who share it over all of their files. */
const used = new WeakMap<PlatformState['userProperties'], Map<string, number>>();

/** How much of a quota the person has used on the UTC day of `now` (epoch milliseconds). */
export function usedToday(state: PlatformState, quota: Quota, user: string, now: number): number {
  return used.get(state.userProperties)?.get(key(quota, user, now)) ?? 0;
}

/** Adds to what the person has used on the UTC day of `now` (epoch milliseconds). */
export function use(state: PlatformState, quota: Quota, user: string, now: number, amount: number): void {
  const amounts = used.get(state.userProperties) ?? new Map<string, number>();
  used.set(state.userProperties, amounts);
  amounts.set(key(quota, user, now), usedToday(state, quota, user, now) + amount);
}

function key(quota: Quota, user: string, now: number): string {
  return `${Math.floor(now / DAY)} ${quota} ${user}`;
}
