/** A whole day of the 2-hour trigger, above a tab that is already so long: what it takes of Google's 90 minutes. */
import { peersCollect, rememberForPeers } from '../at-peers';
import { tick } from '../at-work';
import { expectRows } from '../expect-rows';
import { openStanding } from '../standing';
import type { Bench, BenchTask, Prepared } from '../task';

const TICKS = 12;
const ORDERS = 5_000;
const OPEN = 20;
const HOUR = 3_600_000;

/** Each tick begins when its two hours are over, however long the one before took. */
function everyTwoHours(bench: Bench, act: (bench: Bench) => void): void {
  const { scene, wait } = bench;
  const begun = scene.clock.now();
  for (let nth = 0; nth < TICKS; nth += 1) {
    wait(begun + nth * 2 * HOUR - scene.clock.now());
    act(bench);
  }
}

const ways: Prepared['ways'] = { 애드온: tick, ...peersCollect(['orders', 'claims', 'inquiries', 'notices'], '자동') };

export const dayTasks: readonly BenchTask[] = [
  {
    name: `하루: 자동 수집 ${TICKS}번, 주문 ${ORDERS.toLocaleString('ko-KR')}건`,
    sizes: [1_000, 10_000],
    peerSizes: { '한 행씩': [1_000], '탭 통째로': [1_000, 10_000] },
    prepare(rows) {
      const scene = openStanding(rows, OPEN, 'NEW');
      scene.buyer.placeOrders({ count: ORDERS, from: '2026-11-23 10:30:00', to: '2026-11-24 09:30:00' });
      rememberForPeers(scene);
      return {
        scene,
        ways: Object.fromEntries(
          Object.entries(ways).map(([way, act]) => [way, (bench: Bench) => everyTwoHours(bench, act)]),
        ),
        verify: () => expectRows(scene, '주문', '주문상태', '신규주문', OPEN + ORDERS),
      };
    },
  },
];
