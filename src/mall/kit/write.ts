/**
 * Sends writes and gives the outcome of each. Nothing is sent twice in an execution: a mall may show a write late, so a
 * read without it proves nothing for a while. Until then the outcome is unknown (`lost`).
 */
import type { WriteOutcome } from '../port/listings';
import { type CallResult, refusalError, shapeError } from './answer';
import { batches } from './batches';
import type { Client } from './client';
import type { Call, Harmful, Harmless } from './endpoint';
import { impossible, lost, mayShowLater, notShownYet, refused, shownLater, stillLost, unavailable } from './failures';
import { advance, finish, type Progress } from './progress';

/** The result of reading back: done, not done, not done and no longer possible (with a Korean reason), or unknown. */
export type Proof<T> =
  | { verdict: 'done'; value: T }
  | { verdict: 'notDone' }
  | { verdict: 'impossible'; reason: string; isOtherwise?: true }
  | { verdict: 'unknown' };

/** What to ask when the answer of a write was lost, and what the answer to that proves. */
export interface Proving<T> {
  call: Call<Harmless>;
  judge(callResult: CallResult): Proof<T>;
}

/** What a write does, apart from how it is sent and proved. */
export interface Act<T> {
  /** Looks for a failure that hides inside an accepting answer; missing where the mall hides none. */
  inside?: (data: unknown) => CallResult;
  /** What the accepting answer says; `undefined` when it says nothing usable. */
  read(data: unknown): T | undefined;
  /** The sentence of a failure in an answer that says nothing usable; blank without one. */
  failure?(data: unknown): string;
  /** What the seller should know when it was done. */
  note?: string | undefined;
  /** A refusal that may only mean "it is so already": then the mall is asked, too. */
  maybeAlready?: RegExp;
  /** The mall's word for this very act, where it can be done in one way only; else nobody knows how it was done. */
  already?: { word: RegExp; value: T };
  /** Another write may undo it: as long as reads may be behind, one that shows it may show what stood there before. */
  isReversible?: boolean;
  /** KST text of an earlier try that may have reached the mall, blank where its time is not known: the mall is asked first. */
  maybeSentAt?: string | undefined;
}

/** An act with its proof, as one of an endpoint that may not be repeated must have it. */
export type ProvenAct<T> = Act<T> & { proof: Proving<T> };
/** An act that does no harm when it is done twice. */
export type FreeAct<T> = Act<T> & { proof?: Proving<T> };

/** A write that is one call. Without a proof it is only of an endpoint that is declared harmless. */
export type Write<T> = (ProvenAct<T> & { call: Call<Harmful> }) | (FreeAct<T> & { call: Call<Harmless> });

/** An uncertain answer of a write, and its outcome if no read shows that it was done. */
interface Unclear<T> {
  ifNotShown: WriteOutcome<T>;
  /** The reason of an unknown outcome where the mall cannot be asked either. */
  reason: string;
}

/** Hands acts to the mall together, and gives one answer an act, in order. */
export type Sender<A> = (acts: readonly A[]) => CallResult[];

const oneByOne =
  (client: Client): Sender<{ call: Call }> =>
  (writes) =>
    client.hand(writes.map(({ call }) => call));

/**
 * One outcome a write, in order; those of an earlier try that may have reached the mall are asked for first, and go out once
 * more only when a read that is late enough says no. Throws `MallError` that concerns the account at once and of kind `quota`
 * when the mall turned a whole batch away; hand over at most `batchSize` at a time, so that what came before is not forgotten.
 */
export function performWrites<T>(client: Client, writes: readonly Write<T>[]): WriteOutcome<T>[] {
  return performActs(client, writes, oneByOne(client), client.batchSize);
}

/** The same of acts that `send` hands over, at most `size` together. */
export function performActs<T, A extends FreeAct<T>>(
  client: Client,
  acts: readonly A[],
  send: Sender<A>,
  size: number,
): WriteOutcome<T>[] {
  return batches(acts, size).flatMap((batch) => {
    const open = advance(
      batch.map((act): Progress<A, WriteOutcome<T>> => ({ next: act })),
      (items) => withoutSent<T, A>(client, items),
    );
    return finish(open, (items) => {
      if (items.length === 0) return [];
      const answers = send(items);
      throwWhenAllTurnedAway(answers);
      return resolve<T>(client, items, answers);
    });
  });
}

/** Sends without asking first and without a throw of kind `quota`: for the later writes of an act, so that what its first ones did is not forgotten. */
export function performEach<T>(client: Client, writes: readonly Write<T>[]): WriteOutcome<T>[] {
  return batches(writes, client.batchSize).flatMap((batch) => resolve<T>(client, batch, oneByOne(client)(batch)));
}

/** Only what certainly was not sent goes on. Throws as `Client.ask` does. */
function withoutSent<T, A extends FreeAct<T>>(client: Client, acts: readonly A[]): Progress<A, WriteOutcome<T>>[] {
  const unsure = acts.filter((act) => act.maybeSentAt !== undefined && act.proof);
  const answers = client.ask(unsure.flatMap(({ proof }) => (proof ? [proof.call] : [])));
  const outcomes = new Map(unsure.map((act, at) => [act, outcomeBefore<T>(client, act, answers[at]!)]));
  return acts.map((act) => {
    const outcome = outcomes.get(act);
    return outcome ? { outcome } : { next: act };
  });
}

/** The outcome of an earlier try by reading back; `undefined` when it certainly did nothing. */
export function outcomeBefore<T>(client: Client, act: FreeAct<T>, answer: CallResult): WriteOutcome<T> | undefined {
  const { maybeSentAt } = act;
  const proof: Proof<T> = act.proof?.judge(answer) ?? { verdict: 'notDone' };
  switch (proof.verdict) {
    case 'done': {
      const early = act.isReversible ? notShownYet(client, maybeSentAt) : undefined;
      return early ?? { ok: true, value: proof.value };
    }
    case 'notDone':
      return notShownYet(client, maybeSentAt);
    case 'impossible':
      return impossible(proof);
    case 'unknown': {
      const error = answer.verdict === 'accepted' ? shapeError(client.mall, '되읽기') : answer.error;
      return stillLost(client, error.userMessage, maybeSentAt);
    }
  }
}

/** What came of acts that were sent: reads back what the answers left unclear. */
function resolve<T>(client: Client, acts: readonly FreeAct<T>[], answers: readonly CallResult[]): WriteOutcome<T>[] {
  const outcomes = acts.map((act, at) => classify(client, act, answers[at]!));
  const open = outcomes.flatMap((outcome, at) => {
    const proof = 'ifNotShown' in outcome ? acts[at]?.proof : undefined;
    return proof ? [{ at, proof }] : [];
  });
  if (open.length > 0) client.rest();
  const proofs = open.length > 0 ? client.confirmWrite(open.map(({ proof }) => proof.call)) : [];
  open.forEach(({ at, proof }, nth) => {
    outcomes[at] = afterProof(client, outcomes[at] as Unclear<T>, proof.judge(proofs[nth]!));
  });
  return outcomes.map((outcome, at) =>
    withNote('ifNotShown' in outcome ? outcome.ifNotShown : outcome, acts[at]?.note),
  );
}

function withNote<T>(outcome: WriteOutcome<T>, note: string | undefined): WriteOutcome<T> {
  return outcome.ok && note !== undefined ? { ...outcome, note } : outcome;
}

function afterProof<T>(client: Client, { ifNotShown, reason }: Unclear<T>, proof: Proof<T>): WriteOutcome<T> {
  if (proof.verdict === 'done') return { ok: true, value: proof.value };
  if (proof.verdict === 'impossible') return impossible(proof);
  return proof.verdict === 'notDone' ? ifNotShown : lost(client, reason);
}

function classify<T>(client: Client, act: FreeAct<T>, given: CallResult): WriteOutcome<T> | Unclear<T> {
  const answer = given.verdict === 'accepted' && act.inside ? act.inside(given.data) : given;
  if (answer.verdict === 'accepted') {
    const value = act.read(answer.data);
    return value === undefined ? saysNothing(client, act.failure?.(answer.data) ?? '') : { ok: true, value };
  }
  const reason = answer.error.userMessage;
  if (answer.verdict === 'refused') {
    return act.maybeAlready?.test(reason) ? { ifNotShown: ifRefused(client, act, reason), reason } : refused(reason);
  }
  if (answer.verdict === 'unsent' || answer.isUndone || answer.error.kind === 'quota') return unavailable(reason);
  return { ifNotShown: act.proof ? mayShowLater(client, reason) : unavailable(reason), reason };
}

/** The Korean word of malls for what is done already. */
const alreadyWord = /이미/;

/** "It is so already" and a read that does not show it: the read is behind. */
function ifRefused<T>(client: Client, { already }: Act<T>, reason: string): WriteOutcome<T> {
  if (already?.word.test(reason)) return { ok: true, value: already.value, note: shownLater(client, reason) };
  return alreadyWord.test(reason) ? mayShowLater(client, reason) : refused(reason);
}

/** An acceptance without the number that it should carry; a sentence in it is then a failure inside a 200. */
function saysNothing<T>(client: Client, sentence: string): Unclear<T> {
  const error = sentence === '' ? shapeError(client.mall, '처리 결과') : refusalError(client.mall, sentence);
  const reason = error.userMessage;
  return { ifNotShown: sentence === '' ? mayShowLater(client, reason) : refused(reason), reason };
}

/** Nothing happened and nothing will: it concerns every item, so it stops the whole job. */
function throwWhenAllTurnedAway(answers: readonly CallResult[]): void {
  const quota = answers.flatMap((each) => (each.verdict === 'failed' && each.error.kind === 'quota' ? each.error : []));
  if (quota.length === answers.length) throw quota[0]!;
}
