/**
 * 주문 가져오기 (manual, page 주문서 가져오기): asks the mall for each kind of orders since the last time, window by
 * window, and puts them into 주문 by their 옵션주문번호. What no list gives any more is read again singly.
 */
import * as z from 'zod';
import { defineCollectJob, type Kept, type ReadAgain, type Recorded } from '../../engine/collect/collect-job';
import { collectCursor } from '../../engine/collect/collect-lists';
import { isLookedAt, noteLookedAt } from '../../engine/collect/daily-scan';
import { windowsAtOnce } from '../../engine/collect/list-progress';
import { keptIds, rereadSchema } from '../../engine/collect/read-in-turn';
import { LATE_DAYS } from '../../engine/collect/windows';
import type { JobContext, Note } from '../../engine/job';
import type { OrderListName } from '../../mall/port/capabilities';
import type { OrderWindow } from '../../mall/port/mall';
import { sheetOf, takeParts, type Upserted } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { withoutArchived } from '../archive/without-archived';
import { closeMerged, mergedBy } from '../bundles/close-merged';
import { recordCollected } from '../bundles/record-bundles';
import { closedNote, doubledNote, foundNotes, orderTexts, rereadNote, summaryOf } from './collection-notes';
import { doubledBy, markDoubledOrders } from './doubled-orders';
import { lateOrders } from './late-orders';
import { type AskedOrders, askOrderLists, orderLists } from './order-lists';
import { rereadLongShipping } from './reread-long-shipping';
import { isOpenBundle, rereadOpenOrders } from './reread-open-orders';

const cursorSchema = collectCursor.extend({
  /** Bundles that the look back of once a day has found. */
  found: z.number().default(0),
  reread: rereadSchema,
  /** Something came, from the lists or from what was read again. */
  told: z.number().default(0),
  /** Open ones, as far as there is room: no later execution of this run looks at them again. */
  given: z.array(z.string()).default([]),
  /** A line that stood in one bundle has come into another. */
  rebundled: z.boolean().default(false),
});
type Cursor = z.infer<typeof cursorSchema>;

interface Memory {
  /** Bundles that a list gave, or that were read again: they need no second look. */
  given: ReadonlySet<string>;
}

export const collectOrders = defineCollectJob<OrderListName, OrderWindow, AskedOrders, Cursor, Memory>({
  name: 'collectOrders',
  title: '주문 가져오기',
  tab: ordersTab,
  lists: orderLists,
  texts: orderTexts,
  cursor: cursorSchema,
  begin: ({ preferences }, begun) => ({
    ...begun,
    reread: { left: begun.chosen ? 0 : preferences.rereadsPerRun },
    ...{ found: 0, told: 0, given: [], rebundled: false },
  }),
  memory: { given: new Set() },
  windows({ mall }, { from, late }, pending) {
    const lists = Object.keys(from).length;
    const isLooking = Object.keys(late).length > 0;
    return pending.slice(0, windowsAtOnce(lists, isLooking ? lists * LATE_DAYS : mall.batchSize));
  },
  ask: ({ mall }, windows) => askOrderLists(mall, windows),
  record: recordLists,
  readAgain: openStep,
  news: ({ added }) => [{ what: '새 주문', count: added }],
  summary: summaryOf,
});

function recordLists(
  context: JobContext,
  { items: bundles }: AskedOrders,
  { cursor, memory }: Kept<Cursor, Memory>,
): Recorded<Cursor, Memory> {
  const written = recordCollected(context, withoutArchived(context.outside, context.mall.name, bundles));
  const found = lateOrders(context, cursor.late, bundles, written.added);
  return {
    cursor: {
      ...cursor,
      found: cursor.found + found,
      told: cursor.told + bundles.length,
      given: keptIds([...cursor.given, ...bundles.filter(isOpenBundle).map(({ bundleId }) => bundleId)]),
      rebundled: cursor.rebundled || isRebundled(written),
      added: cursor.added + written.added.length,
      changed: cursor.changed + written.changed.length,
    },
    memory: { given: new Set([...memory.given, ...bundles.map(({ bundleId }) => bundleId)]) },
    mixed: written.mixed,
    notes: foundNotes(found),
  };
}

function openStep(context: JobContext, { cursor, memory }: Kept<Cursor, Memory>): ReadAgain<Cursor, Memory> {
  const isQuick = context.isRoutine && isLookedAt(context, 'orders');
  const known = new Set([...cursor.given, ...memory.given]);
  const again = rereadOpenOrders(context, cursor.reread, known, isQuick);
  const given = new Set([...known, ...again.asked]);
  const { next: reread, written, hasNews } = again;
  const isOver = reread.left <= 0;
  const isDue = isOver && !cursor.chosen && !isLookedAt(context, 'longShipping');
  const long = isDue ? rereadLongShipping(context, given) : undefined;
  if (long?.failed === 0) noteLookedAt(context, 'longShipping');
  const read = again.read + (long?.read ?? 0);
  const failed = again.failed + (long?.failed ?? 0);
  const next: Cursor = {
    ...cursor,
    reread,
    told: cursor.told + Number(hasNews) + (long?.written.changed.length ?? 0),
    rebundled: cursor.rebundled || [again.written, long?.written].some(isRebundled),
    added: cursor.added + written.added.length,
    changed: cursor.changed + written.changed.length + (long?.written.changed.length ?? 0),
  };
  const notes = [...rereadNote(read), ...again.notes, ...(long?.notes ?? [])];
  return {
    cursor: next,
    memory: { given: new Set([...given, ...(long?.asked ?? [])]) },
    mixed: [...written.mixed, ...(long?.written.mixed ?? [])],
    ...{ ok: read, failed, units: 1, left: isOver ? 0 : 1 },
    notes: isOver ? [...notes, ...endNotes(context, next, isQuick, failed)] : notes,
  };
}

/** Other missed orders are looked for once a day. */
function endNotes(context: JobContext, { told, rebundled }: Cursor, isQuick: boolean, failed: number): Note[] {
  const isDaily = context.isRoutine && !isQuick;
  const { doubled, closed } = lookThrough(context, { hasNews: told > 0, isMerged: rebundled || isDaily });
  if (isDaily && failed === 0) noteLookedAt(context, 'orders');
  return [...doubledNote(doubled), ...closedNote(closed)];
}

/** Both go by one look at 주문. */
function lookThrough(context: JobContext, { hasNews, isMerged }: { hasNews: boolean; isMerged: boolean }) {
  if (!hasNews && !isMerged) return { doubled: 0, closed: 0 };
  const wanted = [...(hasNews ? doubledBy : []), ...(isMerged ? mergedBy : [])];
  const orders = takeParts(ordersTab, sheetOf(ordersTab, context.outside.workbook), wanted);
  return {
    doubled: hasNews ? markDoubledOrders(context.outside, orders) : 0,
    closed: isMerged ? closeMerged(context, orders) : 0,
  };
}

const isRebundled = (written: Pick<Upserted, 'changedColumns'> | undefined): boolean =>
  written?.changedColumns.has('bundleId') === true;
