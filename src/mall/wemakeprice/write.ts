/**
 * Sends writes and says of each what came of it. A write is never repeated blindly: after an answer that was lost the
 * mall is asked first, and what it certainly did not do goes out once more.
 */
import type { WriteOutcome } from '../listings';
import { failureInside, type Settled, unexpectedShape } from './answer';
import { batches, type Call, type Client } from './client';

/**
 * What reading back told: it was done, it was not, it was not and cannot be done any more (with a Korean reason), or nobody
 * knows.
 */
export type Proof<T> =
  | { verdict: 'done'; value: T }
  | { verdict: 'notDone' }
  | { verdict: 'impossible'; reason: string; isOtherwise?: true }
  | { verdict: 'unknown' };

export interface Write<T> {
  call: Call;
  /** Looks for a failure that hides inside an accepting answer; missing where the mall hides none. */
  inside?: (data: unknown) => Settled;
  /** What the accepting answer says; `undefined` when it says nothing usable. */
  read(data: unknown): T | undefined;
  /** What to ask when the answer was lost, and what the answer to that proves. */
  proof: { call: Call; judge(settled: Settled): Proof<T> };
  /** What the seller should know when it was done. */
  note?: string | undefined;
  /** A refusal that may only mean "it is so already": then the mall is asked, too. */
  maybeAlready?: RegExp;
}

export type Failure = Extract<WriteOutcome<unknown>, { ok: false }>;

/** A write's answer that told nothing for sure: what it comes to if it was not done, and whether it may go out again. */
interface Unclear {
  ifNotDone: Failure;
  repeat: boolean;
}

/**
 * One outcome a write, in order. Throws `MallError` of kind `auth` at once and of kind `quota` when the mall turned a whole
 * batch away; hand over at most `batchSize` at a time, so that what came before is not forgotten.
 */
export function performWrites<T>(client: Client, writes: readonly Write<T>[]): WriteOutcome<T>[] {
  return batches(writes, client.batchSize).flatMap((batch) => {
    const settled = send(client, batch);
    throwWhenAllTurnedAway(settled);
    return follow(client, batch, settled);
  });
}

/** The same without a throw of kind `quota`: for the later writes of an act, so that what its first ones did is not forgotten. */
export function performEach<T>(client: Client, writes: readonly Write<T>[]): WriteOutcome<T>[] {
  return batches(writes, client.batchSize).flatMap((batch) => follow(client, batch, send(client, batch)));
}

/** What came of writes that were sent: reads back what is unclear, and sends once more what was certainly not done. */
function follow<T>(client: Client, writes: readonly Write<T>[], settled: readonly Settled[]): WriteOutcome<T>[] {
  const outcomes = resolve(client, writes, settled);
  const again = outcomes.flatMap((outcome, at) => ('repeat' in outcome && outcome.repeat ? [at] : []));
  const repeated = again.map((at) => writes[at]!);
  const second = resolve(client, repeated, send(client, repeated));
  again.forEach((at, place) => {
    outcomes[at] = second[place]!;
  });
  return outcomes.map((outcome, at) =>
    withNote('ifNotDone' in outcome ? outcome.ifNotDone : outcome, writes[at]!.note),
  );
}

function withNote<T>(outcome: WriteOutcome<T>, note: string | undefined): WriteOutcome<T> {
  return outcome.ok && note !== undefined ? { ...outcome, note } : outcome;
}

function send<T>(client: Client, writes: readonly Write<T>[]): Settled[] {
  return client.askEach(writes.map(({ call }) => call));
}

/** Reads back what the answers left unclear; `Unclear` is then what was certainly not done. */
function resolve<T>(
  client: Client,
  writes: readonly Write<T>[],
  settled: readonly Settled[],
): (WriteOutcome<T> | Unclear)[] {
  const outcomes = writes.map((write, at) => classify(write, settled[at]!));
  const open = outcomes.flatMap((outcome, at) => ('ifNotDone' in outcome ? [at] : []));
  if (open.length === 0) return outcomes;
  client.rest();
  const proofs = client.askBack(open.map((at) => writes[at]!.proof.call));
  open.forEach((at, place) => {
    outcomes[at] = afterProof(outcomes[at] as Unclear, writes[at]!.proof.judge(proofs[place]!));
  });
  return outcomes;
}

function afterProof<T>(unclear: Unclear, proof: Proof<T>): WriteOutcome<T> | Unclear {
  if (proof.verdict === 'done') return { ok: true, value: proof.value };
  if (proof.verdict === 'impossible') return impossible(proof);
  return proof.verdict === 'notDone' ? unclear : lost(unclear.ifNotDone);
}

function classify<T>(write: Write<T>, answer: Settled): WriteOutcome<T> | Unclear {
  const settled = answer.verdict === 'accepted' && write.inside ? write.inside(answer.data) : answer;
  if (settled.verdict === 'accepted') {
    const value = write.read(settled.data);
    return value === undefined ? { ifNotDone: saysNothing(settled.data), repeat: false } : { ok: true, value };
  }
  const reason = settled.error.userMessage;
  if (settled.verdict === 'refused') {
    const refusal = refused(reason);
    return write.maybeAlready?.test(reason) ? { ifNotDone: refusal, repeat: false } : refusal;
  }
  if (settled.verdict === 'unsent' || settled.error.kind === 'quota') return unavailable(reason);
  return { ifNotDone: unavailable(reason), repeat: settled.error.kind === 'unavailable' };
}

/** An acceptance without the number that it should carry; a sentence in it is then a failure inside a 200. */
function saysNothing(data: unknown): Failure {
  const failure = failureInside(data);
  return failure ? refused(failure.userMessage) : unavailable(unexpectedShape('처리 결과').userMessage);
}

export function refused(reason: string): Failure {
  return { ok: false, why: 'refused', reason };
}

/** What reading back has proved to be out of reach. */
export function impossible({ reason, isOtherwise }: { reason: string; isOtherwise?: true }): Failure {
  return { ...refused(reason), ...(isOtherwise ? { isOtherwise } : {}) };
}

export function unavailable(reason: string): Failure {
  return { ok: false, why: 'unavailable', reason };
}

/** An item that may have been sent before, and nobody could say: nothing was sent now. */
export function stillLost(reason: string): Failure {
  return {
    ok: false,
    why: 'lost',
    reason: `앞서 보낸 것이 되었는지 위메프에 묻지 못해 다시 보내지 않았습니다. 다시 실행하세요. (${reason})`,
  };
}

/** For acts whose callers only want to know that they were done. */
export function withoutValue(outcome: WriteOutcome<unknown>): WriteOutcome<void> {
  return outcome.ok ? { ...outcome, value: undefined } : outcome;
}

/** What a write that may have been done otherwise than asked gives: a word about that for the seller. */
export interface Told {
  note?: string;
}

export function told(outcome: WriteOutcome<Told>): WriteOutcome<void> {
  return outcome.ok ? { ok: true, value: undefined, ...outcome.value } : outcome;
}

function lost({ reason }: Failure): Failure {
  const advice = '보낸 것이 되었는지 위메프에 다시 묻지도 못했습니다. 다시 실행하면 먼저 위메프에 확인합니다.';
  return { ok: false, why: 'lost', reason: `${advice} (${reason})` };
}

/** Nothing happened and nothing will: it concerns every item, so the whole job is told. */
function throwWhenAllTurnedAway(settled: readonly Settled[]): void {
  const quota = settled.flatMap((each) => (each.verdict === 'failed' && each.error.kind === 'quota' ? each.error : []));
  if (quota.length === settled.length) throw quota[0]!;
}
