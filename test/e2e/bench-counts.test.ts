/** The counts of `npm run bench`: what a job asks of the sheet and of the mall does not grow with the rows that stand there. */
import type { Way } from '../bench/task';
import { tasks } from '../bench/tasks';
import { type Counts, openWorkshop } from '../bench/workshop';

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

/**
 * For any number of rows. Whoever makes a job do with less lowers its line. What guards cost: 실행 asks in five calls which
 * rows are hidden (three from the second time on); a mark before sending is three calls a batch, written and looked at twice.
 */
const ceilings: Readonly<Record<string, Ceiling>> = {
  '자동 수집: 새것 없음': { calls: 9, questions: 1, requests: 37, cellsPerRow: 1 },
  // One call more than needed for news looks for parcels that the mall has merged.
  '자동 수집: 그날 처음, 새것 없음': { calls: 37, questions: 1, requests: 25, cellsPerRow: 19 },
  '주문 수집: 새 주문 100건': { calls: 28, questions: 9, requests: 14, cellsPerRow: 104 },
  // Two calls more than with 송장 read whole, which took four questions.
  '주문 수집: 바뀐 주문 100건': { calls: 24, questions: 1, requests: 4, cellsPerRow: 20 },
  '클레임 수집: 새 클레임 100건': { calls: 19, questions: 5, requests: 11, cellsPerRow: 44 },
  '문의 수집: 새 문의 100건': { calls: 7, questions: 5, requests: 2, cellsPerRow: 40 },
  // Each of three batches also asks 송장 for tries of its own.
  '발주확인 100건': { calls: 80, questions: 23, requests: 200, cellsPerRow: 263 },
  '송장전송 100건': { calls: 31, questions: 12, requests: 104, cellsPerRow: 73 },
  // What a batch has written is seen whole, and the next goes by it: eight questions for thirteen calls.
  '수거요청 100건': { calls: 58, questions: 17, requests: 200, cellsPerRow: 170 },
  // Looks anew before it marks: the answer of a row that was deleted meanwhile must not go.
  '답변전송 100건': { calls: 26, questions: 6, requests: 100, cellsPerRow: 73 },
  '점검: 송장 100건': { calls: 4, questions: 4, requests: 0, cellsPerRow: 27 },
};

/** In a long tab columns that stand far apart are read by themselves, three more in each of the three batches of 발주확인. */
const READS_MORE = 9;

it.each(Object.entries(ceilings))(
  '%s: 행이 네 배여도 물음과 요청의 수가 같고 호출은 몇 번까지만 늘며 상한 안이고, 옮기는 칸은 행에 비례한다',
  (name, { calls, questions, requests, cellsPerRow }) => {
    const few = measured(name, 300);
    const many = measured(name, 1_200);
    expect(many).toMatchObject({ questions: few.questions, requests: few.requests });
    expect(many.calls).toBeLessThanOrEqual(Math.min(calls, few.calls + READS_MORE));
    expect(many.questions).toBeLessThanOrEqual(questions);
    expect(many.requests).toBeLessThanOrEqual(requests);
    expect((many.cells - few.cells) / 900).toBeLessThanOrEqual(cellsPerRow);
  },
);

/** Three of them give the rows their prints, which they have from then on. */
it('처음 하는 점검은 상품이 몇 행이든 열네 번의 시트 호출로 끝난다', () => {
  const calls = [100, 1_200].map((rows) => measured('점검: 상품', rows));
  expect(calls.map((one) => one.calls)).toEqual([14, 14]);
});

it('송장 1,000건은 1초에 5건이면 한 실행에 보내고 적으며, 시트를 부르는 수는 정해진 상한 안이다', () => {
  const { calls, questions, requests, executions, killed } = measured('송장전송: 모두', 1_000);
  expect({ executions, killed, requests }).toEqual({ executions: 1, killed: 0, requests: 1_013 });
  expect(calls).toBeLessThanOrEqual(98);
  expect(questions).toBeLessThanOrEqual(36);
});

describe('새 주문을 모두 적을 때', () => {
  const NEW = '주문 수집: 모두 새 주문';

  it('2,000건이어도 시트 호출은 18번을 넘지 않는다', () => expect(measured(NEW, 2_000).calls).toBeLessThanOrEqual(18));

  it('한 행씩 적는 프로그램의 호출은 행마다 늘고, 탭을 통째로 적는 프로그램의 호출은 늘지 않는다', () => {
    const counts = (way: Way) => [100, 400].map((rows) => measured(NEW, rows, way).calls);
    expect(counts('한 행씩')).toEqual([206, 806]);
    expect(counts('탭 통째로')).toEqual([7, 7]);
  });
});
