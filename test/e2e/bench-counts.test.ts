/** The counts of `npm run bench`: what a job asks of the sheet and of the mall does not grow with the rows that stand there. */
import type { Way } from '../bench/task';
import { tasks } from '../bench/tasks';
import { type Counts, openWorkshop } from '../bench/workshop';

const PATIENCE = 120_000;

function measured(name: string, rows: number, way: Way = '애드온'): Counts {
  const task = tasks.find((one) => one.name === name);
  if (!task) throw new Error(`no task ${name}`);
  const { scene, ways, verify } = task.prepare(rows);
  const work = ways[way];
  if (!work) throw new Error(`no such way: ${way}`);
  const { bench, counts } = openWorkshop(scene);
  work(bench);
  verify();
  return counts();
}

interface Ceiling {
  calls: number;
  questions: number;
  requests: number;
  /** Cells moved for each row of the tab, done or not. */
  cellsPerRow: number;
}

/** For any number of rows. Whoever makes a job do with less lowers its line. */
const ceilings: Readonly<Record<string, Ceiling>> = {
  '자동 수집: 새것 없음': { calls: 43, questions: 174, requests: 37, cellsPerRow: 508 },
  '주문 수집: 새 주문 100건': { calls: 27, questions: 120, requests: 104, cellsPerRow: 702 },
  '주문 수집: 바뀐 주문 100건': { calls: 17, questions: 54, requests: 4, cellsPerRow: 283 },
  '클레임 수집: 새 클레임 100건': { calls: 17, questions: 66, requests: 11, cellsPerRow: 215 },
  '문의 수집: 새 문의 100건': { calls: 11, questions: 36, requests: 2, cellsPerRow: 76 },
  '발주확인 100건': { calls: 89, questions: 286, requests: 200, cellsPerRow: 1_758 },
  '송장전송 100건': { calls: 25, questions: 88, requests: 104, cellsPerRow: 348 },
  '수거요청 100건': { calls: 36, questions: 136, requests: 200, cellsPerRow: 688 },
  '답변전송 100건': { calls: 17, questions: 52, requests: 100, cellsPerRow: 133 },
  '점검: 송장 100건': { calls: 5, questions: 24, requests: 0, cellsPerRow: 116 },
};

it.each(Object.entries(ceilings))(
  '%s: 행이 네 배여도 호출과 물음과 요청의 수가 같고 상한 안이며, 옮기는 칸은 행에 비례한다',
  (name, { calls, questions, requests, cellsPerRow }) => {
    const few = measured(name, 200);
    const many = measured(name, 800);
    expect(many).toMatchObject({ calls: few.calls, questions: few.questions, requests: few.requests });
    expect(many.calls).toBeLessThanOrEqual(calls);
    expect(many.questions).toBeLessThanOrEqual(questions);
    expect(many.requests).toBeLessThanOrEqual(requests);
    expect((many.cells - few.cells) / 600).toBeLessThanOrEqual(cellsPerRow);
  },
  PATIENCE,
);

it(
  '점검은 상품이 몇 행이든 열두 번의 시트 호출로 끝난다',
  () => {
    const calls = [100, 1_200].map((rows) => measured('점검: 상품', rows));
    expect(calls.map((one) => one.calls)).toEqual([12, 12]);
  },
  PATIENCE,
);

describe('새 주문을 모두 적을 때', () => {
  const NEW = '주문 수집: 모두 새 주문';

  it(
    '2,000건이어도 시트 호출은 25번을 넘지 않는다',
    () => expect(measured(NEW, 2_000).calls).toBeLessThanOrEqual(25),
    PATIENCE,
  );

  it(
    '한 행씩 적는 프로그램의 호출은 행마다 늘고, 탭을 통째로 적는 프로그램의 호출은 늘지 않는다',
    () => {
      const counts = (way: Way) => [100, 400].map((rows) => measured(NEW, rows, way).calls);
      expect(counts('한 행씩')).toEqual([202, 802]);
      expect(counts('탭 통째로')).toEqual([6, 6]);
    },
    PATIENCE,
  );
});
