/** What becomes of writes that did not go as wanted, in the words that a seller reads. */

import { josa } from '../../rules/josa';
import { kstText, parseKst } from '../../rules/kst';
import type { WriteOutcome } from '../port/listings';
import type { Client } from './client';

export type Failure = Extract<WriteOutcome<unknown>, { ok: false }>;

const MINUTE = 60_000;

export function refused(reason: string): Failure {
  return { ok: false, why: 'refused', reason };
}

export function unavailable(reason: string): Failure {
  return { ok: false, why: 'unavailable', reason };
}

/** What reading back has proved to be out of reach. */
export function impossible({ reason, isOtherwise }: { reason: string; isOtherwise?: true }): Failure {
  return { ...refused(reason), ...(isOtherwise ? { isOtherwise } : {}) };
}

/** The outcome of an earlier try of which no read shows anything, as long as that proves nothing. */
export function notShownYet(client: Client, maybeSentAt = ''): Failure | undefined {
  const sent = parseKst(maybeSentAt);
  const sureFrom = (sent ?? client.now()) + client.readLagMinutes * MINUTE;
  if (sent !== undefined && client.now() >= sureFrom) return undefined;
  const when = kstText(sureFrom).slice(11, 16);
  const reason = `앞서 보낸 것이 ${client.mall}에 아직 보이지 않습니다. 늦게 보일 수 있어 다시 보내지 않았습니다. ${when} 뒤에 다시 실행하면 먼저 확인합니다.`;
  return { ok: false, why: 'lost', reason, ...since(maybeSentAt) };
}

/** An item that may have been sent before, with unknown outcome: nothing was sent now. */
export function stillLost({ mall }: Client, reason: string, maybeSentAt = ''): Failure {
  return {
    ok: false,
    why: 'lost',
    reason: `앞서 보낸 것이 되었는지 ${mall}에 묻지 못해 다시 보내지 않았습니다. 다시 실행하세요. (${reason})`,
    ...since(maybeSentAt),
  };
}

const since = (maybeSentAt: string): { sentAt?: string } => (maybeSentAt === '' ? {} : { sentAt: maybeSentAt });

/** Sent just now, and no read shows it: that proves nothing yet. */
export function mayShowLater({ mall, readLagMinutes }: Client, reason: string): Failure {
  const advice = `보낸 것이 되었는지 아직 알 수 없습니다. ${readLagMinutes}분 뒤에 다시 실행하면 먼저 ${mall}에 확인합니다.`;
  return { ok: false, why: 'lost', reason: `${advice} (${reason})` };
}

export function lost({ mall }: Client, reason: string): Failure {
  const advice = `보낸 것이 되었는지 ${mall}에 다시 묻지도 못했습니다. 다시 실행하면 먼저 ${mall}에 확인합니다.`;
  return { ok: false, why: 'lost', reason: `${advice} (${reason})` };
}

/** The mall says that it is done, and does not show it yet. */
export const shownLater = ({ mall }: Client, reason: string): string =>
  josa`${mall}은(는) 이미 되었다고 하지만 아직 보이지 않습니다. 다음 수집에서 바뀝니다. (${reason})`;

/** An act that the mall has for no kind: each item refused in words. */
export const notOffered =
  (mall: string, what: string) =>
  (items: readonly unknown[]): Failure[] =>
    items.map(() =>
      refused(josa`${mall}에서는 ${what}을(를) 여기에서 할 수 없습니다. 제휴몰의 판매자 화면에서 처리하세요.`),
    );

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
