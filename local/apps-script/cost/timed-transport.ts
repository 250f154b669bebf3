/** Requests that take time on the runtime's clock: those of one `fetchAll` side by side, as many as Google does at once. */
import type { RuntimeClock } from '../clock';
import type { FetchRequest, Transport } from '../http/transport';
import type { Costs } from './figures';

type Network = Pick<Costs, 'latency' | 'parallel'>;

/** A request arrives in the middle of its time, so that a mall that looks at the clock sees it between the two ends. */
export function timedTransport(transport: Transport, clock: RuntimeClock, network: Network): Transport {
  return (requests) => {
    const duration = durationOf(requests, network);
    clock.advance(duration / 2);
    const answers = transport(requests);
    clock.advance(duration - duration / 2);
    return answers;
  };
}

function durationOf(requests: readonly FetchRequest[], { latency, parallel }: Network): number {
  let total = 0;
  for (let start = 0; start < requests.length; start += parallel) {
    const together = requests.slice(start, start + parallel);
    total += Math.max(...together.map(({ url }) => latency(url)));
  }
  return total;
}
