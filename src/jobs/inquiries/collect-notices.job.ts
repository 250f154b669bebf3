/** 공지사항 가져오기: what the mall announced since the last time, into 공지사항; once a day is enough. */
import * as z from 'zod';
import { collectArgs } from '../../engine/collect/collect-lists';
import { askOrNote, moveOn } from '../../engine/collect/list-progress';
import { readCollected, sourceOf } from '../../engine/collect/watermarks';
import { chosenRange, sinceLastTime } from '../../engine/collect/windows';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { partOf } from '../../mall/port/mall';
import { kstDate, kstText } from '../../rules/kst';
import { sheetOf, upsertRows } from '../../sheet';
import { announcementsTab } from '../../tabs/announcements.tab';

/** With a range it is done at any time, and leaves the watermark alone. */
const argsSchema = collectArgs.pick({ from: true, to: true });

const cursorSchema = z.object({ from: z.string(), to: z.string(), chosen: z.boolean(), isDue: z.boolean() });
type Cursor = z.infer<typeof cursorSchema>;

/** The name of the watermark. */
const WATERMARK = 'notice';

export const collectNotices = defineJob<z.infer<typeof argsSchema>, Cursor>({
  name: 'collectNotices',
  title: '공지사항 가져오기',
  collects: true,
  tab: announcementsTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan(context, args) {
    const range = chosenRange(args.from, args.to);
    if (range) return { ...range, chosen: true, isDue: true };
    const now = kstText(context.outside.clock.now());
    if (!isDue(context)) return { from: now, to: now, chosen: false, isDue: false };
    return { from: sinceLastTime(context)(WATERMARK), to: now, chosen: false, isDue: true };
  },
  open: (context) => ({ step: (cursor) => (cursor.isDue ? collect(context, cursor) : doneToday) }),
});

/** A try that failed is made again at the next collection. */
function isDue(context: JobContext): boolean {
  const last = readCollected(context.outside, sourceOf(context)).get(WATERMARK);
  return !last?.ok || last.at.slice(0, 10) !== kstDate(context.outside.clock.now());
}

const counts = { next: undefined, done: 1, total: 1, failed: 0, skipped: 0 };

const doneToday: Step<Cursor> = { ...counts, ok: 0, notes: [], summary: '오늘은 이미 가져왔습니다.' };

function collect(context: JobContext, cursor: Cursor): Step<Cursor> {
  const { from, to, chosen } = cursor;
  const ask = () => partOf(context.mall, 'inquiries').notices(from, to);
  // A range that the seller chose says nothing of today.
  const notices = chosen ? ask() : askOrNote(context, [WATERMARK], ask);
  // Without a day nothing tells it from itself the next time.
  const mall = context.mallName;
  const dated = notices.flatMap((one) => (one.publishedAt === '' ? [] : { ...one, mall }));
  const { added, changed } = upsertRows(announcementsTab, sheetOf(announcementsTab, context.outside.workbook), dated);
  if (!chosen) moveOn(context, { from: { [WATERMARK]: from }, to, chosen }, [WATERMARK], reachedAt(to));
  const notes = undatedNote(mall, notices.length - dated.length);
  const summary = `새 공지사항 ${added.length}건, 바뀐 공지사항 ${changed.length}건`;
  return { ...counts, ok: dated.length, notes, news: [{ what: '공지사항', count: added.length }], summary };
}

const reachedAt = (to: string) => ({ reached: new Map([[WATERMARK, to]]), failed: new Map<string, string>() });

const undatedNote = (mall: string, count: number): Note[] =>
  count === 0
    ? []
    : [
        {
          text: `등록일이 없어 적지 못한 공지사항이 ${count}건 있습니다. ${mall}의 판매자 화면에서 확인해 주세요.`,
          history: true,
          result: '확인필요',
        },
      ];
