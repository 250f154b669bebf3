/** The peers of `npm run bench` do the same work as the add-on: the same questions to the mall, the same rows in the end. */
import { type BenchTask, type Way, ways } from '../bench/task';
import { tasks } from '../bench/tasks';
import { openWorkshop } from '../bench/workshop';
import type { Scene } from '../helpers/scene';

const PATIENCE = 120_000;
const ROWS = 110;
const TABS = ['주문', '송장', '클레임', '문의', '공지사항'];

/** Where it is known, when it happened: the ways do not take the same time. */
const withoutTime = (cell: unknown): unknown => (/^\d{4}-\d{2}-\d{2} /.test(String(cell)) ? '때' : cell);

function standing({ rows }: Scene): string[] {
  return TABS.flatMap((tab) =>
    rows(tab)
      .map((row) => JSON.stringify([tab, ...Object.entries(row).map(([header, cell]) => [header, withoutTime(cell)])]))
      .sort(),
  );
}

/** Without its words. */
const historyOf = ({ rows }: Scene): string[] =>
  rows('연동이력').map((line) =>
    ['작업', '방식', '실행자', '탭', '대상', '결과'].map((header) => line[header]).join('|'),
  );

function outcome({ prepare }: BenchTask, way: Way) {
  const prepared = prepare(ROWS);
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

/** Others take the same way through the peers. */
const compared = [
  '자동 수집: 새것 없음',
  '주문 수집: 새 주문 100건',
  '클레임 수집: 새 클레임 100건',
  '문의 수집: 새 문의 100건',
  '발주확인 100건',
  '송장전송 100건',
  '수거요청 100건',
  '답변전송 100건',
];

it.each(compared)(
  '%s: 한 행씩이든 탭 통째로이든 애드온과 같은 것을 묻고 같은 행과 연동이력을 남긴다',
  (name) => {
    const task = tasks.find((one) => one.name === name);
    if (!task) throw new Error(`no task ${name}`);
    const [ours, ...peers] = ways.map((way) => outcome(task, way));
    for (const peer of peers) expect(peer).toEqual(ours);
  },
  PATIENCE,
);
