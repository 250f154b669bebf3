/** 문의 수집, whole: the shipped bundle, the local runtime, the local 위메프. */
import type { Run } from '../../src/engine/run';
import {
  ANSWER,
  answerElsewhere,
  fillInquiry,
  inquiryRow,
  onInquiries,
  openInquiryShop,
  runOf,
  workOffJob,
} from '../helpers/inquiry-shop';

const collecting = (runs: readonly Run[]) => runOf(runs, 'collectInquiries');
const saidAtLast = (runs: readonly Run[]) => collecting(runs)?.lines.at(-1)?.text;

describe('2시간마다 문의가 시트에 들어온다', () => {
  it('상품문의와 긴급알리미가 한 행씩 적히고, 다음 수집은 한 칸도 바꾸지 않는다', () => {
    const scene = openInquiryShop();
    const { qnaSeq } = scene.buyer.ask({
      ...{ question: '언제 오나요?\n급해요', title: '배송', productNo: '4174343458', productName: '목걸이' },
      ...{ orderNo: '300000001', privateYn: 'Y', questionDate: '2026-11-23 09:00:00' },
    });
    const { urgentSeq } = scene.buyer.sendUrgent({ title: '확인 요청', contents: '답을 주세요', purchaseNo: '77' });
    const runs = scene.collectNow();
    expect(collecting(runs)).toMatchObject({ state: '완료', failed: 0 });
    expect(saidAtLast(runs)).toContain('새 문의 2건, 바뀐 문의 0건');
    const shared = { 작업: '', 처리상태: '미답변', 제휴몰: '위메프', 판매자ID: 'sbdc6678', 답변: '', 답변일시: '' };
    expect(inquiryRow(scene, qnaSeq)).toEqual({
      ...shared,
      ...{ 구분: '상품문의', 문의번호: qnaSeq, 문의일시: '2026-11-23 09:00:00', 제휴몰상품번호: '4174343458' },
      ...{ 상품명: '목걸이', 주문번호: '300000001', 제목: '배송', 내용: '언제 오나요?\n급해요', 비공개: '비공개' },
      ...{ 수집일시: expect.stringMatching(/^2026-11-23 10:0/), 결과: '', 메시지: '', 처리일시: '' },
      행지문: expect.stringContaining(qnaSeq),
    });
    expect(inquiryRow(scene, urgentSeq)).toMatchObject({
      ...shared,
      ...{ 구분: '긴급알리미', 제목: '확인 요청', 내용: '답을 주세요', 주문번호: '77', 상품명: '', 비공개: '' },
    });
    const rows = scene.rows('문의');
    expect(saidAtLast(scene.tick())).toContain('새 문의 0건, 바뀐 문의 0건');
    expect(scene.rows('문의')).toEqual(rows);
  });

  it('위메프에 이미 답변이 있는 문의는 그 답변과 함께 답변완료로 들어온다', () => {
    const scene = openInquiryShop();
    const { qnaSeq } = scene.buyer.ask({});
    answerElsewhere(scene, qnaSeq, '위메프에서 적은 답변입니다.\n두 번째 줄');
    scene.collectNow();
    expect(inquiryRow(scene, qnaSeq)).toMatchObject({
      ...{ 처리상태: '답변완료', 답변: '위메프에서 적은 답변입니다.\n두 번째 줄' },
      답변일시: expect.stringMatching(/^2026-11-23 10:00/),
    });
  });

  it('위메프에서 답변한 문의는 답변완료가 되고, 판매자가 적던 답변과 작업은 그대로다', () => {
    const scene = openInquiryShop();
    const { qnaSeq } = scene.buyer.ask({});
    scene.collectNow();
    fillInquiry(scene, qnaSeq, { 작업: '답변전송', 답변: '적던 답변' });
    answerElsewhere(scene, qnaSeq, '위메프에서 적은 답변입니다.');
    scene.tick();
    const row = inquiryRow(scene, qnaSeq);
    expect(row).toMatchObject({ 처리상태: '답변완료', 작업: '답변전송', 답변: '적던 답변' });
    expect(row['답변일시']).toMatch(/^2026-11-23/);
  });

  it('적어 둔 답변이 맞으면 다음 수집에서 답변저장, 아니면 미답변이다', () => {
    const scene = openInquiryShop();
    const right = scene.buyer.ask({});
    const short = scene.buyer.ask({});
    scene.collectNow();
    fillInquiry(scene, right.qnaSeq, { 답변: ANSWER });
    fillInquiry(scene, short.qnaSeq, { 답변: '짧아요' });
    scene.tick();
    expect(inquiryRow(scene, right.qnaSeq)['처리상태']).toBe('답변저장');
    expect(inquiryRow(scene, short.qnaSeq)['처리상태']).toBe('미답변');
  });

  it('답변완료인 문의는 목록이 답변을 말하지 않아도 되돌아가지 않는다', () => {
    const scene = openInquiryShop();
    const { qnaSeq } = scene.buyer.ask({});
    scene.collectNow();
    fillInquiry(scene, qnaSeq, { 작업: '답변전송', 답변: ANSWER });
    onInquiries(scene, 'runRows');
    const { question, questionDate } = scene.mall.state().questions[0] ?? fail();
    const entry = { qnaSeq, question, questionDate, productNo: '1', productName: '목걸이' };
    scene.buyer.faults({
      path: '/qna/out/getQnaList',
      fault: { status: 200, body: { resultCode: 200, data: [entry] } },
    });
    scene.tick();
    expect(inquiryRow(scene, qnaSeq)).toMatchObject({ 상품명: '목걸이', 처리상태: '답변완료', 답변: ANSWER });
  });
});

describe('지워진 문의', () => {
  it('답변하지 않은 문의가 그날의 목록에 없으면 삭제됨이고, 적은 글과 작업은 그대로다', () => {
    const scene = openInquiryShop();
    const gone = scene.buyer.ask({ question: '지울 문의' });
    const other = scene.buyer.ask({});
    scene.collectNow();
    fillInquiry(scene, gone.qnaSeq, { 작업: '답변전송', 답변: ANSWER });
    scene.buyer.deleteQuestion(gone);
    expect(saidAtLast(scene.tick())).toContain('지워진 문의 1건');
    expect(inquiryRow(scene, gone.qnaSeq)).toMatchObject({
      ...{ 처리상태: '삭제됨', 작업: '답변전송', 내용: '지울 문의', 답변: ANSWER, 결과: '건너뜀' },
      메시지: expect.stringContaining('지워진 문의'),
    });
    expect(inquiryRow(scene, other.qnaSeq)['처리상태']).toBe('미답변');
  });

  it('이미 답변한 문의는 지워져도 답변완료다', () => {
    const scene = openInquiryShop();
    const gone = scene.buyer.ask({});
    answerElsewhere(scene, gone.qnaSeq, ANSWER);
    scene.collectNow();
    scene.buyer.deleteQuestion(gone);
    scene.tick();
    expect(inquiryRow(scene, gone.qnaSeq)['처리상태']).toBe('답변완료');
  });

  it('목록이 잘못 비어서 온 것이면 다음 수집에서 제자리로 돌아온다', () => {
    const scene = openInquiryShop();
    const { qnaSeq } = scene.buyer.ask({});
    scene.collectNow();
    scene.buyer.faults({ path: '/qna/out/getQnaList', times: 1, fault: { emptyArrayForData: true } });
    scene.tick();
    expect(inquiryRow(scene, qnaSeq)['처리상태']).toBe('삭제됨');
    scene.tick();
    expect(inquiryRow(scene, qnaSeq)).toMatchObject({ 처리상태: '미답변', 결과: '', 메시지: '' });
  });

  it('읽지 못한 줄이 있는 목록으로는 아무것도 지워진 것으로 보지 않는다', () => {
    const scene = openInquiryShop();
    const { qnaSeq } = scene.buyer.ask({});
    scene.collectNow();
    const body = { resultCode: 200, data: [{ question: '번호가 없습니다', questionDate: '2026-11-23 09:00:00' }] };
    scene.buyer.faults({ path: '/qna/out/getQnaList', times: 1, fault: { status: 200, body } });
    scene.tick();
    expect(inquiryRow(scene, qnaSeq)['처리상태']).toBe('미답변');
  });
});

describe('지난 문의', () => {
  it('수집의 기준보다 오래된 답변하지 않은 문의도 그 주의 목록에서 다시 본다', () => {
    const scene = openInquiryShop();
    const asked = ['2026-11-01 09:00:00', '2026-11-05 09:00:00', '2026-11-20 09:00:00'].map(
      (questionDate) => scene.buyer.ask({ questionDate }).qnaSeq,
    );
    workOffJob(scene, { job: 'collectInquiries', kinds: ['상품문의'], from: '2026-11-01', to: '2026-11-21' });
    expect(scene.rows('문의')).toHaveLength(3);
    answerElsewhere(scene, asked[0] ?? '', ANSWER);
    scene.buyer.deleteQuestion({ qnaSeq: asked[1] ?? '' });
    scene.buyer.forgetRequests();
    const run = collecting(scene.collectNow());
    expect(asked.map((id) => inquiryRow(scene, id)['처리상태'])).toEqual(['답변완료', '삭제됨', '미답변']);
    expect(run?.lines.map(({ text }) => text).join()).toContain('지난 문의의 목록 2개를 다시 보았습니다');
  });

  it('한 번에 10개의 목록까지만 다시 보고, 다음 수집이 그다음부터 본다', () => {
    const scene = openInquiryShop();
    for (let week = 0; week < 12; week += 1) {
      const questionDate = `2026-${week < 4 ? '08' : week < 8 ? '09' : '10'}-${String(1 + 7 * (week % 4)).padStart(2, '0')} 09:00:00`;
      scene.buyer.ask({ questionDate });
    }
    workOffJob(scene, { job: 'collectInquiries', from: '2026-08-01', to: '2026-10-31' });
    expect(scene.rows('문의')).toHaveLength(12);
    const daysAsked = () => {
      const seen = scene.buyer.requests().filter(({ path }) => path.endsWith('getQnaList'));
      scene.buyer.forgetRequests();
      return seen.flatMap(({ query }) => String(query['basicDate'])).filter((day) => day < '2026-11-01');
    };
    daysAsked();
    scene.collectNow();
    const first = daysAsked();
    expect(first).toHaveLength(10);
    scene.tick();
    const second = daysAsked();
    expect(second).toHaveLength(10);
    expect(new Set([...first, ...second]).size).toBe(12);
    const unread = second.filter((day) => !first.includes(day));
    expect(second.slice(0, 5)).toEqual(expect.arrayContaining(unread));
  });
});

describe('한 종류가 실패해도', () => {
  it('다른 종류는 들어오고, 실패한 종류는 다음 수집에서 그 자리부터 이어진다', () => {
    const scene = openInquiryShop();
    scene.collectNow();
    const question = scene.buyer.ask({});
    const message = scene.buyer.sendUrgent({});
    scene.buyer.faults({ path: '/qna/out/getQnaList', times: 0, fault: { status: 500 } });
    const failed = collecting(scene.tick());
    expect(failed).toMatchObject({ state: '완료', failed: 1 });
    expect(failed?.lines.map(({ text }) => text).join()).toContain('상품문의를 가져오지 못했습니다');
    expect(scene.rows('문의').map((row) => row['문의번호'])).toEqual([message.urgentSeq]);
    scene.buyer.clearFaults();
    scene.goTo('2026-11-26 10:00:00');
    scene.tick();
    expect(inquiryRow(scene, question.qnaSeq)['처리상태']).toBe('미답변');
  });

  it('위메프가 아무것도 답하지 않으면 까닭을 말하고, 다른 수집을 막지 않는다', () => {
    const scene = openInquiryShop();
    scene.buyer.placeOrder({});
    scene.buyer.faults({ path: '/qna/', times: 0, fault: { status: 500 } });
    const runs = scene.collectNow();
    expect(runOf(runs, 'collectOrders')).toMatchObject({ state: '완료', failed: 0 });
    expect(scene.rows('주문')).toHaveLength(1);
    expect(scene.rows('문의')).toEqual([]);
  });
});

describe('판매자가 고른 기간과 종류', () => {
  it('긴급알리미만 골라 지난 기간을 가져온다', () => {
    const scene = openInquiryShop();
    scene.buyer.ask({ questionDate: '2026-10-05 09:00:00' });
    const { urgentSeq } = scene.buyer.sendUrgent({ regDate: '2026-10-05 09:00:00' });
    const args = { kinds: ['긴급알리미'], from: '2026-10-01', to: '2026-10-31' };
    expect(workOffJob(scene, { job: 'collectInquiries', ...args })).toMatchObject({ state: '완료', ok: 1 });
    expect(scene.rows('문의').map((row) => row['문의번호'])).toEqual([urgentSeq]);
  });

  it.each([
    [{ from: '2026-11-10', to: '2026-11-01' }, '「시작일」이 「종료일」보다 늦습니다'],
    [{ kinds: ['신규주문'] }, '「신규주문」은 가져올 수 있는 문의가 아닙니다'],
  ])('%j: 무엇이 틀렸는지 말하고 아무것도 묻지 않는다', (args, told) => {
    const scene = openInquiryShop();
    scene.buyer.forgetRequests();
    const run = workOffJob(scene, { job: 'collectInquiries', ...args });
    expect(run.state).toBe('실패');
    expect(run.lines.at(-1)?.text).toContain(told);
    expect(scene.buyer.requests()).toEqual([]);
  });
});

function fail(): never {
  throw new Error('없습니다.');
}
