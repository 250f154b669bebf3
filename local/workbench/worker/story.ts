/** The manual's story, played into an empty workbook: set up, products sent, a day's orders collected. */

import { narratorTo } from '../../demo/narrator';
import { playOrdersStory } from '../../demo/orders-story';
import { playProductsStory } from '../../demo/products-story';
import { playSetUpStory } from '../../demo/set-up-story';
import type { Stage } from '../../demo/stage';
import { buyerAt } from '../../malls/wemakeprice/buyer';
import type { Host } from './host';

/** The host's clock must stand at the story's beginning; `mall` is the local 위메프. */
export async function playStory({ runtime }: Host, mall: string, say: (line: string) => void): Promise<void> {
  const buyer = buyerAt(mall);
  const { clock } = runtime;
  const stage: Stage = {
    runtime,
    buyer,
    ask(name, args = {}) {
      const answer = JSON.parse(String(runtime.callFromSidebar('call', [JSON.stringify({ name, args })])));
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    },
    async goTo(kst) {
      const time = `${kst.replace(' ', 'T')}:00+09:00`;
      clock.advance(Date.parse(time) - clock.now());
      await buyer.setClock(time);
    },
    close: async () => {},
  };
  await buyer.setClock(new Date(clock.now()).toISOString());
  const narrator = narratorTo(say);
  playSetUpStory(stage, narrator);
  await playProductsStory(stage, narrator);
  await playOrdersStory(stage, narrator);
}
