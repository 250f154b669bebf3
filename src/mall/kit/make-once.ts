/** Makes things at a mall, each at most once: what an earlier try has made is taken over, not doubled. */
import type { MaybeSent, WriteOutcome } from '../port/listings';
import type { CallResult } from './answer';
import { batches } from './batches';
import type { Built } from './built';
import type { Client } from './client';
import type { Call, Harmless } from './endpoint';
import { notShownYet, refused, stillLost } from './failures';
import { advance, finish, type Progress } from './progress';
import { performWrites, type Write } from './write';

export interface Making<Item extends MaybeSent, Body, T> {
  /** What is sent, or why nothing can be. */
  body(item: Item): Built<Body>;
  /** Asks for what may have been made before. */
  ask(item: Item): Call<Harmless>;
  /** What stands at the mall of it, and a word about that; `undefined` where nothing does. */
  standing(answer: CallResult, item: Item, body: Body): WriteOutcome<{ value: T; note: string } | undefined>;
  write(item: Item, body: Body): Write<T>;
}

/** One outcome an item, in order. */
export function makeOnce<Item extends MaybeSent, Body, T>(
  client: Client,
  items: readonly Item[],
  making: Making<Item, Body, T>,
): WriteOutcome<T>[] {
  type Ready = { item: Item; body: Body };
  type Step = Progress<Ready, WriteOutcome<T>>;

  /** Asks for those that may have been sent before; only what the mall does not have goes on. */
  function withoutStanding(ready: readonly Ready[]): Step[] {
    const unsure = ready.filter(({ item }) => item.maybeSentAt !== undefined);
    const answers = client.ask(unsure.map(({ item }) => making.ask(item)));
    const steps = new Map(unsure.map((one, at) => [one, afterLook(one, answers[at]!)]));
    return ready.map((one) => steps.get(one) ?? { next: one });
  }

  function afterLook(one: Ready, answer: CallResult): Step {
    const { maybeSentAt } = one.item;
    const found = making.standing(answer, one.item, one.body);
    if (!found.ok) return { outcome: stillLost(client, found.reason, maybeSentAt) };
    if (found.value) return { outcome: { ok: true, ...found.value } };
    const early = notShownYet(client, maybeSentAt);
    return early ? { outcome: early } : { next: one };
  }

  return batches(items, client.batchSize).flatMap((batch) => {
    const built = batch.map((item): Step => {
      const body = making.body(item);
      return body.ok ? { next: { item, body: body.value } } : { outcome: refused(body.reason) };
    });
    return finish(advance(built, withoutStanding), (ready) =>
      performWrites(
        client,
        ready.map(({ item, body }) => making.write(item, body)),
      ),
    );
  });
}
