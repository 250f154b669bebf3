/** What the server answers to each request of a page. */
import type { RuntimeClock } from '../apps-script';
import type { DistantBuyer } from '../malls/wemakeprice/buyer';
import { buyerAct } from './buyer-acts';
import type { DeskLine } from './desk/desk-line';
import type { Answers } from './http/server';
import type { Pages } from './pages';
import type { Teller } from './telling';

interface Parts {
  desk: DeskLine;
  buyer: DistantBuyer;
  clock: RuntimeClock;
  pages: Pages;
  tell: Teller;
}

export function answersOf({ desk, buyer, clock, pages, tell }: Parts): Answers {
  /** The pages show that the script runs. */
  const busy = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    pages.tell({ kind: 'busy', what });
    try {
      return await work();
    } finally {
      if (desk.waiting() === 0) pages.tell({ kind: 'idle' });
    }
  };
  return {
    async edit({ client, edits }) {
      tell.own(client);
      try {
        await desk.ask('edit', { edits });
      } finally {
        tell.own(undefined);
      }
      return { version: pages.version() };
    },
    run: ({ name, place }) => busy(name, () => desk.ask('run', { name, place })),
    call: ({ name, args, place }) => busy(name, () => desk.ask('call', { name, args, place })),
    async answer({ id, yes }) {
      if (!tell.take(id)) return {};
      desk.answer(yes);
      pages.tell({ kind: 'answered', id });
      return {};
    },
    async tick() {
      const { next, now } = tell.clock();
      if (next === undefined)
        throw new Error('자동 수집이 꺼져 있습니다. 메뉴에서 「2시간마다 자동 수집 켜기」를 먼저 누르세요.');
      clock.advance(Math.max(0, next - now));
      return busy('tick', () => desk.ask('tick', {}));
    },
    async buyer(wish) {
      await buyer.setClock(new Date(clock.now()).toISOString());
      return { said: await buyerAct(buyer, wish) };
    },
    save: () => desk.ask('save', {}),
  };
}
