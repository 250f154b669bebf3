/** What the server answers to each request of a page. */
import type { RuntimeClock } from '../apps-script';
import type { DistantBuyer } from '../malls/wemakeprice/buyer';
import { buyerAct } from './buyer-acts';
import type { Answers } from './http/server';
import type { Pages } from './pages';
import type { Relay } from './relay';
import type { HostConnection } from './worker/connection';

interface Parts {
  host: HostConnection;
  buyer: DistantBuyer;
  clock: RuntimeClock;
  pages: Pages;
  relay: Relay;
}

export function answersOf({ host, buyer, clock, pages, relay }: Parts): Answers {
  /** The pages show that the script runs. */
  const busy = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    pages.send({ kind: 'busy', what });
    try {
      return await work();
    } finally {
      if (host.waiting() === 0) pages.send({ kind: 'idle' });
    }
  };
  return {
    async edit({ client, edits }) {
      relay.own(client);
      try {
        await host.ask('edit', { edits });
      } finally {
        relay.own(undefined);
      }
      return { version: pages.version() };
    },
    run: ({ name, place }) => busy(name, () => host.ask('run', { name, place })),
    call: ({ name, args, place }) => busy(name, () => host.ask('call', { name, args, place })),
    async answer({ id, yes }) {
      if (!relay.take(id)) return {};
      host.answer(yes);
      pages.send({ kind: 'answered', id });
      return {};
    },
    async tick() {
      const { next, now } = relay.clock();
      if (next === undefined)
        throw new Error('자동 수집이 꺼져 있습니다. 메뉴에서 「2시간마다 자동 수집 켜기」를 먼저 누르세요.');
      clock.advance(Math.max(0, next - now));
      return busy('tick', () => host.ask('tick', {}));
    },
    async buyer(request) {
      await buyer.setClock(new Date(clock.now()).toISOString());
      return { said: await buyerAct(buyer, request) };
    },
    save: () => host.ask('save', {}),
  };
}
