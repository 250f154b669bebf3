/**
 * Real HTTP from synchronous code: a worker thread sends the requests while this thread waits for it.
 * Only hosts with a route are reached, so nothing ever goes out to the real mall.
 */
import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FetchAnswer, FetchRequest, Transport } from './transport';

/** Beyond the time-outs of the requests themselves, in case that the worker is gone. */
const GRACE_MS = 10_000;

interface Sender {
  port: MessagePort;
  /** The worker counts it up with every batch that it has answered. */
  answered: Int32Array;
}

let sender: Sender | undefined;

interface Routing {
  /** Go with each request of a route. */
  routeHeaders?: () => Record<string, string>;
  /** Hears of an origin without a route. */
  onUnrouted?: (origin: string) => void;
}

/** `routes` maps an origin (`https://api.example.com`) to the one that stands in for it. */
export function httpTransport(
  routes: Readonly<Record<string, string>>,
  { routeHeaders = () => ({}), onUnrouted = () => {} }: Routing = {},
): Transport {
  return (requests) => {
    const own = routeHeaders();
    const urls = requests.map(({ url }) => route(url, routes));
    const answers = send(
      requests.flatMap((request, index) => {
        const url = urls[index];
        if (url === undefined) onUnrouted(new URL(request.url).origin);
        return url === undefined ? [] : [{ ...request, url, headers: { ...request.headers, ...own } }];
      }),
    );
    return requests.map(({ url }, index) => {
      const answer = urls[index] === undefined ? { failure: 'DNS error' } : answers.shift()!;
      return 'failure' in answer ? { failure: `${answer.failure}: ${url}` } : answer;
    });
  };
}

function route(url: string, routes: Readonly<Record<string, string>>): string | undefined {
  const { origin, href } = new URL(url);
  const target = routes[origin];
  return target === undefined ? undefined : target.replace(/\/$/, '') + href.slice(origin.length);
}

function send(requests: readonly FetchRequest[]): FetchAnswer[] {
  if (requests.length === 0) return [];
  sender ??= startSender();
  const before = Atomics.load(sender.answered, 0);
  sender.port.postMessage(requests);
  const longest = Math.max(...requests.map((request) => request.timeoutMs)) + GRACE_MS;
  if (Atomics.wait(sender.answered, 0, before, longest) === 'timed-out') return lost(requests);
  const received: { message: FetchAnswer[] } | undefined = receiveMessageOnPort(sender.port);
  return received?.message ?? lost(requests);
}

function lost(requests: readonly FetchRequest[]): FetchAnswer[] {
  sender = undefined;
  return requests.map(() => ({ failure: 'Timeout' }));
}

/** One worker a process, which does not keep the process alive. */
function startSender(): Sender {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(join(__dirname, 'http-worker.mjs'), {
    workerData: { port: port2, answered },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  port1.unref();
  return { port: port1, answered };
}
