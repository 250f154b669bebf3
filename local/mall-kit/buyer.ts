/** The buyers' hand: typed calls to `/_test`, over HTTP or straight into a mall. A mall names its own acts beside the common ones. */
import { type MallReply, type MallRequest, mallRequest } from './http';
import type { FaultRule } from './troubles/faults';
import type { LoggedRequest } from './troubles/request-log';

export interface Act<Input, Output> {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  body(input: Input): unknown;
  read(reply: unknown): Output;
}

/** A call to this path of `/_test`, whose body is the input and whose reply is the output. */
export function act<Input, Output>(method: Act<Input, Output>['method'], path: string): Act<Input, Output> {
  return { method, path: `/_test/${path}`, body: (input) => input, read: (reply) => reply as Output };
}

type Clock = { now: string; kst: string; standing: boolean };
type Ignored = Record<string, never>;

/** What can be done at every local mall. `Wish` is a rule of its troubles as it is ordered. */
export const commonActs = <State, Wish>() => ({
  clock: act<void, Clock>('GET', 'clock'),
  /** `now` is ISO text with a zone; the clock stands from then on. */
  setClock: { ...act<string, Clock>('POST', 'clock'), body: (now: string) => ({ now }) },
  advanceMinutes: { ...act<number, Clock>('POST', 'clock'), body: (advanceMinutes: number) => ({ advanceMinutes }) },
  faults: act<Wish | Wish[], FaultRule[]>('POST', 'faults'),
  clearFaults: act<void, Ignored>('DELETE', 'faults'),
  requests: act<void, LoggedRequest[]>('GET', 'requests'),
  forgetRequests: act<void, Ignored>('DELETE', 'requests'),
  state: act<void, State>('GET', 'state'),
  reset: act<{ seed?: number }, Ignored>('POST', 'reset'),
});

type Acts = Readonly<Record<string, Act<never, unknown>>>;
type InputOf<One> = One extends { body(input: infer Input): unknown } ? Input : never;
type OutputOf<One> = One extends { read(reply: unknown): infer Output } ? Output : never;

/** The calls straight into a mall. Each throws with the mall's sentence when it is refused. */
export type BuyerOf<Of extends Acts> = { [Name in keyof Of]: (input: InputOf<Of[Name]>) => OutputOf<Of[Name]> };
/** The calls over HTTP. */
export type DistantBuyerOf<Of extends Acts> = {
  [Name in keyof Of]: (input: InputOf<Of[Name]>) => Promise<OutputOf<Of[Name]>>;
};

type AnyAct = Act<unknown, unknown>;
interface Asked {
  handle(request: MallRequest): MallReply;
}

/** Buyers of a mall in this process. */
export function buyerOf<Of extends Acts>(acts: Of, mall: Asked): BuyerOf<Of> {
  return callsBy(acts, ({ method, path, body, read }, input) => {
    const reply = mall.handle(mallRequest({ method, url: path, body: written(method, body(input)) }));
    return read(accepted(path, reply.status, reply.body));
  }) as BuyerOf<Of>;
}

/** Buyers of the server at a url. */
export function buyerAt<Of extends Acts>(acts: Of, url: string): DistantBuyerOf<Of> {
  return callsBy(acts, async ({ method, path, body, read }, input) => {
    const text = written(method, body(input));
    // A caller whose thread stood still for long would otherwise use a connection that the server has closed by now.
    const headers = { connection: 'close' };
    const reply = await fetch(url + path, { method, headers, ...(text === '' ? {} : { body: text }) });
    return read(accepted(path, reply.status, await reply.text()));
  }) as DistantBuyerOf<Of>;
}

function callsBy(acts: Acts, call: (act: AnyAct, input: unknown) => unknown): unknown {
  const calls = Object.entries(acts).map(([name, each]) => [name, (input: unknown) => call(each as AnyAct, input)]);
  return Object.fromEntries(calls);
}

function written(method: string, body: unknown): string {
  return method === 'POST' ? JSON.stringify(body ?? {}) : '';
}

function accepted(path: string, status: number, body: string): unknown {
  if (status === 200) return JSON.parse(body);
  throw new Error(`${path}: ${status} ${body}`);
}
