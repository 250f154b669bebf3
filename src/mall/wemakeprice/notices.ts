/** What 위메프 announces to all sellers. A notice has no number: its day and its words are all that tells it from others. */
import type { MallNotice } from '../inquiry-desk';
import { type Settled, unexpectedShape } from './answer';
import type { Client } from './client';
import { endpoints } from './endpoints';
import { noticeShape } from './inquiries.wire';
import { dayOf, isOn, weeksOf } from './windows';
import { isRecord } from './wire';

/** Of these days, each once, in the order in which they are listed; see `InquiryDesk.notices`. */
export function readNotices(client: Client, from: string, to: string): MallNotice[] {
  const weeks = weeksOf(from, to);
  const calls = weeks.map((week) => ({ endpoint: endpoints.getNoticeList, params: { basicDate: week.from } }));
  const notices = client.ask(calls).flatMap((settled, at) => {
    return noticesIn(settled).filter(({ publishedAt }) => isOn(weeks[at]!, publishedAt));
  });
  return [...new Map(notices.map((notice) => [identityOf(notice), notice])).values()];
}

function identityOf({ publishedAt, title, text }: MallNotice): string {
  return JSON.stringify([dayOf(publishedAt), title, text]);
}

/** One that says nothing is none; where all say nothing, the list has another shape than agreed. */
function noticesIn(settled: Settled): MallNotice[] {
  if (settled.verdict !== 'accepted') throw settled.error;
  if (!Array.isArray(settled.data)) throw unexpectedShape('공지사항 목록');
  const notices = settled.data.map(noticeOf).filter(({ title, text }) => title !== '' || text !== '');
  if (notices.length === 0 && settled.data.length > 0) throw unexpectedShape('내용이 없는 공지사항');
  return notices;
}

function noticeOf(entry: unknown): MallNotice {
  const { type, title, contents, regDate } = noticeShape.parse(isRecord(entry) ? entry : {});
  return { publishedAt: regDate, category: type, title, text: contents };
}
