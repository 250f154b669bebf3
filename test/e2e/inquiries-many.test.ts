/** Thousands of questions: collected with as many spreadsheet calls as ten, and answered step by step, each exactly once. */
import { virtualClock } from '../../local/apps-script';
import { createMall } from '../../local/malls/wemakeprice/mall';
import type { Run } from '../../src/engine/run';
import { ANSWER, openInquiryShop, runOf, sentAnswers } from '../helpers/inquiry-shop';
import { historyOf, snapshotOf } from '../helpers/order-shop';
import { openScene, type Scene } from '../helpers/scene';

const COUNT = 2_000;
const PER_SECOND = 5;
const MOVING = ['cells', 'structure', 'format'] as const;

function askMany(scene: Scene, count: number): void {
  for (let nth = 0; nth < count; nth += 1) {
    scene.buyer.ask({ question: `${nth}번째 문의\n언제 오나요?`, questionDate: '2026-11-23 10:30:00', privateYn: 'Y' });
  }
}

/** Calls of one collection that move cells or structure, by kind; growing the sheet apart. */
function callsOfCollection(count: number): Record<string, number> {
  const scene = openInquiryShop();
  scene.tick(1);
  askMany(scene, count);
  scene.goTo('2026-11-23 11:40:00');
  const { runId } = scene.ask('startJob', { job: 'collectInquiries' }) as Run;
  scene.runtime.gate.reset();
  let run = scene.ask('continueJob', { runId }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId }) as Run;
  const { byKind, byName } = scene.runtime.gate.counts();
  expect(scene.rows('문의')).toHaveLength(count);
  return { cells: byKind.cells, format: byKind.format, writes: byName['Range.setValues'] ?? 0 };
}

it(`문의 10건과 ${COUNT.toLocaleString()}건을 새로 적을 때의 호출 수가 같다`, () => {
  expect(callsOfCollection(COUNT)).toEqual(callsOfCollection(10));
});

/** A mall that turns away whoever asks more than five times a second. */
function strict(scene: Scene): Scene {
  const { workbook, state, mall, now } = snapshotOf(scene);
  const clock = virtualClock(now, { frozen: true });
  const limits = { requestsPerSecond: PER_SECOND, realTime: () => clock.now() };
  return openScene({ workbook, state, clock, mall: createMall({ ...limits, state: mall }) });
}

/** Collected questions, an answer pasted beside each. */
function pasted(count: number): Scene {
  const scene = strict(openInquiryShop());
  askMany(scene, count);
  scene.goTo('2026-11-23 11:40:00');
  scene.collectNow();
  const header = scene.runtime.seller.read('문의')[0] ?? [];
  const paste = (name: string, cells: string[]) =>
    scene.runtime.seller.paste(
      '문의',
      2,
      header.indexOf(name) + 1,
      cells.map((cell) => [cell]),
    );
  paste(
    '작업',
    scene.rows('문의').map(() => '답변전송'),
  );
  paste(
    '답변',
    scene.rows('문의').map((row) => `${ANSWER} ${row['문의번호']}`),
  );
  scene.buyer.forgetRequests();
  return scene;
}

describe(`답변 ${COUNT.toLocaleString()}건을 붙여 넣고 한 번 실행하면`, () => {
  let scene: Scene;
  /** Calls that move cells or structure between two rounds of requests, by step. */
  const perStep: number[] = [];
  const executions: Run[] = [];

  beforeAll(() => {
    scene = pasted(COUNT);
    let isSending = false;
    const stop = scene.runtime.gate.hook({
      before(call) {
        if (call.name === 'UrlFetchApp.fetchAll') isSending = true;
        if (!(MOVING as readonly string[]).includes(call.kind) || call.read + call.written <= 1) return;
        if (isSending) perStep.push(0);
        isSending = false;
        perStep[perStep.length - 1] = (perStep.at(-1) ?? 0) + 1;
      },
    });
    scene.runtime.setActiveTab('문의');
    let run = runOf(scene.runtime.run('runRows') as Run[], 'sendAnswers');
    stop();
    while (run) {
      executions.push(run);
      run = run.state === '진행중' ? runOf(scene.tick(), 'sendAnswers') : undefined;
    }
  });

  it('메뉴의 실행과 그다음 자동 실행들이 이어서 모두 보낸다', () => {
    expect(executions.length).toBeGreaterThan(1);
    expect(executions.at(-1)).toMatchObject({ state: '완료', done: COUNT, ok: COUNT, failed: 0 });
    for (const row of scene.rows('문의'))
      expect(row).toMatchObject({ 작업: '', 처리상태: '답변완료', 결과: '성공', 메시지: '' });
  });

  it('문의마다 제 답변이 꼭 한 번 간다', () => {
    const wanted = scene.rows('문의').map((row) => `${row['문의번호']} ${row['답변']}`);
    expect(
      sentAnswers(scene)
        .map(({ inquiryId, text }) => `${inquiryId} ${text}`)
        .sort(),
    ).toEqual(wanted.sort());
  });

  it('한 단계에서 칸을 옮기는 호출 수는 행의 수와 상관없이 정해져 있다', () => {
    expect(perStep.length).toBeGreaterThan(5);
    expect(Math.max(...perStep)).toBeLessThanOrEqual(22);
  });

  it('연동이력에는 문의마다 한 줄이 있고 답변은 없다', () => {
    const sent = scene
      .rows('연동이력')
      .flatMap((row) => (row['작업'] === '답변전송' && row['대상'] ? row['대상'] : []));
    const wanted = scene.rows('문의').map((row) => String(row['문의번호']));
    expect(sent.map(String).sort()).toEqual(wanted.sort());
    expect(historyOf(scene)).not.toContain(ANSWER);
  });
});
