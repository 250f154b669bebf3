/** 답변 채우기: a template becomes the answer of the chosen questions, and nothing else is touched. */

import type { Note } from '../../../src/engine/job';
import { answerTemplates } from '../../../src/jobs/inquiries/answer-drafts';
import { fillAnswers } from '../../../src/jobs/inquiries/fill-answers.job';
import { fakeMall } from '../../helpers/fake-mall';
import { inquiry, inquiryContext, keyOfInquiry } from './inquiry-context';

const templates = [
  { name: '배송', phrase: '{판매자}입니다.\n{상품명}({주문번호})은 오늘 보냅니다.' },
  { name: '짧음', phrase: '{상품명}' },
  { name: '틀림', phrase: '{고객이름}님, 오늘 보내 드립니다.' },
  { name: '빈 것', phrase: '' },
  { name: '겹침', phrase: '하나' },
  { name: '겹침', phrase: '둘' },
];

function fill(rows: Parameters<typeof inquiryContext>[1], args: object, settings: object = {}) {
  const opened = inquiryContext(fakeMall(), rows, templates, settings);
  const keys = rows.map((_, nth) => keyOfInquiry(nth));
  const cursor = fillAnswers.plan(opened.context, { keys, template: '배송', ...args });
  const step = fillAnswers.open(opened.context).step(cursor);
  const said = step.notes.map(({ text }: Note) => text).join('\n');
  return { ...opened, step, said };
}

it('비어 있는 답변에 그 문의의 값으로 채우고 답변저장으로 한다', () => {
  const { rows, step } = fill([inquiry(0), inquiry(1, { productName: '반지', orderId: '301' })], {});
  expect(rows().map(({ answer, state }) => [state, answer])).toEqual([
    ['답변저장', 'sbdc6678입니다.\n목걸이(300)은 오늘 보냅니다.'],
    ['답변저장', 'sbdc6678입니다.\n반지(301)은 오늘 보냅니다.'],
  ]);
  expect(step).toMatchObject({ next: undefined, ok: 2, failed: 0, skipped: 0 });
});

it('{판매자}는 설정의 업체명이다', () => {
  const { rows } = fill([inquiry(0)], {}, { companyName: '하늘상점' });
  expect(rows()[0]?.answer).toMatch(/^하늘상점입니다\./);
});

it('고르지 않은 행은 그대로다', () => {
  const { rows } = fill([inquiry(0), inquiry(1)], { keys: [keyOfInquiry(1)] });
  expect(rows().map(({ answer }) => answer !== undefined)).toEqual([false, true]);
});

it.each([
  ['적어 둔 답변', { answer: '적던 답변' }, '이미 적은 답변'],
  ['답변완료', { state: '답변완료', answer: '보낸 답변' }, '답변할 문의가 아니라서'],
  ['삭제됨', { state: '삭제됨' }, '답변할 문의가 아니라서'],
  ['확인필요', { state: '답변저장', result: '확인필요', answer: '보냈을지 모를 답변' }, '아직 모르는 문의'],
])('%s은(는) 건너뛰고 까닭을 말한다', (_, cells, why) => {
  const { rows, step, said } = fill([inquiry(0, cells)], {});
  expect(rows()[0]?.answer).toBe((cells as { answer?: string }).answer);
  expect(step).toMatchObject({ ok: 0, skipped: 1, failed: 0 });
  expect(said).toContain(why);
});

it('덮어쓰라고 하면 적어 둔 답변을 바꾸지만, 보낸 것과 보냈을지 모르는 것은 그대로다', () => {
  const rows = [
    inquiry(0, { answer: '적던 답변' }),
    inquiry(1, { state: '답변완료', answer: '보낸 답변' }),
    inquiry(2, { state: '답변저장', result: '확인필요', answer: '모를 답변' }),
  ];
  const after = fill(rows, { overwrite: true }).rows();
  expect(after.map(({ answer }) => answer)).toEqual([expect.stringContaining('목걸이'), '보낸 답변', '모를 답변']);
});

it('값이 없는 필드와 모르는 필드가 있으면 그 행은 채우지 않는다', () => {
  const blank = fill([inquiry(0, { orderId: '' }), inquiry(1)], {});
  expect(blank.rows().map(({ answer }) => answer !== undefined)).toEqual([false, true]);
  expect(blank.step).toMatchObject({ ok: 1, failed: 1 });
  expect(blank.said).toContain('{주문번호}에 넣을 값이 없습니다');
  const wrong = fill([inquiry(0)], { template: '틀림' });
  expect(wrong.rows()[0]?.answer).toBeUndefined();
  expect(wrong.said).toContain('없는 필드입니다');
});

it('채운 답변이 너무 짧으면 채우되 미답변으로 두고 말한다', () => {
  const { rows, said } = fill([inquiry(0)], { template: '짧음' });
  expect(rows()[0]).toMatchObject({ answer: '목걸이', state: '미답변' });
  expect(said).toContain('10자 이상');
});

it('두 번 해도 같고, 연동이력에 남는 말에는 문의와 답변의 글이 없다', () => {
  const { context, rows, step } = fill([inquiry(0, { productName: '비밀 상품' })], {});
  const once = rows();
  const again = fillAnswers.plan(context, { keys: [keyOfInquiry(0)], template: '배송' });
  expect(fillAnswers.open(context).step(again)).toMatchObject({ ok: 0, skipped: 1 });
  expect(rows()).toEqual(once);
  expect(JSON.stringify(step)).not.toContain('비밀');
});

it.each([
  ['고르지 않음', { keys: [] }, '문의의 행을 고르고'],
  ['없는 템플릿', { template: '없음' }, '「없음」이 없거나'],
  ['빈 문구', { template: '빈 것' }, '문구가 비어'],
  ['이름이 겹친 템플릿', { template: '겹침' }, '이름이 겹칩니다'],
])('%s: 무엇이 틀렸는지 말한다', (_, args, told) => {
  expect(() => fill([inquiry(0)], args)).toThrow(told);
});

it('쓸 수 있는 템플릿만 차례대로 보여 준다', () => {
  const { context } = inquiryContext(fakeMall(), [], templates);
  expect(answerTemplates(context.outside).map(({ name }) => name)).toEqual(['배송', '짧음', '틀림']);
});
