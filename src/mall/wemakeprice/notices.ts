/** 위메프's announcements to all sellers. A notice has no number: it is identified by its day and its words. */
import type { MallNotice } from '../port/inquiries';
import { type CallResult, unexpectedShape } from './answer';
import type { Client } from './client';
import { endpoints } from './endpoints';
import { noticeShape } from './inquiries.wire';
import { dayOf, isOn, weeksOf } from './windows';
import { isRecord } from './wire';

/** Of these days, each once, in the order in which they are listed; see `InquiryDesk.notices`. */
export function readNotices(client: Client, from: string, to: string): MallNotice[] {
  const weeks = weeksOf(from, to);
  const calls = weeks.map((week) => ({ endpoint: endpoints.getNoticeList, params: { basicDate: week.from } }));
  const notices = client.ask(calls).flatMap((callResult, at) => {
    return noticesIn(callResult).filter(({ publishedAt }) => isOn(weeks[at]!, publishedAt));
  });
  return [...new Map(notices.map((notice) => [identityOf(notice), notice])).values()];
}

function identityOf({ publishedAt, title, text }: MallNotice): string {
  return JSON.stringify([dayOf(publishedAt), title, text]);
}

/** One that says nothing is none; where all say nothing, the list has another shape than agreed. */
function noticesIn(callResult: CallResult): MallNotice[] {
  if (callResult.verdict !== 'accepted') throw callResult.error;
  if (!Array.isArray(callResult.data)) throw unexpectedShape('공지사항 목록');
  const notices = callResult.data.map(noticeOf).filter(({ title, text }) => title !== '' || text !== '');
  if (notices.length === 0 && callResult.data.length > 0) throw unexpectedShape('내용이 없는 공지사항');
  return notices;
}

function noticeOf(entry: unknown): MallNotice {
  const { type, title, contents, regDate } = noticeShape.parse(isRecord(entry) ? entry : {});
  return { publishedAt: regDate, category: type, title, text: contents };
}
