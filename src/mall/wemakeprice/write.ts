/**
 * Sends writes and gives the outcome of each. Nothing is sent twice in an execution: 위메프 may show a write late, so a
 * read without it proves nothing for a while. Until then the outcome is unknown (`lost`).
 */
import { kstText, parseKst } from '../../rules/kst';
import type { WriteOutcome } from '../port/listings';
import { type CallResult, failureInside, unexpectedShape } from './answer';
import { batches, type Call, type Client } from './client';
import { advance, finish, type Progress } from './progress';

/** The result of reading back: done, not done, not done and no longer possible (with a Korean reason), or unknown. */
export type Proof<T> =
  | { verdict: 'done'; value: T }
  | { verdict: 'notDone' }
  | { verdict: 'impossible'; reason: string; isOtherwise?: true }
  | { verdict: 'unknown' };

export interface Write<T> {
  call: Call;
  /** Looks for a failure that hides inside an accepting answer; missing where the mall hides none. */
  inside?: (data: unknown) => CallResult;
  /** What the accepting answer says; `undefined` when it says nothing usable. */
  read(data: unknown): T | undefined;
  /** What to ask when the answer was lost, and what the answer to that proves. */
  proof: { call: Call; judge(callResult: CallResult): Proof<T> };
  /** What the seller should know when it was done. */
  note?: string | undefined;
  /** A refusal that may only mean "it is so already": then the mall is asked, too. */
  maybeAlready?: RegExp;
  /** 위메프's word for this very act, where it can be done in one way only; else nobody knows how it was done. */
  already?: { word: RegExp; value: T };
  /** Another write may undo it: as long as reads may be behind, one that shows it may show what stood there before. */
  isReversible?: boolean;
  /** KST text of an earlier try that may have reached the mall, blank where its time is not known: the mall is asked first. */
  maybeSentAt?: string | undefined;
}

export type Failure = Extract<WriteOutcome<unknown>, { ok: false }>;

/** The minutes by which 위메프 may show a write late: our own caution, never measured. */
export const readLagMinutes = 15;
const MINUTE = 60_000;

/** An uncertain answer of a write, and its outcome if no read shows that it was done. */
interface Unclear<T> {
  ifNotShown: WriteOutcome<T>;
  /** The reason of an unknown outcome where the mall cannot be asked either. */
  reason: string;
}

/**
 * One outcome a write, in order; those of an earlier try that may have reached the mall are asked for first, and go out once
 * more only when a read that is late enough says no. Throws `MallError` of kind `auth` at once and of kind `quota` when the
 * mall turned a whole batch away; hand over at most `batchSize` at a time, so that what came before is not forgotten.
 */
export function performWrites<T>(client: Client, writes: readonly Write<T>[]): WriteOutcome<T>[] {
  return batches(writes, client.batchSize).flatMap((batch) => {
    const open = advance(
      batch.map((write): Progress<Write<T>, WriteOutcome<T>> => ({ next: write })),
      (items) => withoutSent(client, items),
    );
    return finish(open, (items) => {
      if (items.length === 0) return [];
      const callResult = send(client, items);
      throwWhenAllTurnedAway(callResult);
      return resolve(client, items, callResult);
    });
  });
}

/** Sends without asking first and without a throw of kind `quota`: for the later writes of an act, so that what its first ones did is not forgotten. */
export function performEach<T>(client: Client, writes: readonly Write<T>[]): WriteOutcome<T>[] {
  return batches(writes, client.batchSize).flatMap((batch) => resolve(client, batch, send(client, batch)));
}

/** Only what certainly was not sent goes on. Throws as `Client.ask` does. */
function withoutSent<T>(client: Client, writes: readonly Write<T>[]): Progress<Write<T>, WriteOutcome<T>>[] {
  const unsure = writes.filter(({ maybeSentAt }) => maybeSentAt !== undefined);
  const callResult = client.ask(unsure.map(({ proof }) => proof.call));
  const outcomes = new Map(unsure.map((write, at) => [write, outcomeBefore(client, write, callResult[at]!)]));
  return writes.map((write) => {
    const outcome = outcomes.get(write);
    return outcome ? { outcome } : { next: write };
  });
}

/** The outcome of an earlier try by reading back; `undefined` when it certainly did nothing. */
export function outcomeBefore<T>(client: Client, write: Write<T>, callResult: CallResult): WriteOutcome<T> | undefined {
  const { maybeSentAt } = write;
  const proof = write.proof.judge(callResult);
  switch (proof.verdict) {
    case 'done': {
      const early = write.isReversible ? notShownYet(client, maybeSentAt) : undefined;
      return early ?? { ok: true, value: proof.value };
    }
    case 'notDone':
      return notShownYet(client, maybeSentAt);
    case 'impossible':
      return impossible(proof);
    case 'unknown':
      return stillLost(
        (callResult.verdict === 'accepted' ? unexpectedShape('되읽기') : callResult.error).userMessage,
        maybeSentAt,
      );
  }
}

/** The outcome of an earlier try of which no read shows anything, as long as that proves nothing. */
export function notShownYet({ now }: Pick<Client, 'now'>, maybeSentAt = ''): Failure | undefined {
  const sent = parseKst(maybeSentAt);
  const sureFrom = (sent ?? now()) + readLagMinutes * MINUTE;
  if (sent !== undefined && now() >= sureFrom) return undefined;
  const when = kstText(sureFrom).slice(11, 16);
  const reason = `앞서 보낸 것이 위메프에 아직 보이지 않습니다. 늦게 보일 수 있어 다시 보내지 않았습니다. ${when} 뒤에 다시 실행하면 먼저 확인합니다.`;
  return { ok: false, why: 'lost', reason, ...since(maybeSentAt) };
}

function send<T>(client: Client, writes: readonly Write<T>[]): CallResult[] {
  return client.askEach(writes.map(({ call }) => call));
}

/** What came of writes that were sent: reads back what the answers left unclear. */
function resolve<T>(client: Client, writes: readonly Write<T>[], callResult: readonly CallResult[]): WriteOutcome<T>[] {
  const outcomes = writes.map((write, at) => classify(write, callResult[at]!));
  const open = outcomes.flatMap((outcome, at) => ('ifNotShown' in outcome ? [at] : []));
  if (open.length > 0) client.rest();
  const proofs = open.length > 0 ? client.confirmWrite(open.map((at) => writes[at]!.proof.call)) : [];
  open.forEach((at, place) => {
    outcomes[at] = afterProof(outcomes[at] as Unclear<T>, writes[at]!.proof.judge(proofs[place]!));
  });
  return outcomes.map((outcome, at) => withNote(outcome as WriteOutcome<T>, writes[at]!.note));
}

function withNote<T>(outcome: WriteOutcome<T>, note: string | undefined): WriteOutcome<T> {
  return outcome.ok && note !== undefined ? { ...outcome, note } : outcome;
}

function afterProof<T>({ ifNotShown, reason }: Unclear<T>, proof: Proof<T>): WriteOutcome<T> {
  if (proof.verdict === 'done') return { ok: true, value: proof.value };
  if (proof.verdict === 'impossible') return impossible(proof);
  return proof.verdict === 'notDone' ? ifNotShown : lost(reason);
}

function classify<T>(write: Write<T>, answer: CallResult): WriteOutcome<T> | Unclear<T> {
  const callResult = answer.verdict === 'accepted' && write.inside ? write.inside(answer.data) : answer;
  if (callResult.verdict === 'accepted') {
    const value = write.read(callResult.data);
    return value === undefined ? saysNothing(callResult.data) : { ok: true, value };
  }
  const reason = callResult.error.userMessage;
  if (callResult.verdict === 'refused') {
    return write.maybeAlready?.test(reason) ? { ifNotShown: ifRefused(write, reason), reason } : refused(reason);
  }
  if (callResult.verdict === 'unsent' || callResult.error.kind === 'quota') return unavailable(reason);
  return { ifNotShown: mayShowLater(reason), reason };
}

/** 위메프's word for what is done already. */
const alreadyWord = /이미/;

/** "It is so already" and a read that does not show it: the read is behind. */
function ifRefused<T>({ already }: Write<T>, reason: string): WriteOutcome<T> {
  if (already?.word.test(reason)) return { ok: true, value: already.value, note: `${SHOWN_LATER} (${reason})` };
  return alreadyWord.test(reason) ? mayShowLater(reason) : refused(reason);
}

const SHOWN_LATER = '위메프는 이미 되었다고 하지만 아직 보이지 않습니다. 다음 수집에서 바뀝니다.';

/** An acceptance without the number that it should carry; a sentence in it is then a failure inside a 200. */
function saysNothing<T>(data: unknown): Unclear<T> {
  const failure = failureInside(data);
  const reason = (failure ?? unexpectedShape('처리 결과')).userMessage;
  return { ifNotShown: failure ? refused(reason) : mayShowLater(reason), reason };
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

/** An item that may have been sent before, with unknown outcome: nothing was sent now. */
export function stillLost(reason: string, maybeSentAt = ''): Failure {
  return {
    ok: false,
    why: 'lost',
    reason: `앞서 보낸 것이 되었는지 위메프에 묻지 못해 다시 보내지 않았습니다. 다시 실행하세요. (${reason})`,
    ...since(maybeSentAt),
  };
}

const since = (maybeSentAt: string): { sentAt?: string } => (maybeSentAt === '' ? {} : { sentAt: maybeSentAt });

/** Sent just now, and no read shows it: that proves nothing yet. */
function mayShowLater(reason: string): Failure {
  const advice = `보낸 것이 되었는지 아직 알 수 없습니다. ${readLagMinutes}분 뒤에 다시 실행하면 먼저 위메프에 확인합니다.`;
  return { ok: false, why: 'lost', reason: `${advice} (${reason})` };
}

/** For acts whose callers only want to know that they were done. */
export function withoutValue(outcome: WriteOutcome<unknown>): WriteOutcome<void> {
  return outcome.ok ? { ...outcome, value: undefined } : outcome;
}

/** What a write that may have been done otherwise than asked gives: a word about that for the seller. */
export interface Noted {
  note?: string;
}

export function withoutDetail(outcome: WriteOutcome<Noted>): WriteOutcome<void> {
  return outcome.ok ? { ok: true, value: undefined, ...outcome.value } : outcome;
}

function lost(reason: string): Failure {
  const advice = '보낸 것이 되었는지 위메프에 다시 묻지도 못했습니다. 다시 실행하면 먼저 위메프에 확인합니다.';
  return { ok: false, why: 'lost', reason: `${advice} (${reason})` };
}

/** Nothing happened and nothing will: it concerns every item, so it stops the whole job. */
function throwWhenAllTurnedAway(callResult: readonly CallResult[]): void {
  const quota = callResult.flatMap((each) =>
    each.verdict === 'failed' && each.error.kind === 'quota' ? each.error : [],
  );
  if (quota.length === callResult.length) throw quota[0]!;
}
