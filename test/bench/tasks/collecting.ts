/** What the mall has new, put into its tab: nothing, something above a tab that is already long, and all of it at once. */
import { kstText } from '../../../src/rules/kst';
import type { Scene } from '../../helpers/scene';
import { type CollectingJob, peersCollect, rememberForPeers } from '../at-peers';
import { runJob, tick } from '../at-work';
import { watchHistory } from '../expect-history';
import { type ExpectedRows, expectRows } from '../expect-rows';
import { askQuestions, openClaims, openEmpty, openInquiries, openStanding, placeReturns } from '../standing';
import type { Bench, BenchTask, Prepared } from '../task';

const OPEN = 20;
const SOME = 100;
const HOUR = 3_600_000;
const titles: Readonly<Record<CollectingJob, string>> = {
  orders: '주문 가져오기',
  claims: '클레임 가져오기',
  inquiries: '문의 가져오기',
  notices: '공지사항 가져오기',
};
const allJobs = Object.keys(titles) as CollectingJob[];

interface Collecting {
  jobs: readonly CollectingJob[];
  mode: '수동' | '자동';
  ours(bench: Bench): void;
  expected: readonly ExpectedRows[];
}

/** What has come since `until`, by the peers as well. */
function collecting(scene: Scene, { jobs, mode, ours, expected }: Collecting, until?: string): Prepared {
  rememberForPeers(scene, until);
  const expectHistory = watchHistory(scene);
  return {
    scene,
    ways: { 애드온: ours, ...peersCollect(jobs, mode) },
    verify() {
      for (const rows of expected) expectRows(scene, ...rows);
      expectHistory({ ended: jobs.map((job) => titles[job]) });
    },
  };
}

/** From the sidebar. */
const ordersTo = (scene: Scene, expected: readonly ExpectedRows[]): Prepared =>
  collecting(scene, { jobs: ['orders'], mode: '수동', ours: (bench) => runJob(bench, 'collectOrders'), expected });

const placeFresh = ({ buyer }: Scene, count: number) =>
  buyer.placeOrders({ count, from: '2026-11-23 10:30:00', to: '2026-11-23 11:30:00' });

/** An hour ago, so that the lists give them now. */
function confirmAtMall({ clock, mall, buyer }: Scene): void {
  clock.advance(-HOUR);
  for (const { bundleNo } of mall.state().bundles) buyer.moveOrder({ bundleNo, state: 'CONFIRM' });
  clock.advance(HOUR);
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
      scene.clock.advance(2 * HOUR);
      const expected: ExpectedRows[] = [['주문', '주문상태', '신규주문', OPEN]];
      const until = kstText(scene.clock.now() - 2 * HOUR);
      return collecting(scene, { jobs: allJobs, mode: '자동', ours: tick, expected }, until);
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
      return ordersTo(scene, [
        ['주문', '주문상태', '신규주문', OPEN + SOME],
        ['송장', '전송상태', '발주확인전', OPEN + SOME],
      ]);
    },
  },
  {
    name: `주문 수집: 바뀐 주문 ${SOME}건`,
    sizes: [100, 1_000, 10_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openStanding(rows, SOME, 'NEW');
      confirmAtMall(scene);
      return ordersTo(scene, [
        ['주문', '주문상태', '상품준비중', SOME],
        ['송장', '전송상태', '미입력', SOME],
      ]);
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
      scene.clock.advance(2 * HOUR);
      placeFresh(scene, rows);
      return ordersTo(scene, [
        ['주문', '주문상태', '신규주문', rows],
        ['송장', '전송상태', '발주확인전', rows],
      ]);
    },
  },
  {
    name: `클레임 수집: 새 클레임 ${SOME}건`,
    sizes: [100, 1_000, 10_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openClaims(rows, OPEN);
      placeReturns(scene, SOME);
      return collecting(scene, {
        ...{ jobs: ['claims'], mode: '수동' },
        ours: (bench) => runJob(bench, 'collectClaims'),
        expected: [['클레임', '처리상태', '요청', OPEN + SOME]],
      });
    },
  },
  {
    name: `문의 수집: 새 문의 ${SOME}건`,
    sizes: [100, 1_000, 10_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openInquiries(rows, OPEN);
      askQuestions(scene, SOME);
      return collecting(scene, {
        ...{ jobs: ['inquiries'], mode: '수동' },
        ours: (bench) => runJob(bench, 'collectInquiries'),
        expected: [['문의', '처리상태', '미답변', OPEN + SOME]],
      });
    },
  },
];
