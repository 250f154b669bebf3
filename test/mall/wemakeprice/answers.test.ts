import fc from 'fast-check';
import { demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import type { InquiryAnswer, InquiryKind } from '../../../src/mall/port/inquiries';
import { after, before, longAgo, testLostAnswers } from './lost-answers';
import { openMall } from './open-mall';

const text = '내일 출고하여 모레 도착합니다.';
const askedAt = '2026-11-21 09:00:00';
const failure = (returnMsg: string) => ({ status: 200, body: { resultCode: 200, data: { returnKey: 0, returnMsg } } });
const refusal = (sentence: string) => ({ ok: false, why: 'refused', reason: `위메프가 거절했습니다: ${sentence}` });

const kinds = {
  상품문의: { kind: 'question', path: '/qna/in/setAnswer', list: '/qna/out/getQnaList' },
  긴급알리미: { kind: 'urgent', path: '/qna/in/setUrgentAnswer', list: '/qna/out/getUrgentList' },
} as const;

type Act = (typeof kinds)[keyof typeof kinds];
type OpenedMall = ReturnType<typeof openMall>;

function askedIn({ buyer }: OpenedMall, kind: InquiryKind, at = askedAt): string {
  return kind === 'question' ? buyer.ask({ questionDate: at }).qnaSeq : buyer.sendUrgent({ regDate: at }).urgentSeq;
}

function kept({ mall }: OpenedMall, { kind }: Pick<Act, 'kind'>, id: string) {
  const { questions, urgentMessages } = mall.state();
  const found =
    kind === 'question'
      ? questions.find(({ qnaSeq }) => qnaSeq === id)
      : urgentMessages.find(({ urgentSeq }) => urgentSeq === id);
  return found!;
}

function play(act: Act, change: Partial<InquiryAnswer> = {}) {
  const opened = openMall();
  const inquiryId = askedIn(opened, act.kind);
  const requests = (path: string) => opened.buyer.requests().filter((request) => request.path === path).length;
  return {
    ...opened,
    inquiryId,
    work: () => opened.inquiries.answer([{ kind: act.kind, inquiryId, askedAt, text, ...change }])[0]!,
    writes: () => requests(act.path),
    reads: () => requests(act.list),
    failReads: (times = 0) => opened.buyer.faults({ path: act.list, times, fault: { cut: 'before' } }),
    inquiry: () => kept(opened, act, inquiryId),
    shown: () => {
      const { answerYn, answer } = kept(opened, act, inquiryId);
      return [answerYn, answer];
    },
    vanish() {
      const { questions, urgentMessages } = opened.mall.state();
      questions.splice(0);
      urgentMessages.splice(0);
    },
  };
}

describe.each(Object.entries(kinds))('%s의 답변', (_, act) => {
  const done = ['Y', text];
  const undone = ['N', ''];

  it('한 번 보내면 되고, 다시 묻지 않는다', () => {
    const { work, writes, reads, shown } = play(act);
    expect(work()).toEqual({ ok: true, value: undefined });
    expect([writes(), reads()]).toEqual([1, 0]);
    expect(shown()).toEqual(done);
  });

  it('위메프가 거절하면 그 말을 전하고, 다시 보내지 않는다', () => {
    const { work, writes, shown } = play(act, { text: '짧다' });
    expect(work()).toEqual(refusal('답변은 10자 이상 1,500자 이하로 입력해 주세요.'));
    expect(writes()).toBe(1);
    expect(shown()).toEqual(undone);
  });

  it('200 안의 거절도 거절이다', () => {
    const { work, buyer, reads } = play(act);
    buyer.faults({ path: act.path, fault: failure('금칙어가 포함되었습니다') });
    expect(work()).toEqual(refusal('금칙어가 포함되었습니다'));
    expect(reads()).toBe(0);
  });

  it('위메프가 존재하지 않는다고 하면 삭제된 것이다', () => {
    const { work, vanish, writes } = play(act);
    vanish();
    expect(work()).toMatchObject({ ok: false, why: 'deleted', reason: expect.stringContaining('존재하지') });
    expect(writes()).toBe(1);
  });

  it.each([
    ['답변되어 있으면 된 것이다', true],
    ['답변이 없으면 아직 모르는 것이다', false],
  ])('이미 처리되었다고 거절해도, 목록에 %s', (_name, isAnswered) => {
    const { work, buyer, inquiry } = play(act);
    if (isAnswered) Object.assign(inquiry(), { answerYn: 'Y', answer: text });
    buyer.faults({ path: act.path, fault: failure('이미 처리된 문의입니다.') });
    const unknown = { ok: false, why: 'lost', reason: expect.stringContaining('이미 처리된 문의입니다.') };
    expect(work()).toEqual(isAnswered ? { ok: true, value: undefined } : unknown);
  });

  describe('답을 잃으면 그날의 목록에서 확인한다', () => {
    testLostAnswers({ path: act.path, done, undone }, () => play(act));

    it('그날을 기준일로 묻는다', () => {
      const { work, buyer } = play(act);
      buyer.faults({ path: act.path, fault: { cut: 'after' } });
      work();
      expect(buyer.requests().at(-1)).toMatchObject({ path: act.list, query: { basicDate: '2026-11-21' } });
    });

    it('위메프가 빈칸과 줄을 다르게 간직해도 우리 답변이다', () => {
      const { work, buyer, inquiry } = play(act);
      Object.assign(inquiry(), { answerYn: 'Y', answer: ` ${text.replace(' ', '\r\n')}\n` });
      buyer.faults({ path: act.path, fault: { cut: 'before' } });
      expect(work()).toEqual({ ok: true, value: undefined });
    });

    it('답변했다고만 하고 글을 주지 않으면 된 것이다', () => {
      const { work, buyer, inquiry, writes } = play(act);
      Object.assign(inquiry(), { answerYn: 'Y', answer: '' });
      buyer.faults({ path: act.path, fault: { cut: 'before' } });
      expect(work()).toEqual({ ok: true, value: undefined });
      expect(writes()).toBe(1);
    });

    it('다른 답변이 있으면 다시 보내지 않고, 된 것이지만 그것을 알린다', () => {
      const { work, buyer, inquiry, writes } = play(act);
      Object.assign(inquiry(), { answerYn: 'Y', answer: '위메프에서 직접 쓴 답변입니다.' });
      buyer.faults({ path: act.path, fault: { cut: 'before' } });
      expect(work()).toEqual({ ok: true, value: undefined, note: expect.stringContaining('다른 답변') });
      expect(writes()).toBe(1);
    });

    it('목록에 없으면 삭제된 것이고, 다시 보내지 않는다', () => {
      const { work, buyer, vanish, writes } = play(act);
      vanish();
      buyer.faults({ path: act.path, fault: { cut: 'before' } });
      expect(work()).toMatchObject({ ok: false, why: 'deleted' });
      expect(writes()).toBe(1);
    });

    it.each([
      ['읽을 수 없는 것이 섞여', [{ answerYn: 'Y' }]],
      ['목록이 아니어서', { list: [] }],
    ])('%s 찾을 수 없으면 삭제되었다고 하지 않고 모른다고 한다', (_name, data) => {
      const { work, buyer } = play(act);
      buyer.faults([
        { path: act.path, fault: { cut: 'before' } },
        { path: act.list, times: 0, fault: { status: 200, body: { resultCode: 200, data } } },
      ]);
      expect(work()).toMatchObject({ ok: false, why: 'lost' });
    });

    it.each(['', '언제인지 모름'])('물은 날이 %j이면 확인할 수 없어 모른다고 한다', (at) => {
      const { work, buyer, writes } = play(act, { askedAt: at });
      buyer.faults({ path: act.path, fault: { cut: 'after' } });
      expect(work()).toMatchObject({ ok: false, why: 'lost' });
      expect(writes()).toBe(1);
    });
  });

  describe('앞서 보냈을 수도 있으면 먼저 묻는다', () => {
    const maybeSentAt = longAgo;

    it('답변되어 있으면 보내지 않는다', () => {
      const { work, inquiry, writes, reads } = play(act, { maybeSentAt });
      Object.assign(inquiry(), { answerYn: 'Y', answer: text });
      expect(work()).toEqual({ ok: true, value: undefined });
      expect([writes(), reads()]).toEqual([0, 1]);
    });

    it('다른 답변이면 보내지 않고 알린다', () => {
      const { work, inquiry, writes } = play(act, { maybeSentAt });
      Object.assign(inquiry(), { answerYn: 'Y', answer: '다른 사람이 쓴 답변입니다.' });
      expect(work()).toMatchObject({ ok: true, note: expect.stringContaining('다른 답변') });
      expect(writes()).toBe(0);
    });

    it('답변이 없으면 보낸다', () => {
      const { work, writes, shown } = play(act, { maybeSentAt });
      expect(work()).toEqual({ ok: true, value: undefined });
      expect(writes()).toBe(1);
      expect(shown()).toEqual(done);
    });

    it('삭제되었으면 보내지 않는다', () => {
      const { work, vanish, writes } = play(act, { maybeSentAt });
      vanish();
      expect(work()).toMatchObject({ ok: false, why: 'deleted' });
      expect(writes()).toBe(0);
    });

    it('묻지 못하면 보내지 않고 여전히 모른다고 한다', () => {
      const { work, failReads, writes } = play(act, { maybeSentAt });
      failReads();
      expect(work()).toMatchObject({
        ok: false,
        why: 'lost',
        reason: expect.stringContaining('다시 보내지 않았습니다'),
      });
      expect(writes()).toBe(0);
    });
  });

  it('키가 거절되면 바로 멈춘다', () => {
    const { work, buyer } = play(act);
    buyer.account({ userId: demoUserId, act: 'suspend' });
    expect(work).toThrow(expect.objectContaining({ kind: 'auth' }));
  });

  it('끝까지 너무 많다고 하면 모두에게 걸리는 실패이다', () => {
    const { work, buyer } = play(act);
    buyer.faults({ path: act.path, times: 0, fault: { status: 429 } });
    expect(work).toThrow(expect.objectContaining({ kind: 'quota' }));
  });
});

it('여러 종류의 답변을 함께 보내고, 저마다의 결과를 차례대로 준다', () => {
  const opened = openMall();
  const wanted = (['question', 'urgent', 'question', 'question'] as const).map((kind, at) => ({
    kind,
    inquiryId: askedIn(opened, kind),
    askedAt,
    text,
    ...(at === 3 ? { maybeSentAt: longAgo } : {}),
  }));
  opened.buyer.deleteQuestion({ qnaSeq: wanted[2]!.inquiryId });
  opened.buyer.forgetRequests();
  opened.buyer.faults({ path: '/qna/in/setUrgentAnswer', fault: { cut: 'after' } });
  const outcomes = opened.inquiries.answer(wanted);
  expect(outcomes.map((outcome) => outcome.ok || outcome.why)).toEqual([true, true, 'deleted', true]);
  expect(opened.asked()).toEqual([
    'getQnaList',
    'setAnswer',
    'setUrgentAnswer',
    'setAnswer',
    'setAnswer',
    'getUrgentList',
  ]);
});

it('답변의 한도를 안다', () => {
  const usual = { shortest: 10, longest: 1500 };
  expect(openMall().inquiries.limits).toEqual({ question: usual, urgent: usual });
});

it('무엇을 만나든 된 것만 되었다고 하고, 된 것을 되지 않았다고 하지 않으며, 한 번만 보낸다', () => {
  const anyFault: fc.Arbitrary<Fault> = fc.constantFrom(
    ...before,
    ...after,
    { status: 422 },
    { status: 429 },
    { resultCodeAsString: true },
  );
  const cutRead: Fault = { cut: 'before' };
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(kinds)),
      fc.array(anyFault, { maxLength: 2 }),
      fc.nat(8),
      fc.boolean(),
      (act, faults, deadReads, maybeSent) => {
        const before = maybeSent ? { maybeSentAt: longAgo } : {};
        const { work, buyer, writes, shown } = play(act, before);
        buyer.faults(faults.map((fault) => ({ path: act.path, fault })));
        if (deadReads > 0) buyer.faults({ path: act.list, times: deadReads, fault: cutRead });
        const outcome = work();
        const turnedAway = faults.filter((fault) => 'status' in fault && fault.status === 429).length;
        expect(writes()).toBeLessThanOrEqual(1 + turnedAway);
        if (outcome.ok) expect(shown()).toEqual(['Y', text]);
        else if (outcome.why !== 'lost') expect(shown()).toEqual(['N', '']);
      },
    ),
  );
});
