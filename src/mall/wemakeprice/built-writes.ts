/** Writes of which some could not be written down at all. */
import type { Built } from './built';
import { finish, type Progress } from './progress';
import { type Failure, refused } from './write';

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
