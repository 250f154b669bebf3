/** Tells the words that stand in place of a courier or a waybill number: a way of delivery, or nothing yet. */
import { looseKey } from '../nearest';
import { deliveryWays, notYet } from './no-courier.data';

const adviceOfWay = new Map(
  deliveryWays.flatMap(({ words, advice }) => words.map((word) => [looseKey(word), advice] as const)),
);
const notYetKeys: ReadonlySet<string> = new Set(notYet.map(looseKey));

/** What to do when a text is a way of delivery (직접수령, 퀵, 우편 …), in Korean; `undefined` for every other text. */
export function adviceForDeliveryWay(text: string): string | undefined {
  return adviceOfWay.get(looseKey(text));
}

/** Whether a text says that there is nothing yet (미정, 없음, 재고소진, `-` …). */
export function saysNotYet(text: string): boolean {
  const key = looseKey(text);
  return notYetKeys.has(key) || (key === '' && text.trim() !== '');
}
