/** Writes the mall's questions into 문의 by number, and 삭제됨 into rows that the mall no longer lists. */

import type { JobContext } from '../../engine/job';
import { answerLength, type Inquiry, type InquiryWindow, inquiryKinds } from '../../mall/port/inquiries';
import { partOf } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import {
  changeRows,
  isMixed,
  keyOf,
  readRows,
  readRowsWhere,
  sheetOf,
  takeSized,
  type Upserted,
  upsertRows,
} from '../../sheet';
import { results } from '../../tabs/common';
import { inquiriesTab, inquiryStates, openInquiryStates, PRIVATE } from '../../tabs/inquiries.tab';
import type { AskedInquiries } from './inquiry-lists';
import { type InquiryPart, type InquiryRow, kindNamed, stateByAnswer } from './judge-inquiry';

export interface RecordedInquiries extends Pick<Upserted, 'added' | 'changed' | 'mixed'> {
  /** Keys of open questions that are gone. */
  deleted: string[];
  /** The watched rows as they stand then. */
  stand: readonly StandingInquiry[];
}

/** What a row says, wherever it stands. */
export type StandingInquiry = Pick<InquiryRow, 'key' | 'values'>;

/** States that may still change by themselves. */
const watched: readonly string[] = [...openInquiryStates, inquiryStates.deleted];

const standing = [
  'mall',
  'kind',
  'inquiryId',
  'sellerId',
  'askedAt',
  'state',
  'answer',
  'processedAt',
  'rowPrint',
] as const;

/** The rows that may still change, with the columns that a collection goes by. Throws `SheetError`. */
export function watchedInquiries({ workbook }: JobContext['outside']): InquiryRow[] {
  const is = ({ state = '' }: InquiryPart) => watched.includes(state);
  return readRowsWhere(inquiriesTab, sheetOf(inquiriesTab, workbook), { by: ['state'], is }, standing);
}

/** Done again it changes nothing more. What the seller has typed into 답변 stays. Throws `SheetError`. */
export function recordInquiries(
  context: JobContext,
  { items: inquiries, whole }: Pick<AskedInquiries, 'items' | 'whole'>,
): RecordedInquiries {
  const { workbook, clock } = context.outside;
  const sheet = sheetOf(inquiriesTab, workbook);
  const now = kstText(clock.now());
  const seen = inquiries.length > 0 ? takeSized(inquiriesTab, sheet, standing) : undefined;
  const rows = seen
    ? readRows(inquiriesTab, seen, standing)
    : context.readShared('inquiries that are watched', () => watchedInquiries(context.outside));
  const byKey = new Map(rows.map((row) => [row.key, row.values]));
  const listed = inquiries.map((inquiry) => {
    const parts = mallPart(context, inquiry);
    return { ...parts, ...ourPart(context, inquiry, byKey.get(keyOf(inquiriesTab, parts))) };
  });
  // In one piece with the mall's answer, which only a new row takes.
  const writeOptions = { wholeNewRows: true, seen };
  const { added, changed, mixed } = upsertRows(inquiriesTab, sheet, listed, { collectedAt: now }, writeOptions);
  const there = new Set(listed.map((values) => keyOf(inquiriesTab, values)));
  const gone = rows.filter(
    (row) => isOpen(row) && !isMixed(row) && isOfDays(context, row, whole) && !there.has(row.key ?? ''),
  );
  const deleted = [...new Set(gone.flatMap(({ key }) => key ?? []))];
  const ends = new Map(deleted.map((key): [string, InquiryPart] => [key, deletedPart(now)]));
  changeRows(inquiriesTab, sheet, ends);
  return { added, changed, mixed, deleted, stand: withRecorded(rows, [...listed.map(withKey), ...ends]) };
}

const withKey = (values: InquiryPart): [string, InquiryPart] => [keyOf(inquiriesTab, values), values];

/** The watched rows after these answers. */
function withRecorded(rows: readonly StandingInquiry[], recorded: readonly [string, InquiryPart][]): StandingInquiry[] {
  const stand = new Map(rows.map(({ key, values }) => [key, values]));
  for (const [key, values] of recorded) stand.set(key, { ...stand.get(key), ...values });
  return [...stand]
    .map(([key, values]) => ({ key, values }))
    .filter(({ values }) => watched.includes(values.state ?? ''));
}

export const isOpen = ({ values }: StandingInquiry): boolean => openInquiryStates.includes(values.state ?? '');

const DELETED = '위메프에서 지워진 문의입니다. 답변하지 않아도 됩니다.';

/** What becomes of a row whose question is gone; its 작업 is the seller's. */
export const deletedPart = (processedAt: string): InquiryPart => ({
  ...{ state: inquiryStates.deleted, result: results.skipped, message: DELETED, processedAt },
});

function mallPart({ mall, sellerId }: JobContext, inquiry: Inquiry): InquiryPart {
  const { kind, inquiryId, askedAt, listingId, productName, orderId, title, text, isPrivate } = inquiry;
  return {
    ...{ kind: inquiryKinds[kind], mall: mall.name, sellerId, inquiryId, askedAt },
    ...{ listingId, productName, orderId, title, text, privacy: isPrivate ? PRIVATE : '' },
    // Where the mall does not tell the time, ours stays.
    ...(inquiry.answeredAt === '' ? {} : { answeredAt: inquiry.answeredAt }),
  };
}

/**
 * 처리상태, and 답변 of a row that is to be made. 답변완료 stays so: a list that does not tell of answers, or tells of them
 * late, must not make an answer go out again. A question that is listed again is not deleted.
 */
function ourPart({ mall }: JobContext, inquiry: Inquiry, row: InquiryPart | undefined): InquiryPart {
  const { answered, deleted } = inquiryStates;
  const answer = row ? row.answer : inquiry.answer || undefined;
  const isAnswered = inquiry.isAnswered || row?.state === answered;
  const state = isAnswered
    ? answered
    : stateByAnswer(row?.answer, answerLength(partOf(mall, 'inquiries'), inquiry.kind));
  const isBack = row?.state === deleted;
  return { answer, state, ...(isBack ? { result: undefined, message: undefined } : {}) };
}

/** Whether the question was asked on one of these days, of this account. */
function isOfDays(
  { mall, sellerId }: JobContext,
  { values }: StandingInquiry,
  days: readonly InquiryWindow[],
): boolean {
  const day = values.askedAt?.slice(0, 10);
  const kind = kindNamed(values.kind);
  if (day === undefined || values.mall !== mall.name || values.sellerId !== sellerId) return false;
  return days.some((window) => window.kind === kind && window.from <= day && day <= window.to);
}
