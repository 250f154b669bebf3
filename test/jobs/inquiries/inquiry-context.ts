/** 문의 and 답변템플릿 in a fake workbook, and a job's context over them and a fake mall. */
import type { JobContext } from '../../../src/engine/job';
import type { Inquiry } from '../../../src/mall/port/inquiries';
import type { Mall } from '../../../src/mall/port/mall';
import { readPreferences, savePreferences } from '../../../src/settings/preferences';
import { type PartOf, readRows, sheetOf, takeSnapshot } from '../../../src/sheet';
import { answerTemplatesTab } from '../../../src/tabs/answer-templates.tab';
import { inquiriesTab } from '../../../src/tabs/inquiries.tab';
import { fakeOutside } from '../../helpers/outside';
import { putTab, type StandingRows, workbookWith } from '../../helpers/workbook';

export const ANSWER = '안녕하세요. 오늘 보내 드립니다.';

type Inquiries = StandingRows<typeof inquiriesTab>;
type Templates = StandingRows<typeof answerTemplatesTab>;

/** A row as collected, with what differs. */
export const inquiry = (nth: number, cells: Inquiries[number] = {}): Inquiries[number] => ({
  ...{ kind: '상품문의', state: '미답변', mall: '위메프', sellerId: 'sbdc6678', inquiryId: `${800 + nth}` },
  ...{ askedAt: '2026-11-23 09:00:00', productName: '목걸이', orderId: '300', text: '언제 오나요?' },
  ...cells,
});

export const keyOfInquiry = (nth: number, kind = '상품문의'): string => ['위메프', kind, `${800 + nth}`].join('\u001f');

/** As the mall tells it. */
export const toldInquiry = (nth: number, parts: Partial<Inquiry> = {}): Inquiry => ({
  ...{ kind: 'question', inquiryId: `${800 + nth}`, askedAt: '2026-11-23 09:00:00', listingId: '400' },
  ...{ productName: '목걸이', orderId: '300', title: '', text: '언제 오나요?', isPrivate: false },
  ...{ isAnswered: false, answer: '', answeredAt: '' },
  ...parts,
});

export function inquiryContext(mall: Mall, inquiries: Inquiries, templates: Templates = [], settings: object = {}) {
  const workbook = workbookWith(inquiriesTab, inquiries);
  putTab(workbook, answerTemplatesTab, templates);
  const outside = fakeOutside({ workbook });
  savePreferences(outside.settings, { ...settings });
  const late = { is: false };
  const context: JobContext = {
    ...{ outside, mall, person: 'seller@example.com' },
    ...{ mallName: '위메프', sellerId: 'sbdc6678', accounts: [{ mall: '위메프', sellerId: 'sbdc6678' }] },
    mallOf: () => mall,
    readShared: (_, read) => read(),
    preferences: readPreferences(outside.settings),
    isRoutine: false,
    isLate: () => late.is,
    timeLeft: () => (late.is ? 0 : 3_600_000),
  };
  const rows = (): PartOf<typeof inquiriesTab>[] =>
    readRows(inquiriesTab, takeSnapshot(inquiriesTab, sheetOf(inquiriesTab, workbook))).map(({ values }) => values);
  return { context, late, rows, workbook };
}
