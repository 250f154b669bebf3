/** What the runs of one execution share, so that it is read once and written once. */
import type { MallAccount, MallAdapter } from '../mall/port/mall';
import type { Pace } from '../mall/port/pace';
import type { Outside } from '../ports';
import { accountFor } from '../settings/account';
import { type Preferences, readPreferences } from '../settings/preferences';
import { type HistoryBook, historyBook } from './history';

export interface Execution {
  preferences: Preferences;
  book: HistoryBook;
  /** Throws `MallError` (`auth`) when this person has saved none. */
  account(mall: string): MallAccount;
  /** One a mall: jobs that follow each other keep to its rate together. */
  pace(mall: MallAdapter): Pace;
  /**
   * Runs that were made in this execution and are not kept yet: a run that has done nothing so far is kept when it ends or
   * when the execution does, for nothing is lost where it is begun once more. `undefined` where all are kept at once.
   */
  drafts: Set<string> | undefined;
}

/** For an execution that works on one run after the other, each kept as it goes. */
export const singleExecution = (outside: Outside): Execution => ({ ...sharedBy(outside), drafts: undefined });

/** For an execution that collects: it comes often, and mostly to nothing. */
export const collectingExecution = (outside: Outside): Execution => ({ ...sharedBy(outside), drafts: new Set() });

function sharedBy(outside: Outside): Omit<Execution, 'drafts'> {
  const preferences = readPreferences(outside.settings);
  const { requestsPerSecond } = preferences;
  return {
    book: historyBook(outside),
    preferences,
    account: madeOnce((mall: string) => accountFor(outside, mall)),
    pace: madeOnce((mall: MallAdapter) => mall.pace(outside.clock, requestsPerSecond)),
  };
}

/** Makes what belongs to each when it is first asked for. */
function madeOnce<Of, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new Map<Of, Made>();
  return (of) => {
    const one = made.get(of) ?? make(of);
    made.set(of, one);
    return one;
  };
}
