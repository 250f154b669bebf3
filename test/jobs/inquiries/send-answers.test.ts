/** 답변전송 over a mall that turns away, gives no answer, or cannot do it: every row says what is known of it. */
import { sendAnswers } from '../../../src/jobs/inquiries/send-answers.job';
import type { AnswerOutcome, InquiryAnswer } from '../../../src/mall/port/inquiries';
import { MallError } from '../../../src/mall/port/mall';
import { inquiriesTab } from '../../../src/tabs/inquiries.tab';
import { fakeMall } from '../../helpers/fake-mall';
import { workOut } from '../../helpers/order-context';
import { ANSWER, inquiry, inquiryContext, keyOfInquiry } from './inquiry-context';

const asked = (nth: number, cells: object = {}) => inquiry(nth, { action: '답변전송', answer: ANSWER, ...cells });

/** A mall that answers as told, and remembers what it was handed. */
function mallThat(answer: (answers: readonly InquiryAnswer[]) => AnswerOutcome[]) {
  const handed: InquiryAnswer[] = [];
  const mall = fakeMall({
    inquiries: {
      answer(answers) {
        handed.push(...answers);
        return answer(answers);
      },
    },
  });
  return { mall, handed };
}

const fine = (answers: readonly InquiryAnswer[]): AnswerOutcome[] =>
  answers.map(() => ({ ok: true, value: undefined }));
const failing =
  (why: 'refused' | 'lost' | 'unavailable' | 'deleted') =>
  (answers: readonly InquiryAnswer[]): AnswerOutcome[] =>
    answers.map(() => ({ ok: false, why, reason: '위메프가 한 말' }));

describe('위메프의 말마다 행이 말하는 것', () => {
  it.each([
    ['refused', '답변저장', '실패', 'send'],
    ['lost', '답변저장', '확인필요', 'send'],
    ['unavailable', '답변저장', '실패', 'send'],
    ['deleted', '삭제됨', '건너뜀', undefined],
  ] as const)('%s', (why, state, result, action) => {
    const { mall } = mallThat(failing(why));
    const { context, rows } = inquiryContext(mall, [asked(1)]);
    workOut(sendAnswers, context);
    expect(rows()[0]).toMatchObject({ state, result, answer: ANSWER });
    expect(rows()[0]?.action).toBe(action);
  });

  it('위메프에 다른 답변이 있으면 답변완료이고 주의로 말한다', () => {
    const { mall } = mallThat((answers) => answers.map(() => ({ ok: true, value: undefined, note: '다른 답변' })));
    const { context, rows } = inquiryContext(mall, [asked(1)]);
    workOut(sendAnswers, context);
    expect(rows()[0]).toMatchObject({ state: '답변완료', result: '성공', message: '주의: 다른 답변' });
  });
});

describe('보내기 전의 표시', () => {
  it('위메프를 부르는 때에 행은 이미 확인필요이고, 처음 보내는 것은 묻지 않고 보낸다', () => {
    const seen: unknown[] = [];
    const { mall, handed } = mallThat((answers) => {
      seen.push(...rows().map(({ result, state }) => [result, state]));
      return fine(answers);
    });
    const { context, rows } = inquiryContext(mall, [asked(1)]);
    workOut(sendAnswers, context);
    expect(seen).toEqual([['확인필요', '답변저장']]);
    expect(handed).toMatchObject([{ kind: 'question', inquiryId: '801', text: ANSWER }]);
  });

  it.each([
    ['결과가 확인필요인', { result: '확인필요' }],
    ['처리상태를 누가 지운', { state: '' }],
    ['처리상태를 누가 바꾼', { state: '처리함' }],
  ])('%s 행은 먼저 묻고 보낸다', (_, cells) => {
    const { mall, handed } = mallThat(fine);
    const { context, rows } = inquiryContext(mall, [asked(1, cells)]);
    workOut(sendAnswers, context);
    expect(handed).toMatchObject([{ maybeSentAt: expect.any(String) }]);
    expect(rows()[0]).toMatchObject({ state: '답변완료', result: '성공' });
  });

  it('확인필요인 행은 이번에 보내지 못했어도 확인필요다', () => {
    const { mall } = mallThat(failing('unavailable'));
    const { context, rows } = inquiryContext(mall, [asked(1, { result: '확인필요' })]);
    workOut(sendAnswers, context);
    expect(rows()[0]).toMatchObject({ action: 'send', result: '확인필요' });
  });

  it('표시하는 사이에 지워진 행의 답변은 보내지 않는다', () => {
    const { mall, handed } = mallThat(fine);
    const { context, workbook } = inquiryContext(mall, [asked(1), asked(2)]);
    let reads = 0;
    workbook.before(({ kind }) => {
      if (kind !== 'read') return;
      reads += 1;
      if (reads === 2) workbook.seller('문의').deleteRows(2, 1);
    });
    workOut(sendAnswers, context);
    expect(handed.map(({ inquiryId }) => inquiryId)).toEqual(['802']);
  });
});

describe('키가 틀렸거나 한도에 닿았을 때', () => {
  it('넘기지 못한 행은 실패라고 말하고 작업을 남기며, 확인필요는 그대로다', () => {
    let batch = 0;
    const { mall } = mallThat((answers) => {
      batch += 1;
      if (batch > 1) throw new MallError('auth', '키가 틀렸습니다.');
      return fine(answers);
    });
    const { context, rows } = inquiryContext(mall, [asked(1), asked(2), asked(3), asked(4, { result: '확인필요' })]);
    expect(() => workOut(sendAnswers, context)).toThrow('키가 틀렸습니다.');
    expect(rows().map(({ action, result }) => [action, result])).toEqual([
      [undefined, '성공'],
      [undefined, '성공'],
      ['send', '실패'],
      ['send', '확인필요'],
    ]);
  });
});

describe('시간이 다 되었을 때', () => {
  it('넘기지 않은 행은 있던 그대로 두고 다음 실행에 맡긴다', () => {
    const { mall, handed } = mallThat(fine);
    const { context, rows, late } = inquiryContext(mall, [
      ...[asked(1), asked(2), asked(3, { result: '점검완료', message: '주의: 앞의 말', state: '답변저장' })],
      ...[asked(4), asked(5, { answer: '짧다' })],
    ]);
    late.is = true;
    const open = sendAnswers.open(context);
    const step = open.step(sendAnswers.plan(context, {}));
    expect(step).toMatchObject({ done: 2, total: 5, ok: 2, failed: 0 });
    expect(rows().map(({ state, result, message }) => [state, result, message])).toEqual([
      ...[1, 2].map(() => ['답변완료', '성공', undefined]),
      ['답변저장', '점검완료', '주의: 앞의 말'],
      ['미답변', undefined, undefined],
      ['미답변', undefined, undefined],
    ]);
    late.is = false;
    expect(open.step(step.next)).toMatchObject({ next: undefined, done: 5, ok: 2, failed: 1 });
    expect(handed.map(({ inquiryId }) => inquiryId)).toEqual(['801', '802', '803', '804']);
  });
});

describe('보낼 수 없는 행', () => {
  it.each([
    ['모르는 구분', { kind: '리뷰' }, '「구분」 상품문의, 긴급알리미, 고객문의, 고객센터 문의 가운데 하나가 아닙니다'],
    ['답변을 받지 않는 구분', { kind: '긴급알리미' }, '위메프에서는 긴급알리미에 답변할 수 없습니다'],
    ['지워진 번호', { inquiryId: '' }, '「문의번호」 비어 있습니다'],
    ['숫자가 사라진 번호', { inquiryId: '1.23E+11' }, '「문의번호」'],
  ])('%s: 보내지 않고 말한다', (_, cells, said) => {
    const mall = fakeMall({ inquiries: { kinds: ['question'] } });
    const { context, rows } = inquiryContext(mall, [asked(1, cells)]);
    workOut(sendAnswers, context);
    expect(mall.asked).toEqual([]);
    expect(rows()[0]).toMatchObject({ action: 'send', result: '오류', message: expect.stringContaining(said) });
  });

  it('다른 판매자와 다른 제휴몰의 문의는 말없이 지나간다', () => {
    const mall = fakeMall();
    const { context, rows } = inquiryContext(mall, [asked(1, { sellerId: 'other' }), asked(2, { mall: '다른몰' })]);
    workOut(sendAnswers, context);
    expect(mall.asked).toEqual([]);
    for (const row of rows()) {
      expect(row).toMatchObject({ action: 'send' });
      expect(row).not.toHaveProperty('result');
    }
  });

  it('같은 문의번호의 두 행은 둘 다 오류이고 어느 것도 보내지 않는다', () => {
    const mall = fakeMall();
    const { context, rows } = inquiryContext(mall, [asked(1), asked(1, { answer: `${ANSWER} 또` }), asked(2)]);
    workOut(sendAnswers, context);
    expect(mall.asked).toEqual(['answer 802']);
    expect(rows().map(({ result }) => result)).toEqual(['오류', '오류', '성공']);
  });

  it('번호가 같아도 구분이 다르면 다른 문의다', () => {
    const { mall, handed } = mallThat(fine);
    const { context } = inquiryContext(mall, [asked(1), asked(1, { kind: '긴급알리미' })]);
    const chosen = { tab: inquiriesTab.name, keys: new Set([keyOfInquiry(1, '긴급알리미')]) };
    workOut(sendAnswers, { ...context, chosen }, { each: true });
    expect(handed).toMatchObject([{ kind: 'urgent', inquiryId: '801' }]);
  });
});
