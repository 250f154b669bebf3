/** 문의: a row a question of a buyer (상품문의) or a message of the mall (긴급알리미); the seller answers in 답변. */
import { inquiryKinds } from '../mall/port/inquiries';
import { choice, code, defineTab, ruled, text, time, ungrouped } from '../sheet';
import { BLUE, fromMall, GREEN, GREY, identityBy, mallColumns, outcomeColumns, PINK, printColumn } from './common';

/** 작업 of 문의. */
export const inquiryActions = { send: '답변전송' } as const;

/** 처리상태: 답변저장 has an answer that may be sent, and the mall does not have it yet. */
export const inquiryStates = {
  unanswered: '미답변',
  saved: '답변저장',
  answered: '답변완료',
  deleted: '삭제됨',
} as const;

/** What 비공개 says of a question that only the seller sees. */
export const PRIVATE = '비공개';

const { unanswered, saved, answered, deleted } = inquiryStates;
const stateColors = { [unanswered]: PINK, [saved]: BLUE, [answered]: GREEN, [deleted]: GREY };

/** States in which an answer is still wanted. */
export const openInquiryStates: readonly string[] = [unanswered, saved];

const mallTime = (header: string, note: string, sample?: string) =>
  time(header, { owner: 'mall', note, ...(sample === undefined ? {} : { sample }) });
const mallId = (header: string, sample: string, note = '') =>
  code(header, { owner: 'mall', normalise: ungrouped, sample, note });

export const inquiriesTab = defineTab({
  name: '문의',
  help:
    '구매자의 상품문의와 위메프의 긴급알리미입니다. 답변을 적고 점검하면 답변저장이 되고, 작업에서 답변전송을 골라 실행하면 위메프로 갑니다. ' +
    '저장만 해서는 구매자에게 보이지 않습니다. 색이 있는 머리글의 열은 위메프와 애드온이 채우니 고치지 마세요.',
  key: ['mall', 'kind', 'inquiryId'],
  finished: { column: 'state', words: [answered, deleted] },
  mark: 'result',
  identity: identityBy(['sellerId', 'askedAt', 'listingId', 'productName', 'orderId', 'title', 'text']),
  columns: {
    action: choice('작업', inquiryActions, {
      width: 90,
      clearedByJobs: true,
      note: '보낼 답변이면 답변전송을 고르고 실행하세요.',
    }),
    kind: fromMall('구분', {
      required: true,
      sample: inquiryKinds.question,
      width: 90,
      note: Object.values(inquiryKinds).join(', '),
    }),
    state: text('처리상태', {
      owner: 'addon',
      width: 80,
      colors: stateColors,
      sample: unanswered,
      note: Object.values(inquiryStates).join(', '),
    }),
    ...mallColumns,
    inquiryId: code('문의번호', {
      owner: 'mall',
      required: true,
      normalise: ungrouped,
      sample: '800000001',
      note: '문의 하나의 번호. 이 번호로 행을 찾으니 지우거나 고치지 마세요.',
    }),
    askedAt: mallTime('문의일시', '묻거나 알린 때', '2026-11-23 09:00:00'),
    listingId: mallId('제휴몰상품번호', '400000001', '긴급알리미에는 없습니다.'),
    productName: fromMall('상품명', { sample: '위메프 테스트 상품', width: 200 }),
    orderId: mallId('주문번호', '300000001', '긴급알리미에는 구매번호가 적힙니다.'),
    title: fromMall('제목', { personal: 'words', sample: '배송 문의', width: 160 }),
    text: fromMall('내용', { personal: 'words', sample: '언제 배송되나요?', width: 320 }),
    privacy: fromMall(PRIVATE, { width: 70, note: '구매자와 판매자만 보는 문의에 「비공개」라고 적힙니다.' }),
    answer: ruled('답변', {
      read: (cell) => ({ value: String(cell) }),
      width: 360,
      sample: '안녕하세요. 오늘 보내 드리니 내일 받으실 수 있습니다.',
      note: '10자 이상 1,500자까지. 줄바꿈도 적은 그대로 갑니다.',
    }),
    answeredAt: mallTime('답변일시', '위메프에 답변이 올라간 때'),
    collectedAt: time('수집일시', { owner: 'addon', sample: '2026-11-23 10:00:00' }),
    ...printColumn,
    ...outcomeColumns,
  },
});
