/** Items that an earlier try may have sent: 위메프 is asked for them before anything goes out. */
import type { WriteOutcome } from '../listings';
import { type Settled, unexpectedShape } from './answer';
import type { Client } from './client';
import type { Progress } from './progress';
import { impossible, stillLost, type Write } from './write';

interface Sendable<T> {
  asked: { maybeSent?: boolean | undefined };
  write: Write<T>;
}

/** Only what certainly was not sent goes on. `what` names in Korean what is read back. Throws as `Client.ask` does. */
export function withoutSent<T, Item extends Sendable<T>>(
  client: Client,
  items: readonly Item[],
  what: string,
): Progress<Item, WriteOutcome<T>>[] {
  const unsure = items.filter(({ asked }) => asked.maybeSent);
  const settled = client.ask(unsure.map(({ write }) => write.proof.call));
  const outcomes = new Map(unsure.map((item, at) => [item, outcomeBefore(item.write, settled[at]!, what)]));
  return items.map((item) => {
    const outcome = outcomes.get(item);
    return outcome ? { outcome } : { next: item };
  });
}

/** What reading back tells of an earlier try; `undefined` when that did nothing. */
function outcomeBefore<T>(write: Write<T>, settled: Settled, what: string): WriteOutcome<T> | undefined {
  const proof = write.proof.judge(settled);
  switch (proof.verdict) {
    case 'done':
      return { ok: true, value: proof.value };
    case 'notDone':
      return undefined;
    case 'impossible':
      return impossible(proof);
    case 'unknown':
      return stillLost((settled.verdict === 'accepted' ? unexpectedShape(what) : settled.error).userMessage);
  }
}
