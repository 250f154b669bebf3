import fc from 'fast-check';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';

import { readInquiryList } from '../../../src/mall/wemakeprice/inquiries';
import { openMall } from './open-mall';

const listPaths = { question: '/qna/out/getQnaList', urgent: '/qna/out/getUrgentList' } as const;
const kinds = ['question', 'urgent'] as const;
type Kind = (typeof kinds)[number];
const wireQuestion = {
  qnaSeq: 1,
  question: '언제 오나요?',
  questionDate: '2026-11-23 09:00:00',
  productNo: 400000001,
  productName: '위메프 테스트 상품',
  orderNo: 300000001,
  privateYn: 'Y',
  title: '배송 문의',
  answerYn: 'Y',
  answer: '내일 도착합니다.',
  answerDate: '2026-11-23 10:00:00',
};
const wireUrgent = {
  urgentSeq: 2,
  title: '배송 확인',
  contents: '고객이 기다립니다.',
  regDate: '2026-11-23 09:00:00',
  purchaseNo: 200000001,
  answerYn: 'N',
  answer: '',
};
const wire = { question: wireQuestion, urgent: wireUrgent };
const readOne = (kind: Kind, entry: unknown) => readInquiryList(kind, [entry])?.inquiries[0];

const asked = (opened: ReturnType<typeof openMall>, kind: Kind, moment: string) =>
  kind === 'question'
    ? opened.buyer.ask({ questionDate: moment }).qnaSeq
    : opened.buyer.sendUrgent({ regDate: moment }).urgentSeq;

describe('위메프의 문의', () => {
  it('상품문의의 모든 칸이 제자리에 읽힌다', () => {
    expect(readOne('question', wireQuestion)).toEqual({
      kind: 'question',
      inquiryId: '1',
      askedAt: '2026-11-23 09:00:00',
      listingId: '400000001',
      productName: '위메프 테스트 상품',
      orderId: '300000001',
      title: '배송 문의',
      text: '언제 오나요?',
      isPrivate: true,
      isAnswered: true,
      answer: '내일 도착합니다.',
      answeredAt: '2026-11-23 10:00:00',
    });
  });

  it('긴급알리미의 모든 칸이 제자리에 읽히고, 없는 칸은 빈칸이다', () => {
    expect(readOne('urgent', wireUrgent)).toEqual({
      kind: 'urgent',
      inquiryId: '2',
      askedAt: '2026-11-23 09:00:00',
      listingId: '',
      productName: '',
      orderId: '200000001',
      title: '배송 확인',
      text: '고객이 기다립니다.',
      isPrivate: false,
      isAnswered: false,
      answer: '',
      answeredAt: '',
    });
  });

  it.each([
    [{ answerYn: 'Y', answer: '' }, true],
    [{ answerYn: ' y ', answer: '' }, true],
    [{ answerYn: 'N', answer: '쓰다 만 답' }, false],
    [{ answerYn: undefined, answer: '' }, false],
    [{ answerYn: undefined, answer: undefined }, false],
    [{ answerYn: '', answer: '네, 됩니다.' }, true],
  ])('%j이면 답변했는지: %j', (change, isAnswered) => {
    for (const kind of kinds) expect(readOne(kind, { ...wire[kind], ...change })?.isAnswered).toBe(isAnswered);
  });

  it.each([['없음'], [null], [7], [{}], [{ list: [] }]])('%j는 문의 목록이 아니다', (data) => {
    for (const kind of kinds) expect(readInquiryList(kind, data)).toBeUndefined();
  });

  it('어느 칸이 없거나 다른 모양이어도 멈추지 않고, 다른 문의는 하나도 잃지 않는다', () => {
    const junk = fc.oneof(fc.constantFrom(undefined, null, '', [], {}, true, 1e30, -1), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(
          fc.oneof(junk, fc.dictionary(fc.constantFrom(...Object.keys({ ...wireQuestion, ...wireUrgent })), junk)),
          {
            maxLength: 4,
          },
        ),
        fc.nat(4),
        (kind, broken, at) => {
          const entries = [...broken.slice(0, at), wire[kind], ...broken.slice(at)];
          const list = readInquiryList(kind, entries)!;
          expect(list.inquiries).toContainEqual(readOne(kind, wire[kind]));
          expect(list.inquiries.length + list.unreadable).toBe(entries.length);
          expect(list.inquiries.every(({ inquiryId }) => inquiryId !== '')).toBe(true);
        },
      ),
    );
  });
});

describe.each(kinds)('문의 목록(%s)', (kind) => {
  it('두 종류를 다 알고, 긴 기간은 이레씩 자른다', () => {
    const { inquiries } = openMall();
    expect(inquiries.kinds).toContain(kind);
    expect(inquiries.windows(kind, '2026-11-20 10:00:00', '2026-11-28 09:00:00')).toEqual([
      { kind, from: '2026-11-20', to: '2026-11-26' },
      { kind, from: '2026-11-27', to: '2026-11-28' },
    ]);
  });

  it('물은 날의 것만 준다: 목록은 한 주를 주어도', () => {
    const opened = openMall();
    const moments = ['2026-11-22 23:59:59', '2026-11-23 00:00:00', '2026-11-24 23:59:59', '2026-11-25 00:00:00'];
    const ids = moments.map((moment) => asked(opened, kind, moment));
    const [outcome] = opened.inquiries.collect([{ kind, from: '2026-11-23', to: '2026-11-24' }]);
    expect(outcome).toMatchObject({ ok: true, value: { unreadable: 0 } });
    expect(outcome?.ok && outcome.value.inquiries.map(({ inquiryId }) => inquiryId)).toEqual([ids[1], ids[2]]);
    expect(opened.buyer.requests().at(-1)).toMatchObject({ method: 'GET', path: listPaths[kind] });
  });

  it('기간이 이어지면 하나도 빠지지 않고 하나도 두 번 오지 않는다', () => {
    const opened = openMall();
    const moments = Array.from({ length: 16 }, (_, at) => `2026-11-${String(at + 8).padStart(2, '0')} 12:00:00`);
    const ids = moments.map((moment) => asked(opened, kind, moment));
    const windows = opened.inquiries.windows(kind, '2026-11-08', '2026-11-23 23:59:59');
    const outcomes = opened.inquiries.collect(windows);
    expect(
      outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.inquiries : [])).map((each) => each.inquiryId),
    ).toEqual(ids);
  });

  it('답이 없는 기간만 실패이고, 다른 기간은 그대로이다', () => {
    const opened = openMall();
    const id = asked(opened, kind, '2026-11-23 09:00:00');
    const windows = opened.inquiries.windows(kind, '2026-11-15', '2026-11-23');
    opened.buyer.faults({ path: listPaths[kind], fault: { status: 422 } });
    expect(opened.inquiries.collect(windows)).toMatchObject([
      { ok: false, error: { kind: 'unexpected' } },
      { ok: true, value: { inquiries: [{ inquiryId: id }] } },
    ]);
  });

  it.each<[string, Fault, string]>([
    ['답이 없으면', { cut: 'before' }, 'unavailable'],
    ['HTML이 오면', { status: 200, html: true }, 'unavailable'],
    ['모양이 다르면', { status: 200, body: { resultCode: 200, data: { list: [] } } }, 'unexpected'],
    ['번호 있는 것이 하나도 없으면', { status: 200, body: { resultCode: 200, data: [{}, 7] } }, 'unexpected'],
  ])('%s 그 기간은 실패이다', (_, fault, error) => {
    const opened = openMall();
    opened.buyer.faults({ path: listPaths[kind], times: 0, fault });
    expect(opened.inquiries.collect([{ kind, from: '2026-11-23', to: '2026-11-23' }])).toMatchObject([
      { ok: false, error: { kind: error } },
    ]);
  });

  it('물은 날이 아닌 읽을 수 없는 것은 세지 않고, 언제인지 모르는 것은 잃지 않는다', () => {
    const opened = openMall();
    const [idName, dateName] = kind === 'question' ? ['qnaSeq', 'questionDate'] : ['urgentSeq', 'regDate'];
    const data = [
      { [idName]: 1, [dateName]: '2026-11-23 09:00:00' },
      { [idName]: 2 },
      { [dateName]: '2026-11-23 09:00:00' },
      { [dateName]: '2026-11-24 09:00:00' },
      null,
    ];
    opened.buyer.faults({ path: listPaths[kind], fault: { status: 200, body: { resultCode: 200, data } } });
    expect(opened.inquiries.collect([{ kind, from: '2026-11-23', to: '2026-11-23' }])).toMatchObject([
      { ok: true, value: { inquiries: [{ inquiryId: '1' }, { inquiryId: '2', askedAt: '' }], unreadable: 2 } },
    ]);
  });
});
