/**
 * 상담내역 가져오기 and 긴급알리미 (manual, page 문의관리): asks the mall for each kind since the last time, day by day, and puts
 * what came into 문의 by 문의번호. Open questions of earlier days are looked at again.
 */
import * as z from 'zod';
import { isLookedAt, noteLookedAt } from '../../engine/collect/daily-scan';
import { askOrNote, moveOn, windowsAtOnce } from '../../engine/collect/list-progress';
import { mixedNotes, mixedSummary } from '../../engine/collect/mixed-notes';
import { chosenRange, lateRanges, sinceLastTime } from '../../engine/collect/windows';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { type InquiryKind, type InquiryWindow, inquiryKinds } from '../../mall/port/inquiries';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import { inquiriesTab } from '../../tabs/inquiries.tab';
import {
  type AskedInquiries,
  askInquiries,
  inquiryKindsKnown,
  inquiryList,
  inquiryLists,
  problemNotes,
} from './inquiry-lists';
import { kindNamed } from './judge-inquiry';
import { type RecordedInquiries, recordInquiries } from './record-inquiries';
import { MOST_LISTS, rereadOpenInquiries } from './reread-open-inquiries';

const argsSchema = z.object({
  /** Labels such as 상품문의; all that the mall has when missing. */
  kinds: z.array(z.string()).optional(),
  /** `yyyy-MM-dd` or with a time; both or none. Such a collection leaves the watermark alone. */
  from: z.string().optional(),
  to: z.string().optional(),
});
type Args = z.infer<typeof argsSchema>;

const byList = z.partialRecord(z.enum(inquiryLists), z.string());

const cursorSchema = z.object({
  /** From where each kind has still to be asked; one that is done or has failed is missing. */
  from: byList,
  to: z.string(),
  /** A range that the seller chose: watermark and older questions are left alone. */
  chosen: z.boolean(),
  /** Days have piled up: the newest are looked at before the oldest, so that an urgent message waits for no backlog. */
  newestFirst: z.boolean(),
  /** The first day that was asked for, of kinds that have not failed. */
  since: byList,
  /** Lists of earlier days that may still be read in this run. */
  left: z.number(),
  done: z.number(),
  added: z.number(),
  changed: z.number(),
  deleted: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

export const collectInquiries = defineJob<Args, Cursor>({
  name: 'collectInquiries',
  title: '문의 가져오기',
  collects: true,
  tab: inquiriesTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan,
  open(context) {
    /** The watched rows as the last step found them, for the next one, which begins without a remote call in between. */
    let stand: RecordedInquiries['stand'] | undefined;
    const mixed = new Set<string>();
    return {
      step(cursor) {
        const isList = Object.keys(cursor.from).length > 0;
        const { step, written } = isList ? listStep(context, cursor) : openStep(context, cursor, stand);
        stand = written.stand;
        for (const key of written.mixed) mixed.add(key);
        return step.next === undefined ? withMixed(step, mixed) : step;
      },
    };
  },
});

function plan(context: JobContext, args: Args): Cursor {
  const range = chosenRange(args.from, args.to);
  const lists = wantedKinds(context, args).map(inquiryList);
  const startOf = range ? () => range.from : sinceLastTime(context);
  // A list gives a week, so that looking some days back asks no more.
  const isDue = range === undefined && !isLookedAt(context, 'inquiryLists');
  const late = isDue ? lateRanges(context, lists) : {};
  const from = lists.map((list) => [list, late[list]?.from ?? startOf(list)] as const);
  const span = { from: Object.fromEntries(from), to: range?.to ?? kstText(context.outside.clock.now()) };
  return {
    ...span,
    chosen: range !== undefined,
    newestFirst: range === undefined && pendingWindows(context, span).length > from.length,
    since: Object.fromEntries(from.map(([list, start]) => [list, start.slice(0, 10)])),
    left: range ? 0 : Math.min(MOST_LISTS, context.preferences.rereadsPerRun),
    ...{ done: 0, added: 0, changed: 0, deleted: 0 },
  };
}

function wantedKinds({ mall }: JobContext, args: Args): InquiryKind[] {
  const known = mall.inquiries.kinds;
  if (!args.kinds || args.kinds.length === 0) return [...known];
  return args.kinds.map((label) => {
    const kind = kindNamed(label);
    if (kind && known.includes(kind)) return kind;
    const labels = known.map((one) => inquiryKinds[one]).join(', ');
    throw new Refusal(josa`「${label}」은(는) 가져올 수 있는 문의가 아닙니다. ${labels} 가운데에서 고르세요.`);
  });
}

/** Oldest first, so that after an outage the sheet fills up in the order of time. */
function pendingWindows({ mall }: JobContext, { from, to }: Pick<Cursor, 'from' | 'to'>): InquiryWindow[] {
  const windows = inquiryKindsKnown.flatMap((kind) => {
    const start = from[inquiryList(kind)];
    return start === undefined ? [] : mall.inquiries.windows(kind, start, to);
  });
  return windows.sort((left, right) => (left.from < right.from ? -1 : Number(left.from > right.from)));
}

/** The last ones of a kind each, or as many of the first ones as go together. */
function windowsOfStep(context: JobContext, cursor: Cursor): InquiryWindow[] {
  const pending = pendingWindows(context, cursor);
  if (cursor.newestFirst) return [...new Map(pending.map((window) => [window.kind, window])).values()];
  return pending.slice(0, windowsAtOnce(Object.keys(cursor.from).length, context.mall.batchSize));
}

interface Worked {
  step: Step<Cursor>;
  written: RecordedInquiries;
}

function listStep(context: JobContext, cursor: Cursor): Worked {
  const { mall } = context;
  const windows = windowsOfStep(context, cursor);
  const lists = windows.map(({ kind }) => inquiryList(kind));
  const asked = askOrNote(context, lists, () => askInquiries(mall, windows, cursor.to));
  const written = recordInquiries(context, asked);
  // What lies before the newest days is not known yet, so the watermark waits.
  const inquiryReads = cursor.newestFirst ? { ...asked, reached: new Map<string, string>() } : asked;
  const next: Cursor = {
    ...counted(cursor, windows.length, written),
    newestFirst: false,
    from: moveOn(context, cursor, lists, inquiryReads),
    since: Object.fromEntries(Object.entries(cursor.since).filter(([list]) => !asked.failed.has(list))),
  };
  const isWhole = !cursor.chosen && Object.keys(next.from).length === 0 && asked.failed.size === 0;
  if (isWhole) noteLookedAt(context, 'inquiryLists');
  const total = next.done + pendingWindows(context, next).length;
  return { step: { ...stepOf(next, total, asked), notes: listNotes(windows, asked, written) }, written };
}

function openStep(context: JobContext, cursor: Cursor, stand: RecordedInquiries['stand'] | undefined): Worked {
  const { left, lists, asked, written } = rereadOpenInquiries(context, cursor.since, cursor.left, stand);
  const next: Cursor = { ...counted(cursor, lists, written), left };
  const read =
    lists > 0 ? [{ text: `답변하지 않은 지난 문의의 목록 ${lists}개를 다시 보았습니다.`, history: false }] : [];
  const notes = [...read, ...(asked ? problemNotes(asked) : []), ...deletedNote(written)];
  if (left > 0) return { step: { ...stepOf(next, next.done + left, asked), notes }, written };
  const summary = summaryOf(next);
  return {
    step: {
      ...stepOf(next, next.done, asked),
      next: undefined,
      notes,
      news: [{ what: '문의', count: next.added }],
      summary,
    },
    written,
  };
}

/** The last step says what was left as it is. */
const withMixed = (step: Step<Cursor>, mixed: ReadonlySet<string>): Step<Cursor> => ({
  ...step,
  notes: [...step.notes, ...mixedNotes(`「${inquiriesTab.name}」`, mixed)],
  summary: `${step.summary ?? ''}${mixedSummary(mixed)}`,
});

const counted = (cursor: Cursor, lists: number, { added, changed, deleted }: RecordedInquiries): Cursor => ({
  ...cursor,
  done: cursor.done + lists,
  added: cursor.added + added.length,
  changed: cursor.changed + changed.length,
  deleted: cursor.deleted + deleted.length,
});

const stepOf = (next: Cursor, total: number, asked: AskedInquiries | undefined) => ({
  ...{ next, done: next.done, total },
  ...{ ok: asked?.inquiries.length ?? 0, failed: asked?.failed.size ?? 0, skipped: 0 },
});

function listNotes(windows: readonly InquiryWindow[], asked: AskedInquiries, written: RecordedInquiries): Note[] {
  const days = `${windows[0]?.from ?? ''} ~ ${windows[windows.length - 1]?.to ?? ''}`;
  const read = { text: `${days} 문의 ${asked.inquiries.length}건`, history: false };
  return [read, ...problemNotes(asked), ...deletedNote(written)];
}

const deletedNote = ({ deleted }: RecordedInquiries): Note[] =>
  deleted.length === 0 ? [] : [{ text: `위메프에서 지워진 문의가 ${deleted.length}건 있습니다.`, history: false }];

const summaryOf = ({ added, changed, deleted }: Cursor): string =>
  `새 문의 ${added}건, 바뀐 문의 ${changed}건${deleted > 0 ? `, 지워진 문의 ${deleted}건` : ''}`;
