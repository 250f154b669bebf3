/** `LockService`: one execution at a time. Executions over the same document share its lock, over the same script the others. */
import { GoogleException } from '../exceptions';
import { type Execution, ofDocument } from '../execution';
import { expose } from '../guard';
import { whole } from './arguments';

type Lock = GoogleAppsScript.Lock.Lock;

/** Who holds which lock, by the store that lives as long as what is locked: a document's or the script's properties. */
const held = new WeakMap<object, Map<string, Execution>>();

export function lockService(execution: Execution) {
  return expose<GoogleAppsScript.Lock.LockService>(execution, {
    name: 'LockService',
    members: {
      other: {
        getDocumentLock: () => ofDocument(execution, () => lockOf(execution, 'document')),
        getScriptLock: () => lockOf(execution, 'script'),
        getUserLock: () => lockOf(execution, `user:${execution.user}`),
      },
    },
  });
}

/** Called at every end of an execution. */
export function releaseLocks(execution: Execution): void {
  for (const locks of [locksOf(execution, 'document'), locksOf(execution, 'script')]) {
    for (const [name, holder] of locks) if (holder === execution) locks.delete(name);
  }
}

function lockOf(execution: Execution, name: string): Lock {
  const locks = locksOf(execution, name);
  const take = (timeout: unknown, method: string): boolean => {
    const ms = whole(timeout, { service: 'Lock', method });
    const holder = locks.get(name);
    if (holder && holder !== execution) {
      // The holder waits below on the same stack and cannot go on before this one gives up: only time goes by.
      execution.host.clock.sleep(ms);
      return false;
    }
    locks.set(name, execution);
    return true;
  };
  return expose<Lock>(execution, {
    name: 'Lock',
    members: {
      lock: {
        tryLock: (timeout: number) => take(timeout, 'tryLock'),
        waitLock(timeout: number) {
          if (!take(timeout, 'waitLock')) {
            throw new GoogleException('Lock timeout: another process was holding the lock for too long.');
          }
        },
        hasLock: () => locks.get(name) === execution,
        releaseLock() {
          if (locks.get(name) === execution) locks.delete(name);
        },
      },
    },
  });
}

function locksOf({ host: { state } }: Execution, name: string): Map<string, Execution> {
  const store = name === 'document' ? state.documentProperties : state.scriptProperties;
  const locks = held.get(store) ?? new Map<string, Execution>();
  held.set(store, locks);
  return locks;
}
