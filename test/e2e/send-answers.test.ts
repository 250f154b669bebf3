/** 점검 and 답변전송 with the shipped bundle: what reaches the mall, and what the row then says. */

import type { Run } from '../../src/engine/run';
import type { CheckReport } from '../../src/jobs/check-rows';
import { inquiryTable } from '../../src/jobs/inquiries/inquiry-acts';
import {
  ANSWER,
  answerElsewhere,
  fillInquiry,
  heldAtMall,
  inquiryRow,
  onInquiries,
  openInquiryShop,
  sentAnswers,
  workOffJob,
} from '../helpers/inquiry-shop';
import { historyOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const run = (scene: Scene) => onInquiries(scene, 'runRows') as Run[];
const check = (scene: Scene) => onInquiries(scene, 'checkRows') as CheckReport;

/** So many collected questions. */
function asked(count: number): { scene: Scene; ids: string[] } {
  const scene = openInquiryShop();
  const ids = Array.from({ length: count }, () => scene.buyer.ask({}).qnaSeq);
  scene.collectNow();
  scene.buyer.forgetRequests();
  return { scene, ids };
}

describe('처리상태마다 답변전송', () => {
  type Cell = { kind: 'do' | 'skip'; calls: number; next: string; says: string };
  const cells: Record<string, Cell> = {
    미답변: { kind: 'do', calls: 1, next: '답변완료', says: '' },
    답변저장: { kind: 'do', calls: 1, next: '답변완료', says: '' },
    답변완료: { kind: 'skip', calls: 0, next: '답변완료', says: '이미 답변한 문의입니다.' },
    삭제됨: { kind: 'skip', calls: 0, next: '삭제됨', says: '지워진 문의라 답변할 것이 없습니다.' },
  };

  it('표에 있는 칸이 하나도 빠짐없이 여기에 있고, 뜻이 같다', () => {
    const kinds = Object.entries(inquiryTable.send).map(([state, verdict]) => [
      state,
      verdict === 'do' ? 'do' : 'skip',
    ]);
    expect(kinds).toEqual(Object.entries(cells).map(([state, { kind }]) => [state, kind]));
  });

  it.each(Object.entries(cells))('%s', (state, { kind, calls, next, says }) => {
    const { scene, ids } = asked(1);
    const [id = ''] = ids;
    fillInquiry(scene, id, { 답변: ANSWER });
    if (state === '답변저장') check(scene);
    if (state === '답변완료') answerElsewhere(scene, id, '다른 곳에서 적은 답변입니다.');
    if (state === '삭제됨') scene.buyer.deleteQuestion({ qnaSeq: id });
    if (kind === 'skip') scene.tick();
    expect(inquiryRow(scene, id)['처리상태']).toBe(state);
    fillInquiry(scene, id, { 작업: '답변전송' });
    scene.buyer.forgetRequests();
    run(scene);
    expect(sentAnswers(scene)).toHaveLength(calls);
    expect(inquiryRow(scene, id)).toMatchObject({
      ...{ 작업: '', 처리상태: next, 결과: kind === 'do' ? '성공' : '건너뜀', 메시지: says, 답변: ANSWER },
    });
    if (kind === 'do') expect(inquiryRow(scene, id)['답변일시']).toMatch(/^2026-11-23 10:0/);
  });
});

it('긴 답변은 줄바꿈까지 적은 그대로 가고, 긴급알리미의 답변도 간다', () => {
  const { scene, ids } = asked(1);
  const [id = ''] = ids;
  const { urgentSeq } = scene.buyer.sendUrgent({});
  scene.collectNow();
  const long = `첫 줄\n\n  들여 쓴 줄\t탭\n${'가'.repeat(1_400)}\n끝 😀`;
  fillInquiry(scene, id, { 작업: '답변전송', 답변: long });
  fillInquiry(scene, urgentSeq, { 작업: '답변전송', 답변: ANSWER });
  run(scene);
  expect(heldAtMall(scene, id).answer).toBe(long);
  expect(heldAtMall(scene, urgentSeq).answer).toBe(ANSWER);
  expect(inquiryRow(scene, id)['답변']).toBe(long);
});

describe('점검(저장)', () => {
  it('맞는 답변은 답변저장, 틀린 답변은 오류가 되고, 아무것도 보내지 않는다', () => {
    const { scene, ids } = asked(4);
    const [right = '', short = '', unfilled = '', blank = ''] = ids;
    fillInquiry(scene, right, { 답변: ANSWER });
    fillInquiry(scene, short, { 답변: '짧아요' });
    fillInquiry(scene, unfilled, { 작업: '답변전송', 답변: '안녕하세요. {상품명}은 오늘 보냅니다.' });
    expect(check(scene)).toMatchObject({ checked: 3, ok: 1, errors: 2 });
    expect(inquiryRow(scene, right)).toMatchObject({ 처리상태: '답변저장', 결과: '점검완료', 메시지: '' });
    expect(inquiryRow(scene, short)).toMatchObject({ 처리상태: '미답변', 결과: '오류' });
    expect(inquiryRow(scene, short)['메시지']).toBe('「답변」 10자 이상 써야 하는데 3자입니다. 더 적어 주세요.');
    expect(inquiryRow(scene, unfilled)['메시지']).toContain('「답변」 템플릿의 필드 {상품명}이 그대로 있습니다');
    expect(inquiryRow(scene, blank)).toMatchObject({ 처리상태: '미답변', 결과: '' });
    expect(scene.buyer.requests()).toEqual([]);
  });

  it('답변을 지우면 다시 미답변이다', () => {
    const { scene, ids } = asked(1);
    const [id = ''] = ids;
    fillInquiry(scene, id, { 답변: ANSWER });
    check(scene);
    fillInquiry(scene, id, { 답변: '' });
    check(scene);
    expect(inquiryRow(scene, id)).toMatchObject({ 처리상태: '미답변', 결과: '점검완료' });
  });
});

it('작업이 있는 행만 보내고, 고칠 행은 무엇을 고칠지 말하고 작업을 남긴다', () => {
  const { scene, ids } = asked(3);
  const [sent = '', wrong = '', kept = ''] = ids;
  fillInquiry(scene, sent, { 작업: '답변전송', 답변: ANSWER });
  fillInquiry(scene, wrong, { 작업: '답변전송', 답변: '   ' });
  fillInquiry(scene, kept, { 답변: ANSWER });
  const [done] = run(scene);
  expect(done).toMatchObject({ job: 'sendAnswers', state: '완료', ok: 1, failed: 1 });
  expect(sentAnswers(scene).map(({ inquiryId }) => inquiryId)).toEqual([sent]);
  expect(inquiryRow(scene, wrong)).toMatchObject({ 작업: '답변전송', 처리상태: '미답변', 결과: '오류' });
  expect(inquiryRow(scene, wrong)['메시지']).toBe('「답변」 비어 있습니다. 구매자에게 보일 답변을 적어 주세요.');
  expect(inquiryRow(scene, kept)['처리상태']).toBe('미답변');
});

it('답변일괄전송은 답변저장인 문의를 작업이 없어도 모두 보내고, 다시 하면 보낼 것이 없다', () => {
  const { scene, ids } = asked(12);
  const saved = ids.slice(0, 11);
  for (const id of saved) fillInquiry(scene, id, { 답변: `${ANSWER} ${id}` });
  check(scene);
  fillInquiry(scene, ids[11] ?? '', { 답변: ANSWER });
  expect(workOffJob(scene, { job: 'sendAnswers', input: { all: true } })).toMatchObject({ ok: 11, failed: 0 });
  expect(
    sentAnswers(scene)
      .map(({ inquiryId, text }) => `${inquiryId} ${text}`)
      .sort(),
  ).toEqual(saved.map((id) => `${id} ${ANSWER} ${id}`).sort());
  expect(workOffJob(scene, { job: 'sendAnswers', input: { all: true } })).toMatchObject({ ok: 0, failed: 0 });
  expect(sentAnswers(scene)).toHaveLength(11);
});

it('고른 행만 하나씩 보낸다', () => {
  const { scene, ids } = asked(2);
  for (const id of ids) fillInquiry(scene, id, { 답변: ANSWER });
  const key = ['위메프', '상품문의', ids[1]].join('\u001f');
  workOffJob(scene, { job: 'sendAnswers', keys: [key], input: { each: true } });
  expect(sentAnswers(scene).map(({ inquiryId }) => inquiryId)).toEqual([ids[1]]);
});

it('보내기 전에 지워진 문의는 삭제됨이고 작업이 비워진다', () => {
  const { scene, ids } = asked(1);
  const [id = ''] = ids;
  fillInquiry(scene, id, { 작업: '답변전송', 답변: ANSWER });
  scene.buyer.deleteQuestion({ qnaSeq: id });
  run(scene);
  expect(inquiryRow(scene, id)).toMatchObject({ 작업: '', 처리상태: '삭제됨', 결과: '건너뜀', 답변: ANSWER });
});

describe('답이 끊기면', () => {
  it.each(['before', 'after'] as const)(
    '%s: 두 번 보내지 않고, 물을 수도 없으면 확인필요로 남았다가 먼저 묻는다',
    (cut) => {
      const { scene, ids } = asked(1);
      const [id = ''] = ids;
      fillInquiry(scene, id, { 작업: '답변전송', 답변: ANSWER });
      scene.buyer.faults([
        { path: '/qna/in/setAnswer', times: 0, fault: { cut } },
        { path: '/qna/out/getQnaList', times: 0, fault: { status: 500 } },
      ]);
      run(scene);
      expect(inquiryRow(scene, id)).toMatchObject({ 작업: '답변전송', 처리상태: '답변저장', 결과: '확인필요' });
      const before = sentAnswers(scene).length;
      check(scene);
      expect(inquiryRow(scene, id)['결과']).toBe('확인필요');
      run(scene);
      expect(inquiryRow(scene, id)).toMatchObject({ 작업: '답변전송', 결과: '확인필요' });
      expect(sentAnswers(scene)).toHaveLength(before);
      scene.buyer.clearFaults();
      scene.clock.advance(15 * 60_000);
      run(scene);
      expect(inquiryRow(scene, id)).toMatchObject({ 작업: '', 처리상태: '답변완료', 결과: '성공' });
      expect(heldAtMall(scene, id).answer).toBe(ANSWER);
      expect(sentAnswers(scene)).toHaveLength(before + (cut === 'before' ? 1 : 0));
    },
  );

  it('확인필요인 행의 답변을 잘못 고쳐도 확인필요로 남고, 고치면 먼저 묻는다', () => {
    const { scene, ids } = asked(1);
    const [id = ''] = ids;
    fillInquiry(scene, id, { 작업: '답변전송', 답변: ANSWER });
    scene.buyer.faults([
      { path: '/qna/in/setAnswer', times: 1, fault: { cut: 'after' } },
      { path: '/qna/out/getQnaList', times: 0, fault: { status: 500 } },
    ]);
    run(scene);
    scene.buyer.clearFaults();
    scene.buyer.forgetRequests();
    fillInquiry(scene, id, { 답변: '짧아요' });
    check(scene);
    run(scene);
    expect(inquiryRow(scene, id)).toMatchObject({ 결과: '확인필요', 메시지: expect.stringContaining('10자 이상') });
    fillInquiry(scene, id, { 답변: `${ANSWER} 고쳤습니다.` });
    run(scene);
    expect(inquiryRow(scene, id)).toMatchObject({ 작업: '', 처리상태: '답변완료', 결과: '성공' });
    expect(inquiryRow(scene, id)['메시지']).toMatch(/^주의: .*다른 답변/);
    expect(sentAnswers(scene)).toEqual([]);
  });
});

it('연동이력에는 문의번호만 있고, 문의와 답변의 글과 이름은 없다', () => {
  const scene = openInquiryShop();
  const secret = { question: '김하늘인데 010-1234-5678로 연락 주세요', title: '비밀 제목', productName: '비밀 상품' };
  const ids = [0, 1, 2].map(() => scene.buyer.ask(secret).qnaSeq);
  scene.collectNow();
  fillInquiry(scene, ids[0] ?? '', { 작업: '답변전송', 답변: '김하늘 님께만 드리는 답변입니다.' });
  fillInquiry(scene, ids[1] ?? '', { 작업: '답변전송', 답변: '김하늘 {비밀}' });
  fillInquiry(scene, ids[2] ?? '', { 작업: '답변전송', 답변: '김하늘 님께 거절될 답변입니다.' });
  scene.buyer.faults({
    ...{ path: '/qna/in/setAnswer', skip: 1, times: 1 },
    fault: { status: 200, body: { resultCode: 422, error: '김하늘 님께 거절될 답변입니다. 금칙어가 있습니다.' } },
  });
  run(scene);
  expect(inquiryRow(scene, ids[2] ?? '')).toMatchObject({ 결과: '실패', 메시지: expect.stringContaining('금칙어') });
  const history = historyOf(scene);
  for (const id of ids) expect(history).toContain(id);
  for (const word of ['김하늘', '010-1234', '비밀']) expect(history).not.toContain(word);
  expect(JSON.stringify(scene.ask('overview'))).not.toContain('김하늘');
});
