/** What the runs of one execution share, so that it is read once and written once. */
import type { MallAccount } from '../mall/port/mall';
import type { Outside } from '../ports';
import { accountFor } from '../settings/account';
import { type Preferences, readPreferences } from '../settings/preferences';
import { type HistoryBook, historyBook } from './history';

export interface Execution {
  preferences: Preferences;
  book: HistoryBook;
  /** Throws `MallError` (`auth`) when this person has saved none. */
  account(mall: string): MallAccount;
  /**
   * Runs that were made in this execution and are not kept yet: a run that has done nothing so far is kept when it ends or
   * when the execution does, for whoever begins it once more loses nothing. `undefined` where all are kept at once.
   */
  drafts: Set<string> | undefined;
}

/** For an execution that works on one run after the other, each kept as it goes. */
export const singleExecution = (outside: Outside): Execution => ({ ...sharedBy(outside), drafts: undefined });

/** For an execution that collects: it comes often, and mostly to nothing. */
export const collectingExecution = (outside: Outside): Execution => ({ ...sharedBy(outside), drafts: new Set() });

function sharedBy(outside: Outside): Omit<Execution, 'drafts'> {
  const accounts = new Map<string, MallAccount>();
  return {
    book: historyBook(outside),
    preferences: readPreferences(outside.settings),
    account(mall) {
      const account = accounts.get(mall) ?? accountFor(outside, mall);
      accounts.set(mall, account);
      return account;
    },
  };
}
