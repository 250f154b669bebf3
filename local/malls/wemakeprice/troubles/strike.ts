/** What a fault makes of a call and its answer. */
import { type Answer, jsonType, replyOf } from '../core/answer';
import type { MallReply } from '../core/http';
import { writeWire } from '../core/json';
import type { Fault } from './faults';
import { withoutEvery } from './left-out';

const htmlPage =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Service Unavailable</h1></body></html>';

/**
 * The reply of a call that a fault may strike; `call` takes effect only when the fault lets it, on the state of so
 * many minutes ago where the fault says so.
 */
export function replyUnder(fault: Fault | undefined, call: (minutesAgo?: number) => Answer): MallReply {
  if (!fault) return replyOf(call(), false);
  if ('status' in fault) {
    if (fault.when === 'after') call();
    return failure(fault);
  }
  if ('redirectTo' in fault) return { status: 302, headers: { location: fault.redirectTo }, body: '' };
  if ('cut' in fault) {
    if (fault.cut === 'after') call();
    return { status: 0, headers: {}, body: '', effects: { cut: true } };
  }
  if ('behindMinutes' in fault) return replyOf(call(fault.behindMinutes), false);
  const answer = call();
  if ('leaveOutEvery' in fault) return replyOf(withoutEvery(answer, fault.leaveOutEvery), false);
  if ('slowMs' in fault) return { ...replyOf(answer, false), effects: { delayMs: fault.slowMs } };
  if ('emptyArrayForData' in fault) return replyOf('error' in answer ? answer : { ...answer, data: [] }, false);
  return replyOf(answer, true);
}

function failure(fault: Extract<Fault, { status: number }>): MallReply {
  const { status, html, body, headers } = fault;
  if (html) {
    const page = typeof body === 'string' ? body : htmlPage;
    return { status, headers: { 'content-type': 'text/html;charset=UTF-8', ...headers }, body: page };
  }
  if (typeof body === 'string') return { status, headers: { 'content-type': jsonType, ...headers }, body };
  const content = body ?? { resultCode: status, error: '일시적인 오류가 발생했습니다.' };
  return { status, headers: { 'content-type': jsonType, ...headers }, body: writeWire(content) };
}
