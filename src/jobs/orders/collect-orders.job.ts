/**
 * 주문 가져오기 (manual, page 주문서 가져오기): asks the mall for each kind of orders since the last time, window by
 * window, and puts them into 주문 by their 옵션주문번호. What no list gives any more is read again singly.
 */
import * as z from 'zod';
import { isLookedAt, noteLookedAt } from '../../engine/collect/daily-scan';
import { askOrNote, moveOn, windowsAtOnce } from '../../engine/collect/list-progress';
import { mixedNotes, mixedSummary } from '../../engine/collect/mixed-notes';
import { keptIds, rereadSchema } from '../../engine/collect/read-in-turn';
import { chosenRange, LATE_DAYS, lateRanges, sinceLastTime } from '../../engine/collect/windows';
import { defineJob, type JobContext, type Step } from '../../engine/job';
import { type OrderKind, type OrderWindow, orderKinds } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import { sheetOf, takeParts, type Upserted } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { withoutArchived } from '../archive/without-archived';
import { closeMerged, mergedBy } from '../bundles/close-merged';
import { recordCollected } from '../bundles/record-bundles';
import { closedNote, doubledNote, foundNotes, listNotes, rereadNote, summaryOf } from './collection-notes';
import { doubledBy, markDoubledOrders } from './doubled-orders';
import { lateOrders } from './late-orders';
import { askLists, byStart } from './order-lists';
import { rereadLongShipping } from './reread-long-shipping';
import { isOpenBundle, rereadOpenOrders } from './reread-open-orders';

const kinds = Object.keys(orderKinds) as OrderKind[];
const labels = Object.values(orderKinds) as string[];

const argsSchema = z.object({
  /** Labels such as 신규주문; all that the mall lists when missing. */
  kinds: z.array(z.string()).optional(),
  /** `yyyy-MM-dd` or with a time; both or none. Such a collection leaves the watermark alone. */
  from: z.string().optional(),
  to: z.string().optional(),
});

const cursorSchema = z.object({
  /** From where each kind has still to be asked; a kind that is done or has failed is missing. */
  from: z.partialRecord(z.enum(kinds), z.string()),
  to: z.string(),
  /**
   * Where the look back of once a day ends and the usual question begins, by kind; none where it is not due, has failed, or an
   * earlier version began the run.
   */
  late: z.partialRecord(z.enum(kinds), z.string()).catch({}),
  /** Bundles that such a look has found. */
  found: z.number().default(0),
  /** A range that the seller chose: watermark and open orders are left alone. */
  chosen: z.boolean(),
  reread: rereadSchema,
  /** Something came, from the lists or from what was read again. */
  told: z.number().default(0),
  /** Those that stand open, as far as there is room: they need no second look, in whatever execution. */
  given: z.array(z.string()).default([]),
  done: z.number(),
  /** A line that stood in one bundle has come into another. */
  rebundled: z.boolean().default(false),
  added: z.number(),
  changed: z.number(),
});

type Args = z.infer<typeof argsSchema>;
type Cursor = z.infer<typeof cursorSchema>;

export const collectOrders = defineJob<Args, Cursor>({
  name: 'collectOrders',
  title: '주문 가져오기',
  collects: true,
  tab: ordersTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan,
  open(context) {
    const known: Known = { given: new Set(), mixed: new Set() };
    return {
      step(cursor) {
        for (const id of cursor.given) known.given.add(id);
        return Object.keys(cursor.from).length > 0
          ? listStep(context, cursor, known)
          : openStep(context, cursor, known);
      },
    };
  },
});

/** Of this execution. */
interface Known {
  /** Bundles that a list gave: they need no second look. */
  given: Set<string>;
  /** Rows that are mixed up with others, by tab and key. */
  mixed: Set<string>;
}

function plan(context: JobContext, args: Args): Cursor {
  const { mall } = context;
  const range = chosenRange(args.from, args.to);
  const kindsWanted = wantedKinds(context, args);
  const startOf = range ? () => range.from : sinceLastTime(context);
  const isDue = range === undefined && kindsWanted.length === mall.capabilities.orderKinds.length;
  const late = isDue && !isLookedAt(context, 'orderLists') ? lateRanges(context, kindsWanted) : {};
  const from = kindsWanted.map((kind) => [kind, late[kind]?.from ?? startOf(kind)] as const);
  return {
    from: Object.fromEntries(from),
    late: Object.fromEntries(Object.entries(late).map(([kind, { to }]) => [kind, to])),
    found: 0,
    to: range?.to ?? kstText(context.outside.clock.now()),
    chosen: range !== undefined,
    reread: { left: range ? 0 : context.preferences.rereadsPerRun },
    told: 0,
    given: [],
    done: 0,
    rebundled: false,
    added: 0,
    changed: 0,
  };
}

function wantedKinds({ mall }: JobContext, args: Args): OrderKind[] {
  if (!args.kinds || args.kinds.length === 0) return [...mall.capabilities.orderKinds];
  return args.kinds.map((label) => {
    const kind = kinds[labels.indexOf(label)];
    if (kind && mall.capabilities.orderKinds.includes(kind)) return kind;
    throw new Refusal(
      josa`「${label}」은(는) 가져올 수 있는 주문이 아닙니다. ${labels.join(', ')} 가운데에서 고르세요.`,
    );
  });
}

/** Oldest first, so that after an outage the sheet fills up in the order of time. */
function pendingWindows({ mall }: JobContext, { from, to }: Cursor): OrderWindow[] {
  const windows = kinds.flatMap((kind) => {
    const start = from[kind];
    return start === undefined ? [] : mall.orderWindows(kind, start, to);
  });
  return windows.sort(byStart);
}

/**
 * Once a day the windows reach further back: what a list has left out, or shows late. Nothing is written where nothing is new,
 * and a watermark never moves back.
 */
function listStep(context: JobContext, cursor: Cursor, { given, mixed }: Known): Step<Cursor> {
  const pending = pendingWindows(context, cursor);
  const lists = Object.keys(cursor.from).length;
  const isLooking = Object.keys(cursor.late).length > 0;
  const windows = pending.slice(0, windowsAtOnce(lists, isLooking ? lists * LATE_DAYS : context.mall.batchSize));
  const asking = windows.map(({ kind }) => kind);
  const asked = askOrNote(context, asking, () => askLists(context.mall, windows));
  const written = recordCollected(context, withoutArchived(context.outside, context.mall.name, asked.bundles));
  for (const { bundleId } of asked.bundles) given.add(bundleId);
  for (const row of written.mixed) mixed.add(row);
  const from = moveOn(context, cursor, asking, asked);
  const found = lateOrders(context, cursor.late, asked.bundles, written.added);
  const late = asked.failed.size > 0 ? {} : cursor.late;
  if (Object.keys(from).length === 0 && Object.keys(late).length > 0) noteLookedAt(context, 'orderLists');
  const next: Cursor = {
    ...cursor,
    from,
    late,
    found: cursor.found + found,
    told: cursor.told + asked.bundles.length,
    given: keptIds([...cursor.given, ...asked.bundles.filter(isOpenBundle).map(({ bundleId }) => bundleId)]),
    done: cursor.done + windows.length,
    rebundled: cursor.rebundled || isRebundled(written),
    added: cursor.added + written.added.length,
    changed: cursor.changed + written.changed.length,
  };
  return {
    ...progressOf(next, next.done + pendingWindows(context, next).length),
    ok: asked.bundles.length,
    failed: asked.failed.size,
    skipped: 0,
    notes: [...listNotes(windows, asked), ...foundNotes(found)],
  };
}

function openStep(context: JobContext, cursor: Cursor, { given, mixed }: Known): Step<Cursor> {
  const isQuick = context.isRoutine && isLookedAt(context, 'orders');
  const again = rereadOpenOrders(context, cursor.reread, given, isQuick);
  const { next: reread, written, hasNews } = again;
  const isOver = reread.left <= 0;
  const isDue = isOver && !cursor.chosen && !isLookedAt(context, 'longShipping');
  const long = isDue ? rereadLongShipping(context, given) : undefined;
  if (long?.failed === 0) noteLookedAt(context, 'longShipping');
  const read = again.read + (long?.read ?? 0);
  const failed = again.failed + (long?.failed ?? 0);
  const notes = [...rereadNote(read), ...again.notes, ...(long?.notes ?? [])];
  for (const row of [...written.mixed, ...(long?.written.mixed ?? [])]) mixed.add(row);
  const next: Cursor = {
    ...cursor,
    reread,
    told: cursor.told + Number(hasNews) + (long?.written.changed.length ?? 0),
    done: cursor.done + 1,
    rebundled: cursor.rebundled || [again.written, long?.written].some(isRebundled),
    added: cursor.added + written.added.length,
    changed: cursor.changed + written.changed.length + (long?.written.changed.length ?? 0),
  };
  const counts = { ok: read, failed, skipped: 0 };
  if (!isOver) return { ...progressOf(next, next.done + 1), ...counts, notes };
  const { doubled, closed } = lookThrough(context, {
    isTold: next.told > 0,
    // Whatever else was missed is looked for once a day.
    isMerged: next.rebundled || (context.isRoutine && !isQuick),
  });
  if (context.isRoutine && !isQuick && failed === 0) noteLookedAt(context, 'orders');
  return {
    ...progressOf(next, next.done),
    ...counts,
    next: undefined,
    notes: [...notes, ...doubledNote(doubled), ...closedNote(closed), ...mixedNotes('「주문」과 「송장」', mixed)],
    news: [{ what: '새 주문', count: next.added }],
    summary: summaryOf(next) + mixedSummary(mixed),
  };
}

/** Both go by one look at 주문. */
function lookThrough(context: JobContext, { isTold, isMerged }: { isTold: boolean; isMerged: boolean }) {
  if (!isTold && !isMerged) return { doubled: 0, closed: 0 };
  const wanted = [...(isTold ? doubledBy : []), ...(isMerged ? mergedBy : [])];
  const orders = takeParts(ordersTab, sheetOf(ordersTab, context.outside.workbook), wanted);
  return {
    doubled: isTold ? markDoubledOrders(context.outside, orders) : 0,
    closed: isMerged ? closeMerged(context, orders) : 0,
  };
}

const isRebundled = (written: Pick<Upserted, 'changedColumns'> | undefined): boolean =>
  written?.changedColumns.has('bundleId') === true;

const progressOf = (next: Cursor, total: number) => ({ next, done: next.done, total });
