/** What a collection has brought, over all its jobs, in one sentence. */
import * as z from 'zod';

/** Something that was not there before, such as 새 주문. */
export const newsSchema = z.object({ what: z.string(), count: z.number() });
export type News = z.infer<typeof newsSchema>;

/** What counts of a run here. */
interface Collected {
  state: string;
  failed: number;
  lines: readonly { text: string }[];
  news: readonly News[];
}

const isBroken = ({ state, failed }: Collected): boolean => state === '실패' || failed > 0;

/** `새 주문 120건, 취소 1건, 반품 1건, 문의 2건`, and what is still to come or did not. */
export function collectionWords(runs: readonly Collected[]): string {
  const sums = new Map<string, number>();
  for (const { what, count } of runs.flatMap(({ news }) => news)) sums.set(what, (sums.get(what) ?? 0) + count);
  const arrived = [...sums].flatMap(([what, count]) => (count > 0 ? [`${what} ${count}건`] : []));
  const broken = runs.filter(isBroken).map(({ lines }) => lines[lines.length - 1]?.text ?? '');
  const sentences = [
    arrived.length > 0 ? `${arrived.join(', ')}을 가져왔습니다.` : '새로 온 것이 없습니다.',
    ...(broken.length > 0 ? [`가져오지 못한 것이 있습니다. ${broken.join(' ')}`] : []),
    ...(runs.some(({ state }) => state === '진행중')
      ? ['시간이 다 되어 남은 것은 다음 수집에서 이어서 가져옵니다.']
      : []),
    ...(runs.some(({ state }) => state === '중지') ? ['중지한 것은 다음 수집에서 이어서 가져옵니다.'] : []),
  ];
  return sentences.join(' ');
}

/** Whether something of it is for the seller to look after. */
export const hasBroken = (runs: readonly Collected[]): boolean => runs.some(isBroken);

/** Whether it is worth a line of its own. */
export const hasNews = (runs: readonly Collected[]): boolean =>
  runs.some(({ news }) => news.some(({ count }) => count > 0));
