/**
 * 주문보관: orders that ended many months ago go from 주문 into a tab of their year, with the rows of 송장 of which no order
 * stays. Nothing goes before it was found in the archive (docs/decisions/0007).
 */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { kstDate } from '../../rules/kst';
import { orderArchive, shipmentArchive } from '../../tabs/archive';
import { ordersTab } from '../../tabs/orders.tab';
import { rememberUntil } from '../personal-data/archived-until';
import { type ArchivableRows, type ArchiveLimits, archivableOrders, archivableShipments } from './archivable-rows';
import { ARCHIVED_DAY, archiveUntil } from './due';
import { moveRows } from './move-rows';

const phases = {
  orders: { kind: orderArchive, archivable: archivableOrders, next: 'shipments' },
  shipments: { kind: shipmentArchive, archivable: archivableShipments, next: 'end' },
} as const;

const cursorSchema = z.object({
  phase: z.enum(['orders', 'shipments', 'end']),
  /** KST text, the same in all steps. */
  until: z.string(),
  /** Rows that went. */
  orders: z.number(),
  shipments: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

export const archiveOrders = defineJob<unknown, Cursor>({
  name: 'archiveOrders',
  title: '주문보관',
  once: true,
  tab: ordersTab.name,
  args: z.unknown(),
  cursor: cursorSchema,
  plan({ outside, preferences }) {
    const until = archiveUntil(outside, preferences);
    rememberUntil(outside.settings.document, until);
    return { phase: 'orders', until, orders: 0, shipments: 0 };
  },
  open: (context) => ({ step: (cursor) => archiveStep(context, cursor) }),
});

function archiveStep({ outside, preferences }: JobContext, cursor: Cursor): Step<Cursor> {
  const { phase, until } = cursor;
  if (phase === 'end') return lastStep(outside, cursor);
  const limits: ArchiveLimits = { until, masks: preferences.maskDays > 0 };
  const { kind, archivable, next } = phases[phase];
  const found = archivable(outside.workbook, limits);
  const moved = found.indexes.length === 0 ? 0 : moveRows(outside, kind, found);
  const left = found.indexes.length - moved;
  const isOver = moved === 0 || left === 0;
  const after = { ...cursor, [phase]: cursor[phase] + moved, phase: isOver ? next : phase };
  const done = after.orders + after.shipments;
  return {
    next: after,
    ...{ done, total: done + left, ok: moved, failed: 0, skipped: isOver ? left : 0 },
    notes: isOver ? leftNotes(kind.source.name, left, found) : [],
  };
}

function leftNotes(tab: string, left: number, { unmasked }: ArchivableRows): Note[] {
  const notes: Note[] = [];
  if (left > 0) {
    const text = `「${tab}」의 ${left}행은 옮기는 동안 바뀌어 그대로 두었습니다. 다음에 옮깁니다.`;
    notes.push({ text, history: true, result: '건너뜀' });
  }
  if (unmasked > 0) {
    const text = `「${tab}」의 ${unmasked}행은 아직 개인정보가 있어 그대로 두었습니다. 개인정보를 가린 뒤에 옮깁니다.`;
    notes.push({ text, history: false });
  }
  return notes;
}

/** The day is kept at the end: a run that dies begins again with the next tick, and finds less to do. */
function lastStep({ settings, clock }: JobContext['outside'], { orders, shipments }: Cursor): Step<Cursor> {
  settings.document.set(ARCHIVED_DAY, kstDate(clock.now()));
  const done = orders + shipments;
  const summary =
    done > 0 ? `주문 ${orders}행, 송장 ${shipments}행을 연도별 보관 탭으로 옮겼습니다.` : '옮길 주문이 없습니다.';
  return { next: undefined, done, total: done, ok: 0, failed: 0, skipped: 0, notes: [], summary };
}
