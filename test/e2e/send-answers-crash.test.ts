/** 답변전송 and 문의 수집 may die at any service call, as a 6-minute kill does; done again they come to the same end, and no answer goes out twice. */
import type { ServiceCall } from '../../local/apps-script';
import { goesWrong, type Wrong } from '../helpers/goes-wrong';
import { ANSWER, fillInquiry, inquiryRow, onInquiries, openInquiryShop, sentAnswers } from '../helpers/inquiry-shop';
import { sceneOf, snapshotOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

/** Six answers, one of them wrong and one to a question that is gone; one more question to come, one answered elsewhere. */
function prepared(): Scene {
  const scene = openInquiryShop();
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (rows.length > 20) scene.runtime.seller.deleteRows(name, 21, rows.length - 20);
  }
  const ids = [1, 2, 3, 4, 5].map(() => scene.buyer.ask({}).qnaSeq);
  const { urgentSeq } = scene.buyer.sendUrgent({});
  scene.collectNow();
  for (const id of [...ids, urgentSeq]) fillInquiry(scene, id, { 작업: '답변전송', 답변: `${ANSWER} ${id}` });
  fillInquiry(scene, ids[1] ?? '', { 답변: '짧아요' });
  scene.buyer.deleteQuestion({ qnaSeq: ids[3] ?? '' });
  scene.buyer.ask({ question: '새 문의입니다' });
  scene.buyer.postNotice({});
  scene.buyer.forgetRequests();
  return scene;
}

type Act = '실행' | '수집';

const acts: Record<Act, (scene: Scene) => unknown> = {
  실행: (scene) => onInquiries(scene, 'runRows'),
  수집: (scene) => scene.ask('continueJob', scene.ask('startJob', { job: 'collectInquiries' }) as { runId: string }),
};

/** Done before, 실행 has nothing left to do and says so. */
function attempt(scene: Scene, act: Act): void {
  try {
    acts[act](scene);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

/** Without times; what was done right before a death is told as 건너뜀 when it is found done already. */
const endState = (scene: Scene): string[] =>
  scene.rows('문의').map(({ 수집일시, 처리일시, 답변일시, 결과, 메시지, ...row }) => {
    const isDone = 결과 === '성공' || (결과 === '건너뜀' && /^(이미 답변한|지워진|위메프에)/.test(String(메시지)));
    return JSON.stringify([row, isDone ? '다 됨' : [결과, 메시지]]);
  });

const sentIds = (scene: Scene): string[] => sentAnswers(scene).map(({ inquiryId }) => inquiryId);

const mallState = (scene: Scene): string[] => {
  const { questions, urgentMessages } = scene.mall.state();
  return [...questions, ...urgentMessages].map(({ answerYn, answer }) => `${answerYn} ${answer}`);
};

const ready = prepared();
const start = snapshotOf(ready);
attempt(ready, '실행');
attempt(ready, '수집');
const quiet = { sheet: endState(ready), mall: mallState(ready) };

it('조용할 때: 넷은 답변완료, 하나는 오류, 하나는 삭제됨이고 새 문의가 들어온다', () => {
  const states = ready.rows('문의').map((row) => row['처리상태']);
  expect(states.filter((state) => state === '답변완료')).toHaveLength(4);
  expect(states.filter((state) => state === '삭제됨')).toHaveLength(1);
  expect(states.filter((state) => state === '미답변')).toHaveLength(2);
  expect(sentIds(ready)).toHaveLength(5);
  expect(inquiryRow(ready, String(ready.rows('문의').at(-1)?.['문의번호']))['내용']).toBe('새 문의입니다');
});

const moving = new Set(['cells', 'structure', 'format', 'http']);
const isEffect = ({ kind, name, written }: ServiceCall): boolean =>
  written > 0 || kind === 'http' || kind === 'structure' || kind === 'format' || name === 'Properties.setProperty';
const isWorth: Record<Wrong, (call: ServiceCall) => boolean> = { kill: isEffect, fail: ({ kind }) => moving.has(kind) };

describe.each([
  ['실행', 'kill', 8],
  ['실행', 'fail', 12],
  ['수집', 'kill', 6],
  ['수집', 'fail', 6],
] as const)('%s (%s)', (act, wrong, least) => {
  it('어느 호출에서 죽거나 실패해도 다시 하면 끝 모습이 같고, 어느 답변도 두 번 가지 않는다', () => {
    const different: unknown[] = [];
    let tried = 0;
    for (let call = 1; ; call += 1) {
      const scene = sceneOf(start);
      if (act === '수집') attempt(scene, '실행');
      if (!goesWrong(scene, { wrong, wanted: call, isWorth }, () => attempt(scene, act))) break;
      tried = call;
      scene.clock.advance(20 * 60_000);
      attempt(scene, '실행');
      attempt(scene, '수집');
      attempt(scene, '실행');
      const sent = sentIds(scene);
      const found = {
        sheet: endState(scene).filter((row, at) => row !== quiet.sheet[at]),
        mall: mallState(scene).filter((one, at) => one !== quiet.mall[at]),
        twice: sent.filter((id, at) => sent.indexOf(id) !== at && inquiryRow(scene, id)['처리상태'] !== '삭제됨'),
      };
      if (Object.values(found).some((each) => each.length > 0)) different.push({ call, ...found });
    }
    expect(different).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(least);
  });
});
