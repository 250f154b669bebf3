/** What the mall has new, put into its tab: nothing, something above a tab that is already long, and all of it at once. */
import { demoApiKey, demoUserId } from '../../../local/wemakeprice/core/accounts';
import type { Scene } from '../../helpers/scene';
import { runJob, tick } from '../at-work';
import { expectRows } from '../expect-rows';
import { askQuestions, openClaims, openEmpty, openInquiries, openStanding, placeReturns } from '../standing';
import type { BenchTask, Prepared } from '../task';

const OPEN = 20;
const SOME = 100;
/** Since the last time, as far back as ours looks. */
const order = {
  ...{ apiKey: demoApiKey, userId: demoUserId, now: '2026-11-23 12:00:00' },
  ...{ from: '2026-11-23 09:00:00', to: '2026-11-23 12:00:00' },
};

const peers: Prepared['ways'] = {
  '한 행씩': ({ peer }) => peer('collectRowByRow', order),
  '탭 통째로': ({ peer }) => peer('collectWholeTab', order),
};
const collecting: Prepared['ways'] = { 애드온: (bench) => runJob(bench, 'collectOrders'), ...peers };

const placeFresh = ({ buyer }: Scene, count: number) =>
  buyer.placeOrders({ count, from: '2026-11-23 10:30:00', to: '2026-11-23 11:30:00' });

/** An hour ago, so that the lists give them now. */
function confirmAtMall({ clock, mall, buyer }: Scene): void {
  clock.advance(-3_600_000);
  for (const { bundleNo } of mall.state().bundles) buyer.moveOrder({ bundleNo, state: 'CONFIRM' });
  clock.advance(3_600_000);
}

const PEER_SIZES = { '한 행씩': [1_000, 10_000], '탭 통째로': [1_000, 10_000] } as const;

export const collectingTasks: readonly BenchTask[] = [
  {
    name: '자동 수집: 새것 없음',
    sizes: [100, 1_000, 10_000, 100_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openStanding(rows, OPEN, 'NEW');
      scene.tick(0);
      scene.clock.advance(2 * 3_600_000);
      const verify = () => expectRows(scene, '주문', '주문상태', '신규주문', OPEN);
      return { scene, ways: { 애드온: tick, ...peers }, verify };
    },
  },
  {
    /** Once a day everything is looked through, and whether there is anybody to be masked. */
    name: '자동 수집: 그날 처음, 새것 없음',
    sizes: [1_000, 10_000, 100_000],
    prepare(rows) {
      const scene = openStanding(rows, OPEN, 'NEW');
      const verify = () => expectRows(scene, '주문', '주문상태', '신규주문', OPEN);
      return { scene, ways: { 애드온: tick }, verify };
    },
  },
  {
    name: `주문 수집: 새 주문 ${SOME}건`,
    sizes: [100, 1_000, 10_000, 100_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openStanding(rows, OPEN, 'NEW');
      placeFresh(scene, SOME);
      return { scene, ways: collecting, verify: () => expectRows(scene, '주문', '주문상태', '신규주문', OPEN + SOME) };
    },
  },
  {
    name: `주문 수집: 바뀐 주문 ${SOME}건`,
    sizes: [100, 1_000, 10_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openStanding(rows, SOME, 'NEW');
      confirmAtMall(scene);
      return { scene, ways: collecting, verify: () => expectRows(scene, '주문', '주문상태', '상품준비중', SOME) };
    },
  },
  {
    name: '주문 수집: 모두 새 주문',
    sizes: [100, 1_000, 10_000],
    peerSizes: { '한 행씩': [100, 1_000], '탭 통째로': [1_000, 10_000] },
    prepare(rows) {
      const scene = openEmpty();
      scene.ask('saveSettings', { rereadsPerRun: 0 });
      scene.collectNow();
      scene.clock.advance(2 * 3_600_000);
      placeFresh(scene, rows);
      return { scene, ways: collecting, verify: () => expectRows(scene, '주문', '주문상태', '신규주문', rows) };
    },
  },
  {
    name: `클레임 수집: 새 클레임 ${SOME}건`,
    sizes: [100, 1_000, 10_000],
    prepare(rows) {
      const scene = openClaims(rows, OPEN);
      placeReturns(scene, SOME);
      const verify = () => expectRows(scene, '클레임', '처리상태', '요청', OPEN + SOME);
      return { scene, ways: { 애드온: (bench) => runJob(bench, 'collectClaims') }, verify };
    },
  },
  {
    name: `문의 수집: 새 문의 ${SOME}건`,
    sizes: [100, 1_000, 10_000],
    prepare(rows) {
      const scene = openInquiries(rows, OPEN);
      askQuestions(scene, SOME);
      const verify = () => expectRows(scene, '문의', '처리상태', '미답변', OPEN + SOME);
      return { scene, ways: { 애드온: (bench) => runJob(bench, 'collectInquiries') }, verify };
    },
  },
];
