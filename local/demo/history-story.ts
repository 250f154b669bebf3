/** The last chapter: what 연동이력 keeps of the day, run by run. */

import type { Narrator } from './narrator';
import { aligned, tabRows } from './show';
import type { Stage } from './stage';

/** Lines about single orders and products are counted only: there are hundreds of them. */
export function playHistory({ runtime }: Stage, { chapter, say }: Narrator): void {
  chapter('「연동이력」 탭');
  const [header = [], ...rows] = tabRows(runtime, '연동이력', ['일시', '방식', '작업', '결과', '메시지', '대상']);
  const runs = rows.filter(([, , , , , target]) => target === '');
  for (const line of aligned([header, ...runs].map((row) => row.slice(0, -1)))) say(line);
  say(`그 밖에 상품과 주문마다 남은 기록 ${rows.length - runs.length}줄`);
}
