/** Writes of which one call takes several items: each item has its own outcome, whatever became of the others. */
import type { WriteOutcome } from '../port/listings';
import { type CallResult, failed, shapeError } from './answer';
import { batches } from './batches';
import type { Client } from './client';
import type { Call, Harmful, Harmless } from './endpoint';
import { type FreeAct, type ProvenAct, performActs, type Sender } from './write';

interface Bulk<A, E extends Harmful | Harmless> {
  endpoint: E;
  acts: readonly A[];
  /** One call for these; at most `endpoint.most` of them come together. */
  call(acts: readonly A[]): Omit<Call, 'endpoint'>;
  /** What an accepting answer says of each, in order: `undefined` for one that it does not speak of. */
  each(data: unknown, acts: readonly A[]): (CallResult | undefined)[];
}

/** As `Write`: without proofs only of an endpoint that is declared harmless. */
export type BulkWrite<T, A extends FreeAct<T> = FreeAct<T>> =
  | (A extends ProvenAct<T> ? Bulk<A, Harmful> : never)
  | Bulk<A, Harmless>;

/** One outcome an act, in order; throws as `performWrites` does. */
export function performBulk<T, A extends FreeAct<T>>(client: Client, bulk: BulkWrite<T, A>): WriteOutcome<T>[] {
  const { endpoint, acts, call, each } = bulk as Bulk<A, Harmless>;
  const most = endpoint.most ?? 1;
  const send: Sender<A> = (together) => {
    const groups = batches(together, most);
    const answers = client.hand(groups.map((group) => ({ endpoint, ...call(group) })));
    return groups.flatMap((group, at) => spread(client, group, answers[at]!, each));
  };
  return performActs<T, A>(client, acts, send, most * client.batchSize);
}

/** An item that the answer leaves out was done or not: its proof decides. */
function spread<A>(
  { mall }: Client,
  group: readonly A[],
  answer: CallResult,
  each: Bulk<A, Harmless>['each'],
): CallResult[] {
  if (answer.verdict !== 'accepted') return group.map(() => answer);
  const told = each(answer.data, group);
  return group.map((_, at) => told[at] ?? failed(shapeError(mall, '묶음 처리 결과')));
}
