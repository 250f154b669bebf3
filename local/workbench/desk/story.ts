/** The manual's story, played into an empty workbook: set up, products sent, a day's orders collected. */
import { tellOrdersStory } from '../../demo/orders-story';
import { tellProductsStory } from '../../demo/products-story';
import { tellSetUpStory } from '../../demo/set-up-story';
import type { Stage } from '../../demo/stage';
import { tellingTo } from '../../demo/telling';
import { buyerAt } from '../../malls/wemakeprice/buyer';
import type { Desk } from './desk';

/** The desk's clock stands at the story's beginning; `mall` is the local 위메프. */
export async function playStory({ runtime }: Desk, mall: string, say: (line: string) => void): Promise<void> {
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
  const telling = tellingTo(say);
  tellSetUpStory(stage, telling);
  await tellProductsStory(stage, telling);
  await tellOrdersStory(stage, telling);
}
