/** 처음 설정: the steps of a new seller in order, and their state as found in the file. */

import { scheduleView } from '../engine/schedule';
import type { Outside } from '../ports';
import { accountViews } from '../settings/account';
import { personTitle } from '../settings/person-name';
import { tabs } from '../tabs';
import { kindsOf } from './overview';

export interface FirstStep {
  id: 'account' | 'test' | 'setUp' | 'collect' | 'schedule';
  done: boolean;
  /** What there is, or what is in the way; blank when there is nothing to say. */
  detail: string;
}

export interface FirstSteps {
  steps: FirstStep[];
  /** This person does not want to see them in this file. */
  closed: boolean;
}

/** One store for all of a person's files. */
const storeKey = ({ workbook }: Outside): string => `firstSteps:${workbook.id()}`;

/** Nothing is remembered of a step but what it made, so that it can be left at any time and gone on with anywhere. */
export function firstSteps(outside: Outside): FirstSteps {
  const accounts = accountViews(outside);
  const kinds = accounts.flatMap((account) => kindsOf(outside, account));
  const testedAt = accounts.map((account) => account.testedAt).find((at) => at !== '') ?? '';
  const collected = kinds.find(({ state }) => state === '성공');
  const { on, owner } = scheduleView(outside);
  const missing = missingTabs(outside);
  const steps: FirstStep[] = [
    { id: 'account', done: accounts.length > 0, detail: accounts.map(({ sellerId }) => sellerId).join(', ') },
    // An account with which something was collected has shown that it works.
    { id: 'test', done: testedAt !== '' || collected !== undefined, detail: testedAt },
    { id: 'setUp', done: missing.length === 0, detail: missingWords(missing) },
    {
      id: 'collect',
      done: collected !== undefined,
      detail: collected?.at ?? kinds.find(({ message }) => message)?.message ?? '',
    },
    { id: 'schedule', done: on, detail: on ? `${personTitle(owner)}의 계정` : '' },
  ];
  return { steps, closed: outside.settings.user.get(storeKey(outside)) !== undefined };
}

/** Closed for this person and file, or shown again. */
export function closeFirstSteps(outside: Outside, closed: boolean): FirstSteps {
  if (closed) outside.settings.user.set(storeKey(outside), 'closed');
  else outside.settings.user.remove(storeKey(outside));
  return firstSteps(outside);
}

function missingTabs({ workbook }: Outside): string[] {
  const there = new Set(workbook.sheetNames());
  return tabs.map(({ name }) => name).filter((name) => !there.has(name));
}

const missingWords = (missing: readonly string[]): string =>
  missing.length === 0 || missing.length === tabs.length ? '' : `없는 탭: ${missing.join(', ')}`;
