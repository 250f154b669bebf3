/** What a fault makes of a call and its answer. */
import type { MallDefinition } from '../definition';
import type { MallReply } from '../http';
import type { KeptState, MallWorld } from '../world';
import { asCommon, type CommonFault } from './faults';

const htmlPage =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Service Unavailable</h1></body></html>';

/**
 * The reply of a call that a fault may strike; `call` takes effect only when the fault lets it, on the state of so
 * many minutes ago where the fault says so.
 */
export function replyUnder<State extends KeptState, World extends MallWorld<State>, Answer>(
  definition: MallDefinition<State, World, Answer>,
  given: object | undefined,
  call: (minutesAgo?: number) => Answer,
): MallReply {
  const { write, thinned, outage, strike } = definition;
  if (!given) return write(call());
  const fault = asCommon(given);
  if (!fault) return strike ? strike(given, () => call()) : write(call());
  if ('status' in fault) {
    if (fault.when === 'after') call();
    return failure(fault, outage(fault.status));
  }
  if ('redirectTo' in fault) return { status: 302, headers: { location: fault.redirectTo }, body: '' };
  if ('cut' in fault) {
    if (fault.cut === 'after') call();
    return { status: 0, headers: {}, body: '', effects: { cut: true } };
  }
  if ('behindMinutes' in fault) return write(call(fault.behindMinutes));
  if ('slowMs' in fault) return { ...write(call()), effects: { delayMs: fault.slowMs } };
  return write(thinned(call(), withoutEvery(fault.leaveOutEvery)));
}

/** Leaves every so manyth item out, beginning with that one: a page that moved while it was read, a replica that lacks some. */
const withoutEvery =
  (every: number) =>
  (items: readonly unknown[]): unknown[] =>
    items.filter((_, at) => (at + 1) % every !== 0);

function failure(fault: Extract<CommonFault, { status: number }>, usual: MallReply): MallReply {
  const { status, html, body, headers } = fault;
  if (html) {
    const page = typeof body === 'string' ? body : htmlPage;
    return { status, headers: { 'content-type': 'text/html;charset=UTF-8', ...headers }, body: page };
  }
  const said = body === undefined ? usual.body : typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { ...usual.headers, ...headers }, body: said };
}
