/** What the runs of one execution share, so that it is read once and written once. */
import type { MallAccount } from '../mall/port/account';
import type { MallAdapter } from '../mall/port/mall';
import type { Pace } from '../mall/port/pace';
import type { Http, Outside } from '../ports';
import { once } from '../rules/once';
import { type AccountName, accountFor, accountId, type SavedAccount, savedAccounts } from '../settings/accounts';
import { type Preferences, readPreferences } from '../settings/preferences';
import { httpFor } from '../settings/relayed-mall';
import { type HistoryBook, historyBook } from './history';
import { type SharedReads, sharedReads, unsharedReads } from './shared-reads';

export interface Execution {
  preferences: Preferences;
  book: HistoryBook;
  /** All that this person has saved, read once. */
  accounts(): readonly SavedAccount[];
  /** Throws `MallError` (`auth`) when this person has not saved it. */
  account(name: AccountName): MallAccount;
  /** What reaches the mall: by this person's relay where it must. Throws `MallError` when they have saved none. */
  http(mall: MallAdapter): Http;
  /** One an account: jobs that follow each other keep to its rate together. */
  pace(mall: MallAdapter, name: AccountName): Pace;
  /**
   * Runs that were made in this execution and are not kept yet: a run that has done nothing so far is kept when it ends or
   * when the execution does, for nothing is lost where it is begun once more. `undefined` where all are kept at once.
   */
  drafts: Set<string> | undefined;
  reads: SharedReads;
}

/** For an execution that works on one run after the other, each kept as it goes. */
export const singleExecution = (outside: Outside): Execution => ({
  ...sharedBy(outside),
  drafts: undefined,
  reads: unsharedReads,
});

/** For an execution that collects: it comes often, and mostly to nothing. */
export const collectingExecution = (outside: Outside): Execution => ({
  ...sharedBy(outside),
  drafts: new Set(),
  reads: sharedReads(),
});

function sharedBy(outside: Outside): Omit<Execution, 'drafts' | 'reads'> {
  const preferences = readPreferences(outside.settings);
  const { requestsPerSecond } = preferences;
  const accounts = once(() => savedAccounts(outside));
  const ways = new Map<string, Http>();
  const paces = new Map<string, Pace>();
  return {
    book: historyBook(outside),
    preferences,
    accounts,
    account: (name) => accountFor(accounts(), name),
    http(mall) {
      const way = ways.get(mall.name) ?? httpFor(outside, mall);
      ways.set(mall.name, way);
      return way;
    },
    pace(mall, name) {
      const known = paces.get(accountId(name)) ?? mall.pace(outside.clock, requestsPerSecond);
      paces.set(accountId(name), known);
      return known;
    },
  };
}
