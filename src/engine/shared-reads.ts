/** What several runs of one execution read of the sheet in the same way, so that it is read once for all accounts. */
import { type AccountName, accountId } from '../settings/accounts';

/** Gives what was read under this name for another account, or reads it. */
export type ReadShared = <Value>(name: string, read: () => Value) => Value;

/** For an account; each reads anew what it was given before, because its own run may have changed that since. */
export type SharedReads = (account: AccountName) => ReadShared;

interface Kept {
  value: unknown;
  givenTo: Set<string>;
}

export function sharedReads(): SharedReads {
  const kept = new Map<string, Kept>();
  return (owner) => {
    const account = accountId(owner);
    return <Value>(name: string, read: () => Value): Value => {
      const known = kept.get(name);
      if (known && !known.givenTo.has(account)) {
        known.givenTo.add(account);
        return known.value as Value;
      }
      const value = read();
      kept.set(name, { value, givenTo: new Set([account]) });
      return value;
    };
  };
}

/** For an execution whose runs have nothing to do with each other. */
export const unsharedReads: SharedReads = () => (_, read) => read();
