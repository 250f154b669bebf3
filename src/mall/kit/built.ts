/** What becomes of a seller's wish on its way to a request: a piece of it, or the sentence why there can be none. */

import { type Failure, refused } from './failures';
import { finish, type Progress } from './progress';

export type Built<T> = { ok: true; value: T } | { ok: false; reason: string };

/** `reason` is Korean, for the seller. */
export function unbuildable(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

/** What stands after another step on what could be built. */
export const thenBuilt = <T, U>(built: Built<T>, next: (value: T) => U): Built<U> =>
  built.ok ? { ok: true, value: next(built.value) } : built;

/** Gives those that are there to `perform` together; the others are refused with their reasons. One outcome each, in order. */
export function performBuilt<Write, Outcome>(
  writes: readonly Built<Write>[],
  perform: (ready: readonly Write[]) => readonly Outcome[],
): (Outcome | Failure)[] {
  const progress = writes.map(
    (write): Progress<Write, Outcome | Failure> =>
      write.ok ? { next: write.value } : { outcome: refused(write.reason) },
  );
  return finish(progress, perform);
}
