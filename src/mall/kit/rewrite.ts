/** Changes things that stand at a mall: each is read, its write is made from what the mall shows of it, and that is sent. */
import type { MaybeSent, WriteOutcome } from '../port/listings';
import type { CallResult } from './answer';
import { batches } from './batches';
import type { Built } from './built';
import type { Client } from './client';
import type { Call, Harmless } from './endpoint';
import { refused } from './failures';
import { finish, type Progress } from './progress';
import { outcomeBefore, performWrites, type Write } from './write';

export interface Rewriting<Change extends MaybeSent, Shown, T> {
  ask(change: Change): Call<Harmless>;
  /** `undefined` where the mall has no such thing. */
  read(answer: CallResult, change: Change): WriteOutcome<Shown | undefined>;
  /** Said where it has none. */
  gone: string;
  write(change: Change, shown: Shown): Built<Write<T>>;
}

/** One outcome a change, in order. The same read shows what an earlier try has changed. */
export function rewrite<Change extends MaybeSent, Shown, T>(
  client: Client,
  changes: readonly Change[],
  { ask, read, gone, write: writeOf }: Rewriting<Change, Shown, T>,
): WriteOutcome<T>[] {
  return batches(changes, client.batchSize).flatMap((batch) => {
    const answers = client.ask(batch.map(ask));
    const steps = batch.map((change, at): Progress<Write<T>, WriteOutcome<T>> => {
      const shown = read(answers[at]!, change);
      if (!shown.ok) return { outcome: shown };
      if (shown.value === undefined) return { outcome: refused(gone) };
      const write = writeOf(change, shown.value);
      if (!write.ok) return { outcome: refused(write.reason) };
      const { maybeSentAt } = change;
      const before =
        maybeSentAt === undefined ? undefined : outcomeBefore(client, { ...write.value, maybeSentAt }, answers[at]!);
      return before ? { outcome: before } : { next: write.value };
    });
    return finish(steps, (writes) => performWrites(client, writes));
  });
}
