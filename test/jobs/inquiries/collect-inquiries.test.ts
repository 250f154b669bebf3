/** 문의 가져오기 over a mall that lists day by day: watermarks, what is read again, and malls that have only one kind. */

import { readCollected } from '../../../src/engine/collect/watermarks';
import { collectInquiries } from '../../../src/jobs/inquiries/collect-inquiries.job';
import type { Inquiry, InquiryApi, InquiryWindow } from '../../../src/mall/port/inquiries';
import { MallError } from '../../../src/mall/port/mall';
import { addDays } from '../../../src/rules/kst';
import { fakeMall } from '../../helpers/fake-mall';
import { workOut } from '../../helpers/order-context';
import { inquiry, inquiryContext, toldInquiry } from './inquiry-context';

/** A day a window, of these questions; `fails` turns some windows away. */
function dailyApi(inquiries: readonly Inquiry[], fails: (window: InquiryWindow) => boolean = () => false) {
  const asked: string[] = [];
  const api: Partial<InquiryApi> = {
    windows(kind, from, to) {
      const windows: InquiryWindow[] = [];
      for (let day = from.slice(0, 10); day <= to.slice(0, 10); day = addDays(day, 1) ?? '9')
        windows.push({ kind, from: day, to: day });
      return windows;
    },
    collect: (windows) =>
      windows.map((window) => {
        asked.push(`${window.kind} ${window.from}`);
        if (fails(window)) return { ok: false, error: new MallError('unavailable', '응답이 없습니다.') };
        const own = inquiries.filter(({ kind, askedAt }) => kind === window.kind && askedAt.startsWith(window.from));
        return { ok: true, value: { inquiries: [...own], unreadable: 0 } };
      }),
  };
  return { api, asked };
}

const source = { mall: '위메프', sellerId: 'sbdc6678' };

it('하루씩 받는 제휴몰에서도 밀린 날이 있으면 오늘을 먼저 보고 오래된 날부터 묻는다. 기준은 지금이 된다', () => {
  const { api, asked } = dailyApi([toldInquiry(1)]);
  const { context, rows } = inquiryContext(fakeMall({ inquiries: api }), [], [], { lookBackDays: 2 });
  workOut(collectInquiries, context);
  const days = ['2026-11-21', '2026-11-22', '2026-11-23'];
  const both = (day: string) => [`question ${day}`, `urgent ${day}`];
  expect(asked).toEqual(['2026-11-23', ...days].flatMap(both));
  expect(rows()).toHaveLength(1);
  for (const list of ['inquiry:question', 'inquiry:urgent'])
    expect(readCollected(context.outside, source).get(list)).toMatchObject({ until: '2026-11-23 10:00:00', ok: true });
});

it('한 종류의 가운데 날이 실패하면 그 종류만 그 앞에서 멈추고, 다음에 거기서 이어진다', () => {
  let isDown = true;
  const fails = ({ kind, from }: InquiryWindow) => isDown && kind === 'urgent' && from === '2026-11-22';
  const { api, asked } = dailyApi([toldInquiry(1)], fails);
  const { context } = inquiryContext(fakeMall({ inquiries: api }), [], [], { lookBackDays: 2 });
  workOut(collectInquiries, context);
  expect(readCollected(context.outside, source).get('inquiry:question')).toMatchObject({
    until: '2026-11-23 10:00:00',
  });
  expect(readCollected(context.outside, source).get('inquiry:urgent')).toMatchObject({
    ...{ until: '2026-11-22 00:00:00', ok: false, message: '응답이 없습니다.' },
  });
  isDown = false;
  asked.splice(0);
  workOut(collectInquiries, context);
  expect(asked.filter((one) => one.startsWith('urgent'))).toEqual([
    ...['urgent 2026-11-23', 'urgent 2026-11-21', 'urgent 2026-11-22', 'urgent 2026-11-23'],
  ]);
});

it('한 종류만 있는 제휴몰에는 그것만 묻는다', () => {
  const { api, asked } = dailyApi([toldInquiry(1)]);
  const mall = fakeMall({ inquiries: { ...api, kinds: ['question'] } });
  const { context } = inquiryContext(mall, []);
  workOut(collectInquiries, context);
  expect(asked.every((one) => one.startsWith('question'))).toBe(true);
  expect(() => workOut(collectInquiries, context, { kinds: ['긴급알리미'] })).toThrow('가져올 수 있는 문의가 아닙니다');
});

it('실패한 종류의 지난 문의는 다시 보지 않는다', () => {
  const { api, asked } = dailyApi([], ({ kind }) => kind === 'question');
  const old = { askedAt: '2026-10-01 09:00:00' };
  const { context, rows } = inquiryContext(fakeMall({ inquiries: api }), [inquiry(1, old)]);
  workOut(collectInquiries, context);
  expect(asked).not.toContain('question 2026-10-01');
  expect(rows()[0]?.state).toBe('미답변');
});

it('다른 판매자의 문의는 목록에 없어도 그대로다', () => {
  const { api } = dailyApi([]);
  const foreign = [inquiry(1, { sellerId: 'other' }), inquiry(2, { mall: '다른몰' })];
  const { context, rows } = inquiryContext(fakeMall({ inquiries: api }), foreign);
  workOut(collectInquiries, context);
  expect(rows().map(({ state }) => state)).toEqual(['미답변', '미답변']);
});

it('확인필요인 행도 위메프에 답변이 있으면 답변완료가 되고, 결과는 다음 실행이 말한다', () => {
  const { api } = dailyApi([toldInquiry(1, { isAnswered: true, answeredAt: '2026-11-23 09:30:00', answer: '답' })]);
  const row = inquiry(1, { action: '답변전송', state: '답변저장', result: '확인필요', answer: '적은 답변입니다.' });
  const { context, rows } = inquiryContext(fakeMall({ inquiries: api }), [row]);
  workOut(collectInquiries, context);
  expect(rows()[0]).toMatchObject({
    action: 'send',
    state: '답변완료',
    result: '확인필요',
    answer: '적은 답변입니다.',
  });
  expect(rows()[0]?.answeredAt).toBe('2026-11-23 09:30:00');
});

it('밀린 날이 많아도 오늘의 긴급알리미는 첫 단계에 들어온다', () => {
  const { api } = dailyApi([toldInquiry(1, { kind: 'urgent' })]);
  const { context, rows } = inquiryContext(fakeMall({ inquiries: api }), [], [], { lookBackDays: 60 });
  workOut(collectInquiries, context, {}, 1);
  expect(rows()).toHaveLength(1);
  expect(readCollected(context.outside, source).get('inquiry:urgent')?.until).toBeUndefined();
});
