/**
 * 상담내역 가져오기 and 긴급알리미 (manual, page 문의관리): asks the mall for each kind since the last time, day by day, and puts
 * what came into 문의 by 문의번호. Open questions of earlier days are looked at again.
 */
import * as z from 'zod';
import { defineCollectJob, type Kept, type ReadAgain, type Recorded } from '../../engine/collect/collect-job';
import { type CollectCursor, collectCursor, pendingWindows } from '../../engine/collect/collect-lists';
import { problemNotes } from '../../engine/collect/collect-notes';
import { windowsAtOnce } from '../../engine/collect/list-progress';
import type { JobContext, Note } from '../../engine/job';
import type { InquiryKind, InquiryWindow } from '../../mall/port/inquiries';
import { inquiriesTab } from '../../tabs/inquiries.tab';
import { type AskedInquiries, askInquiries, inquiryLists, inquiryTexts } from './inquiry-lists';
import { type RecordedInquiries, recordInquiries } from './record-inquiries';
import { MOST_LISTS, rereadOpenInquiries } from './reread-open-inquiries';

const cursorSchema = collectCursor.extend({
  /** Days have piled up: the newest are looked at before the oldest, so that an urgent message waits for no backlog. */
  newestFirst: z.boolean(),
  /** The first day that was asked for, of kinds that have not failed. */
  since: z.record(z.string(), z.string()),
  /** Lists of earlier days that may still be read in this run. */
  left: z.number(),
  deleted: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

interface Memory {
  /** The watched rows as the last step found them, for the next one, which begins without a remote call in between. */
  stand: RecordedInquiries['stand'] | undefined;
}

export const collectInquiries = defineCollectJob<InquiryKind, InquiryWindow, AskedInquiries, Cursor, Memory>({
  name: 'collectInquiries',
  title: '문의 가져오기',
  tab: inquiriesTab,
  lists: inquiryLists,
  texts: inquiryTexts,
  cursor: cursorSchema,
  begin,
  memory: { stand: undefined },
  /** The last ones of a kind each, or as many of the first ones as go together. */
  windows({ mall }, { newestFirst, from }, pending) {
    if (newestFirst) return [...new Map(pending.map((window) => [window.kind, window])).values()];
    return pending.slice(0, windowsAtOnce(Object.keys(from).length, mall.batchSize));
  },
  ask({ mall }, windows, { to, newestFirst }) {
    const asked = askInquiries(mall, windows, to);
    // What lies before the newest days is not known yet, so the watermark waits.
    return newestFirst ? { ...asked, reached: new Map() } : asked;
  },
  record: recordLists,
  readAgain: openStep,
  news: ({ added }) => [{ what: '문의', count: added }],
  summary: summaryOf,
});

function begin({ mall, preferences }: JobContext, begun: CollectCursor): Cursor {
  const lists = Object.entries(begun.from);
  return {
    ...begun,
    newestFirst: !begun.chosen && pendingWindows(inquiryLists, mall, begun).length > lists.length,
    since: Object.fromEntries(lists.map(([list, start]) => [list, start.slice(0, 10)])),
    left: begun.chosen ? 0 : Math.min(MOST_LISTS, preferences.rereadsPerRun),
    deleted: 0,
  };
}

function recordLists(
  context: JobContext,
  asked: AskedInquiries,
  { cursor }: Kept<Cursor, Memory>,
): Recorded<Cursor, Memory> {
  const written = recordInquiries(context, asked);
  const since = Object.fromEntries(Object.entries(cursor.since).filter(([list]) => !asked.failed.has(list)));
  return {
    cursor: { ...counted(cursor, written), newestFirst: false, since },
    memory: { stand: written.stand },
    mixed: written.mixed,
    notes: deletedNote(written),
  };
}

function openStep(context: JobContext, { cursor, memory }: Kept<Cursor, Memory>): ReadAgain<Cursor, Memory> {
  const { left, lists, asked, written } = rereadOpenInquiries(context, cursor.since, cursor.left, memory.stand);
  const read =
    lists > 0 ? [{ text: `답변하지 않은 지난 문의의 목록 ${lists}개를 다시 보았습니다.`, history: false }] : [];
  const problems = asked ? problemNotes(context, { lists: inquiryLists, texts: inquiryTexts }, asked) : [];
  return {
    cursor: { ...counted(cursor, written), left },
    memory: { stand: written.stand },
    mixed: written.mixed,
    ...{ ok: asked?.items.length ?? 0, failed: asked?.failed.size ?? 0, units: lists, left },
    notes: [...read, ...problems, ...deletedNote(written)],
  };
}

const counted = (cursor: Cursor, { added, changed, deleted }: RecordedInquiries): Cursor => ({
  ...cursor,
  added: cursor.added + added.length,
  changed: cursor.changed + changed.length,
  deleted: cursor.deleted + deleted.length,
});

const deletedNote = ({ deleted }: RecordedInquiries): Note[] =>
  deleted.length === 0 ? [] : [{ text: `위메프에서 지워진 문의가 ${deleted.length}건 있습니다.`, history: false }];

function summaryOf({ added, changed, deleted }: Cursor): string {
  return `새 문의 ${added}건, 바뀐 문의 ${changed}건${deleted > 0 ? `, 지워진 문의 ${deleted}건` : ''}`;
}
