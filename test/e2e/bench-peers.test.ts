/** The peers of `npm run bench` do the same work as the add-on: the same questions to the mall, the same rows in the end. */
import { peersAct, peersCollect, rememberForPeers } from '../bench/at-peers';
import { runTab, tick } from '../bench/at-work';
import { fillOpen, openStanding } from '../bench/standing';
import { type Prepared, type Way, ways } from '../bench/task';
import { tasks } from '../bench/tasks';
import { parcels } from '../bench/tasks/acting';
import { openWorkshop } from '../bench/workshop';
import { type Scene, START } from '../helpers/scene';

const TABS = ['주문', '송장', '클레임', '문의', '공지사항'];
const HOUR = 3_600_000;

/** Where it is known, when it happened: the ways do not take the same time. */
const withoutTime = (cell: unknown): unknown => (/^\d{4}-\d{2}-\d{2} /.test(String(cell)) ? '때' : cell);

/** What stands in the tabs, but for messages, which each words for itself, and the print of a row, which peers do not keep. */
const standing = ({ rows }: Scene): string[] =>
  TABS.flatMap((tab) =>
    rows(tab)
      .map(({ 메시지: _, 행지문: __, ...row }) => [
        tab,
        ...Object.entries(row).map(([header, cell]) => [header, withoutTime(cell)]),
      ])
      .map((row) => JSON.stringify(row))
      .sort(),
  );

/** Peers tell nobody by mail, and sum up no collection over its jobs. */
const historyOf = ({ rows }: Scene): string[] =>
  rows('연동이력')
    .filter((line) => !['알림 메일', '가져오기'].includes(String(line['작업'])))
    .map((line) => ['작업', '방식', '실행자', '탭', '대상', '결과'].map((header) => line[header]).join('|'));

function outcome(prepared: Prepared, way: Way) {
  const { scene, verify } = prepared;
  const asked: Record<string, number> = {};
  const handle = scene.mall.handle;
  scene.mall.handle = (request) => {
    asked[request.path] = (asked[request.path] ?? 0) + 1;
    return handle(request);
  };
  prepared.ways[way]?.(openWorkshop(scene).bench);
  verify();
  return { asked, rows: standing(scene), history: historyOf(scene).sort() };
}

/** `prepare` is called for each way. */
function expectSame(prepare: () => Prepared): void {
  const [ours, ...peers] = ways.map((way) => outcome(prepare(), way));
  for (const peer of peers) expect(peer).toEqual(ours);
}

/** Others take the same way through the peers. */
const compared = [
  '자동 수집: 새것 없음',
  '주문 수집: 새 주문 100건',
  '클레임 수집: 새 클레임 100건',
  '발주확인 100건',
  '송장전송 100건',
  '수거요청 100건',
  '답변전송 100건',
];

it.each(compared)('%s: 한 행씩이든 탭 통째로이든 애드온과 같은 것을 묻고 같은 행과 연동이력을 남긴다', (name) => {
  const task = tasks.find((one) => one.name === name);
  if (!task) throw new Error(`no task ${name}`);
  expectSame(() => task.prepare(110));
});

const bundlesOf = ({ mall }: Scene): string[] => mall.state().bundles.map(({ bundleNo }) => String(bundleNo));

/** Whatever can happen to some orders, two of each. */
function meddle(scene: Scene): void {
  const { buyer } = scene;
  const deliver = (bundleNo: string) => buyer.moveOrder({ bundleNo, state: 'COMPLETE' });
  const acts: ((bundleNo: string) => void)[] = [
    (bundleNo) => buyer.cancelOrder({ bundleNo }),
    (bundleNo) => buyer.cancelRequest({ bundleNo }),
    (bundleNo) => buyer.moveOrder({ bundleNo, state: 'CONFIRM' }),
    (bundleNo) => buyer.moveOrder({ bundleNo, state: 'DELIVERY' }),
    (bundleNo) => {
      deliver(bundleNo);
      buyer.returnGoods({ bundleNo });
    },
    (bundleNo) => {
      deliver(bundleNo);
      buyer.exchangeGoods({ bundleNo });
    },
  ];
  bundlesOf(scene)
    .slice(0, acts.length * 2)
    .forEach((bundleNo, at) => {
      acts[at % acts.length]?.(bundleNo);
    });
  buyer.ask({ privateYn: 'Y' });
  buyer.sendUrgent({});
}

it('취소, 반품, 교환, 발송, 문의가 섞인 수집에서도 같은 행을 남긴다', () =>
  expectSame(() => {
    const scene = openStanding(40, 20, 'NEW');
    rememberForPeers(scene, START);
    scene.clock.advance(-HOUR);
    meddle(scene);
    scene.clock.advance(HOUR);
    const peers = peersCollect(['orders', 'claims', 'inquiries', 'notices'], '자동');
    return { scene, ways: { 애드온: tick, ...peers }, verify: () => {} };
  }));

it('구매자가 취소를 요청한 배송은 어느 쪽도 보내지 않는다', () =>
  expectSame(() => {
    const scene = openStanding(40, 20, 'CONFIRM');
    const sent = parcels(20).map((cells) => ({ 작업: '송장전송', ...cells }));
    fillOpen(scene, '송장', sent);
    for (const bundleNo of bundlesOf(scene).slice(3, 6)) scene.buyer.cancelRequest({ bundleNo });
    const verify = () => expect(scene.rows('송장').filter((row) => row['결과'] === '건너뜀')).toHaveLength(3);
    return { scene, ways: { 애드온: (bench) => runTab(bench, '송장'), ...peersAct('송장전송') }, verify };
  }));
